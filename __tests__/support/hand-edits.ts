import { isMap, isSeq, parseDocument, type YAMLMap } from "yaml";
import type { Files } from "./judged-change.ts";
import { programPath } from "./program.ts";

/** What somebody does to one entry of a file. */
type EntryEdit = (entry: YAMLMap) => void;

/** Edits the entry of a list, or the whole file, that has this id, wherever in the program's files it stands. */
export function inEntry(id: string, edit: EntryEdit): (files: Files) => Files {
  return (files) => {
    for (const path of Object.keys(files).filter((name) => /^compliance\/.*\.ya?ml$/.test(name))) {
      const document = parseDocument(files[path] ?? "");
      const entry = entriesOf(document.contents).find((one) => one.get("id") === id);
      if (entry === undefined) continue;
      edit(entry);
      return { ...files, [path]: document.toString() };
    }
    throw new Error(`no file of the program has an entry ${id}`);
  };
}

/** A control that maps files, and its owner. */
export function controlWithPaths(files: Files): { readonly id: string; readonly owner: string } {
  const texts = Object.entries(files).flatMap(([path, text]) =>
    path.startsWith("compliance/controls/") ? [text] : [],
  );
  const entries = texts.flatMap((text) => entriesOf(parseDocument(text).contents));
  const [found] = entries.filter((entry) => entry.has("paths") && entry.has("owner"));
  if (found === undefined) throw new Error("no control maps files");
  return { id: String(found.get("id")), owner: String(found.get("owner")) };
}

function entriesOf(node: unknown): readonly YAMLMap[] {
  if (isSeq(node)) return node.items.flatMap(entriesOf);
  if (!isMap(node)) return [];
  return [node, ...node.items.filter(({ value }) => isSeq(value)).flatMap(({ value }) => entriesOf(value))];
}

/** Edits the program's file. */
export function inProgram(edit: EntryEdit, path = programPath): (files: Files) => Files {
  return (files) => {
    const document = parseDocument(files[path] ?? "");
    if (!isMap(document.contents)) throw new Error(`${path} is no program`);
    edit(document.contents);
    return { ...files, [path]: document.toString() };
  };
}

/** The items of an entry's list, which may not be there. */
export function itemsOf(entry: YAMLMap, key: string): readonly unknown[] {
  const list = entry.get(key);
  return isSeq(list) ? (list.toJSON() as unknown[]) : [];
}

/** Adds to a list of an entry. */
export function append(entry: YAMLMap, key: string, value: unknown): void {
  entry.set(key, [...itemsOf(entry, key), value]);
}

/** Makes the items of an entry's list into others. */
export function inItems(entry: YAMLMap, key: string, of: (item: unknown) => unknown): void {
  entry.set(key, itemsOf(entry, key).map(of));
}
