it("adds", () => {
  expect(add(1, 2)).toBe(3);
});
it.skipIf(process.platform === "win32")("links", () => {
  expect(link("a")).toBe("b");
});
