import type { Fragment } from "../../model/evidence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { selectFile, selectLines } from "./lines.ts";
import { isMarkdown } from "./markdown.ts";
import { absent, type Selection, unsure } from "./part.ts";
import { selectSection } from "./section.ts";
import { formatOf } from "./structure.ts";
import { selectName, selectPointer } from "./value.ts";

/** Selects the part of an existing file that a fragment points at; never fails. */
export function select(path: string, fragment: Fragment | null, snapshot: Snapshot): Selection {
  const bytes = snapshot.contents.get(path);
  if (bytes === undefined) return unsure(`the content of ${path} was not read`);
  switch (fragment?.kind) {
    case undefined:
      return selectFile(path, bytes);
    case "lines":
      return selectLines(path, fragment, bytes);
    case "heading":
      return selectHeading(path, fragment.slug, bytes);
    case "pointer":
      return selectValue(path, fragment.pointer, bytes);
  }
}

function selectHeading(path: string, slug: string, bytes: Uint8Array): Selection {
  if (isMarkdown(path)) return selectSection(path, slug, bytes);
  const format = formatOf(path);
  if (format !== null) return selectName(path, slug, bytes, format);
  return unsure(`headings are looked up in Markdown only, not in ${kindOf(path)}`);
}

function selectValue(path: string, pointer: string, bytes: Uint8Array): Selection {
  const format = formatOf(path);
  if (format !== null) return selectPointer(path, pointer, bytes, format);
  if (isMarkdown(path))
    return absent(`${path} is Markdown and has no ${pointer}; a pointer needs JSON, YAML, TOML or HCL`);
  return unsure(`pointers are followed into JSON, YAML, TOML and HCL only, not into ${kindOf(path)}`);
}

/** `.tf files`, `files without an extension`. */
function kindOf(path: string): string {
  const extension = /\.[^./]+$/.exec(path.slice(path.lastIndexOf("/") + 2))?.[0];
  return extension === undefined ? "files without an extension" : `${extension} files`;
}
