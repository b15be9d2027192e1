import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** What the first line of our comment says of it: which of ours it is, for which commit, and a digest of all that follows. */
export interface Marker {
  readonly key: string;
  readonly head: string;
  readonly hash: string;
  /** What it reports, or says to be fixed; null: nothing. */
  readonly reported: Reported | null;
}

/** How many problems, for which commit (seven digits). */
export interface Reported {
  readonly problems: number;
  readonly head: string;
}

/** The first line of a comment; the digest is of `body`, so that an unchanged comment is seen without comparing it. */
export function markerLine(key: string, head: string, body: string, reported: Reported | null = null): string {
  const count = reported === null ? "" : ` reported=${reported.problems}@${named(reported.head.slice(0, 40))}`;
  return `<!-- controldiff:v1 key=${key} head=${named(head.slice(0, 64))} hash=${hashOf(body)}${count} -->`;
}

function named(commit: string): string {
  return commit.replace(/\W/g, "-") || "none";
}

/** 16 hex digits of the SHA-256 of a comment's body, line ends as LF and blanks at line ends left out: GitHub's editor changes both. */
export function hashOf(body: string): string {
  const settled = body
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
  return bytesToHex(sha256(utf8ToBytes(settled.trim()))).slice(0, 16);
}

/** Reads the marker of a comment; null when its first line is none. */
export function readMarker(comment: string): Marker | null {
  const match =
    /^\s*<!-- controldiff:v1 key=([\w.-]+) head=([\w-]+) hash=([0-9a-f]+)(?: reported=(\d{1,9})@([\w-]{1,40}))? -->/.exec(
      comment,
    );
  if (match === null) return null;
  const [, key = "", head = "", hash = "", problems, of = ""] = match;
  return { key, head, hash, reported: problems === undefined ? null : { problems: Number(problems), head: of } };
}

/** Whether two comments of ours say the same below the marker; the bodies are compared, since anybody may edit one and leave its marker. */
export function saysTheSame(a: string, b: string): boolean {
  return hashOf(belowMarker(a)) === hashOf(belowMarker(b));
}

function belowMarker(comment: string): string {
  return comment
    .trimStart()
    .split("\n")
    .slice(readMarker(comment) === null ? 0 : 1)
    .join("\n");
}
