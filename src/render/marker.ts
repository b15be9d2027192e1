import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** What the first line of our comment says of it: which of ours it is, for which commit, and a digest of all that follows. */
export interface Marker {
  readonly key: string;
  readonly head: string;
  readonly hash: string;
}

/** The first line of a comment; the digest is of `body`, so that an unchanged comment is seen without comparing it. */
export function markerLine(key: string, head: string, body: string): string {
  return `<!-- controldiff:v1 key=${key} head=${head.slice(0, 64).replace(/\W/g, "-") || "none"} hash=${hashOf(body)} -->`;
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
  const match = /^\s*<!-- controldiff:v1 key=([\w.-]+) head=([\w-]+) hash=([0-9a-f]+) -->/.exec(comment);
  if (match === null) return null;
  const [, key = "", head = "", hash = ""] = match;
  return { key, head, hash };
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
