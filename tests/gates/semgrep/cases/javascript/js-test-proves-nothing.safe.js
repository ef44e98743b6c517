it("adds", () => {
  expect(add(1, 2)).toBe(3);
});

test("does not throw", async () => {
  await load("a.json");
  expect(true).toBe(true);
});
