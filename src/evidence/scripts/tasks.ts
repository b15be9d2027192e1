import { isRecord } from "../../files/pointer.ts";
import { type Call, joined } from "../../files/scripts/call.ts";
import { folderOf } from "../../files/scripts/folders.ts";
import { justfileOf } from "../../files/scripts/justfile.ts";
import type { Task, TaskFile } from "../../files/scripts/task-file.ts";
import { taskfileOf } from "../../files/scripts/taskfile.ts";
import { toxOf, toxOfValue } from "../../files/scripts/tox.ts";
import { structureOf } from "../../files/structure.ts";
import { remember } from "../../model/remember.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { textOf } from "../../model/text.ts";
import { goesOn, longestFile, type Script } from "./script.ts";

type TaskCall = Extract<Call, { readonly is: "task" }>;

/** The names of files of tasks, in the order in which they are looked for. */
const namesOf: Readonly<Record<TaskCall["runner"], readonly string[]>> = {
  just: ["justfile", "Justfile", "JUSTFILE", ".justfile"],
  task: ["Taskfile", "taskfile"].flatMap((name) =>
    [".yml", ".yaml", ".dist.yml", ".dist.yaml"].map((ending) => `${name}${ending}`),
  ),
  tox: ["tox.ini", "setup.cfg", "pyproject.toml", "tox.toml"],
};
const mostFiles = 20;
const mostNeeds = 100;

/** A file of tasks, and what stands before the names of its tasks. */
interface Found {
  readonly path: string;
  readonly prefix: string;
  /** Null where it says nothing of tasks. */
  readonly file: TaskFile | null;
}

/** A file that was not read may say anything. */
const unread: TaskFile = { task: () => null, first: [], includes: [], isCut: true };

/** The files that say what a call runs, the first one before those that it includes. */
export function taskFilesOf(call: TaskCall, snapshot: Snapshot): readonly string[] {
  return filesFor(call, snapshot).map(({ path }) => path);
}

function filesFor(call: TaskCall, snapshot: Snapshot): readonly Found[] {
  const known = found(snapshot);
  const key = `${call.runner}\n${call.folder}\n${call.file ?? ""}`;
  const files = known.get(key) ?? lookFor(call, snapshot);
  known.set(key, files);
  return files;
}

/** Of one commit, by program, folder and name. */
const found = remember((_: Snapshot) => new Map<string, readonly Found[]>());

function lookFor({ runner, folder, file }: TaskCall, snapshot: Snapshot): readonly Found[] {
  const names = file === null ? namesOf[runner] : [file];
  const all = around(folder, runner).flatMap((one) => names.flatMap((name) => joined(one, name) ?? []));
  const there = all.filter((path) => snapshot.files.has(path)).map((path) => foundAt(path, "", snapshot));
  const first = Math.max(
    0,
    there.findIndex(({ file }) => file !== null),
  );
  // Of tox, a file may stand there for other programs alone: until one is read, those behind it are wanted too.
  const isOpen = runner === "tox" && (there[first]?.file ?? unread) === unread;
  const files = there.slice(first, isOpen ? undefined : first + 1);
  for (const one of files) for (const next of includedIn(one, snapshot)) if (files.length < mostFiles) files.push(next);
  return files;
}

/** A folder, and those around it, where `just` and `task` look too. */
function around(folder: string, runner: TaskCall["runner"]): readonly string[] {
  const parts = folder === "" || runner === "tox" ? [] : folder.split("/");
  return [folder, ...parts.map((_, at) => parts.slice(0, parts.length - 1 - at).join("/"))];
}

function includedIn({ path, prefix, file }: Found, snapshot: Snapshot): readonly Found[] {
  return (file?.includes ?? []).flatMap((one) => {
    const at = joined(folderOf(path), one.path);
    const paths = at === null ? [] : [at, ...namesOf.task.map((name) => `${at}/${name}`)];
    const there = paths.find((path) => snapshot.files.has(path));
    return there === undefined ? [] : [foundAt(there, `${prefix}${one.prefix}`, snapshot)];
  });
}

function foundAt(path: string, prefix: string, { contents }: Snapshot): Found {
  const bytes = contents.get(path);
  return { path, prefix, file: bytes === undefined || bytes.length > longestFile ? unread : readTasks(path)(bytes) };
}

function readTasks(path: string): (bytes: Uint8Array) => TaskFile | null {
  if (/\.ya?ml$/.test(path)) return readTaskfile;
  if (path.endsWith("pyproject.toml")) return readPyproject;
  if (path.endsWith(".toml")) return readToml;
  return /\.(?:ini|cfg)$/.test(path) ? readTox : readJustfile;
}

const readJustfile = remember((bytes: Uint8Array): TaskFile => justfileOf(textOf(bytes).content));
const readTaskfile = remember((bytes: Uint8Array): TaskFile => taskfileOf(valueIn(bytes, "YAML")));
const readToml = remember((bytes: Uint8Array): TaskFile | null => toxOfValue(valueIn(bytes, "TOML")));
const readPyproject = remember((bytes: Uint8Array): TaskFile | null => {
  const value = valueIn(bytes, "TOML");
  return isRecord(value) && isRecord(value.tool) ? toxOfValue(value.tool.tox) : null;
});
const readTox = remember((bytes: Uint8Array): TaskFile | null => {
  const text = textOf(bytes).content;
  return /^\[(?:tox|tox:tox|testenv\b.*)\]/m.test(text) ? toxOf(text) : null;
});

function valueIn(bytes: Uint8Array, format: "YAML" | "TOML"): unknown {
  const structure = structureOf({ bytes, format });
  return structure.is === "values" ? structure.values[0] : null;
}

/** What a call's tasks run; null where one of them, or a file of them, is not there to be read. */
export function taskScript(call: TaskCall, snapshot: Snapshot): Script | null {
  const files = filesFor(call, snapshot);
  const [main] = files;
  if (main?.file == null || files.some(({ file }) => file?.isCut)) return null;
  const names = call.names.length > 0 ? namedBy(call, files) : main.file.first;
  const [name] = names;
  if (name === undefined) return null;
  const calls = names.slice(0, mostNeeds).map((one): Call => ({ ...call, names: [one] }));
  if (names.length > 1)
    return { path: main.path, text: "", folder: call.folder, shell: "", isShell: true, needs: calls };
  const one = taskNamed(name, files);
  return one === null ? null : scriptOfTask(one, call, main.path);
}

/** The names of a call without the words that are given to tasks. */
function namedBy({ names }: TaskCall, files: readonly Found[]): readonly string[] {
  const own: string[] = [];
  for (let at = 0; at < Math.min(names.length, mostNeeds); at += 1) {
    const name = names[at] ?? "";
    own.push(name);
    at += taskNamed(name, files)?.task.parameters ?? 0;
  }
  return own;
}

interface TaskIn {
  readonly task: Task;
  readonly at: Found;
}

function taskNamed(name: string, files: readonly Found[]): TaskIn | null {
  const plain = name.replace(/^:/, "");
  for (const at of files) {
    const task = plain.startsWith(at.prefix) ? at.file?.task(plain.slice(at.prefix.length)) : null;
    if (task) return { task, at };
  }
  return null;
}

function scriptOfTask({ task, at }: TaskIn, call: TaskCall, path: string): Script {
  const needs = task.needs.slice(0, mostNeeds).map((need): Call => {
    const name = need.startsWith(":") ? need : `${at.prefix}${need}`;
    return { ...call, names: [name] };
  });
  const folder = joined(folderOf(path), task.folder) ?? folderOf(path);
  const [first = "", ...rest] = task.recipe.split("\n");
  if (!first.startsWith("#!")) return { path, text: task.recipe, folder, shell: task.shell, isShell: true, needs };
  const text = rest.join("\n");
  const isStrict = /\s-[a-z]*e/.test(first) || /^\s*set\s.*(?:-[a-z]*e|errexit)/m.test(text);
  return { path, text, folder, shell: isStrict ? "" : goesOn, isShell: /\b(?:ba|da|k|z)?sh\b/.test(first), needs };
}
