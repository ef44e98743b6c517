import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { writeAdoption } from "../../../hooks/install/adoption.ts";
import { policyFileSchema } from "../../../policy/schema.ts";
import { HookedSandbox } from "./support.ts";

describe("writeAdoption", () => {
  it("names HEAD as the commit from which on dl judges, and stages nothing", async () => {
    const hooked = new HookedSandbox();
    const head = hooked.sandbox.commitAll();
    const report = await writeAdoption(await hooked.repository(), false);
    expect(report).toMatchObject({ created: true, since: head });
    expect(policyFileSchema.parse(parse(hooked.sandbox.read(".devloop.yaml")))).toEqual({ since: head });
    expect(hooked.sandbox.git("status", "--short")).toBe("?? .devloop.yaml");
  });

  it("says root where there is no commit yet", async () => {
    const hooked = new HookedSandbox();
    await writeAdoption(await hooked.repository(), false);
    expect(parse(hooked.sandbox.read(".devloop.yaml"))).toEqual({ since: "root" });
  });

  it("holds examples that are valid when they are taken in", async () => {
    const hooked = new HookedSandbox();
    await writeAdoption(await hooked.repository(), false);
    const examples = hooked.sandbox.read(".devloop.yaml").replaceAll(/^# (?=[a-z ]+:| +-)/gm, "");
    const parsed = policyFileSchema.parse(parse(examples));
    expect(Object.keys(parsed)).toEqual(["since", "mode", "sanity", "semgrep", "secrets", "atdd"]);
  });

  it("leaves a file that is there as it is", async () => {
    const hooked = new HookedSandbox();
    hooked.sandbox.write({ ".devloop.yaml": "since: root # mine\n" });
    expect(await writeAdoption(await hooked.repository(), false)).toMatchObject({ created: false });
    expect(hooked.sandbox.read(".devloop.yaml")).toBe("since: root # mine\n");
  });

  it("writes nothing in a dry run", async () => {
    const hooked = new HookedSandbox();
    expect(await writeAdoption(await hooked.repository(), true)).toMatchObject({ created: true, since: "root" });
    expect(existsSync(join(hooked.directory, ".devloop.yaml"))).toBe(false);
  });
});
