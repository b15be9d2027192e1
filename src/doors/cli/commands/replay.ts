import { resolve } from "node:path";
import { overlay } from "../../../adapters/disk/overlay.ts";
import { type History, historyOf } from "../../../adapters/git/history.ts";
import { replayed, rulesIn } from "../../../commands/replay.ts";
import { eachBlobOnce } from "../../../fetch/each-blob-once.ts";
import { programAt } from "../../../fetch/program-at.ts";
import { readInto } from "../../../fetch/snapshot.ts";
import type { ReplayedMerge } from "../../../model/report/replay.ts";
import { oneLine } from "../../../render/comment/one-line.ts";
import type { TextFormat } from "../../../render/formats.ts";
import { replayRenderings } from "../../../render/replay.ts";
import { run } from "../../../run.ts";
import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";
import { openHere } from "../terminal/here.ts";
import { nobody } from "../terminal/nobody.ts";
import { progressOn, type Shell, wantsColor } from "../terminal/shell.ts";
import { whyUnread } from "../terminal/unread-program.ts";
import { writeOut } from "../terminal/write-out.ts";

const [few, mostMerges] = [20, 2_000];

/** `replay`: what the program as it stands here would have said about the last merges. It judges nothing: the exit code is 0. */
export async function replay(asked: ParsedArguments, shell: Shell): Promise<number> {
  const last = countOf(asked.values.get("last")?.[0] ?? String(few));
  const started = shell.now().getTime();
  const program = await programHere(asked, shell);
  const dir = resolve(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
  const history = await historyOf(dir, asked.values.get("head")?.[0] ?? "HEAD", last);
  const progress = progressOn(shell.err);
  try {
    const merges = await replayAll(history, program, progress.say);
    progress.done();
    const seconds = (shell.now().getTime() - started) / 1000;
    const told = { asked: last, merges, rules: rulesIn(merges), isShallow: history.isShallow, seconds };
    const format = (asked.values.get("format")?.[0] ?? "terminal") as TextFormat;
    const color = !asked.values.has("output") && wantsColor(shell, shell.out);
    const context = { links: null, key: "default", color, width: shell.out.columns };
    writeOut(replayRenderings[format](told, context), asked, shell);
    return 0;
  } finally {
    progress.done();
    await history.close();
  }
}

interface ProgramHere {
  readonly path: string;
  /** Every file that it is made of. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The program of the working directory, which both sides of every merge are judged by. Throws `UsageError`. */
async function programHere(asked: ParsedArguments, shell: Shell): Promise<ProgramHere> {
  const here = await openHere(asked, shell, null);
  try {
    const { head } = await here.repository.revisions();
    const read = await programAt(here.repository, head, here.programPath);
    const { program } = read.parsed;
    if (program === null) throw new UsageError(whyUnread(here.programPath, read));
    const { contents } = await readInto(here.repository, read.snapshot, program.files);
    const own = program.files.flatMap((path): [string, Uint8Array][] => {
      const bytes = contents.get(path);
      return bytes === undefined ? [] : [[path, bytes]];
    });
    return { path: here.programPath, files: new Map(own) };
  } finally {
    await here.close();
  }
}

async function replayAll(
  { merges, at }: History,
  program: ProgramHere,
  say: (doing: string) => void,
): Promise<readonly ReplayedMerge[]> {
  const told: ReplayedMerge[] = [];
  for (const merge of merges) {
    say(`replaying ${told.length + 1} of ${merges.length}`);
    const repository = eachBlobOnce(overlay(at(merge), program.files));
    const report = await run({ ...nobody, repository, programPath: program.path, today: merge.day });
    told.push(replayed(merge, report, oneLine(report)));
  }
  return told;
}

function countOf(text: string): number {
  const count = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= mostMerges) return count;
  throw new UsageError([`--last is "${text}"; allowed: a number from 1 to ${mostMerges}`]);
}
