import { lineInWords } from "../../codeowners/codeowners.ts";
import { wordAt } from "../../codeowners/codeowners-words.ts";
import type { CodeownersFault, Unverifiable } from "../../model/assessment.ts";
import type { Place } from "../../model/place.ts";
import { code, listOf, listUpTo, path as pathOf, type Sentence, sentence, words } from "../../model/sentence.ts";
import { type Facts, locationAt } from "../facts.ts";
import type { Found } from "../found.ts";
import { noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";

export const codeownersError: PostureRule<"codeowners-error"> = {
  id: "codeowners-error",
  is: "posture",
  group: "codeowner-drift",
  severity: "warning",
  subject: ["line"],
  wrongWhen: "GitHub ignores the line of CODEOWNERS, or an owner on it",
  why: "GitHub skips a line that it cannot read, and an owner without write access. The files of that line then have no code owner, and no check says so.",
  remedy: "Correct the line, or give the owner write access.",
  example: {
    wrong: { files: { ".github/CODEOWNERS": [["/docs/ @alice", "/docs/ alice"]] } },
    right: { files: { ".github/CODEOWNERS": [["/docs/ @alice", "/docs/ @bob"]] } },
  },
  knownFrom: "files",
  found: wrongLines,
  unverifiable: codeownersUntold,
  nextStep: ({ fix }) => fix ?? sentence`correct the line`,
  stillAsked: (_, { hasCodeowners }) => hasCodeowners,
  newDefinition: noNewDefinition,
};

/** GitHub's word for an owner whom it assigns nothing; the rest of the line stands. Its other kinds skip the line. */
const unknownOwner = "Unknown owner";

/**
 * A line that GitHub skips, or an owner on it to whom it assigns nothing. Named by the line's text, since its number
 * changes with the lines above it.
 */
function wrongLines(facts: Facts): readonly Found[] {
  const { codeowners } = facts;
  if (codeowners === null) return [];
  const { path } = codeowners;
  const error = (
    text: string,
    { line, column }: Pick<Place, "line" | "column">,
    message: Sentence,
    mend?: Sentence,
  ): Found => {
    const location = locationAt(facts, { path, line, column });
    const fix = mend === undefined ? null : { text: mend, location, edits: [] };
    return { subject: [text], message, location, fix, explainedBy: [path] };
  };
  return [
    ...codeowners.errors.map((skipped) => error(skipped.text, skipped, ignores(skipped.message))),
    ...faultsByLine(facts).map(([text, faults]) => error(text, faults[0], ...inWords(faults))),
  ];
}

function ignores(because: string): Sentence {
  return sentence`GitHub ignores this line of CODEOWNERS: ${words(because)}`;
}

/** What GitHub said, by the text of the line. */
function faultsByLine({ probes, side }: Facts): readonly (readonly [string, Faults])[] {
  const answer = probes.codeowners[side];
  const byLine = new Map<string, Faults>();
  for (const fault of answer.is === "told" ? answer.faults : []) {
    const text = lineInWords(fault.source);
    const known = byLine.get(text);
    byLine.set(text, known === undefined ? [fault] : [...known, fault]);
  }
  return [...byLine];
}

type Faults = readonly [CodeownersFault, ...CodeownersFault[]];

/** What is wrong, and what to do about it where that is not to correct the line. */
function inWords(faults: Faults): readonly [message: Sentence, mend?: Sentence] {
  const skipped = faults.find(({ kind }) => kind !== unknownOwner);
  if (skipped !== undefined) return [ignores(skipped.because)];
  const known = [...new Set(faults.map(({ source, column }) => wordAt(source, column)))].map((name) => [code(name)]);
  const because = words([...new Set(faults.map((fault) => fault.because))].join("; "));
  return [
    sentence`GitHub does not accept ${listUpTo(known)} as ${words(known.length === 1 ? "a code owner" : "code owners")}: ${because}`,
    sentence`give ${listOf(known)} write access, or name another code owner`,
  ];
}

/** Said where GitHub was asked and did not tell: the file was read, the people in it were not looked up. */
function codeownersUntold({ probes, side, codeowners }: Facts): readonly Unverifiable[] {
  const answer = probes.codeowners[side];
  if (answer.is !== "unverifiable" || codeowners === null) return [];
  const place = { path: codeowners.path, line: 1, column: 1 };
  return [
    {
      what: sentence`the owners named in ${pathOf(codeowners.path)}`,
      why: words(answer.because),
      control: null,
      place,
    },
  ];
}
