import { afterAll, describe, expect, it } from "vitest";
import { inFull } from "../../support/depth.ts";
import { allScenarios, type Played, play, type Scenario } from "../../support/fault-scenarios.ts";
import { removeAll } from "../../support/git.ts";
import { errorBody } from "../../support/loopback-answers.ts";
import { type Asked, type Fault, faults } from "../../support/loopback-github.ts";

afterAll(removeAll);

const status = (code: number, message: string) => ({ status: code, body: errorBody(message, String(code)) });

const emptyPage = "an empty page";

/** What can go wrong with any request. */
const troubles: ReadonlyArray<readonly [name: string, is: Fault["is"]]> = [
  ["401", faults.badCredentials],
  ["403", faults.notAccessible],
  ["403, a secondary limit", faults.secondaryLimit(30)],
  ["404", faults.notFound],
  ["409", status(409, "Conflict")],
  ["422", faults.invalid],
  ["429", { ...status(429, "API rate limit exceeded"), headers: { "retry-after": "5", "x-ratelimit-remaining": "0" } }],
  ["500", status(500, "Server Error")],
  ["502", faults.serverError],
  ["a reset", "reset"],
  ["a time-out", "silent"],
  ["half a JSON", "truncated"],
  [emptyPage, "empty"],
];

/** Lists of what is wrong: an empty one is good news, and nobody can tell that it lacks anything. */
const isGoodNewsWhenEmpty = ({ kind }: Call) => kind.endsWith("/codeowners/errors");

/** One request of a run: what it asks, and the how-manieth of its kind it is. */
interface Call {
  readonly kind: string;
  readonly index: number;
}

/** Numbers and ids are of no matter; of a query, what it asks for. */
function kindOf({ method, path, body }: Asked): string {
  const { query } = Object(body) as { query?: string };
  const place = path.replace(/[0-9a-f]{40}/g, ":id").replace(/\d+/g, ":n");
  if (query === undefined) return `${method} ${place}`;
  const asks = query.slice(query.indexOf("{")).replace(/\d+/g, "").replace(/\s+/g, " ");
  return `${method} ${place} ${asks.slice(0, 140)}`;
}

function callsOf({ asked }: Played): readonly Call[] {
  const seen = new Map<string, number>();
  return asked.map((request) => {
    const kind = kindOf(request);
    const index = seen.get(kind) ?? 0;
    seen.set(kind, index + 1);
    return { kind, index };
  });
}

/** The trouble begins with that request, and stays. */
function faultOn({ kind, index }: Call, is: Fault["is"]): Fault {
  let seen = 0;
  return { is, on: (asked) => kindOf(asked) === kind && seen++ >= index };
}

const isGreen = (comment: string) => /^### (✅|⚪|☑)/m.test(comment);
const toAct =
  /run the job again|permission|token|rate limit|GitHub (answered|could not|did not|gave|does not)|GitHub's|job summary|fetch-depth|no checkout|check it out|the report is|its report is out of date/i;

/** What people read after this run and did not read after the clean one: annotations, the job's summary, comments. */
function newLines(clean: Pick<Played, "ended" | "comments">, played: Pick<Played, "ended" | "comments">) {
  const lines = ({ ended, comments }: typeof played) =>
    [ended.stdout.replace(/^(?!::(error|warning|notice) |nothing to do: ).*$/gm, ""), ended.summary, ...comments]
      .join("\n")
      .split("\n");
  const known = new Set(lines(clean));
  return lines(played).filter((line) => !known.has(line));
}

/** Everything that a run must not do, whatever GitHub does to it. */
function complaints(clean: Played, { ended, comments, written, violations }: Played, call: Call): readonly string[] {
  const { exitCode, stdout, outputs, report } = ended;
  const told = stdout.split("\n").filter((line) => /^::(error|warning|notice) /.test(line));
  const isTold = newLines(clean, { ended, comments }).some((line) => toAct.test(line));
  const isDifferent = exitCode !== clean.ended.exitCode || written !== clean.written;
  const isEvaluated = JSON.stringify(report) === JSON.stringify(clean.ended.report);
  // Without them nobody knows the comment, or may edit it; whose command it is, or of which pull request.
  const isOfComments = /comments|GET \/repos\/acme\/scheduling\/pulls\/:n$/.test(call.kind);
  const found: [boolean, string][] = [
    [violations.length > 0, `GitHub would not understand: ${violations[0]}`],
    [![0, 1, 2].includes(exitCode), `exit code ${exitCode}: ${told.at(-1)}`],
    [/\n\s+at |undefined|\[object|NaN/.test(stdout), "what is printed is not for people"],
    [exitCode === 0 && clean.ended.exitCode !== 0, "passes what fails"],
    [exitCode === 0 && outputs.conclusion !== clean.ended.outputs.conclusion, `concludes ${outputs.conclusion}`],
    [exitCode === 0 && outputs.complete !== clean.ended.outputs.complete, "passes what is not complete"],
    [exitCode === 0 && !isEvaluated && !isTold, "passes on other grounds without a word"],
    [
      exitCode === 2 && outputs.conclusion !== "error" && outputs.conclusion !== "none",
      `exits 2 and concludes ${outputs.conclusion}`,
    ],
    [isDifferent && !isTold, `does otherwise and nobody is told what to do: ${told.at(-1)}`],
    [exitCode !== 0 && comments.some(isGreen) && !isOfComments, "an earlier green comment stands"],
  ];
  return found.flatMap(([is, what]) => (is ? [what] : []));
}

/** The whole matrix takes a minute or two: `npm run test:slow`. A run of this file alone: a diagonal of it, in which every call and every trouble is. */
const stride = inFull ? 1 : troubles.length;

const scenarios = await allScenarios();
const recorded: readonly (readonly [Scenario, Played, number])[] = await Promise.all(
  scenarios.map(async (scenario, number) => [scenario, await play(scenario), number] as const),
);

describe.each(recorded)("$name", (scenario, clean, first) => {
  it("is judged, or told, when nothing goes wrong", () => {
    expect(clean.violations).toEqual([]);
    expect(clean.ended.outputs.conclusion).not.toBe("error");
    expect(clean.asked.length).toBeGreaterThan(0);
  });

  const calls = callsOf(clean);
  it.each(calls)("$kind ($index)", async (call) => {
    const at = calls.indexOf(call);
    for (const [number, [name, is]] of troubles.entries()) {
      if ((first + at + number) % stride !== 0 || (name === emptyPage && isGoodNewsWhenEmpty(call))) continue;
      let played = await play(scenario, faultOn(call, is));
      // On a busy machine other answers are late too. A fault of ours is still there with more time.
      if (is === "silent" && complaints(clean, played, call).length > 0) {
        played = await play({ ...scenario, answerWithin: 5_000 }, faultOn(call, is));
      }
      expect(complaints(clean, played, call), `${name}\n${played.ended.stdout}`).toEqual([]);
    }
  });
});
