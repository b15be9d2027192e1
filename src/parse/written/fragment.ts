import type { Fragment } from "../../model/evidence.ts";

/** Reads what stands behind `#` in an evidence path; a text says what is wrong with it. */
export function fragmentOf(written: string): Fragment | string {
  if (written === "") return 'nothing follows "#"';
  if (written.startsWith("/")) return { kind: "pointer", pointer: written };
  // GitHub's own links may name columns too (`#L1C5-L2C10`): the whole lines are meant.
  const lines = /^L([0-9]{1,9})(?:C[0-9]{1,9})?(?:-L?([0-9]{1,9})(?:C[0-9]{1,9})?)?$/.exec(written);
  if (lines === null) return { kind: "heading", slug: decoded(written) };
  const from = Number(lines[1]);
  const to = Number(lines[2] ?? lines[1]);
  if (from < 1) return "lines are counted from 1";
  return to < from ? `the lines run backwards; write L${to}-L${from}` : { kind: "lines", from, to };
}

/** A heading copied from the address bar has its letters outside ASCII percent-encoded. */
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
