import type { Probes, Unverifiable } from "../../model/assessment.ts";
import type { Program } from "../../model/program.ts";
import { code, listUpTo, path, sentence, words } from "../../model/sentence.ts";
import { count } from "../../model/words.ts";

const why = words(
  "GitHub was not asked: that needs a token and a commit that GitHub has (on the command line, --github OWNER/NAME with GITHUB_TOKEN)",
);

/** One note for all checks that GitHub was not asked about. */
export function unaskedChecks(program: Program, { checks }: Probes): readonly Unverifiable[] {
  if (checks.of.size > 0) return [];
  const unasked = program.controls.flatMap((control) =>
    control.evidence.flatMap((link) => (link.kind === "check" ? [{ control, link }] : [])),
  );
  const [first, ...others] = unasked;
  if (first === undefined) return [];
  if (others.length === 0)
    return [{ what: [path(first.link.text)], why, control: first.control.id, place: first.link.place }];
  const names = unasked.map(({ control, link }) => sentence`${code(control.id)} ${path(link.text)}`);
  const what = words(count(unasked.length, "check"));
  return [{ what, why: sentence`${why}: ${listUpTo(names)}`, control: null, place: null }];
}
