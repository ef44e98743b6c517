import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Argv } from "yargs";
import { nameStagedTree } from "../../change/staged-tree.ts";
import { findBases } from "../../checkpoint/find-bases.ts";
import { ObjectReader } from "../../git/objects.ts";
import { findRepository, type Repository } from "../../git/repository.ts";
import { detectAgent } from "../../policy/agent-environment.ts";
import { canonicalJson } from "../../policy/canonical-json.ts";
import { describeValue } from "../../policy/describe-value.ts";
import { fileKey, policyKeyNames, type PolicyKey } from "../../policy/keys.ts";
import { policyFloor } from "../../policy/layers.ts";
import { policyFileName, readUserLayer } from "../../policy/load.ts";
import { nearest } from "../../policy/nearest.ts";
import { parsePolicyFile } from "../../policy/parse.ts";
import { trustNeeds } from "../../policy/trust-needs.ts";
import { addTrust, readTrust, revokeTrust, trustedBy } from "../../policy/trust.ts";
import { canAsk, confirm } from "../confirm.ts";
import type { TrustDocument, WaitingValue } from "../documents/documents.ts";
import { dirOption, jsonOption } from "../options.ts";
import { printJson } from "../print-json.ts";
import { UsageError } from "../report-error.ts";

interface Arguments {
  readonly keys?: readonly string[] | undefined;
  readonly yes?: boolean;
  readonly list?: boolean;
  readonly revoke?: boolean;
  readonly json?: boolean;
  readonly dir: string;
}

/** What every form of the command goes by. */
interface Call {
  readonly repository: Repository;
  /** The keys that were named; none for all. */
  readonly keys: readonly PolicyKey[];
  readonly json?: boolean;
}

/** `dl trust`: a person's word on commands and loosenings of the repository's file. */
export const command = {
  command: "trust [keys..]",
  describe: "Let .devloop.yaml run commands and loosen the policy",
  builder: (yargs: Argv) =>
    yargs
      .positional("keys", { type: "string", array: true, describe: "Only these keys, such as sanity.command" })
      .option("yes", { type: "boolean", describe: "Trust what is shown without asking" })
      .option("list", { type: "boolean", describe: "Show what is trusted and what waits" })
      .option("revoke", { type: "boolean", describe: "Take trust back, for all keys or those named" })
      .option("json", jsonOption)
      .option("dir", dirOption)
      .example("$0 trust --list", "what is trusted, and what waits")
      .example("$0 trust sanity.command", "this key alone"),
  handler: async (args: Arguments): Promise<void> => {
    process.exitCode = await trust(args);
  },
};

async function trust(args: Arguments): Promise<number> {
  const keys = (args.keys ?? []).map(parseKey);
  if (args.revoke && (args.list || args.yes)) throw new UsageError("--revoke stands alone, without --list and --yes.");
  if (args.list && args.yes) throw new UsageError("--list only shows, and --yes trusts: give one of them.");
  const repository = await findRepository(args.dir);
  const call = { repository, keys, json: args.json === true };
  if (args.revoke) return revoke(call);
  const waiting = await findWaiting(repository, keys);
  return args.list ? list(call, waiting) : grant(call, waiting, args.yes === true);
}

function parseKey(name: string): PolicyKey {
  const key = policyKeyNames.find((one) => one === name || fileKey(one) === name);
  if (key) return key;
  const near = nearest(name, policyKeyNames.map(fileKey));
  throw new UsageError(`"${name}" is no key of the policy.${near === null ? "" : ` Did you mean "${near}"?`}`);
}

async function grant(call: Call, waiting: readonly WaitingValue[], isSure: boolean): Promise<number> {
  const { repository, json } = call;
  const agent = detectAgent();
  if (agent !== null) {
    throw new UsageError(
      `trust is a person's to give, and this runs under ${agent}. Run \`dl trust\` in a terminal of your own.`,
    );
  }
  if (json && !isSure && waiting.length > 0) {
    throw new UsageError("--json asks nothing: look at what waits with `dl trust --list`, then add --yes.");
  }
  if (json) {
    const granted = await addTrust(repository.commonDir, waiting);
    printJson(await documentOf(call, { granted }));
    return 0;
  }
  if (waiting.length === 0) {
    process.stdout.write("Nothing waits for trust.\n");
    return 0;
  }
  printWaiting(waiting);
  if (!isSure && !(await isConfirmed(waiting.length))) {
    process.stdout.write("Nothing is trusted.\n");
    return 1;
  }
  await addTrust(repository.commonDir, waiting);
  process.stdout.write(`Trusted ${count(waiting.length)} in this repository. What changes is asked for again.\n`);
  return 0;
}

async function isConfirmed(values: number): Promise<boolean> {
  if (!canAsk()) {
    throw new UsageError("there is no terminal to ask on: look the values over and run `dl trust --yes`.");
  }
  return confirm(`Trust ${count(values)}? [y/N] `);
}

async function list(call: Call, waiting: readonly WaitingValue[]): Promise<number> {
  if (call.json) {
    printJson(await documentOf(call, {}));
    return 0;
  }
  const trusted = await readTrust(call.repository.commonDir);
  if (trusted.length === 0) process.stdout.write("Nothing is trusted in this repository.\n");
  for (const value of trusted) process.stdout.write(`trusted  ${describeValue(value)}\n`);
  if (waiting.length > 0) printWaiting(waiting);
  return 0;
}

async function revoke(call: Call): Promise<number> {
  const revoked = await revokeTrust(call.repository.commonDir, call.keys);
  if (call.json) {
    printJson(await documentOf(call, { revoked }));
    return 0;
  }
  if (revoked.length === 0) process.stdout.write("Nothing was trusted.\n");
  for (const value of revoked) process.stdout.write(`no longer trusted  ${describeValue(value)}\n`);
  return 0;
}

/** What this call did, and how things stand after it. */
async function documentOf(
  { repository, keys }: Call,
  { granted = [], revoked = [] }: Partial<Pick<TrustDocument, "granted" | "revoked">>,
): Promise<TrustDocument> {
  const trusted = await readTrust(repository.commonDir);
  const waiting = await findWaiting(repository, keys);
  return { schemaVersion: 1, kind: "trust", granted, revoked, trusted, waiting };
}

function printWaiting(waiting: readonly WaitingValue[]): void {
  const lines = waiting.map((value) => {
    const why =
      value.why === "command" ? "dl would run this command" : "lets more through than the defaults and your file";
    return `waiting  ${describeValue(value)}\n         ${why} (asked by ${value.askedBy.join(", ")})\n`;
  });
  process.stdout.write(lines.join(""));
}

function count(values: number): string {
  return values === 1 ? "this value" : `these ${values} values`;
}

/** What the base's, the committed, the staged and the work tree's file ask for and is not trusted yet. */
async function findWaiting(repository: Repository, keys: readonly PolicyKey[]): Promise<readonly WaitingValue[]> {
  const floor = policyFloor(await readUserLayer());
  const isTrusted = trustedBy(await readTrust(repository.commonDir));
  const waiting = new Map<string, WaitingValue>();
  for (const { askedBy, bytes } of await readVersions(repository)) {
    const layer = await parsePolicyFile(bytes, { name: "repository", file: `${policyFileName} (${askedBy})` });
    for (const need of trustNeeds(floor, layer)) {
      const isWanted = keys.length === 0 || keys.some((key) => key === need.key);
      if (isTrusted(need) || !isWanted) continue;
      const id = canonicalJson([need.key, need.value]);
      waiting.set(id, { ...need, askedBy: [...(waiting.get(id)?.askedBy ?? []), askedBy] });
    }
  }
  return [...waiting.values()];
}

interface Version {
  readonly askedBy: string;
  readonly bytes: Buffer;
}

async function readVersions(repository: Repository): Promise<readonly Version[]> {
  const objects = new ObjectReader(repository.worktree);
  try {
    const base = await rulingCommit(repository, objects);
    const contentOf = async (name: string) => (await objects.read(`${name}:${policyFileName}`))?.content;
    const found = [
      { askedBy: "the base", bytes: base === null ? undefined : await contentOf(base) },
      { askedBy: "HEAD", bytes: await contentOf("HEAD") },
      { askedBy: "the index", bytes: await contentOf("") },
      { askedBy: "the work tree", bytes: await readWorkTree(repository) },
    ];
    return found.flatMap(({ askedBy, bytes }) => (bytes ? [{ askedBy, bytes }] : []));
  } finally {
    objects.close();
  }
}

/** The commit whose file rules the next one, where that is not HEAD. */
async function rulingCommit(repository: Repository, objects: ObjectReader): Promise<string | null> {
  const [base] = await findBases(repository, objects, await nameStagedTree(repository));
  const head = await objects.read("HEAD^{commit}");
  return base && base.commit !== head?.oid ? base.commit : null;
}

async function readWorkTree(repository: Repository): Promise<Buffer | undefined> {
  try {
    return await readFile(join(repository.worktree, policyFileName));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
