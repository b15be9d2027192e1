import type { Call } from "../../files/scripts/call.ts";
import { mostCalls } from "../../files/scripts/calls.ts";
import { endsIdle, isIdle } from "../../files/workflow/idle.ts";
import { commandsIn } from "../../files/workflow/script.ts";
import { letsMorePass } from "../../files/workflow/tolerances.ts";
import type { Step } from "../../files/workflow/workflow.ts";
import { piecesOf, similarity } from "../../model/files/similarity.ts";
import { remember } from "../../model/remember.ts";
import { code, path as pathOf, type Sentence, sentence, words } from "../../model/sentence.ts";
import type { Sides } from "../follows/sides.ts";
import { isIdleScript } from "../scripts/idle-script.ts";
import { goesOn, type Script } from "../scripts/script.ts";
import { callsOf, filesOf, keyOf, scriptOf, scriptOfStep } from "../scripts/script-of.ts";
import { decidingIn } from "./deciding.ts";
import { lessOfScript } from "./script.ts";
import { switchedIn } from "./variables.ts";

/** A script, and what calls it. */
interface Called {
  readonly call: Call;
  /** Null where nothing of it is there to be read. */
  readonly script: Script | null;
}

/**
 * How the scripts of the repository that a step calls, and those that these call, show less than they did, in words that stand behind
 * the step's name: one does nothing any more, lets a failure pass, or is gone. Other commands are no less, wherever they stand.
 */
export function lessOfCalled(was: Step, is: Step, sides: Pick<Sides, "base" | "head">): readonly Sentence[] {
  const [before, now] = [scriptOfStep(was), scriptOfStep(is)];
  if (before === null || now === null) return [];
  if (isIdleScript(now, sides.head) && !isIdleScript(before, sides.base))
    return [sentence`only calls commands that do nothing${ofFiles(now, sides.head)}`];
  return lessBetween(before, now, { ...sides, seen: new Set(), changed: new Set() });
}

function ofFiles(script: Script, head: Sides["head"]): Sentence {
  const [first] = callsOf(script).flatMap((call) => scriptOf(call, head)?.path ?? []);
  return first === undefined ? sentence`` : sentence`, in ${pathOf(first)}`;
}

interface Following extends Pick<Sides, "base" | "head"> {
  /** Each call is followed once. */
  readonly seen: Set<string>;
  /** Those of them that run another text than before. */
  readonly changed: Set<string>;
}

function lessBetween(was: Script, is: Script, sides: Following): readonly Sentence[] {
  const [before, after] = [calledBy(was, sides.base), calledBy(is, sides.head)];
  const taken = new Set<Called>();
  const pairs = before.flatMap((called) => {
    const next = successorOf(called, after, before, taken);
    if (called.script === null || next === undefined) return [];
    taken.add(next);
    return [[called as Called & { script: Script }, next] as const];
  });
  const isLost = before.some((one) => one.script !== null && !pairs.some(([called]) => called === one));
  if (isLost && callsOf(is).length >= mostCalls) return [sentence`calls too many scripts to be compared`];
  const inCalled = pairs.flatMap(([called, next]) => lessOfOne(called, next, sides));
  const isMoved = isLost || after.some((called) => !taken.has(called) && called.script?.isShell);
  return isMoved && inCalled.length === 0 ? movedIn(was, is, { before, after, taken }) : inCalled;
}

function calledBy(script: Script, snapshot: Sides["head"]): readonly Called[] {
  const calls = new Map(script.isShell ? callsOf(script).map((call) => [keyOf(call), call]) : []);
  return [...calls.values()].map((call) => ({ call, script: scriptOf(call, snapshot) }));
}

/** The same call, or one that is new of a script with most of its lines. */
function successorOf(
  { call, script }: Called,
  after: readonly Called[],
  before: readonly Called[],
  taken: ReadonlySet<Called>,
) {
  const same = after.find((one) => keyOf(one.call) === keyOf(call));
  if (same !== undefined || script === null) return same;
  const known = new Set(before.map((one) => keyOf(one.call)));
  const added = after.filter((one) => !taken.has(one) && !known.has(keyOf(one.call))).slice(0, mostRenamed);
  return added.find((one) => one.script !== null && similarity(piecesIn(one.script), piecesIn(script)) >= sameEnough);
}

/** Scripts that are looked at for the one that a script was renamed to. */
const mostRenamed = 20;
/** How much of a script has to be in the other one. */
const sameEnough = 0.5;
/** Characters of a script that tell it from others. */
const longestLikeness = 20_000;

/** Once for each script, which may be held against many. */
const piecesIn = remember(({ text }: Script) =>
  piecesOf(new TextEncoder().encode(`${text.slice(0, longestLikeness).trim()}\n`)),
);

function lessOfOne(
  { call, script: was }: Called & { script: Script },
  next: Called,
  sides: Following,
): readonly Sentence[] {
  const key = keyOf(call);
  if (sides.seen.has(key)) return [];
  sides.seen.add(key);
  const name = nameOf(next.call, next.script ?? was);
  if (next.script === null) {
    const isThere = filesOf(next.call, sides.head).some((path) => sides.head.files.has(path));
    const how = isThere ? "no longer runs anything that can be read" : "is no longer there";
    return [sentence`calls ${name}, which ${words(how)}`];
  }
  if (!isSame(was, next.script)) sides.changed.add(key);
  if (sides.changed.size > mostCompared) return [sentence`calls too many changed scripts to be compared`];
  if (isIdleScript(next.script, sides.head) && !isIdleScript(was, sides.base))
    return [sentence`calls ${name}, which no longer does anything`];
  if (!was.isShell || !next.script.isShell) return [];
  return [
    ...lessOfText(was)(next.script).map((how) => sentence`calls ${name}, which now ${how}`),
    ...lessBetween(was, next.script, sides),
  ];
}

/** Changed scripts of one step that are compared. */
const mostCompared = 80;

function isSame(was: Script, is: Script): boolean {
  return was.text === is.text && was.shell === is.shell;
}

/** Once for each two scripts, which many steps may call. */
const lessOfText = remember((was: Script) =>
  remember((is: Script): readonly Sentence[] => {
    if (isSame(was, is)) return [];
    const [before, now] = [stepOf(was), stepOf(stillDecides(was, is) ? { ...is, shell: was.shell } : is)];
    const isSafe = decidingIn(before, now, true).is === "same";
    if (!isSafe && letsMorePass(before, now)) return [sentence`lets a failure pass`];
    return [
      ...(isSafe ? [] : lessOfScript(before, now)),
      ...switchedIn(before, now).map((set) => sentence`sets ${code(set)}`),
    ];
  }),
);

/** Whether the last command of a script that goes on after failures is of the program that was alone in it, and nowhere else. */
function stillDecides(was: Script, is: Script): boolean {
  if (was.shell !== "" || is.shell !== goesOn || endsIdle(commandsIn(is.text))) return false;
  const [only, ...others] = programsOf(was);
  const programs = programsOf(is);
  return only !== undefined && others.length === 0 && programs.indexOf(only) === programs.length - 1;
}

function programsOf({ text }: Script): readonly string[] {
  return commandsIn(text).flatMap((command) => (isIdle(command.text) ? [] : (command.text.split(/\s/)[0] ?? [])));
}

/** Commands that moved between scripts and what calls them, and run under a condition or may fail there. */
function movedIn(
  was: Script,
  is: Script,
  {
    before,
    after,
    taken,
  }: { readonly before: readonly Called[]; readonly after: readonly Called[]; readonly taken: ReadonlySet<Called> },
): readonly Sentence[] {
  const known = new Set(after.map((one) => keyOf(one.call)));
  const gone = before.flatMap(({ call, script }) => (script === null || known.has(keyOf(call)) ? [] : script.text));
  const added = after.flatMap((called) => (taken.has(called) ? [] : (called.script?.text ?? [])));
  const [all, now] = [
    { ...was, text: [was.text, ...gone].join("\n") },
    { ...is, text: [is.text, ...added].join("\n") },
  ];
  return lessOfScript(stepOf(all), stepOf(now));
}

function stepOf({ text, shell, folder }: Script): Step {
  return {
    id: "",
    name: "",
    uses: null,
    run: text,
    condition: { is: "none" },
    ifText: "",
    continueOnError: undefined,
    inputs: new Map(),
    shell,
    folder,
    variables: new Map(),
  };
}

function nameOf(call: Call, { path }: Script): Sentence {
  switch (call.is) {
    case "file":
      return sentence`${pathOf(path)}`;
    case "make":
      return sentence`${code(["make", ...call.targets].join(" "))} of ${pathOf(path)}`;
    case "package":
    case "workspaces":
      return sentence`script ${code(call.script)} of ${pathOf(path)}`;
    case "task":
      return sentence`${code([call.runner, ...call.names].join(" "))} of ${pathOf(path)}`;
  }
}
