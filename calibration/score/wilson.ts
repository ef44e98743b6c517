/** Of the standard normal distribution, the point with 97.5 % below it: an interval of 95 % has it on both sides. */
const z = 1.959963984540054;

/** The ends of an interval, from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % score interval of a share of which `successes` of `trials` were seen. Successes need not be whole: each trial may
 * succeed in part. Without a trial, anything from 0 to 1 may be true.
 *
 * Formula: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American
 * Statistical Association 22 (1927), 209 to 212; without continuity correction. It keeps within 0 and 1, and is honest for
 * few trials and for shares of all or none, where the plain normal interval shrinks to a point.
 *
 * @throws {RangeError} for successes below 0 or above the trials.
 */
export function wilsonInterval(successes: number, trials: number): Interval {
  if (!(successes >= 0 && successes <= trials)) throw new RangeError(`${successes} of ${trials} is no share`);
  if (trials === 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const scale = 1 + z ** 2 / trials;
  const middle = (share + z ** 2 / (2 * trials)) / scale;
  const reach = (z / scale) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  // Near 0 and 1, floating point can leave the share outside by a hair.
  return {
    low: Math.min(share, Math.max(0, middle - reach)),
    high: Math.max(share, Math.min(1, middle + reach)),
  };
}
