import { key } from "../../keys/asks.ts";
import type { Contains } from "../../model/evidence.ts";
import { quote, type Sentence, sentence } from "../../model/sentence.ts";
import { judgePath } from "../kinds/path-link.ts";
import type { Card } from "./card.ts";

/** A file, a glob of files, or a part of a file. */
export const pathCard: Card<"path"> = {
  written: { path: "path", contains: "contains" },
  judge: judgePath,
  asks: {
    path: key,
    isGlob: key,
    fragment: key,
    contains: { is: "any", differs: (was, is) => was !== null && !isSame(was, is), show: containsInFull },
  },
};

function isSame(was: Contains, is: Contains | null): boolean {
  return was.kind === is?.kind && was.value === is.value;
}

function containsInFull(contains: Contains | null): Sentence {
  return contains === null ? sentence`nothing` : [quote(contains.value)];
}
