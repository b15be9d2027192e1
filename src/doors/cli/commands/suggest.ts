import { idComplaint } from "../../../commands/new-control.ts";
import { type Keeping, keep, suggest as suggestIn } from "../../../commands/suggest.ts";
import { shippedCatalogue } from "../../../criteria/shipped.ts";
import { programAt } from "../../../fetch/program-at.ts";
import { readInto } from "../../../fetch/snapshot.ts";
import { splitCriterionKey } from "../../../model/catalogue.ts";
import { formatProblem } from "../../../model/problem.ts";
import type { SuggestedPlace, Suggestion } from "../../../model/report/suggestion.ts";
import { nearCriterion } from "../../../parse/catalogue/near-criterion.ts";
import { isOwner } from "../../../parse/written/forms.ts";
import { didYouMean, oneOf } from "../../../parse/written/suggest.ts";
import { absentProgram } from "../../../paths/any-program.ts";
import type { TextFormat } from "../../../render/formats.ts";
import { noLinks } from "../../../render/frame/context.ts";
import { suggestionRenderings } from "../../../render/suggestions.ts";
import { plain } from "../../../render/text/plain.ts";
import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";
import { type Here, openHere } from "../terminal/here.ts";
import { patchOf, rewrite, write } from "../terminal/rewrite.ts";
import { progressOn, type Shell, wantsColor } from "../terminal/shell.ts";
import { writeNewFile } from "../terminal/write-new-file.ts";
import { writeOut } from "../terminal/write-out.ts";

/** `suggest`: mechanisms that files of the working directory show, and the criteria that they speak for; `--write` keeps one of them. */
export async function suggest(asked: ParsedArguments, shell: Shell): Promise<number> {
  const wanted = writing(asked);
  const framework = asked.values.get("framework")?.[0] ?? null;
  const criterion = criterionNamed(asked.values.get("criterion")?.[0] ?? null);
  const here = await openHere(asked, shell, null);
  try {
    const { head } = await here.repository.revisions();
    const { snapshot, parsed } = await programAt(here.repository, head, here.programPath);
    const progress = progressOn(shell.err);
    progress.say(`reading ${snapshot.files.size} files`);
    const all = await suggestIn(here.repository, snapshot, parsed.program);
    progress.done();
    if (wanted !== null) {
      if (parsed.program !== null)
        return await written({ ...wanted, ...placeNamed(wanted.suggestion, all) }, asked, shell, here);
      const why = parsed.absent ? absentProgram(here.programPath, snapshot) : "the program has errors";
      for (const problem of parsed.absent ? [] : parsed.problems) shell.err.write(`${plain(formatProblem(problem))}\n`);
      shell.err.write(`controldiff: nothing is written: ${plain(why)}\n`);
      return 2;
    }
    const shown = all.flatMap((one) => only(one, framework, criterion));
    const format = (asked.values.get("format")?.[0] ?? "terminal") as TextFormat;
    const color = !asked.values.has("output") && wantsColor(shell, shell.out);
    const context = { ...noLinks, color, width: shell.out.columns };
    writeOut(suggestionRenderings[format](shown, context), asked, shell);
    return 0;
  } finally {
    await here.close();
  }
}

interface Wanted {
  readonly suggestion: string;
  readonly control: string;
  readonly owner: string | null;
}

/** What is to be written; null: suggestions are only shown. Throws `UsageError`. */
function writing({ operand, values }: ParsedArguments): Wanted | null {
  const suggestion = values.get("write")?.[0] ?? null;
  const owner = values.get("owner")?.[0] ?? null;
  if (suggestion === null) {
    if (operand === null) return null;
    throw new UsageError([`a control without a suggestion to add: use --write <suggestion> ${operand}`]);
  }
  const mistakes = [
    ...(operand === null ? [`--write needs a control: --write ${suggestion} <control>`] : []),
    ...[operand === null ? null : idComplaint(operand)].flatMap((wrong) => wrong ?? []),
    ...(owner !== null && !isOwner(owner)
      ? [`--owner is "${owner}"; allowed: an owner such as @alice, @acme/platform or alice@example.com`]
      : []),
  ];
  if (mistakes.length > 0 || operand === null) throw new UsageError(mistakes);
  return { suggestion, control: operand, owner };
}

/** A criterion's id in the spelling of the catalogues. Throws `UsageError` where none has it. */
function criterionNamed(text: string | null): string | null {
  if (text === null) return null;
  const id = text.slice(text.indexOf("/") + 1);
  const catalogues = ["soc2-2017", "nist-csf-2.0"].flatMap((name) => shippedCatalogue(name) ?? []);
  const known = catalogues.flatMap(({ criteria }) => criteria.map((one) => one.id));
  const found = known.find((one) => one.toLowerCase() === id.toLowerCase());
  if (found !== undefined) return found;
  const { meant, siblings } = nearCriterion(id, catalogues);
  const near = meant === null ? siblings : [meant];
  const words = near.length === 0 ? "" : `; did you mean ${oneOf(near)}?`;
  throw new UsageError([`"${text}" is no criterion of soc2-2017 or nist-csf-2.0${words}`]);
}

/** A suggestion with the criteria of one framework; none where it speaks for none of those asked for. */
function only(one: Suggestion, framework: string | null, criterion: string | null): readonly Suggestion[] {
  const criteria = one.criteria.filter((key) => framework === null || splitCriterionKey(key).framework === framework);
  const isAsked = criterion === null || criteria.some((key) => splitCriterionKey(key).criterion === criterion);
  return criteria.length > 0 && isAsked ? [{ ...one, criteria }] : [];
}

/** `id`, or `id:2` for the second of its places. Throws `UsageError`. */
function placeNamed(
  text: string,
  all: readonly Suggestion[],
): { readonly suggestion: Suggestion; readonly place: SuggestedPlace } {
  const [id = "", number = "1"] = text.split(":");
  const suggestion = all.find((one) => one.id === id);
  if (suggestion === undefined) {
    const ids = all.map((one) => one.id);
    const meant = ids.length === 0 ? "; nothing was found here" : didYouMean(id, ids);
    throw new UsageError([`"${id}" is not a suggestion${meant}`]);
  }
  const place = /^[1-9]\d{0,5}$/.test(number) ? suggestion.places[Number(number) - 1] : undefined;
  if (place === undefined)
    throw new UsageError([
      `${id} has no place ${number}; allowed: ${id}:1${suggestion.places.length > 1 ? ` to ${id}:${suggestion.places.length}` : ""}`,
    ]);
  return { suggestion, place };
}

/** Writes one suggestion into one control. */
async function written(keeping: Keeping, asked: ParsedArguments, shell: Shell, here: Here): Promise<number> {
  const { head } = await here.repository.revisions();
  const { snapshot, parsed } = await programAt(here.repository, head, here.programPath);
  if (parsed.program === null) return 2;
  const codeowners = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
  const kept = keep(keeping, parsed.program, await readInto(here.repository, snapshot, codeowners));
  if (kept.is === "refused") {
    shell.err.write(`controldiff: nothing is written: ${plain(kept.why)}\n`);
    return 1;
  }
  const { place } = keeping;
  const isDry = asked.values.has("dry-run");
  const told = isDry ? shell.err : shell.out;
  if (kept.is === "made") {
    if (isDry) shell.out.write(kept.text);
    else writeNewFile(here.onDisk("."), kept.path, kept.text);
    told.write(
      `${isDry ? "would write" : "wrote"} ${plain(kept.path)}: a new control, owned by ${plain(kept.owner)}\n`,
    );
  } else {
    const files = rewrite(kept.edits, here.onDisk);
    if (isDry) shell.out.write(await patchOf(files));
    else write(files);
    told.write(`${isDry ? "would add" : "added"} to ${plain(kept.control.id)} in ${plain(kept.control.place.path)}\n`);
    if (kept.unmet.length > 0)
      told.write(
        `note: it also speaks for ${kept.unmet.join(", ")}, which ${plain(kept.control.id)} does not say that it satisfies\n`,
      );
  }
  told.write(`evidence: ${plain(place.evidence.target)} (line ${place.line})\n`);
  return 0;
}
