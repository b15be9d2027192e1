import { Unreadable } from "../../ports.ts";

interface Complaint {
  readonly says: RegExp;
  /** What is wrong and what to do about it. */
  readonly means: (dir: string) => string;
}

const known: readonly Complaint[] = [
  {
    says: /cannot change to/,
    means: (dir) => `there is no directory ${dir}`,
  },
  {
    says: /not a git repository/,
    means: (dir) => `${dir} is not in a git repository; check it out first, or compare two directories`,
  },
  {
    says: /dubious ownership|unsafe repository/,
    means: (dir) => `git does not trust ${dir}: run \`git config --global --add safe.directory '*'\` first`,
  },
  {
    says: /is missing|missing (blob|tree|commit|object)|bad object|bad tree|could not fetch|unable to read|not a tree object|transport '.*' not allowed/,
    means: (dir) =>
      `${dir} does not hold every object of the two revisions; clone it without a filter (actions/checkout without \`filter\`) and deep enough`,
  },
];

/** Git failed: the first error it reported, as something to do where that is known. */
export function gitFailed(dir: string, command: string, stderr: string): Unreadable {
  const line = stderr.split("\n").find((text) => /^(fatal|error):/.test(text)) ?? stderr.split("\n")[0] ?? "";
  const meaning = known.find(({ says }) => says.test(stderr));
  const words = printable(line.replace(/^(fatal|error): /, ""));
  if (meaning === undefined) return new Unreadable(`git ${command} failed in ${dir}: ${words || "no error message"}`);
  return new Unreadable(`${meaning.means(dir)} (git ${command}: ${words})`);
}

/** Git could not even be started. */
export function gitAbsent(error: NodeJS.ErrnoException): Unreadable {
  if (error.code === "ENOENT") return new Unreadable("git is not installed, or not on the PATH");
  return new Unreadable(`git could not be started: ${error.message}`);
}

function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").slice(0, 300);
}
