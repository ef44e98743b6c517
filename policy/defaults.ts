import type { Policy } from "./policy.ts";

const mebibyte = 1024 * 1024;

/** What holds where no file says otherwise. */
export const defaultPolicy: Policy = {
  since: null,
  mode: "enforce",
  sanity: { enabled: true, mode: null, command: null, when: [], timeout: 900, differential: true },
  semgrep: {
    enabled: true,
    mode: null,
    configs: [],
    exclude: [],
    disabledRules: [],
    blockFrom: "warning",
    maxFileBytes: mebibyte,
    timeout: 120,
    fromPath: false,
    allow: [],
  },
  secrets: {
    enabled: true,
    mode: null,
    exclude: [],
    disabledRules: [],
    blockFrom: "warning",
    maxFileBytes: 10 * mebibyte,
    timeout: 60,
    allow: [],
  },
  atdd: { mode: null, required: false, mappings: [], exempt: [], command: null, report: null, timeout: 900 },
  review: { mode: null, engine: "none", command: null, blockFrom: "warning", timeout: 120 },
  snapshot: { link: [], inPlace: false },
  verify: { accept: ["skipped", "exempt", "before-adoption"], exemptAuthors: [], exemptMerges: false },
  untrusted: [],
};
