import { effect, key } from "../../keys/asks.ts";
import type { Contains } from "../../model/evidence.ts";
import { named, type Sentence, sentence } from "../../model/sentence.ts";
import { isMovedFile } from "../follows/moved-file.ts";
import { isSamePart } from "../follows/same-part.ts";
import { judgePath } from "../kinds/path-link.ts";
import type { Card } from "./card.ts";

/** A file, a glob of files, or a part of a file. */
export const pathCard: Card<"path"> = {
  written: { path: "path", contains: "contains", links: "links" },
  judge: judgePath,
  follows: (next, link, sides) => isMovedFile(next, link, sides) && isSamePart(next, link, sides),
  asks: {
    path: key,
    isGlob: key,
    fragment: key,
    links: effect(["policy-loosened"], "which links are looked at may be said by the link, its control or the policy"),
    contains: { is: "any", differs: (was, is) => was !== null && !asksAsMuch(was, is), show: containsInFull },
  },
};

/** Regular expressions are not comparable; a text that holds the text that was asked for asks for more. */
function asksAsMuch(was: Contains, is: Contains | null): boolean {
  if (is?.kind !== was.kind) return false;
  return was.kind === "text" ? is.value.includes(was.value) : is.value === was.value;
}

function containsInFull(contains: Contains | null): Sentence {
  return contains === null ? sentence`nothing` : [named(contains.value)];
}
