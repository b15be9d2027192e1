import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { type LedgerContent, type LedgerRow, noRowBefore } from "./row.ts";

/** SHA-256 of a row's canonical JSON (RFC 8785), the digest of the row before among it; in hexadecimal. */
export function digestOf({ digest: _, ...content }: LedgerContent & { readonly digest?: string }): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(content) ?? "")));
}

/** The next row of a repository's record, behind its newest one; null: it is the first. */
export function nextRow(newest: LedgerRow | null, content: Omit<LedgerContent, "number" | "previous">): LedgerRow {
  const chained = { ...content, number: (newest?.number ?? 0) + 1, previous: newest?.digest ?? noRowBefore };
  return { ...chained, digest: digestOf(chained) };
}
