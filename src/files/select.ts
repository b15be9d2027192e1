import type { Fragment } from "../model/evidence.ts";
import { formatOf, isMarkdown, proseIn } from "../model/files/file-kinds.ts";
import { code, path as pathOf, type Sentence, sentence, words } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { isLfsPointer } from "./lfs.ts";
import { selectFile, selectLines } from "./lines.ts";

import { absent, type Selection, unsure } from "./part.ts";
import { selectSection } from "./section.ts";
import type { StructuredFile } from "./structure.ts";
import { selectName, selectPointer } from "./value.ts";

/**
 * Selects the part of an existing file that a fragment points at; never fails. `hints`: whether the heading that was probably meant is looked for, which
 * costs as much as there are headings.
 */
export function select(path: string, fragment: Fragment | null, snapshot: Snapshot, hints = true): Selection {
  const bytes = snapshot.contents.get(path);
  if (bytes === undefined) return unsure(sentence`the content of ${pathOf(path)} was not read`);
  if (isLfsPointer(bytes))
    return unsure(sentence`${pathOf(path)} is a Git LFS pointer, and its content is not in the commit`);
  switch (fragment?.kind) {
    case undefined:
      return selectFile(path, bytes);
    case "lines":
      return selectLines(path, fragment, bytes);
    case "heading":
      if (isMarkdown(path) || proseIn(path) !== null) return selectSection(path, fragment.slug, bytes, hints);
      return selectKey(path, fragment.slug, bytes, structured(path, bytes));
    case "pointer":
      return selectValue(path, fragment.pointer, bytes, structured(path, bytes));
  }
}

/** The file in its structured format; null where it has none. */
export function structured(path: string, bytes: Uint8Array): StructuredFile | null {
  const format = formatOf(path);
  return format === null ? null : { path, bytes, format };
}

function selectKey(path: string, slug: string, bytes: Uint8Array, file: StructuredFile | null): Selection {
  if (file !== null) return selectName(file, slug);
  return wholeOf(
    path,
    bytes,
    sentence`headings are looked up only in Markdown, reStructuredText and AsciiDoc, not in ${words(kindOf(path))}`,
  );
}

/** A part that nobody can look up must not hide what is asked of its file: the whole file is held to it. */
function wholeOf(path: string, bytes: Uint8Array, untold: Sentence): Selection {
  const whole = selectFile(path, bytes);
  return whole.is === "part" ? { ...whole, untold } : whole;
}

function selectValue(path: string, pointer: string, bytes: Uint8Array, file: StructuredFile | null): Selection {
  if (file !== null) return selectPointer(file, pointer);
  if (isMarkdown(path))
    return absent(path, sentence`is Markdown and has no ${code(pointer)}; a pointer needs JSON, YAML, TOML or HCL`);
  const untold = sentence`pointers are looked up only in JSON, YAML, TOML and HCL, not in ${words(kindOf(path))}`;
  return wholeOf(path, bytes, untold);
}

/** `.tf files`, `files without an extension`. */
function kindOf(path: string): string {
  const extension = /\.[^./]+$/.exec(path.slice(path.lastIndexOf("/") + 2))?.[0];
  return extension === undefined ? "files without an extension" : `${extension} files`;
}
