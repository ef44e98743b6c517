it("adds", () => {
  expect(add(1, 2)).toBe(3);
});

test("refuses", async () => {
  try {
    await load("missing");
    expect.unreachable();
  } catch (error) {
    expect(error.code).toBe("ENOENT");
  }
});
