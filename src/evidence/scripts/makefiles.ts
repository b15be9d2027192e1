import { type Call, joined } from "../../files/scripts/call.ts";
import { hasRule, type Made, type Makefile, madeOf, makefileOf, unknownFolder } from "../../files/scripts/makefile.ts";
import { remember } from "../../model/remember.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { textOf } from "../../model/text.ts";
import { longestFile, type Script } from "./script.ts";

type MakeCall = Extract<Call, { readonly is: "make" }>;

const makefileNames = ["GNUmakefile", "makefile", "Makefile"];
const mostIncluded = 100;
/** Makefiles that may be the one of a folder that nobody can tell. */
const mostLikely = 20;
const mostNeeds = 100;

/** The first makefile of the usual names, or the one that is named, and those that it includes; one more than are read where they are too many. */
export function makefilesOf(call: MakeCall, snapshot: Snapshot): readonly string[] {
  const { folder, file } = call;
  const known = found(snapshot);
  const key = `${folder}\n${file ?? ""}`;
  const paths = known.get(key) ?? lookFor(call, snapshot);
  known.set(key, paths);
  return paths;
}

/** Of one commit, by folder and name. */
const found = remember((_: Snapshot) => new Map<string, readonly string[]>());

function lookFor({ folder, file }: MakeCall, snapshot: Snapshot): readonly string[] {
  const names = (file === null ? makefileNames : [file]).map((name) => joined(folder, name));
  const first = names.find((name) => name !== null && snapshot.files.has(name)) ?? null;
  if (first === null) return [];
  const paths = new Set([first]);
  for (const path of paths) {
    const bytes = snapshot.contents.get(path);
    if (bytes === undefined || bytes.length > longestFile) continue;
    for (const written of readMakefile(bytes).includes)
      for (const one of included(written, folder, snapshot)) if (paths.size <= mostIncluded + 1) paths.add(one);
  }
  return [...paths];
}

/** A star of the last name stands for any text; a folder that nobody can tell may be any. */
function included(written: string, folder: string, snapshot: Snapshot): readonly string[] {
  const { files } = snapshot;
  if (written.startsWith(unknownFolder)) {
    const rest = written.slice(unknownFolder.length).replace(/^\/+/, "");
    const isThere = (path: string) => path === rest || path.endsWith(`/${rest}`);
    const likely = rest === "" ? [] : [...files.keys()].filter(isThere);
    const isOld = (path: string) => (snapshot.before ?? files).has(path);
    return [...likely.filter(isOld), ...likely.filter((path) => !isOld(path))].slice(0, mostLikely);
  }
  const [before = "", after] = written.split("*", 3);
  const start = joined(folder, `./${before}`);
  if (start === null) return [];
  if (after === undefined) return files.has(start) ? [start] : [];
  const prefix = before.endsWith("/") && start !== "" ? `${start}/` : start;
  const isOne = (path: string) =>
    path.startsWith(prefix) && path.endsWith(after) && !path.slice(prefix.length).includes("/");
  return [...files.keys()].filter(isOne).slice(0, mostIncluded + 1);
}

const readMakefile = remember((bytes: Uint8Array): Makefile => makefileOf(textOf(bytes).content));

/** What makes the targets of a call; null where a rule or a makefile of it is not there to be read, or they are too many. */
export function makeScript(call: MakeCall, snapshot: Snapshot): Script | null {
  const paths = makefilesOf(call, snapshot);
  const texts = paths.map((path) => snapshot.contents.get(path));
  const [path = ""] = paths;
  if (
    texts.length === 0 ||
    texts.length > mostIncluded + 1 ||
    texts.some((bytes) => bytes === undefined || bytes.length > longestFile)
  )
    return null;
  const makefiles = texts.flatMap((bytes) => (bytes === undefined ? [] : [readMakefile(bytes)]));
  const targets = call.targets.length > 0 ? call.targets : [null];
  const made = targets.map((target) => madeOf(target, makefiles));
  if (made.includes(null)) return null;
  const all = made.flatMap((one): Made[] => (one === null ? [] : [one]));
  const needs = all
    .flatMap((one) => one.needs)
    .slice(0, mostNeeds)
    .filter((need) => hasRule(need, makefiles));
  const shell = all.map((one) => one.shell).find((one) => one !== "") ?? "";
  return {
    path,
    text: all.map(({ recipe }) => recipe).join("\n"),
    folder: call.folder,
    shell,
    isShell: true,
    needs: needs.map((need): Call => ({ ...call, targets: [need] })),
  };
}
