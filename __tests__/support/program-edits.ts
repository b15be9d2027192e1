import fc from "fast-check";
import { parse, stringify } from "yaml";
import { shippedCloudDefaults } from "../../src/criteria/cloud-defaults.ts";
import type { Program } from "../../src/model/program.ts";
import { parseProgram } from "../../src/parse/program.ts";
import type { Files } from "./judged-change.ts";
import { catalogue, programPath } from "./program.ts";
import { snapshotOf } from "./snapshot-of.ts";

/** An edit that a law's counterexample can show. */
export function shown(words: string, edit: Edit): Edit {
  return Object.assign((files: Files) => edit(files), { [fc.toStringMethod]: () => words });
}

/** Edits with their names, to draw from. */
export function namedEdits(edits: Readonly<Record<string, Edit>>): readonly Edit[] {
  return Object.entries(edits).map(([name, edit]) => shown(name, edit));
}

/** A change of files, whatever they are: it leaves alone what it does not find. */
export type Edit = (files: Files) => Files;

export const all = (edits: readonly Edit[], files: Files): Files => edits.reduce((so, edit) => edit(so), files);

export const both =
  (...edits: readonly Edit[]): Edit =>
  (files) =>
    all(edits, files);

export const replace =
  (path: string, find: string | RegExp, by: string): Edit =>
  (files) =>
    path in files ? { ...files, [path]: (files[path] ?? "").replace(find, by) } : files;

export const without =
  (path: string): Edit =>
  ({ [path]: _, ...files }) =>
    files;

export const add =
  (path: string, text: string): Edit =>
  (files) => ({ ...files, [path]: text });

export const rename =
  (from: string, to: string): Edit =>
  (files) =>
    from in files ? { ...without(from)(files), [to]: files[from] ?? "" } : files;

export type Yaml = null | string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml };
export type Path = readonly (string | number)[];

/** The program of a world; null where there is none that can be used. */
export function programOf(files: Files): Program | null {
  const shipped = (id: string) => (id === catalogue.id ? catalogue : null);
  return parseProgram(snapshotOf(files), programPath, shipped, [catalogue.id], shippedCloudDefaults).program;
}

/** Every node of a tree, by its path; the root is not among them. */
export function nodes(tree: Yaml, at: Path = []): readonly Path[] {
  if (tree === null || typeof tree !== "object") return [];
  const keys: readonly (string | number)[] = Array.isArray(tree) ? [...tree.keys()] : Object.keys(tree);
  return keys.flatMap((key) => [[...at, key], ...nodes(child(tree, key), [...at, key])]);
}

function child(tree: Yaml, key: string | number): Yaml {
  return (tree as Record<string | number, Yaml>)[key] ?? null;
}

export function valueAt(tree: Yaml, path: Path): Yaml {
  return path.reduce(child, tree);
}

/** The tree with one node made into another; undefined drops it. */
export function put(tree: Yaml, [key, ...rest]: Path, value: Yaml | undefined): Yaml {
  if (key === undefined) return value ?? null;
  if (tree === null || typeof tree !== "object") return tree;
  const made = rest.length === 0 ? value : put(child(tree, key), rest, value);
  if (Array.isArray(tree))
    return tree.flatMap((item, at) => (at === key ? (made === undefined ? [] : [made]) : [item]));
  const entries = Object.entries(tree).filter(([name]) => name !== key || made !== undefined);
  return Object.fromEntries(entries.map(([name, was]) => [name, name === key ? (made as Yaml) : was]));
}

/** What a text is as YAML: laws edit the same few files thousands of times, and an edit copies what it changes. */
const knownTrees = new Map<string, Yaml>();
const mostKnownTrees = 5_000;

/** A file as YAML; null where it is not there or none, a document with a front matter, say. */
export function treeOf(files: Files, path: string): Yaml {
  const text = files[path] ?? "null";
  const tree = knownTrees.has(text) ? (knownTrees.get(text) ?? null) : parsed(text);
  if (knownTrees.size >= mostKnownTrees) knownTrees.clear();
  knownTrees.set(text, tree);
  return tree;
}

function parsed(text: string): Yaml {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** Words that mean something: what a node is altered to, beside all that stands anywhere in the program. */
const telling: readonly Yaml[] = [
  ...["off", "advise", "require", "accept", "criteria", "inclusive", "vendor", "self", "none", "error", "warning"],
  ...["2026-01-01", "2026-08-01", "**", "planned", "partial", "supply-chain", "processor", "people", "aws", "/.*/"],
  ...[1, 5, 90, true, false],
  [],
  {},
];

/** An edit of whichever file. */
type EditOf = (path: string) => Edit;

const kindsOfTreeEdit = ["drop", "alter", "append", "move", "copy"] as const;

interface TreeEdit {
  readonly kind: (typeof kindsOfTreeEdit)[number];
  /** Which node, and which other, counted round. */
  readonly pick: number;
  readonly other: number;
  readonly value: Yaml;
}

/** Drops, alters, adds, copies or moves any node of a file, whatever it is. */
function treeEdit(world: Files, paths: readonly string[]): fc.Arbitrary<EditOf> {
  const values = [...paths.flatMap((path) => valuesIn(treeOf(world, path))), ...telling];
  return fc
    .record({
      kind: fc.constantFrom(...kindsOfTreeEdit),
      pick: fc.nat(),
      other: fc.nat(),
      value: fc.constantFrom(...values),
    })
    .map((drawn) => (path) => shown(`${path}: ${JSON.stringify(drawn)}`, editedTree(path, drawn)));
}

function editedTree(path: string, { kind, pick, other, value }: TreeEdit): Edit {
  return (files) => {
    const tree = treeOf(files, path);
    const places = nodes(tree);
    const at = places[pick % Math.max(1, places.length)];
    const from = places[other % Math.max(1, places.length)];
    if (at === undefined || from === undefined) return files;
    const moved = valueAt(tree, from);
    const here = valueAt(tree, at);
    const edited = {
      drop: () => put(tree, at, undefined),
      alter: () => put(tree, at, value),
      append: () => put(tree, at, Array.isArray(here) ? [...here, value] : value),
      move: () => put(put(tree, at, moved), from, here),
      copy: () => put(tree, at, Array.isArray(here) ? [...here, moved] : moved),
    }[kind]();
    return { ...files, [path]: stringify(edited) };
  };
}

function valuesIn(tree: Yaml): readonly Yaml[] {
  return nodes(tree).map((at) => valueAt(tree, at));
}

const kindsOfLineEdit = ["drop", "replace", "twice", "swap", "take"] as const;

interface LineEdit {
  readonly kind: (typeof kindsOfLineEdit)[number];
  readonly pick: number;
  readonly count: number;
  readonly line: string;
}

/** Drops, replaces, doubles, swaps or takes over any lines of a file, as somebody does in an editor. */
function lineEdit(world: Files, paths: readonly string[]): fc.Arbitrary<EditOf> {
  const lines = paths.flatMap((path) => (world[path] ?? "").split("\n"));
  return fc
    .record({
      kind: fc.constantFrom(...kindsOfLineEdit),
      pick: fc.nat(),
      count: fc.constantFrom(1, 1, 1, 2, 3),
      line: fc.constantFrom(...lines),
    })
    .map((drawn) => (path) => shown(`${path}: ${JSON.stringify(drawn)}`, editedLines(path, drawn)));
}

function editedLines(path: string, { kind, pick, count, line }: LineEdit): Edit {
  return (files) => {
    const text = (files[path] ?? "").split("\n");
    const at = pick % text.length;
    const [before, here, after] = [text.slice(0, at), text.slice(at, at + count), text.slice(at + count)];
    const edited = {
      drop: () => [...before, ...after],
      replace: () => [...before, line, ...after],
      twice: () => [...before, ...here, ...here, ...after],
      swap: () => [...before, ...here.reverse(), ...after],
      take: () => [...before, line, ...after],
    }[kind]();
    return path in files ? { ...files, [path]: edited.join("\n") } : files;
  };
}

const folder = "compliance/controls/";

/** Puts a control into another file, a file elsewhere, or a copy of it beside it. */
function fileEdit(paths: readonly string[]): fc.Arbitrary<Edit> {
  const file = fc.constantFrom(...paths);
  const place = fc.constantFrom(
    ...[
      ...paths,
      `${folder}deep/er.yml`,
      `${folder}twin.yaml`,
      "compliance/criteria/more.yml",
      "compliance/waivers.yaml",
    ],
    ...["compliance/program.yaml", "elsewhere.yml", "handbook/policies/a.md"],
  );
  return fc.oneof(
    file.map((path) => shown(`without ${path}`, without(path))),
    fc.tuple(file, place).map(([from, to]) => shown(`${from} as ${to}`, rename(from, to))),
    fc
      .tuple(file, place)
      .map(([from, to]) => shown(`${from} again as ${to}`, (files) => add(to, files[from] ?? "")(files))),
    fc.tuple(file, file).map(([from, to]) => shown(`${from} in ${to}`, intoOne(from, to))),
  );
}

/** Two files of controls made into one list of them. */
export function intoOne(from: string, to: string): Edit {
  return (files) => {
    const lists = [to, from].map((path) => treeOf(files, path)).flatMap((tree) => controlsIn(tree));
    return from === to ? files : { ...without(from)(files), [to]: stringify({ controls: lists }) };
  };
}

function controlsIn(tree: Yaml): readonly Yaml[] {
  if (tree === null || typeof tree !== "object") return [];
  const list = child(tree, "controls");
  return Array.isArray(list) ? list : [tree];
}

/** Any edit of a program: of what one of its files says, of its lines, of which files there are. */
export function anyEditOf(world: Files): fc.Arbitrary<Edit> {
  const paths = programOf(world)?.files ?? [];
  const inFile = (edit: fc.Arbitrary<EditOf>) =>
    fc.tuple(edit, fc.constantFrom(...paths)).map(([made, path]) => made(path));
  return fc.oneof(
    { weight: 6, arbitrary: inFile(treeEdit(world, paths)) },
    { weight: 2, arbitrary: inFile(lineEdit(world, paths)) },
    { weight: 1, arbitrary: fileEdit(paths) },
  );
}
