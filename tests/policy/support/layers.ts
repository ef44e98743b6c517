import type { Layer, LayerName } from "../../../policy/layer.ts";
import { mergeLayers, policyFloor, type IsTrusted, type MergedPolicy } from "../../../policy/layers.ts";
import { parsePolicyFile } from "../../../policy/parse.ts";
import type { UntrustedValue } from "../../../policy/policy.ts";
import { trustNeeds } from "../../../policy/trust-needs.ts";
import { trustedBy } from "../../../policy/trust.ts";

/** Policy files as YAML text or as data, each left out where there is none. */
export interface Files {
  readonly user?: string | object;
  readonly base?: string | object;
  readonly staged?: string | object;
}

export const nothingTrusted: IsTrusted = () => false;

/** Reads and merges files as a checkpoint does. */
export async function merge(files: Files, isTrusted: IsTrusted = nothingTrusted): Promise<MergedPolicy> {
  return mergeLayers(
    {
      user: await layer(files.user, "user"),
      base: await layer(files.base, "repository"),
      staged: await layer(files.staged, "staged"),
    },
    isTrusted,
  );
}

/** What a repository's file asks for that needs trust. */
export async function needsOf(file: string | object, user?: string): Promise<readonly UntrustedValue[]> {
  return trustNeeds(policyFloor(await layer(user, "user")), await layer(file, "repository"));
}

/** Trust in everything that `file` asks for, and in nothing else. */
export async function trustIn(file: string | object): Promise<IsTrusted> {
  return trustedBy(await needsOf(file));
}

async function layer(file: string | object | undefined, name: LayerName): Promise<Layer | null> {
  if (file === undefined) return null;
  const text = typeof file === "string" ? file : JSON.stringify(file);
  return parsePolicyFile(Buffer.from(text), { name, file: `${name}.yaml` });
}
