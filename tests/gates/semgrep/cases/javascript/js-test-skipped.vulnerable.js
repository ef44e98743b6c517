// ruleid: js-test-skipped
it.skip("adds", () => {
  expect(add(1, 2)).toBe(3);
});
