import { type Call, ends, joined, type Runner } from "./call.ts";

/** The options of a program that runs tasks, by what the word behind them is. */
interface Options {
  readonly folder: RegExp;
  readonly file: RegExp;
  readonly name: RegExp;
  readonly other: RegExp;
  /** Options by which nothing runs. */
  readonly idle: RegExp;
}

const never = /^(?!)/;
const optionsOf: Readonly<Record<Runner, Options>> = {
  // https://just.systems/man/en/
  just: {
    folder: /^(?:-d|--working-directory)$/,
    file: /^(?:-f|--justfile)$/,
    name: never,
    other: /^(?:--shell|--shell-arg|--color|--dotenv-path|--dotenv-filename|-E|--chooser|--timestamp-format)$/,
    idle: /^(?:-l|--list|-n|--dry-run|-s|--show|--summary|--evaluate|--fmt|--dump|--variables|--version|-h|--help)$/,
  },
  // https://taskfile.dev/reference/cli
  task: {
    folder: /^(?:-d|--dir)$/,
    file: /^(?:-t|--taskfile)$/,
    name: never,
    other: /^(?:-o|--output|-C|--concurrency|-I|--interval|--sort)$/,
    idle: /^(?:-l|-a|--list|--list-all|-n|--dry|--summary|--status|-i|--init|--version|-h|--help)$/,
  },
  // https://tox.wiki/en/latest/cli_interface.html
  tox: {
    folder: /^--root$/,
    file: /^(?:-c|--conf)$/,
    name: /^-e$/,
    other:
      /^(?:--workdir|--result-json|-p|--parallel|--discover|-x|--override|--installpkg|-f|-m|--hashseed|--skip-env)$/,
    idle: /^(?:-l|-a|--listenvs|--listenvs-all|-n|--notest|--showconfig|--version|-h|--help|--devenv)$/,
  },
};

/** Words of tox that say how it runs environments; its other words run none. */
const howToxRuns = /^(?:run|r|run-parallel|p|legacy|le)$/;

/** The tasks that a command of `just`, `task` or `tox` runs, by its words. */
export function taskCall(program: string, given: readonly string[], folder: string): readonly Call[] {
  const runner: Runner = program === "just" || program === "tox" ? program : "task";
  const options = optionsOf[runner];
  let [at, file]: [string | null, string | null] = [folder, null];
  const names: string[] = [];
  const words = given.values();
  for (const word of words) {
    if (word === "--" || ends.test(word)) break;
    const [, option = "", joint] = /^(--?[\w-]+)(?:=(.*))?$/.exec(word) ?? [];
    const value = () => joint ?? words.next().value ?? "";
    if (options.idle.test(option)) return [];
    if (options.folder.test(option)) at = at === null ? null : joined(at, value());
    else if (options.file.test(option)) file = value();
    else if (options.name.test(option)) names.push(...value().split(","));
    else if (options.other.test(option)) value();
    else if (option === "" && runner !== "tox" && !word.includes("=")) names.push(word);
    else if (option === "" && runner === "tox" && !howToxRuns.test(word)) return [];
  }
  return at === null ? [] : [{ is: "task", runner, folder: at, file, names }];
}
