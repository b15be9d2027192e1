import { createColors } from "picocolors";
import { splitCriterionKey } from "../model/catalogue.ts";
import type { SuggestedPlace, Suggestion } from "../model/report/suggestion.ts";
import type { TextFormat } from "./formats.ts";
import type { RenderContext } from "./frame/context.ts";
import { plain, plainName } from "./text/plain.ts";
import { counted } from "./text/words.ts";
import { withNote, wrap } from "./text/wrap.ts";

/** Said above every form: what is found must not be taken for what somebody answers for. */
const warning =
  "Suggestions from what the files contain. Read the line before you keep one: nothing here counts as covered until a control names it.";

/** Places of one mechanism that are shown; JSON has all of them. */
const mostPlaces = 3;

/** For a person at a terminal. */
function terminal(suggestions: readonly Suggestion[], context: RenderContext): string {
  const ink = createColors(context.color);
  const first = suggestions[0];
  if (first === undefined) return "Nothing was found that a control could name as evidence.\n";
  const blocks = suggestions.map((suggestion) => {
    const { id, mechanism, why, criteria, places } = suggestion;
    const more =
      places.length > mostPlaces ? [ink.dim(`    and ${counted(places.length - mostPlaces, "more place")}`)] : [];
    return [
      ...headOf(plain(mechanism), plain(id), ink, context.width),
      ...wrap(`${byFramework(criteria)}. ${plain(why)}.`, context.width, "    "),
      ...places.slice(0, mostPlaces).flatMap((place) => placeLines(place, ink, context.width)),
      ...more,
    ].join("\n");
  });
  const sum = `${counted(suggestions.length, "mechanism")} found.`;
  const next = `Next: controldiff suggest --write ${first.id} <control> writes the first place of one into one control; ${first.id}:2 the second.`;
  return `${[wrap(`${sum} ${warning}`, context.width, "").join("\n"), ...blocks, wrap(next, context.width, "").join("\n")].join("\n\n")}\n`;
}

/** A mechanism and its id, which has a line of its own where there is no room behind the words. */
function headOf(mechanism: string, id: string, ink: Ink, width: number): readonly string[] {
  const lines = wrap(mechanism, width, "").map(ink.bold);
  return [...lines.slice(0, -1), ...withNote(lines.at(-1) ?? "", id, { width, indent: "    ", paint: ink.dim })];
}

type Ink = ReturnType<typeof createColors>;

function placeLines({ path, line, shows, holds, namedBy }: SuggestedPlace, ink: Ink, width: number): readonly string[] {
  const notes = [
    holds === "limited" ? "only under a condition" : "",
    holds === "advisory" ? "its failure fails nothing" : "",
    namedBy.length === 0 ? "" : `evidence of ${namedBy.map(plain).join(", ")}`,
  ].filter((note) => note !== "");
  const note = notes.length === 0 ? "" : `(${notes.join("; ")})`;
  const head = `    ${ink.cyan(`${plainName(path)}:${line}`)}`;
  return [
    ...(note === "" ? [head] : withNote(head, note, { width, indent: "        ", paint: String })),
    ...wrap(plain(shows), width, "        "),
  ];
}

/** `soc2-2017 CC6.1, C1.1; nist-csf-2.0 PR.DS-01`. */
function byFramework(criteria: Suggestion["criteria"]): string {
  const groups = new Map<string, string[]>();
  for (const key of criteria) {
    const { framework, criterion } = splitCriterionKey(key);
    groups.set(framework, [...(groups.get(framework) ?? []), criterion]);
  }
  return [...groups].map(([framework, ids]) => `${framework} ${ids.join(", ")}`).join("; ");
}

function json(suggestions: readonly Suggestion[]): string {
  return `${JSON.stringify({ schema: "controldiff-suggestions/1", warning, suggestions }, null, 2)}\n`;
}

/** The code of each form of suggestions. */
export const suggestionRenderings = { terminal, json } as const satisfies Readonly<
  Record<TextFormat, (suggestions: readonly Suggestion[], context: RenderContext) => string>
>;
