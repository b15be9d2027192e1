import { closest } from "fastest-levenshtein";
import { type Attested, attest as attestationOf, toAttest } from "../../commands/attest.ts";
import { wantedForAssessment } from "../../evidence/wanted.ts";
import { programAt, readAll } from "../../fetch/program-at.ts";
import type { EvidenceLink } from "../../model/evidence.ts";
import { formatProblem } from "../../model/problem.ts";
import type { Control, Program } from "../../model/program.ts";
import { plainText } from "../../model/sentence.ts";
import { linesInWords } from "../../model/words.ts";
import { plain } from "../../render/text/plain.ts";
import { counted } from "../../render/text/words.ts";
import { type ParsedArguments, UsageError } from "./arguments.ts";
import { type Attester, attesterOf } from "./attester.ts";
import { openHere } from "./here.ts";
import { patchOf, rewrite, write } from "./rewrite.ts";
import type { Shell } from "./shell.ts";
import { todayOf } from "./today.ts";

/** `attest`: writes into the program that somebody has read a control's evidence today, and the digest of what was read. */
export async function attest(asked: ParsedArguments, shell: Shell): Promise<number> {
  const on = todayOf(asked, shell);
  const here = await openHere(asked, shell, null);
  try {
    const by = await attesterOf(asked, shell, here.onDisk("."));
    const { head } = await here.repository.revisions();
    const { snapshot, parsed } = await programAt(here.repository, head, here.programPath);
    const { program } = parsed;
    if (program === null) {
      for (const problem of parsed.problems) shell.err.write(`${plain(formatProblem(problem))}\n`);
      const why = parsed.absent ? `there is no ${here.programPath}` : "the program has errors";
      shell.err.write(`controldiff: nothing is attested: ${plain(why)}\n`);
      return 2;
    }
    const control = controlNamed(asked.operand ?? "", program);
    const asking = { control, links: linksNamed(asked.values.get("link") ?? null, control), by: by.name, on };
    const read = await readAll(here.repository, snapshot, (so) => wantedForAssessment(toAttest(program, asking), so));
    const results = attestationOf(asking, program, read);
    const files = rewrite(
      results.flatMap((result) => (result.is === "attested" ? result.edits : [])),
      here.onDisk,
    );
    const isDry = asked.values.has("dry-run");
    if (!isDry) write(files);
    const told = tell(results, { control, by, on, isDry, uncommitted: new Set(await here.uncommitted()) });
    (isDry ? shell.err : shell.out).write(told);
    if (isDry) shell.out.write(await patchOf(files));
    return results.some(({ is }) => is === "refused") ? 1 : 0;
  } finally {
    await here.close();
  }
}

function controlNamed(id: string, { controls }: Program): Control {
  const control = controls.find((candidate) => candidate.id === id);
  const ids = controls.map((candidate) => candidate.id);
  if (control === undefined) {
    const meant = ids.length === 0 ? "the program has none" : `did you mean "${closest(id, ids)}"?`;
    throw new UsageError([`"${id}" is no control; ${meant}`]);
  }
  if (control.origin === "native") return control;
  const format = control.origin === "opencontrol" ? "OpenControl" : "Comply";
  throw new UsageError([
    `${id} is read from ${control.place.path}, and ${format} has no place for attestations; write the control in compliance/controls/ to attest it`,
  ]);
}

function linksNamed(texts: readonly string[] | null, { id, evidence }: Control): readonly EvidenceLink[] {
  if (evidence.length === 0) throw new UsageError([`${id} has no evidence link to attest`]);
  if (texts === null) return evidence;
  const unknown = texts.filter((text) => !evidence.some((link) => link.text === text));
  const known = evidence.map((link) => `"${link.text}"`).join(", ");
  if (unknown.length > 0)
    throw new UsageError(unknown.map((text) => `${id} has no evidence link "${text}"; it has ${known}`));
  return evidence.filter((link) => texts.includes(link.text));
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
