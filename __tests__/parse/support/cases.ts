import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Tree, type TreeFile, treeBelow } from "./tree.ts";

const fixtures = "__tests__/fixtures/parse";

/** The good program that every broken one starts from. */
export const good: Tree = treeBelow(`${fixtures}/good`);

export interface BrokenCase {
  readonly name: string;
  readonly tree: Tree;
  readonly problems: readonly string[];
}

/** Every case of every table in `broken/`; the form is described in the fixtures' README. */
export function brokenCases(): readonly BrokenCase[] {
  const dir = join(fixtures, "broken");
  return readdirSync(dir)
    .sort()
    .flatMap((file) => casesIn(readFileSync(join(dir, file), "utf8")));
}

function casesIn(text: string): readonly BrokenCase[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [name = "", ...sections] = part.split(/^--- /m);
      const files = sections.map(section);
      const problems = files.find(([path]) => path === "problems")?.[1] ?? "";
      const overlay = files.filter(([path]) => path !== "problems").map(fileOf);
      const tree = Object.fromEntries([...Object.entries(good), ...overlay]);
      const kept = Object.entries(tree).filter((entry): entry is [string, TreeFile] => entry[1] !== null);
      return { name: name.trim(), tree: Object.fromEntries(kept), problems: problems.trimEnd().split("\n") };
    });
}

function section(text: string): [path: string, text: string] {
  const end = text.indexOf("\n");
  return [text.slice(0, end), text.slice(end + 1)];
}

function fileOf([header, text]: [string, string]): [string, TreeFile | null] {
  const [, path = header, mark = ""] = /^(.*) \((\w+)\)$/.exec(header) ?? [];
  switch (mark) {
    case "removed":
      return [path, null];
    case "symlink":
    case "submodule":
    case "unread":
      return [path, { is: mark }];
    case "escaped":
      return [path, unescaped(text.replace(/\n$/, ""))];
    default:
      return [path, text];
  }
}

function unescaped(text: string): Uint8Array {
  const withReturns = text.replaceAll("\\r", "\r");
  const parts = withReturns.split(/\\x([0-9a-f]{2})/);
  return Buffer.concat(
    parts.map((part, index) => (index % 2 === 1 ? Buffer.from([Number.parseInt(part, 16)]) : Buffer.from(part))),
  );
}
