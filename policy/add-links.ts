import { parseDocument, YAMLSeq, type Document, type ToStringOptions } from "yaml";

/** Globs that a policy file is to have in `snapshot.link`, in its own form. */
export function linkLines(links: readonly string[]): string {
  return addLinks("", links) ?? "";
}

/** The globs that a policy file has in `snapshot.link`; none when it cannot be read. */
export function linksIn(text: string): readonly string[] {
  const list = parseDocument(text, { version: "1.2", prettyErrors: false }).getIn(place);
  return list instanceof YAMLSeq ? list.items.map(String) : [];
}

/**
 * The text of a policy file with `links` added to `snapshot.link`; comments, order and the other settings stay. Null when
 * the text is not a YAML document in which that can be done.
 */
export function addLinks(text: string, links: readonly string[]): string | null {
  const document = parseDocument(text, { version: "1.2", prettyErrors: false });
  if (document.errors.length > 0) return null;
  try {
    const options = formOf(document, text);
    const present = listAt(document);
    for (const link of links) if (!present.has(link)) present.add(link);
    return document.toString(options);
  } catch {
    // A scalar or an alias where a section should be: the file is for a person to mend.
    return null;
  }
}

const place = ["snapshot", "link", "add"] as const;

/** The list's entries, the list being made when it is not there. */
function listAt(document: Document): { has(link: string): boolean; add(link: string): void } {
  const found = document.getIn(place);
  if (found !== undefined && found !== null && !(found instanceof YAMLSeq)) throw new TypeError("not a list");
  const list = found ?? new YAMLSeq();
  if (!found) setAt(document, list);
  return {
    has: (link) => list.items.some((item) => String(item) === link),
    add: (link) => list.add(document.createNode(link)),
  };
}

/** A section that is there and says nothing is filled. */
function setAt(document: Document, list: YAMLSeq): void {
  for (const section of [place.slice(0, 1), place.slice(0, 2)]) {
    if (document.getIn(section) === null) document.setIn(section, document.createNode({}));
  }
  document.setIn(place, list);
}

/** Of the ways of setting a document the one that leaves the most lines of `text` as they are. */
function formOf(document: Document, text: string): ToStringOptions {
  const before = new Set(text.split("\n"));
  const changed = (form: ToStringOptions) => {
    const lines = document.toString(form).split("\n");
    return lines.filter((line) => !before.has(line)).length;
  };
  const usual: ToStringOptions = { lineWidth: 0, flowCollectionPadding: !/[[{]\S/.test(text) };
  const forms = [2, 4].flatMap((indent) => [true, false].map((indentSeq) => ({ ...usual, indent, indentSeq })));
  return forms.reduce((best, form) => (changed(form) < changed(best) ? form : best));
}
