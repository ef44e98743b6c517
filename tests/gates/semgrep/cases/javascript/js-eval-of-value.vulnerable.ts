export function run(source: string, name: string): unknown {
  // ruleid: js-eval-of-value
  const value: unknown = eval(source);
  // ruleid: js-eval-of-value
  const make = new Function("input", source);
  // ruleid: js-eval-of-value
  const field: unknown = eval(`settings.${name}`);
  return [value, make, field];
}
