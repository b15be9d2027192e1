import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Part, whyNone } from "../files/part.ts";
import { select } from "../files/select.ts";
import type { EvidenceLink, FileEvidence } from "../model/evidence.ts";
import { path as pathOf, type Sentence, sentence, words } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { type ManyFiles, manyFilesOf, selectionOf, toJudge, tooMany } from "./targets.ts";
import { isReadable, plainPath } from "./whereabouts.ts";

/** The digest of what a link points at, with how that is called and where it stands; or why there is none. */
export type Digest =
  | { readonly is: "digest"; readonly digest: string; readonly of: Digested }
  | { readonly is: "none"; readonly why: Sentence };

export interface Digested {
  readonly words: Sentence;
  readonly isPlural: boolean;
  /** Null where the link points at several files, or the lines are not known. */
  readonly at: { readonly path: string; readonly line: number } | null;
  /** How many lines were read, and of how many files; null where lines are not known. */
  readonly lines: number | null;
  readonly files: number;
}

/**
 * SHA-256 of exactly what a link points at, as `sha256:` and 64 hex digits: a file's bytes and the text of a section or lines with CRLF as LF,
 * a value as JSON with sorted keys, and of several files the sorted lines `path NUL digest`.
 */
export function digestOf(link: EvidenceLink, snapshot: Snapshot): Digest {
  if (!("path" in link)) return none(words("it points to nothing in the repository"));
  const many = manyFilesOf(link, snapshot);
  if (many !== null) return digestOfMany(link, many, snapshot);
  const path = plainPath(link.path);
  if (!isReadable(path, snapshot.files)) return none(sentence`${pathOf(path)} is not a file`);
  const selection = selectionOf(link, snapshot);
  if (selection.is !== "part") return none(whyNone(selection));
  const { words: name, isPlural, lines } = selection.part;
  const at = lines === null ? null : { path, line: lines.from };
  return {
    is: "digest",
    digest: hashOfPart(selection.part),
    of: { words: name, isPlural, at, lines: lengthOf(lines), files: 1 },
  };
}

function digestOfMany(link: FileEvidence, many: ManyFiles, snapshot: Snapshot): Digest {
  if (many.total === 0) return none(sentence`no files ${many.words}`);
  if (many.isCut) return none(tooMany(many));
  const lines: string[] = [];
  const lengths: (number | null)[] = [];
  for (const path of toJudge(many, snapshot)) {
    const selection = select(path, link.kind === "path" ? link.fragment : null, snapshot);
    if (selection.is === "unsure") return none(selection.why);
    if (selection.is !== "part") continue;
    lines.push(`${path}\0${hashOfPart(selection.part)}\n`);
    lengths.push(lengthOf(selection.part.lines));
  }
  return {
    is: "digest",
    digest: hash(lines.join("")),
    of: {
      words: sentence`the files that ${many.words}`,
      isPlural: true,
      at: null,
      lines: lengths.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0),
      files: lines.length,
    },
  };
}

function lengthOf(lines: Part["lines"]): number | null {
  return lines === null ? null : lines.to - lines.from + 1;
}

const none = (why: Sentence): Digest => ({ is: "none", why });

function hashOfPart(part: Part): string {
  return hash(part.digested());
}

function hash(content: Uint8Array | string): string {
  return `sha256:${bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content))}`;
}
