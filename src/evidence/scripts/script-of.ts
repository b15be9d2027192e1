import { withArguments } from "../../files/scripts/arguments.ts";
import { type Call, joined } from "../../files/scripts/call.ts";
import { callsIn } from "../../files/scripts/calls.ts";
import { folderOf, inFolder } from "../../files/scripts/folders.ts";
import { endsIdle, isIdle } from "../../files/workflow/idle.ts";
import { type Command, commandsIn, failing } from "../../files/workflow/script.ts";
import type { Step } from "../../files/workflow/workflow.ts";
import { remember } from "../../model/remember.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { textOf } from "../../model/text.ts";
import { makefilesOf, makeScript } from "./makefiles.ts";
import { packageFilesOf, packageScriptOf, workspacesScript } from "./packages.ts";
import { goesOn, longestFile, type Script } from "./script.ts";
import { taskFilesOf, taskScript } from "./tasks.ts";

type FileCall = Extract<Call, { readonly is: "file" }>;

/** The files of the repository that a call may be of, those that count first. */
export function filesOf(call: Call, snapshot: Snapshot): readonly string[] {
  switch (call.is) {
    case "file":
      return [call.path];
    case "make":
      return makefilesOf(call, snapshot);
    case "package":
      return [inFolder(call.folder, "package.json")];
    case "workspaces":
      return packageFilesOf(call, snapshot);
    case "task":
      return taskFilesOf(call, snapshot);
  }
}

/** What a call runs at one commit; null: nothing that stands in a file that was read. */
export function scriptOf(call: Call, snapshot: Snapshot): Script | null {
  const scripts = known(snapshot);
  const key = JSON.stringify(call);
  const found = scripts.get(key) ?? (scripts.has(key) ? null : read(call, snapshot));
  scripts.set(key, found);
  return found;
}

/** Scripts of one commit that were looked for. */
const known = remember((_: Snapshot) => new Map<string, Script | null>());

function read(call: Call, snapshot: Snapshot): Script | null {
  switch (call.is) {
    case "file":
      return fileScript(call, snapshot);
    case "make":
      return makeScript(call, snapshot);
    case "package":
      return packageScriptOf(call, snapshot);
    case "workspaces":
      return workspacesScript(call, snapshot);
    case "task":
      return taskScript(call, snapshot);
  }
}

/** What a step, or a script, calls in the repository. */
export const callsOf = remember(({ path, text, folder, needs }: Script): readonly Call[] => {
  return [...needs, ...callsIn(text, folder, folderOf(path))];
});

/** A step's own commands as a script of the workflow's; null: it has none, or runs them where nobody can tell. */
export function scriptOfStep({ run, folder, shell }: Step): Script | null {
  const at = joined("", folder);
  return run === null || at === null ? null : { path: "", text: run, folder: at, shell, isShell: true, needs: [] };
}

/** What a call is known by at the other commit. */
export function keyOf(call: Call): string {
  switch (call.is) {
    case "file":
      return call.path;
    case "make":
      return ["make", call.folder, call.file ?? "", ...call.targets].join("\n");
    case "package":
      return ["package", call.folder, call.script].join("\n");
    case "workspaces":
      return ["workspaces", call.folder, call.named ?? "", call.script].join("\n");
    case "task":
      return [call.runner, call.folder, call.file ?? "", ...call.names].join("\n");
  }
}

function textIn(path: string, { contents }: Snapshot): string | null {
  const bytes = contents.get(path);
  return bytes === undefined || bytes.length > longestFile ? null : textOf(bytes).content;
}

const isOfShell = /^(?:source|(?:ba|da|z|k|mk|a)?sh)$/;

function fileScript(call: FileCall, snapshot: Snapshot): Script | null {
  const { path, folder, interpreter, options } = call;
  const written = textIn(path, snapshot);
  if (written === null) return null;
  const text = withArguments(written, call.given);
  const [, program = "", given = ""] = /^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)(.*)/.exec(written) ?? [];
  const runner = interpreter ?? (program.slice(program.lastIndexOf("/") + 1) || endingOf(path));
  const script = { path, text, folder, shell: "", isShell: isOfShell.test(runner), needs: [] };
  const isStrict =
    interpreter === "source" || stops(`${options} ${interpreter === null ? given : ""}`, script, snapshot);
  return isStrict ? script : { ...script, shell: goesOn };
}

function endingOf(path: string): string {
  return /\.([a-z\d]+)$/i.exec(path)?.[1] ?? "sh";
}

/** Whether a script stops where a command fails, or each command says what then is; the last one decides anyhow. */
function stops(options: string, script: Script, snapshot: Snapshot): boolean {
  if (/(?:^|\s)-[a-z]*e|errexit/.test(options)) return true;
  const commands = commandsIn(script.text);
  if (setsStrict(commands)) return true;
  const doing = commands.filter(({ text }) => !isIdle(text) && !/^(?:source|\.|cd|chmod)\s/.test(text));
  const followed = endsIdle(commands) ? doing : doing.slice(0, -1);
  if (followed.every(({ text }) => saysWhatThen.test(text) || failing.test(text.split("||")[1] ?? ""))) return true;
  const sourced = callsOf(script).flatMap((call) =>
    call.is === "file" && call.interpreter === "source" ? [call] : [],
  );
  return sourced.some(({ path }) => setsStrict(commandsIn(textIn(path, snapshot) ?? "")));
}

/** The number of a failure is kept. */
const saysWhatThen = /\|\|\s*\w+=(?:\$\?|[1-9])/;

function setsStrict(commands: readonly Command[]): boolean {
  return commands.some(({ text, isConditional }) => !isConditional && /^set\s.*(?:-[a-z]*e|errexit)/.test(text));
}
