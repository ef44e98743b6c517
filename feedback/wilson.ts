/** The 97.5 % point of the normal distribution. */
const z = 1.959964;

/**
 * The 95 % interval of a share of which `hits` of `trials` were seen, both ends from 0 to 1 (E. B. Wilson, "Probable
 * Inference, the Law of Succession, and Statistical Inference", 1927). Unlike the usual one it holds for few trials.
 */
export function wilsonInterval(hits: number, trials: number): { readonly low: number; readonly high: number } {
  if (trials === 0) return { low: 0, high: 1 };
  const share = hits / trials;
  const scale = 1 + z ** 2 / trials;
  const middle = (share + z ** 2 / (2 * trials)) / scale;
  const reach = (z / scale) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
