// ruleid: js-test-only
describe.only("cart", () => {
  // ruleid: js-test-only
  it.only("adds", () => {
    expect(add(1, 2)).toBe(3);
  });
});
