import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isReadAsNamed, kindByFirstLine, kindByName, kinds } from "../../../gates/semgrep/kinds.ts";
import { laidPath } from "../../../gates/semgrep/layout.ts";
import { managedSemgrep } from "../../../tools/managed-semgrep.ts";

test.each([
  ["src/app.ts", "javascript", ".ts"],
  ["src/app.mts", "javascript", ".ts"],
  ["APP.JS", "javascript", ".js"],
  ["lib/app.min.js", "javascript", ".js"],
  ["x.pyw", "python", ".py"],
  ["Rakefile", "ruby", ".rb"],
  ["deploy/Dockerfile.prod", "dockerfile", ".dockerfile"],
  ["Containerfile", "dockerfile", ".dockerfile"],
  [".github/workflows/ci.yml", "github-actions", ".yml"],
  ["actions/build/action.yaml", "github-actions", ".yml"],
  ["infra/main.tf", "terraform", ".tf"],
  ["infra/main.tofu", "terraform", ".tofu"],
  ["infra/production.auto.tfvars", "terraform", ".tfvars"],
  ["live/shop/terragrunt.hcl", "terraform", ".hcl"],
  ["images/base.pkr.hcl", "terraform", ".hcl"],
  ["compose.yaml", "compose", ".yaml"],
  ["deploy/docker-compose.override.yml", "compose", ".yaml"],
])("%s is for the rules of %s", (path, kind, extension) => {
  expect(kindByName(path)).toEqual({ kind, extension });
});

test.each(["README.md", "config/ci.yml", "data.json", "makefile", "js", ".js.txt", "nomad/client.hcl", "composer.yml"])(
  "%s is for no rules",
  (path) => {
    expect(kindByName(path)).toBeNull();
  },
);

test.each([
  ["#!/bin/sh\n", "bash"],
  ["#!/usr/bin/env bash\n", "bash"],
  ["#! /usr/bin/env -S node --no-warnings\n", "javascript"],
  ["#!/usr/local/bin/python3.12 -u\n", "python"],
  ["#!/usr/bin/env FOO=1 ruby", "ruby"],
])("%j starts a script of %s", (line, kind) => {
  expect(kindByFirstLine(Buffer.from(line))?.kind).toBe(kind);
});

test.each(["", "plain text", "#!/usr/bin/awk -f\n", "\n#!/bin/sh\n"])("%j starts no script", (content) => {
  expect(kindByFirstLine(Buffer.from(content))).toBeNull();
});

interface SemgrepLanguage {
  readonly id: string;
  readonly exts: readonly string[];
  readonly excluded_exts?: readonly string[];
}

describe("Semgrep's own table", () => {
  const site = join(managedSemgrep().directory, "lib");
  const python = readdirSync(site).find((name) => existsSync(join(site, name, "site-packages/semgrep")));
  const file = join(site, python ?? "", "site-packages/semgrep/semgrep_interfaces/lang.json");
  const languages = JSON.parse(readFileSync(file, "utf8")) as readonly SemgrepLanguage[];
  const extensionsOf = (id: string) => languages.find((one) => one.id === id)?.exts ?? [];
  const idsOf = { javascript: ["js", "ts"], csharp: ["csharp"] } as Readonly<Record<string, readonly string[]>>;
  const kindsOfYaml: readonly string[] = ["compose", "github-actions", "kubernetes"];

  test.each(kinds.filter((kind) => !kindsOfYaml.includes(kind)))(
    "has all extensions of %s that we have, and no more",
    (kind) => {
      // What other programs keep in .hcl is no Terraform.
      const theirs = (idsOf[kind] ?? [kind]).flatMap(extensionsOf).filter((extension) => extension !== ".hcl");
      expect(theirs).not.toEqual([]);
      for (const extension of theirs) {
        const path = extension.startsWith(".") ? `a/name${extension}` : `a/${extension}`;
        const classified = kindByName(path);
        expect(classified?.kind, path).toBe(kind);
        expect(classified !== null && isReadAsNamed(path, classified), path).toBe(true);
      }
    },
  );

  test("leaves out what is laid under another name", () => {
    const left = ["js", "ts"].flatMap((id) => languages.find((one) => one.id === id)?.excluded_exts ?? []);
    expect(left.toSorted()).toEqual([".d.ts", ".min.js"]);
    for (const extension of left) {
      const path = `name${extension}`;
      expect(laidPath(path, kindByName(path))).toBe(`${path}${extension.slice(extension.lastIndexOf("."))}`);
    }
  });
});
