import { applyFixes } from "../edits/apply.ts";
import type { Edit } from "../model/files/edit.ts";
import type { Fix, RuleGroup, StandingFinding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import type { Report } from "../model/report.ts";
import type { Repository } from "../ports.ts";
import { type Question, run } from "../run.ts";

/** What can be done about something, exactly. */
interface Doable extends Fix {
  /** The fingerprint of the finding it mends. */
  readonly what: string;
}

/** What was done, what it made of the files, and how the change looks with it. */
export interface Fixed {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly done: readonly Doable[];
  /** Findings that are still there and must be mended by hand, or by time. */
  readonly left: readonly StandingFinding[];
  readonly report: Report;
}

export interface FixQuestion extends Question {
  /** A file as it stands where the fixes go; undefined where there is none. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** The repository whose head has these files in place of its own. */
  readonly withFiles: (repository: Repository, files: ReadonlyMap<string, Uint8Array>) => Repository;
}

/** More rounds than any chain of fixes has links; each does at least one. */
const mostRounds = 200;

/**
 * Does every exact fix of a report, looks again, and goes on until there is none: one that shows the next is followed by it, and two that
 * are in each other's way come one after the other. A fix that would make the program ask less, or that leaves what it is for, is not done.
 */
export async function fix(question: FixQuestion): Promise<Fixed> {
  let state: State = { files: new Map(), done: [], refused: new Set(), ...(await look(question, new Map())) };
  for (let round = 0; round < mostRounds; round++) {
    const next = await fixRound(question, state);
    if (next === null) break;
    state = next;
  }
  const { files, done, report } = state;
  return { files, done, report, left: report.findings.filter(isLeft) };
}

interface Looked {
  readonly report: Report;
  readonly doable: readonly Doable[];
}

interface State extends Looked {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly done: readonly Doable[];
  /** Fixes that were tried and not done, as text. */
  readonly refused: ReadonlySet<string>;
}

/** Null when there is nothing more to do. */
async function fixRound(question: FixQuestion, state: State): Promise<State | null> {
  const open = state.doable.filter((one) => !state.refused.has(nameOf(one)));
  const all = await attempt(question, state, open);
  if (all === null || isBetter(state, all)) return all;
  const [first, ...others] = open;
  if (first === undefined) return null;
  // One of them does no good: found by doing them one by one.
  if (others.length === 0) return { ...state, refused: new Set([...state.refused, nameOf(first)]) };
  const alone = await attempt(question, state, [first]);
  if (alone !== null && isBetter(state, alone)) return alone;
  return { ...state, refused: new Set([...state.refused, nameOf(first)]) };
}

async function attempt(question: FixQuestion, state: State, open: readonly Doable[]): Promise<State | null> {
  const read = (path: string) => state.files.get(path) ?? question.read(path);
  const { files, done } = applyFixes(
    read,
    open.map(({ edits }) => edits),
  );
  if (files.size === 0) return null;
  const after = new Map([...state.files, ...files]);
  const doneNow = open.filter((_, at) => done[at]);
  return { ...state, ...(await look(question, after)), files: after, done: [...state.done, ...doneNow] };
}

async function look(question: FixQuestion, files: ReadonlyMap<string, Uint8Array>): Promise<Looked> {
  const repository = question.withFiles(question.repository, files);
  const report = await run({ ...question, repository });
  if (report.verdict.is === "error") return { report, doable: [] };
  const causesFirst = [...report.findings].sort(by(({ group }) => (following.has(group) ? 1 : 0)));
  const exact = causesFirst.flatMap((found): Doable[] =>
    found.fix === null || found.fix.edits.length === 0 ? [] : [{ ...found.fix, what: found.fingerprint }],
  );
  return { report, doable: once(exact) };
}

/** What follows from another finding has that one's fix: it is the other's. */
const following: ReadonlySet<RuleGroup> = new Set(["new-gap", "point-gap", "untreated-risk"]);

function once(doable: readonly Doable[]): readonly Doable[] {
  const known = new Map([...doable].reverse().map((one) => [editsText(one.edits), one]));
  return [...known.values()].sort(
    by(
      ({ location }) => location.path,
      ({ location }) => location.line,
      ({ what }) => what,
    ),
  );
}

const nameOf = ({ what, edits }: Doable): string => `${what}\n${editsText(edits)}`;
const editsText = (edits: readonly Edit[]): string => JSON.stringify(edits);

/** What was fixed is gone. What is only shown by a fix was there before; a program that asks less, or that cannot be read, was not. */
function isBetter(before: State, after: State): boolean {
  const known = new Set(before.report.findings.map(({ fingerprint }) => fingerprint));
  const worse = after.report.findings.filter(({ group }) => group === "program-change" || group === "always");
  const left = new Set(after.report.findings.filter(isLeft).map(({ fingerprint }) => fingerprint));
  const fixed = after.done.slice(before.done.length);
  return worse.every(({ fingerprint }) => known.has(fingerprint)) && fixed.every(({ what }) => !left.has(what));
}

function isLeft({ standing }: StandingFinding): boolean {
  return standing === "introduced" || standing === "existing";
}
