const probe = "typeof globalThis";

export function supportsBigInt(): boolean {
  // ok: js-eval-of-value
  const isSupported = eval("typeof 1n === 'bigint'") as boolean;
  // ok: js-eval-of-value
  const also = new Function("return typeof 1n === 'bigint'") as () => boolean;
  // ok: js-eval-of-value
  const kind = eval(probe) as string;
  return isSupported && also() && kind === "object";
}
