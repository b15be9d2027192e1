/** What a file says of the tasks that a program runs. */
export interface TaskFile {
  /** Null where it says nothing of a task of that name. */
  task(name: string): Task | null;
  /** What runs where no task is named. */
  readonly first: readonly string[];
  /** Other files of tasks that it reads. */
  readonly includes: readonly Included[];
  /** Whether it has more than what is read of one. */
  readonly isCut: boolean;
}

export interface Included {
  /** What stands before the names of its tasks, "" where nothing does. */
  readonly prefix: string;
  /** From the folder of the file that includes it. */
  readonly path: string;
}

export interface Task {
  readonly recipe: string;
  /** Tasks that run with it. */
  readonly needs: readonly string[];
  /** Where it runs, from the folder of the file. */
  readonly folder: string;
  /** As a step's: empty where a failure ends it. */
  readonly shell: string;
  /** How many words behind its name are its own. */
  readonly parameters: number;
}

/** A task that runs nothing by itself. */
export const bareTask: Task = { recipe: "", needs: [], folder: "", shell: "", parameters: 0 };

/** A command with what says whether its failure counts, in the words of a shell. */
export function letPass(command: string, isLetPass: boolean): string {
  return isLetPass ? `${command.replaceAll(";", " || true;")} || true` : command;
}

/** Commands that run on some machines, or at some times, in the words of a shell. */
export function underCondition(commands: string): string {
  return `if condition; then\n${commands}\nfi`;
}

/** Characters that what stands for variables may add to a text. */
const mostFilled = 20_000;

/** A text in which each match of a pattern becomes what is known of the name it finds, as far as that is known and not too long. */
export function filledIn(text: string, pattern: RegExp, valueOfName: (name: string) => string | undefined): string {
  let left = mostFilled;
  return text.replace(pattern, (all, name) => {
    const value = left > 0 ? (valueOfName(name) ?? all) : all;
    left -= value.length;
    return value;
  });
}
