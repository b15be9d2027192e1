import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** What the first line of a review comment of ours says of it: which program's it is, and which findings it is about. */
export interface ReviewMarker {
  readonly key: string;
  /** 12 hex digits of the digest of each finding's fingerprint. */
  readonly findings: readonly string[];
  /** Whether it has been made to say that it is fixed. */
  readonly isFixed: boolean;
}

/** Findings that a marker names; a line about which there are more still has these. */
const mostNamed = 100;

/** Names a finding in a marker. */
export function nameOf(fingerprint: string): string {
  return bytesToHex(sha256(utf8ToBytes(fingerprint))).slice(0, 12);
}

export function reviewMarker({ key, findings, isFixed }: ReviewMarker): string {
  const names = findings.slice(0, mostNamed).join(",");
  return `<!-- controldiff-review:v1 key=${key} findings=${names}${isFixed ? " fixed" : ""} -->`;
}

/** Reads the marker of a review comment; null when its first line is none. */
export function readReviewMarker(comment: string): ReviewMarker | null {
  const match = /^\s*<!-- controldiff-review:v1 key=([\w.-]+) findings=([0-9a-f,]+)( fixed)? -->/.exec(comment);
  if (match === null) return null;
  const [, key = "", names = "", fixed] = match;
  return { key, findings: names.split(","), isFixed: fixed !== undefined };
}
