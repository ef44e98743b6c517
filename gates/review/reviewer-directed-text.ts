/**
 * Finds text that speaks to whoever reviews the change, to sway the verdict: a call to forget what it was told before, or an
 * order to approve or keep silent together with the one it is meant for. An order alone is everyday prose ("do not
 * report this twice"), and so is a mention alone ("the assistant"): only both together count.
 *
 * @param text one line, or a few joined.
 * @returns the words that gave it away; null when there are none.
 */
export function findReviewerDirectedText(text: string): string | null {
  const visible = text.normalize("NFKC").replaceAll(/\p{Cf}/gu, "");
  const plain = joinSpaced(foldLookalikes(visible)).replaceAll(/\s+/g, " ");
  const override = overrides.map((pattern) => pattern.exec(plain)?.[0]).find((match) => match !== undefined);
  if (override !== undefined) return override;
  const orders = reviewer.test(plain) ? [...ordersToAnyone, ...ordersToReviewers] : ordersToAnyone;
  if (!reviewer.test(plain) && !model.test(plain)) return null;
  return orders.map((pattern) => pattern.exec(plain)?.[0]).find((match) => match !== undefined) ?? null;
}

/** Letters of other scripts that look like Latin ones, in words that have Latin letters too (unicode.org/reports/tr39). */
function foldLookalikes(text: string): string {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)) return text;
  return text.replaceAll(/[\p{L}\p{M}]+/gu, (word) =>
    /[A-Za-z]/.test(word) ? Array.from(word, (letter) => lookalikes.get(letter) ?? letter).join("") : word,
  );
}

const lookalikes = new Map(
  [
    "аa",
    "еe",
    "оo",
    "рp",
    "сc",
    "уy",
    "хx",
    "іi",
    "јj",
    "ѕs",
    "ԁd",
    "һh",
    "ԛq",
    "ԝw",
    "ӏl",
    "οo",
    "αa",
    "νv",
    "ιi",
  ].map(([other = "", latin = ""]) => [other, latin] as const),
);

/** Puts words together whose letters stand apart; more than one space parts such words. */
function joinSpaced(text: string): string {
  return text.replaceAll(/(?<![\p{L}\p{N}])\p{L}(?: \p{L}){2,}(?![\p{L}\p{N}])/gu, (word) => word.replaceAll(" ", ""));
}

/** Attempts to undo what the reviewer was told, or to speak in its stead: they need no addressee. */
const overrides = [
  /\b(?:ignore|disregard|forget|override)\s+(?:(?:all|any|the|your|my|of|every|everything)\s+){0,3}(?:previous|prior|above|preceding|earlier|foregoing)\s+(?:system\s+)?(?:instruction|prompt|direction|guideline|directive)s?\b/i,
  /\bthis (?:code|change|diff|patch|commit|file) (?:has|is|was) (?:already )?(?:been )?(?:pre-?)?(?:reviewed|approved|audited)[^.]{0,30}\b(?:no (?:further |more )?review|(?:skip|do not|don't) (?:the )?review|must pass|report no)/i,
  /\b(?:ignore|disregard|forget)\s+(?:everything|anything|all)\s+(?:that\s+)?you\s+(?:were|have been|had been)\s+(?:told|instructed|asked)\s+(?:before|earlier|previously|so far|until now)\b/i,
  /\breview\s+(?:is\s+|was\s+|has been\s+)?waived\s+for\s+(?:this|these)\s+(?:files?|code|changes?|commits?|diff|patch)\b/i,
  // The marks alone are the trade of every program that talks to a model: with a word on the verdict they are not.
  /<\|(?:im_start|im_sep|start_header_id|system|user|assistant)\|>.{0,200}?\b(?:verdict|lgtm|no (?:issues|findings|vulnerabilities)|approved?\s+(?:this|the)\s+(?:code|change|commit|diff|patch|pull request))\b/i,
];

const reviewer =
  /\b(?:(?:ai|automated|llm|code)[- ])?(?:reviewers?|review (?:bot|model|agent|tool|assistant|system))\b/i;

const model =
  /\b(?:ai|a\.i\.|llms?|language models?|(?:ai|coding|automated) (?:assistant|agent|system)s?|assistants?|claude|chatgpt|gpt(?:-?\d)?|copilot|codex|gemini|coderabbit)\b/i;

const these = "(?:this|these|those)";
const underReview = String.raw`(?:\w+\s+)?(?:code|changes?|commit|diff|patch|pull request|pr|mr|merge request|findings?|vulnerabilit(?:y|ies)|hunk)\b`;
const silence = String.raw`\b(?:do not|don['’]t|never|must not|should not|shouldn['’]t|no need to)\s+(?:flag|report|mention|raise|block|reject|comment on|review|complain about)`;

/** Plain enough about code under review to count whoever is addressed. */
const ordersToAnyone = [
  new RegExp(String.raw`(?<!\b(?:not|never|cannot|n['’]t|to)\s+)\bapprove\s+${these}\s+${underReview}`, "i"),
  new RegExp(String.raw`${silence}\s+(?:${these}|the|any)\s+${underReview}`, "i"),
  new RegExp(String.raw`\b(?:skip|ignore|overlook)\s+(?:the review of|reviewing)\s+`, "i"),
  new RegExp(
    String.raw`\b(?:mark|treat|consider|rate|classify|regard)\s+${these}\s+${underReview}\s+(?:as\s+|to be\s+)?(?:safe|approved|passing|passed|clean|reviewed|trusted)\b`,
    "i",
  ),
  /\b(?:respond|reply|answer)\s+(?:only\s+|just\s+)?with\s+(?:an?\s+|the\s+)?(?:verdict\s*(?:of|:)?\s*)?["'`]?(?:pass|approved?|lgtm|no (?:issues|findings|problems))\b/i,
];

/** Vague by themselves: they count where a reviewer is spoken to. */
const ordersToReviewers = [
  new RegExp(
    String.raw`(?<!\b(?:not|never|cannot|n['’]t|to)\s+)\b(?:approve|accept|pass)\s+(?:this|these|everything)\b`,
    "i",
  ),
  new RegExp(String.raw`${silence}\s+(?:this|these|those|it|any|anything|the following)\b`, "i"),
  new RegExp(String.raw`\b(?:skip|ignore|overlook)\s+(?:this|these|the following)\b`, "i"),
  new RegExp(
    String.raw`\b(?:mark|treat|consider|rate|classify|regard)\s+(?:this|these|it)\s+(?:\w+\s+)?(?:as\s+)?(?:safe|approved|passing|passed|clean|reviewed|trusted|a false positive)\b`,
    "i",
  ),
];
