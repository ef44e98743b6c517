import type { Gate, Judgement } from "../../gates/contract.ts";

/** The gate as it would be if one of its rules, given by its whole id, found nothing. */
export function withoutRule(gate: Gate, rule: string): Gate {
  return {
    name: gate.name,
    after: gate.after,
    judge: async (context) => leaveOut(await gate.judge(context), rule),
    canary: (context) => gate.canary(context),
  };
}

function leaveOut(judgement: Judgement, rule: string): Judgement {
  const findings = judgement.findings.filter((finding) => finding.rule !== rule);
  if (findings.length === judgement.findings.length) return judgement;
  const isStillFailing = findings.some(({ suppression }) => suppression === null);
  if (judgement.outcome.status !== "fail" || isStillFailing) return { ...judgement, findings };
  return { ...judgement, findings, outcome: { status: "pass", reason: "clean" } };
}
