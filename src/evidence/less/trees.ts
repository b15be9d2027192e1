import { commandsIn } from "../../files/workflow/script.ts";
import type { Step } from "../../files/workflow/workflow.ts";
import { code, type Sentence, sentence } from "../../model/sentence.ts";

/** Commands that base had and that now run only where git put the files of another commit in the place of what is tested. */
export function otherTrees(was: readonly Step[], is: readonly Step[]): readonly Sentence[] {
  const commands = scriptsOf(is);
  if (!commands.some((command) => treeOf(command) !== null)) return [];
  const asked = new Set(scriptsOf(was).filter((command) => !/^git\s/.test(command)));
  const known = elsewhere(scriptsOf(was));
  const moved = [...elsewhere(commands)].filter(
    ([command, tree]) => tree !== null && asked.has(command) && !known.get(command),
  );
  return moved
    .slice(0, 1)
    .map(([command, tree]) => sentence`runs ${code(command)} on the files of ${code(tree ?? "")}`);
}

function scriptsOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(({ run }) =>
    run === null ? [] : commandsIn(run).flatMap(({ text }) => text.split("&&").map((one) => one.trim())),
  );
}

/** By command, the commit whose files it runs on wherever it runs; null: once at least on those of the change. */
function elsewhere(commands: readonly string[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  let now: string | null = null;
  for (const command of commands) {
    const tree = treeOf(command);
    if (tree !== null) now = ofOthers.test(tree) ? tree : null;
    else if (found.get(command) !== null || !found.has(command)) found.set(command, now);
  }
  return found;
}

/** The commit whose files a command of git takes; null: it takes none. */
function treeOf(command: string): string | null {
  if (/^git\s+revert\s(?!.*--abort)/.test(command)) return "HEAD~1";
  const [, archived] = /^git\s+archive\s+(?:-\S+\s+)*(\S+)[^|]*\|\s*(?:bsd)?tar\s+[-x]/.exec(command) ?? [];
  if (archived !== undefined) return archived;
  const [, name = "", given = ""] =
    /^git\s+(?:-C\s+\.\s+)?(checkout|switch|reset|restore)\s+(.*)$/s.exec(command) ?? [];
  const words = (given.match(/(?:\$\{\{[^{}]*\}\}|\S)+/g) ?? []).map((word) => word.replace(/^["']|["']$/g, ""));
  if (name === "" || words[0] === "--") return null;
  if (name === "reset" && !words.includes("--hard")) return null;
  if (name === "restore") return /--source[= ](\S+)/.exec(given)?.[1] ?? null;
  // A new branch begins at what is named behind it, else where it is.
  const isNew = words.some((word) => /^-(?:[bBcC]|-orphan|-create|-force-create)$/.test(word));
  return words.filter((word) => word !== "" && (!word.startsWith("-") || word === "-"))[isNew ? 1 : 0] ?? null;
}

/** Names of the branch that a pull request is into, and of commits before the one that is tested. */
const ofOthers =
  /^(?:(?:refs\/(?:heads|remotes)\/)?(?:(?:origin|upstream)\/)?(?:main|master|trunk|develop)|(?:origin|upstream)\/HEAD|(?:(?:origin|upstream)\/)?(?:\$\{?GITHUB_BASE_REF\}?|\$\{\{\s*github\.(?:base_ref|event\.pull_request\.base\.(?:sha|ref)|event\.repository\.default_branch)\s*\}\})|(?:HEAD|@)[~^][~^\d]*|v?\d+(?:\.\d+)+)$/;
