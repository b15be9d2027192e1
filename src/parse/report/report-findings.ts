import type { z } from "zod";
import type { Unverifiable } from "../../model/assessment.ts";
import type { Finding, Fix, StandingFinding } from "../../model/finding.ts";
import { type Mark, sentenceOf } from "../../model/marks.ts";
import { standingFinding, type Verdict } from "../../model/report/conclusion.ts";
import type { MechanismChange } from "../../model/report/mechanism.ts";
import type { Due, ProgramNote, Report } from "../../model/report.ts";
import { type Sentence, sentence } from "../../model/sentence.ts";
import type { reportSchema } from "./report-schema.ts";

type Parsed = z.output<typeof reportSchema>;

/** A report of which it is not known yet whether its findings come to its verdict. */
export interface WrittenReport extends Omit<Report, "verdict" | "findings"> {
  readonly verdict: Verdict;
  readonly findings: readonly StandingFinding[];
}

/** The findings of a report and of what is due; a sentence for each that cannot be, with its JSON path. */
export function readFindings({ findings, due }: Parsed): Pick<WrittenReport, "findings" | "due"> | string[] {
  const all = findings.map(readFinding);
  const ofDue = due?.map(({ withinDays, finding }) => ({ withinDays, finding: readFinding(finding) })) ?? null;
  const mistakes = [...impossible("findings", all), ...impossible("due", ofDue?.map(({ finding }) => finding) ?? [])];
  if (mistakes.length > 0) return mistakes;
  return {
    findings: all.filter((found) => found !== null),
    due: ofDue?.filter((one): one is Due => one.finding !== null) ?? null,
  };
}

function impossible(list: string, read: readonly (StandingFinding | null)[]): readonly string[] {
  return read.flatMap((found, at) =>
    found === null
      ? [`$.${list}[${at}]: its standing contradicts its group, its fix, its cause or that it blocks`]
      : [],
  );
}

function readFinding({ message, phrases, cause, fix, ...found }: Parsed["findings"][number]): StandingFinding | null {
  const read = {
    ...found,
    message: readSentence(message, phrases),
    cause: cause && { text: readSentence(cause.text, cause.phrases), location: cause.location ?? found.location },
    fix: fix && {
      text: readSentence(fix.text, fix.phrases),
      location: fix.location ?? found.location,
      edits: fix.edits ?? [],
    },
    explainedBy: [],
  };
  return standingFinding({ ...read, fix: found.standing === "introduced" ? (read.fix ?? see(read)) : read.fix });
}

export function readDoubt({ what, why, phrases, ...doubt }: Parsed["unverifiable"][number]): Unverifiable {
  return { ...doubt, what: readSentence(what, phrases?.what), why: readSentence(why, phrases?.why) };
}

export function readMechanism({ message, phrases, ...one }: Parsed["mechanisms"][number]): MechanismChange {
  return { ...one, message: readSentence(message, phrases) };
}

export function readNote({ text, phrases, control, at }: NonNullable<Parsed["notes"]>[number]): ProgramNote {
  return { text: readSentence(text, phrases), control, at };
}

/** Of a text without marks nothing is known but that it is text. */
function readSentence(text: string, marks: readonly Mark[] = []): Sentence {
  return sentenceOf(text, marks);
}

/** Reports of earlier versions have introduced findings without a next step. */
function see({ location }: Pick<Finding, "location">): Fix {
  return { text: sentence`correct what the message says`, location, edits: [] };
}
