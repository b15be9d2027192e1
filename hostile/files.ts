import type { Edit, Edits } from "./case.ts";

/** A file's text or bytes, or a symbolic link's target, or a submodule's commit. */
export type File = string | Uint8Array | { readonly kind: "symlink" | "submodule"; readonly bytes: string };

/** In a text that is written many times: which time it is, from 1. */
const counter = "%n";

/** By path, every file of one side. */
export type Files = ReadonlyMap<string, File>;

/** The files after these edits, which all speak of the files before them. Throws where an edit finds nothing to change: a case must do what it says. */
export function edited(before: Files, edits: Edits): Files {
  const after = new Map(before);
  for (const [key, edit] of Object.entries(edits)) {
    if (key.endsWith("/")) editFolder(before, after, key, edit);
    else for (const [path, number] of numbered(key)) editFile(before, after, path, withNumber(edit, number));
  }
  return after;
}

/** `docs/{1..510}.md` is 510 paths, its numbers as wide as the last one. */
function numbered(key: string): readonly (readonly [path: string, number: string])[] {
  const range = /\{(\d+)\.\.(\d+)\}/.exec(key);
  if (range === null) return [[key, ""]];
  const [all, from = "", to = ""] = range;
  const numbers = Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at);
  return numbers.map((number) => {
    const text = String(number).padStart(to.length, "0");
    return [key.replace(all, text), text];
  });
}

function withNumber(edit: Edit, number: string): Edit {
  return typeof edit === "string" ? edit.replaceAll(counter, number) : edit;
}

function editFolder(before: Files, after: Map<string, File>, folder: string, edit: Edit): void {
  const source = edit !== null && typeof edit === "object" && "from" in edit ? edit.from : undefined;
  const found = [...before].filter(([path]) => path.startsWith(source ?? folder));
  if (found.length === 0) throw new Error(`there is nothing below ${source ?? folder}`);
  for (const [path, file] of found) {
    if (source === undefined) after.delete(path);
    else after.set(folder + path.slice(source.length), file);
  }
}

function editFile(before: Files, after: Map<string, File>, path: string, edit: Edit): void {
  if (edit === null) {
    if (!after.delete(path)) throw new Error(`there is no ${path} to delete`);
    return;
  }
  after.set(path, written(before, path, edit));
}

function written(before: Files, path: string, edit: Exclude<Edit, null>): File {
  if (typeof edit === "string") return edit;
  if ("link" in edit) return { kind: "symlink", bytes: edit.link };
  if ("submodule" in edit) return { kind: "submodule", bytes: edit.submodule };
  if ("base64" in edit) return Buffer.from(edit.base64, "base64");
  if ("text" in edit) {
    const { text, times, before: first = "", after: last = "" } = edit;
    const lines = text.includes(counter)
      ? Array.from({ length: times }, (_, at) => text.replaceAll(counter, String(at + 1))).join("")
      : text.repeat(times);
    return first + lines + last;
  }
  const { from = path, swap = {}, prepend = "", append = "" } = edit;
  const found = before.get(from);
  if (typeof found !== "string") throw new Error(`there is no text in ${from}`);
  const swapped = Object.entries(swap).reduce((text, [old, its]) => swappedIn(text, old, its, from), found);
  return prepend + swapped + append;
}

function swappedIn(text: string, old: string, its: string, path: string): string {
  if (!text.includes(old)) throw new Error(`${path} does not hold ${JSON.stringify(old)}`);
  return text.replaceAll(old, () => its);
}
