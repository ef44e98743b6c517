import { describe, expect, test } from "vitest";
import { kindByContent, saysInside } from "../../../gates/semgrep/kind-by-content.ts";

const pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n";

function kindOf(path: string, content: string): string | null {
  return kindByContent(path, Buffer.from(content))?.kind ?? null;
}

test.each(["bin/tool", "deploy/shop.yaml", "deploy/shop.YML"])("%s is looked into", (path) => {
  expect(saysInside(path)).toBe(true);
});

test.each(["README.md", "shop.json", "values.yaml.gotmpl"])("%s is not looked into", (path) => {
  expect(saysInside(path)).toBe(false);
});

test("a script without an extension goes by its first line", () => {
  expect(kindOf("bin/tool", "#!/bin/sh\necho\n")).toBe("bash");
  expect(kindOf("bin/tool", pod)).toBeNull();
});

describe("a manifest for Kubernetes", () => {
  test.each([
    ["plain", pod],
    ["with its keys the other way round", "kind: Pod\napiVersion: v1\n"],
    ["with its keys in quotes", '"apiVersion": v1\n"kind": "Pod"\n'],
    ["in a later document", `settings: 1\n---\n${pod}`],
    ["behind a licence", `# ${"All rights are with their owners. ".repeat(500)}\n${pod}`],
    ["as a list", "apiVersion: v1\nkind: List\nitems:\n  - kind: Pod\n"],
    ["with Windows' line ends", pod.replaceAll("\n", "\r\n")],
    [
      "beside a definition of a resource",
      `kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1\n---\n${pod}`,
    ],
    ["with braces inside a text", `${pod}  note: "{{ .Values.note }}"\n  rule: rate {{ $labels.job }}\n`],
    [
      "with a template as a value",
      `${pod}data:\n  page.tmpl: |\n    {{ range .Items }}\n    name: {{ .Name }}\n    {{ end }}\n`,
    ],
    ["with a template in a list", `${pod}args:\n  - sh\n  - |\n    {{ .Command }}\n  - -c\n`],
  ])("is known %s", (_, content) => {
    expect(kindOf("deploy/shop.yaml", content)).toBe("kubernetes");
  });

  test("is known in UTF-16", () => {
    const content = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(pod, "utf16le")]);
    expect(kindByContent("deploy/shop.yaml", content)).toEqual({ kind: "kubernetes", extension: ".yaml" });
  });

  test.each([
    ["values", "image:\n  tag: latest\n"],
    ["a chart's own description", "apiVersion: v2\nname: shop\nversion: 1.0.0\n"],
    ["keys that stand deeper", "spec:\n  apiVersion: v1\n  kind: Pod\n"],
    ["a definition of a resource", "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n"],
    ["an action of a template", `{{- if .Values.enabled }}\n${pod}{{- end }}\n`],
    ["a template's value", `${pod}  namespace: {{ .Release.Namespace }}\n`],
    ["a template's value in a list", `${pod}args:\n  - {{ .Values.argument }}\n`],
    ["a template's value behind a text", `${pod}note: |\n  two\n  lines\nname: {{ .Values.name }}\n`],
    ["a template's value beside a text in a list", `${pod}args:\n- note: |\n    text\n  name: {{ .Values.name }}\n`],
    ["a template of Jinja", `${pod}{% for item in items %}\n{% endfor %}\n`],
  ])("is not %s", (_, content) => {
    expect(kindOf("deploy/shop.yaml", content)).toBeNull();
  });
});
