import { retarget } from "../../edits/link-edit.ts";
import { belowHeading } from "../../files/below-heading.ts";
import { pageOf } from "../../files/markdown/markdown.ts";
import { fragmentText, type Part } from "../../files/part.ts";
import { sectionsOf } from "../../files/section.ts";
import { select } from "../../files/select.ts";
import type { Fragment, PathEvidence } from "../../model/evidence.ts";
import { isMarkdown } from "../../model/files/file-kinds.ts";
import type { Fix } from "../../model/finding.ts";
import { path as pathPhrase, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { textOf } from "../../model/text.ts";
import { plainPath } from "../whereabouts.ts";
import { exact } from "./edit.ts";

/**
 * Where to point a link whose lines moved within their file, or whose heading was renamed above the same text: the part that it pointed at
 * in base's file stands in head's exactly once, elsewhere. Null where it does not.
 */
export function movedPartFix(link: PathEvidence, was: Part, head: Snapshot): Fix | null {
  const { fragment } = link;
  const path = plainPath(link.path);
  const bytes = head.contents.get(path);
  if (fragment === null || link.isGlob || bytes === undefined) return null;
  const meant = partNow(fragment, was, path, bytes, head);
  if (meant === null || meant === fragmentText(fragment)) return null;
  const edits = retarget(link, `${link.path}#${fragmentText(fragment)}`, `${link.path}#${meant}`, head);
  return exact(sentence`point the link at ${pathPhrase(`${link.path}#${meant}`)}`, edits, link.place, { side: "head" });
}

function partNow(was: Fragment, part: Part, path: string, bytes: Uint8Array, head: Snapshot): string | null {
  const [content = ""] = part.texts;
  switch (was.kind) {
    case "lines":
      return linesNow(content.split("\n"), bytes);
    case "heading":
      return isMarkdown(path) ? headingNow(belowHeading(content), path, bytes, head) : null;
    case "pointer":
      return null;
  }
}

/** Lines that are compared beyond one for each line of the file: in a file of one line again and again it is all with all. */
const mostCompared = 1_000_000;

/** `L17-L18`: the only place where the lines stand together; blank ones and brackets alone stand anywhere. */
function linesNow(wanted: readonly string[], bytes: Uint8Array): string | null {
  const { lines } = textOf(bytes);
  if (!wanted.some((line) => /\w/.test(line))) return null;
  const starts: number[] = [];
  let left = mostCompared;
  for (const at of lines.keys()) {
    let same = 0;
    while (same < wanted.length && lines[at + same] === wanted[same]) same++;
    left -= same;
    if (same === wanted.length) starts.push(at + 1);
    if (starts.length > 1 || left < 0) return null;
  }
  const [from] = starts;
  return from === undefined ? null : fragmentText({ kind: "lines", from, to: from + wanted.length - 1 });
}

/** The name of the only heading with this text below it. A page may have 100,000 headings: only a section that ends as the text does is made and compared. */
function headingNow(wanted: string, path: string, bytes: Uint8Array, head: Snapshot): string | null {
  const reading = pageOf(bytes, path);
  if (wanted === "" || reading.is === "unsure") return null;
  const text = textOf(bytes);
  const names = sectionsOf(reading.page, text).flatMap(({ name, to }) => {
    if (!wanted.endsWith(text.lines[to - 1]?.trim() ?? "")) return [];
    const section = select(path, { kind: "heading", slug: name }, head);
    return section.is === "part" && belowHeading(section.part.texts[0] ?? "") === wanted ? [name] : [];
  });
  return names.length === 1 ? (names[0] ?? null) : null;
}
