import { overlay } from "../../../adapters/disk/overlay.ts";
import type { WrittenEvidence } from "../../../commands/control-text.ts";
import { newControl } from "../../../commands/new-control.ts";
import { judgeEvidence } from "../../../evidence/judge.ts";
import { wantedForAssessment } from "../../../evidence/wanted.ts";
import { programAt, readAll } from "../../../fetch/program-at.ts";
import { nothingAsked } from "../../../model/assessment.ts";
import { formatProblem } from "../../../model/problem.ts";
import { plainText } from "../../../model/sentence.ts";
import { plain } from "../../../render/text/plain.ts";
import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";
import { type Here, openHere } from "../terminal/here.ts";
import type { Shell } from "../terminal/shell.ts";
import { todayOf } from "../terminal/today.ts";
import { whyUnread } from "../terminal/unread-program.ts";
import { writeNewFile } from "../terminal/write-new-file.ts";

/** `add control`: a control in a file of its own, checked before it is written. */
export async function addControl(asked: ParsedArguments, shell: Shell): Promise<number> {
  const one = (name: string) => asked.values.get(name)?.[0] ?? null;
  const title = one("title");
  if (title === null) throw new UsageError(["add control needs a title: --title TEXT"]);
  const here = await openHere(asked, shell, null);
  try {
    const { head } = await here.repository.revisions();
    const read = await programAt(here.repository, head, here.programPath);
    const { program } = read.parsed;
    if (program === null) return refused(whyUnread(here.programPath, read), shell);
    const made = newControl(
      {
        id: asked.operand ?? "",
        title,
        satisfies: asked.values.get("satisfies") ?? [],
        actor: one("actor"),
        owner: one("owner"),
        paths: asked.values.get("path") ?? [],
        evidence: (asked.values.get("evidence") ?? []).map(evidenceOf),
        isPlanned: asked.values.has("planned"),
      },
      program,
    );
    if (made.is === "refused") return refused(made.mistakes, shell);
    const problems = await problemsWith(here, made.path, made.text, todayOf(asked, shell));
    if (problems.length > 0) return refused(problems, shell);
    const isDry = asked.values.has("dry-run");
    if (isDry) shell.out.write(made.text);
    else writeNewFile(here.onDisk("."), made.path, made.text);
    const how = made.status === "planned" ? " as planned: it needs evidence before it counts" : "";
    (isDry ? shell.err : shell.out).write(`${isDry ? "would write" : "wrote"} ${plain(made.path)}${how}\n`);
    return 0;
  } finally {
    await here.close();
  }
}

/** A workflow, an address or a path, by how it is written. */
function evidenceOf(text: string): WrittenEvidence {
  if (/^https?:\/\//.test(text)) return [["url", text]];
  return [[/^\.github\/workflows\/[^/]+\.ya?ml(#|$)/.test(text) ? "workflow" : "path", text]];
}

/** Errors that the program would have with the file in it, and what is wrong with its evidence. */
async function problemsWith(
  { repository, programPath }: Here,
  path: string,
  text: string,
  today: string,
): Promise<readonly string[]> {
  const laid = overlay(repository, new Map([[path, new TextEncoder().encode(text)]]));
  const { head } = await laid.revisions();
  const { snapshot, parsed } = await programAt(laid, head, programPath);
  const errors = parsed.problems.filter(({ severity }) => severity === "error");
  const own = parsed.program?.controls.filter(({ place }) => place.path === path) ?? [];
  if (errors.length > 0 || parsed.program === null) return errors.map(formatProblem);
  const alone = { ...parsed.program, controls: own };
  const read = await readAll(laid, snapshot, (so) => wantedForAssessment(alone, so));
  const { findings } = judgeEvidence({ program: alone, snapshot: read, side: "head", probes: nothingAsked, today });
  return findings.filter(({ rule }) => rule !== "evidence-none").map(({ message }) => plainText(message));
}

function refused(mistakes: readonly string[], shell: Shell): number {
  for (const mistake of mistakes) shell.err.write(`controldiff: ${plain(mistake)}\n`);
  shell.err.write("controldiff: nothing is written\n");
  return 2;
}
