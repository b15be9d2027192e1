import { resolve } from "node:path";
import { defaultBase } from "../../../adapters/git/default-base.ts";
import type { ComparedWith } from "../../../adapters/git/working-tree.ts";
import { type Attested, attest as attestationOf, toAttest } from "../../../commands/attest.ts";
import { wantedForAssessment } from "../../../evidence/wanted.ts";
import { programAt, readAll } from "../../../fetch/program-at.ts";
import { formatProblem } from "../../../model/problem.ts";
import type { Control } from "../../../model/program.ts";
import { plainText } from "../../../model/sentence.ts";
import { linesInWords } from "../../../model/words.ts";
import { absentProgram } from "../../../paths/any-program.ts";
import { plain } from "../../../render/text/plain.ts";
import { counted } from "../../../render/text/words.ts";
import { run } from "../../../run.ts";
import type { ParsedArguments } from "../terminal/arguments.ts";
import { folded } from "../terminal/folded.ts";
import { type Here, openHere } from "../terminal/here.ts";
import { nobody } from "../terminal/nobody.ts";
import { patchOf, rewrite, write } from "../terminal/rewrite.ts";
import type { Shell } from "../terminal/shell.ts";
import { todayOf } from "../terminal/today.ts";
import { judgeTargets, targetsOf } from "./attest-targets.ts";
import { type Attester, attesterOf } from "./attester.ts";

/** `attest`: writes into the program that somebody has read controls' evidence today, and the digest of what was read. */
export async function attest(asked: ParsedArguments, shell: Shell): Promise<number> {
  judgeTargets(asked);
  const on = todayOf(asked, shell);
  const here = await openHere(asked, shell, await comparedWith(asked, shell));
  try {
    const by = await attesterOf(asked, shell, here.onDisk("."));
    const { head } = await here.repository.revisions();
    const { snapshot, parsed } = await programAt(here.repository, head, here.programPath);
    const { program } = parsed;
    if (program === null) {
      for (const problem of parsed.problems) shell.err.write(`${plain(formatProblem(problem))}\n`);
      const why = parsed.absent ? absentProgram(here.programPath, snapshot) : "the program has errors";
      shell.err.write(`controldiff: nothing is attested: ${plain(why)}\n`);
      return 2;
    }
    const affected = asked.values.has("affected") ? await affectedBy(here, on) : null;
    const asking = targetsOf(asked, program, affected, snapshot.files).map((target) => ({
      ...target,
      by: by.name,
      on,
    }));
    const pending = asking.reduce(toAttest, program);
    const read = await readAll(here.repository, snapshot, (so) => wantedForAssessment(pending, so));
    const all = asking.map((one) => ({ control: one.control, results: attestationOf(one, program, read) }));
    return await written(all, { by, on, isDry: asked.values.has("dry-run") }, here, shell);
  } finally {
    await here.close();
  }
}

/** What the working directory is compared with: only `--affected` asks. */
async function comparedWith(asked: ParsedArguments, shell: Shell): Promise<ComparedWith> {
  if (!asked.values.has("affected")) return null;
  const dir = resolve(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
  return { base: asked.values.get("base")?.[0] ?? (await defaultBase(dir)), exact: false };
}

/** The controls that the change in the working directory affects. */
async function affectedBy({ repository, programPath }: Here, today: string): Promise<ReadonlySet<string>> {
  const { affected } = await run({ ...nobody, repository, programPath, today });
  return new Set(affected.map(({ control }) => control));
}

interface AttestedControl {
  readonly control: Control;
  readonly results: readonly Attested[];
}

async function written(
  all: readonly AttestedControl[],
  how: Pick<AttestOutput, "by" | "on" | "isDry">,
  here: Here,
  shell: Shell,
): Promise<number> {
  const results = all.flatMap((one) => one.results);
  const edits = results.flatMap((result) => (result.is === "attested" ? result.edits : []));
  const files = rewrite(edits, here.onDisk);
  if (!how.isDry) write(files);
  const uncommitted = new Set(await here.uncommitted());
  const told = all.map((one) => tell(one.results, { ...how, control: one.control, uncommitted })).join("\n");
  const stream = how.isDry ? shell.err : shell.out;
  stream.write(folded(told, stream));
  if (how.isDry) shell.out.write(await patchOf(files));
  return results.some(({ is }) => is === "refused") ? 1 : 0;
}

interface AttestOutput {
  readonly control: Control;
  readonly by: Attester;
  readonly on: string;
  readonly isDry: boolean;
  readonly uncommitted: ReadonlySet<string>;
}

function tell(results: readonly Attested[], { control, by, on, isDry, uncommitted }: AttestOutput): string {
  const lines = results.flatMap((result) => [
    `  ${result.link.text}: ${inWords(result)}`,
    ...notes(result, uncommitted),
  ]);
  const attested = results.filter(({ is }) => is === "attested");
  const changed = attested.filter((result) => result.is === "attested" && result.edits.length > 0).length;
  const sum =
    changed === 0
      ? attested.length === 0
        ? "nothing is attested"
        : `nothing to write: all of it is attested by ${by.name} on ${on} already`
      : `${counted(attested.length, "link")} of ${control.id} ${isDry ? "would be " : ""}attested by ${by.name}${by.from === null ? "" : ` (${by.from})`} on ${on}`;
  return [`${control.id} ${control.title}`, ...lines, sum, ...stranger(control, by), ""]
    .map((line) => plain(line))
    .join("\n");
}

/** Who reads evidence is mostly who answers for the control; behind a team or an address anybody may stand. */
function stranger({ id, owner }: Control, { name }: Attester): readonly string[] {
  if (owner?.kind !== "user" || owner.name.toLowerCase() === name.toLowerCase()) return [];
  return [`note: the owner of ${id} is ${owner.name}`];
}

function inWords(result: Attested): string {
  if (result.is === "refused") return `not attested: ${result.why}`;
  const { read, link } = result;
  if (read === null) return "it is not in the repository, so no digest is recorded";
  const name = plainText(read.words);
  const lines = read.lines === null ? "" : `, ${counted(read.lines, "line")}`;
  if (read.at === null) return `${name}: ${counted(read.files, "file")}${lines}`;
  const last = read.at.line + (read.lines ?? 1) - 1;
  const isWhole = name === read.at.path || !("path" in link);
  return isWhole ? `all of ${read.at.path}${lines}` : `${name}, ${linesInWords(read.at.line, last)}${lines}`;
}

function notes(result: Attested, uncommitted: ReadonlySet<string>): readonly string[] {
  if (result.is === "refused" || !("path" in result.link)) return [];
  const [path = ""] = result.link.path.split("#");
  return uncommitted.has(path) ? [`    ${path} is not committed as it was read: commit both together`] : [];
}
