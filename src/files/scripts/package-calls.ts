import { type Call, ends, joined } from "./call.ts";

/** What npm runs without the word `run`: https://docs.npmjs.com/cli/commands/npm-run-script. */
const shortOfNpm = /^(?:test|t|tst|start|stop|restart)$/;
const ownOfOthers =
  /^(?:install|i|add|ci|exec|dlx|x|create|init|remove|up|update|upgrade|publish|pack|version|audit|cache|config|node|why|workspaces?|set|link|outdated)$/;

const ofFolder = /^(--prefix|-C|--cwd|--dir)(?:=(.*))?$/;
const ofWorkspace = /^(-w|--workspace|-F|--filter)(?:=(.*))?$/;
const ofAll = /^(?:--workspaces|-ws|-r|--recursive)$/;

/** The scripts of package.json that a command of npm, yarn, pnpm or bun runs, by its words. */
export function packageScript(name: string, written: readonly string[], folder: string): readonly Call[] {
  const { given, isForAll } = withoutWorkspaces(name, written);
  let [at, isAll, isRun]: [string | null, boolean, boolean] = [folder, isForAll, false];
  const packages: string[] = [];
  const words = given.values();
  let script: string | null = null;
  for (const word of words) {
    if (word === "--" || ends.test(word)) break;
    const [, option, joint] = ofFolder.exec(word) ?? [];
    const [, workspace, its] = ofWorkspace.exec(word) ?? [];
    // For pnpm `-w` is the root of the workspace.
    if (workspace === "-w" && name === "pnpm") continue;
    if (option !== undefined) at = at === null ? null : joined(at, joint ?? words.next().value ?? "");
    else if (workspace !== undefined) packages.push(its ?? words.next().value ?? "");
    else if (ofAll.test(word)) isAll = true;
    else if (script === null && /^(?:run|run-script|rum|urn)$/.test(word) && !isRun) isRun = true;
    else if (script === null && !word.startsWith("-")) script = word;
  }
  const run = script === null ? null : scriptNamed(name, script, isRun);
  if (at === null || run === null) return [];
  const place = at;
  if (packages.length > 0) return packages.map((one) => ({ is: "workspaces", folder: place, script: run, named: one }));
  return [
    isAll ? { is: "workspaces", folder: at, script: run, named: null } : { is: "package", folder: at, script: run },
  ];
}

function scriptNamed(name: string, word: string, isAfterRun: boolean): string | null {
  const isOwn = name === "npm" ? !shortOfNpm.test(word) : ownOfOthers.test(word) || name === "bun";
  if (!isAfterRun && isOwn) return null;
  return !isAfterRun && /^(?:t|tst)$/.test(word) ? "test" : word;
}

/** yarn says it in words: `yarn workspace NAME`, `yarn workspaces foreach`. */
function withoutWorkspaces(name: string, given: readonly string[]) {
  const [first, second = "", ...rest] = given;
  if (name !== "yarn") return { given, isForAll: false };
  if (first === "workspace") return { given: [`--workspace=${second}`, ...rest], isForAll: false };
  if (first !== "workspaces") return { given, isForAll: false };
  return { given: second === "foreach" ? rest : [second, ...rest], isForAll: true };
}
