import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import type { VerifyResult } from "../../checkpoint/verify-result.ts";

/**
 * The result itself, which follows the published schema. A byte of a path that is not UTF-8 stands as the escape of a
 * lone surrogate, `\udc80` to `\udcff` (PEP 383).
 */
export function renderJson(result: CheckpointResult | VerifyResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
