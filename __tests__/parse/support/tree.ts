import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { shippedCloudDefaults } from "../../../src/criteria/cloud-defaults.ts";
import { formatProblem } from "../../../src/model/problem.ts";
import type { FileEntry, Snapshot } from "../../../src/model/snapshot.ts";
import { type ParsedProgram, parseProgram, wantedForProgram } from "../../../src/parse/program.ts";
import { bytesOf as intern } from "../../support/bytes.ts";
import { framework, frameworkIds } from "./catalogues.ts";

/** A file of a tree: its bytes, what stands in for them, or that it is there and cannot be read. */
export type TreeFile = string | Uint8Array | { readonly is: "symlink" | "submodule" | "unread" };
export type Tree = Readonly<Record<string, TreeFile>>;

const programPath = "compliance/program.yml";

export function treeBelow(dir: string): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(dir, path)).isFile(),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(dir, path), "utf8")]));
}

/** Reads only what is wanted, as a run does, and parses. */
export function parseTree(tree: Tree, path = programPath): ParsedProgram {
  let snapshot = listed(tree);
  for (let round = 0; round < 5; round++) {
    const wanted = wantedForProgram(snapshot, path).filter((name) => bytesOf(tree[name]) !== null);
    if (wanted.length === 0) break;
    const read = wanted.map((name): [string, Uint8Array] => [name, bytesOf(tree[name]) ?? new Uint8Array()]);
    snapshot = { ...snapshot, contents: new Map([...snapshot.contents, ...read]) };
  }
  return parseProgram(snapshot, path, framework, frameworkIds, shippedCloudDefaults);
}

export function problemsOf(tree: Tree, path = programPath): readonly string[] {
  return parseTree(tree, path).problems.map(formatProblem);
}

function listed(tree: Tree): Snapshot {
  const entries = Object.keys(tree)
    .sort()
    .map((path): [string, FileEntry] => [path, { path, kind: kindOf(tree[path]), id: path }]);
  return { revision: { id: "test", name: "test", isCommit: false }, files: new Map(entries), contents: new Map() };
}

function kindOf(file: TreeFile | undefined): FileEntry["kind"] {
  return typeof file === "object" && "is" in file && file.is !== "unread" ? file.is : "file";
}

function bytesOf(file: TreeFile | undefined): Uint8Array | null {
  if (typeof file === "string") return intern(file);
  return file instanceof Uint8Array ? file : null;
}
