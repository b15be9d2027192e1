import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { mended } from "../../../adapters/disk/mended.ts";
import { defaultBase } from "../../../adapters/git/default-base.ts";
import { rootOf } from "../../../adapters/git/working-tree.ts";
import { type Fixed, fix as fixAll } from "../../../commands/fix.ts";
import { plainText } from "../../../model/sentence.ts";
import { Unreadable } from "../../../ports.ts";
import { noLinks } from "../../../render/frame/context.ts";
import { pageOf } from "../../../render/frame/page.ts";
import { grouped } from "../../../render/terminal.ts";
import { plain } from "../../../render/text/plain.ts";
import { counted } from "../../../render/text/words.ts";
import { onDisk } from "../../on-disk.ts";
import type { ParsedArguments } from "../terminal/arguments.ts";
import { openCompared } from "../terminal/compared.ts";
import { exitCodeOf } from "../terminal/exit-code.ts";
import { folded } from "../terminal/folded.ts";
import { openHere } from "../terminal/here.ts";
import { nobody } from "../terminal/nobody.ts";
import { patchOf, write } from "../terminal/rewrite.ts";
import { progressOn, type Shell } from "../terminal/shell.ts";
import { todayOf } from "../terminal/today.ts";

/** `fix`: does in the working directory what the report knows exactly how to do; exits as `check` would afterwards. */
export async function fix(asked: ParsedArguments, shell: Shell): Promise<number> {
  const today = todayOf(asked, shell);
  const progress = progressOn(shell.err);
  const place = await openPlace(asked, shell);
  try {
    const fixed = await fixAll({
      repository: place.repository,
      programPath: place.programPath,
      today,
      ...nobody,
      says: progress.say,
      read: (path) => bytesOf(place.onDisk(path)),
      withFiles: mended,
    });
    progress.done();
    const isDry = asked.values.has("dry-run");
    const files = [...fixed.files].map(([path, after]) => {
      const at = place.onDisk(path);
      return { path, onDisk: at, before: bytesOf(at) ?? new Uint8Array(), after };
    });
    if (!isDry) write(files);
    const stream = isDry ? shell.err : shell.out;
    stream.write(folded(told(fixed, isDry), stream));
    if (isDry) shell.out.write(await patchOf(files));
    return exitCodeOf(fixed.report);
  } finally {
    progress.done();
    await place.close();
  }
}

function bytesOf(at: string): Uint8Array | undefined {
  return existsSync(at) ? readFileSync(at) : undefined;
}

/** What is compared as for `check`, but that head is the working directory unless another is named, and where its files are. */
async function openPlace(asked: ParsedArguments, shell: Shell) {
  const dir = resolve(shell.cwd, asked.values.get("head-dir")?.[0] ?? asked.values.get("repo")?.[0] ?? ".");
  if (["base-dir", "head-dir"].some((name) => asked.values.has(name))) {
    return { ...(await openCompared(asked, shell)), onDisk: (path: string) => onDisk(dir, path) };
  }
  const root = await rootOf(dir);
  if (root === null)
    throw new Unreadable(
      `${dir} is not the working directory of a git repository; compare directories instead, with --base-dir and --head-dir`,
    );
  if (asked.values.has("head"))
    return { ...(await openCompared(asked, shell)), onDisk: (path: string) => onDisk(root, path) };
  const base = asked.values.get("base")?.[0] ?? (await defaultBase(dir));
  return openHere(asked, shell, { base, exact: asked.values.has("exact") });
}

function told({ done, left, files, report }: Fixed, isDry: boolean): string {
  const did = done.map(({ location, text }) => `  ${location.path}:${location.line} ${plainText(text)}`);
  const open = left
    .filter(({ standing }) => standing === "introduced")
    .map(
      ({ fingerprint, location, fix }) =>
        `  ${fingerprint} (${location.path}:${location.line})${fix === null ? "" : `: ${plainText(fix.text)}`}`,
    );
  const existing = left.filter(({ standing }) => standing === "existing");
  const before = grouped(existing, pageOf(report, noLinks)).map((line) => `  ${line}`);
  return [
    ...(did.length === 0 ? [] : [isDry ? "would be fixed:" : "fixed:", ...did]),
    ...(open.length === 0 ? [] : ["needs a person:", ...open]),
    ...(before.length === 0 ? [] : ["open before this change:", ...before]),
    `${counted(done.length, "fix", "fixes")} in ${counted(files.size, "file")}, ${counted(left.length, "finding")} left`,
    "",
  ]
    .map((line) => plain(line))
    .join("\n");
}
