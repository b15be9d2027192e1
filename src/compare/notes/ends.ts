import { atHead, type Location } from "../../model/place.ts";
import { currencyOf } from "../../model/provider-report.ts";
import type { ProgramNote } from "../../model/report.ts";
import { code, path, type Sentence, sentence, words } from "../../model/sentence.ts";
import { followedLinks } from "../program-changes/evidence.ts";
import type { Programs } from "../program-changes/programs.ts";
import { pairsOf } from "../program-changes/thing.ts";

/** Documents and providers' reports that are now relied on until a later day. */
export function endNotes(programs: Programs): readonly ProgramNote[] {
  return [...ofDocuments(programs), ...ofReports(programs)];
}

function ofDocuments(programs: Programs): readonly ProgramNote[] {
  return followedLinks(programs).flatMap(({ is, link, successors }) =>
    successors.slice(0, 1).flatMap((next) => {
      if (link.kind !== "document" || next.kind !== "document") return [];
      const what = sentence`${path(next.text)} of ${code(is.id)}`;
      return later(link.validUntil, next.validUntil, what, { control: is.id, at: atHead(next.place) });
    }),
  );
}

function ofReports({ base, head }: Programs): readonly ProgramNote[] {
  return pairsOf(base.actors.values(), head.actors.values()).flatMap(({ was, is }) => {
    if (was.report === null || is.report === null) return [];
    const ends = [was.report, is.report].map((report) => currencyOf(report).until) as [string, string];
    return later(...ends, sentence`the report of ${code(is.id)}`, { control: null, at: atHead(is.report.place) });
  });
}

function later(
  was: string | null,
  is: string | null,
  what: Sentence,
  about: { readonly control: string | null; readonly at: Location },
): readonly ProgramNote[] {
  if (was === null || is === null || is <= was) return [];
  return [{ text: sentence`${what} is now valid until ${words(is)} (before: ${words(was)})`, ...about }];
}
