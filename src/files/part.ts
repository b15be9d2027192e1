import type { Fragment } from "../model/evidence.ts";
import { path as pathOf, type Sentence, sentence } from "../model/sentence.ts";
import type { Nearest } from "./nearest.ts";

/** The part of a file that a link points at. */
export interface Part {
  /** What it is called in a sentence: `section "tls" of docs/policy.md`. */
  readonly words: Sentence;
  readonly isPlural: boolean;
  /** Where `contains` looks: any of these. */
  readonly texts: readonly string[];
  /** What an attestation's digest is made of. */
  readonly digested: () => Uint8Array | string;
  /** Its lines, counted from 1; null where they are not known. */
  readonly lines: { readonly from: number; readonly to: number } | null;
}

/**
 * A part, or why there is none: `absent` is the file's fault, `unsure` means that it could not be told. `untold`: why the part that is named
 * cannot be looked up in a file of this kind; the whole file stands in its place.
 */
export type Selection =
  | { readonly is: "part"; readonly part: Part; readonly untold?: Sentence }
  | Absent
  | { readonly is: "unsure"; readonly why: Sentence };

export interface Absent {
  readonly is: "absent";
  readonly path: string;
  /** Behind the path: `has no heading "tls"`. */
  readonly why: Sentence;
  /** A fragment that may have been meant. */
  readonly nearest: Nearest | null;
}

export const unsure = (why: Sentence): Selection => ({ is: "unsure", why });

export function absent(path: string, why: Sentence, near: Nearest | null = null): Absent {
  return { is: "absent", path, why, nearest: near };
}

/** Why a selection is none, as a whole sentence. */
export function whyNone(selection: Exclude<Selection, { readonly is: "part" }>): Sentence {
  return selection.is === "unsure" ? selection.why : sentence`${pathOf(selection.path)} ${selection.why}`;
}

/** A fragment as it is written behind `#`. */
export function fragmentText(fragment: Fragment): string {
  switch (fragment.kind) {
    case "heading":
      return fragment.slug;
    case "lines":
      return fragment.from === fragment.to ? `L${fragment.from}` : `L${fragment.from}-L${fragment.to}`;
    case "pointer":
      return fragment.pointer;
  }
}
