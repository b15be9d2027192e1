import type { FileEvidence } from "../model/evidence.ts";
import { remember } from "../model/remember.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { asLetters, hasBrackets } from "../paths/bracket-readings.ts";
import { isFolder } from "../paths/folders.ts";
import { matches } from "../paths/glob.ts";
import { plainPath } from "./whereabouts.ts";

/** What a path with a glob's characters is: the path of one thing that is really called so, or a glob, its brackets letters or not. */
type Reading = { readonly is: "path" } | { readonly is: "glob"; readonly glob: string };

/**
 * How a link's path is read. What it was at base holds at head, so that no file added or taken away turns a glob into the name of one file, or a
 * name into a glob.
 */
export function readingOf(link: Pick<FileEvidence, "path">, { files, before }: Snapshot): Reading {
  const path = plainPath(link.path);
  const was = before === undefined ? null : readingAmong(before)(path);
  return was ?? readingAmong(files)(path) ?? { is: "glob", glob: path };
}

/** Looked up for each link many times: the files of a glob are looked for once. */
const readingAmong = remember((files: Snapshot["files"]) => {
  const known = new Map<string, Reading | null>();
  return (path: string): Reading | null => {
    const reading = known.get(path);
    if (reading !== undefined) return reading;
    const found = readingIn(path, files);
    known.set(path, found);
    return found;
  };
});

function readingIn(path: string, files: Snapshot["files"]): Reading | null {
  if (files.has(path) || isFolder(path, files)) return { is: "path" };
  const globs = hasBrackets(path) ? [path, asLetters(path)] : [path];
  const glob = globs.find((one) => matches(one, files).length > 0);
  return glob === undefined ? null : { is: "glob", glob };
}
