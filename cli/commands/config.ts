import { Document, isNode, type Scalar } from "yaml";
import type { Argv } from "yargs";
import { nameStagedTree } from "../../change/staged-tree.ts";
import { findBases } from "../../checkpoint/find-bases.ts";
import { ObjectReader } from "../../git/objects.ts";
import { findRepository } from "../../git/repository.ts";
import { describeValue } from "../../policy/describe-value.ts";
import { fileForm, type FileSetting } from "../../policy/file-form.ts";
import type { Origin } from "../../policy/layer.ts";
import { loadPolicy, type LoadedPolicy } from "../../policy/load.ts";
import type { UntrustedValue } from "../../policy/policy.ts";
import { dirOption, jsonOption } from "../options.ts";
import { printJson } from "../print-json.ts";

interface Arguments {
  readonly origins: boolean;
  readonly json?: boolean;
  readonly dir: string;
}

/** `dl config`: the policy that the next commit is judged by. */
export const command = {
  command: "config",
  describe: "Print the policy in force, and where it comes from",
  builder: (yargs: Argv) =>
    yargs
      .option("origins", { type: "boolean", default: true, describe: "Say after each value where it comes from" })
      .option("json", jsonOption)
      .option("dir", dirOption)
      .example("$0 config --no-origins", "the values alone"),
  handler: async (args: Arguments): Promise<void> => {
    process.exitCode = await printConfig(args);
  },
};

async function printConfig({ dir, json, origins }: Arguments): Promise<number> {
  const loaded = await loadStagedPolicy(dir);
  if (json) printJson({ schemaVersion: 1, kind: "config", ...loaded });
  else process.stdout.write(policyYaml(loaded, origins));
  return 0;
}

/** What a commit made now would be judged by. */
async function loadStagedPolicy(directory: string): Promise<LoadedPolicy> {
  const repository = await findRepository(directory);
  const objects = new ObjectReader(repository.worktree);
  try {
    const tree = await nameStagedTree(repository);
    const [base] = await findBases(repository, objects, tree);
    return await loadPolicy({ repository, objects, baseRevision: base?.commit ?? null, tree, trust: "store" });
  } finally {
    objects.close();
  }
}

/** The policy as a file that dl would read. */
function policyYaml({ policy, origins, pending }: LoadedPolicy, withOrigins: boolean): string {
  const document = new Document({});
  for (const setting of fileForm(policy, origins)) {
    document.setIn(setting.path, document.createNode(setting.value));
    if (withOrigins) markOrigins(document, setting);
    if (setting.entriesAt === "list") foldEntries(document, setting);
  }
  const waiting = [...policy.untrusted, ...pending].map(describeUntrusted).join("");
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return waiting === "" ? text : `${text}\n# Not in force until you say \`dl trust\`:\n${waiting}`;
}

/** Entries that are maps stand on one line, so that their origin can stand after them. */
function foldEntries(document: Document, { path, value }: FileSetting): void {
  (value as readonly unknown[]).forEach((_, index) => {
    const node = document.getIn([...path, index], true);
    if (isNode(node) && "flow" in node) node.flow = true;
  });
}

function markOrigins(document: Document, { path, origins, entriesAt }: FileSetting): void {
  const at = entriesAt === "add" || entriesAt === "remove" ? [...path, entriesAt] : path;
  origins.forEach((origin, index) => {
    const node = document.getIn(entriesAt === null ? at : [...at, index], true) as Scalar | undefined;
    if (node) node.comment = ` ${describeOrigin(origin)}`;
  });
}

function describeOrigin(origin: Origin): string {
  if (origin.layer === "default") return "default";
  const place = `${origin.file}:${origin.line}`;
  return origin.layer === "staged" ? `staged ${place}` : place;
}

function describeUntrusted(value: UntrustedValue): string {
  return `#   ${describeValue(value)} (${value.why === "command" ? "a command" : "loosens"})\n`;
}
