import { retarget } from "../../edits/link-edit.ts";
import type { EvidenceLink } from "../../model/evidence.ts";
import type { Edit } from "../../model/files/edit.ts";
import type { Fix } from "../../model/finding.ts";
import type { Place } from "../../model/place.ts";
import { path, type Sentence, sentence } from "../../model/sentence.ts";
import type { EvidenceContext } from "../flaw.ts";

/** A fix that points a link elsewhere: `find`, which it is or begins with, becomes `meant`. Nobody mends base, so there it has no edits. */
export function pointAt(
  meant: string,
  { link, find }: { readonly link: EvidenceLink; readonly find: string },
  context: EvidenceContext,
): Fix {
  const edits = context.side === "base" ? [] : retarget(link, find, meant, context.snapshot);
  return exact(sentence`point the link at ${path(meant)}`, edits, link.place, context);
}

/** A fix at the first line it changes; where it changes none, in words only. */
export function exact(
  text: Sentence,
  edits: readonly Edit[],
  place: Place,
  context: Pick<EvidenceContext, "side">,
): Fix {
  const [first] = edits;
  const isHere = first !== undefined && first.path === place.path;
  return { text, location: { ...place, line: isHere ? first.from : place.line, side: context.side }, edits };
}

/** A fix in words only. */
export function advice(text: Sentence, place: Place, context: EvidenceContext): Fix {
  return exact(text, [], place, context);
}
