type Environment = Readonly<Record<string, string | undefined>>;

/** Where a relocated git keeps its own programs: the one variable that says nothing about a repository. */
const kept = "GIT_EXEC_PATH";

const fixed: Environment = {
  // Errors are read for their words.
  LC_ALL: "C",
  LANGUAGE: "",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  // A partial clone would fetch missing blobs one by one: the first is for git 2.44, the other does it for those before.
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
};

/** Options before every command: only the command line outranks a repository's own config. */
export const gitOptions: readonly string[] = [
  // In containers the checkout often belongs to another user. Nothing we run starts a program a config could name.
  "-c",
  "safe.directory=*",
  // diff-tree reads the index, and reading the index would ask this program.
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
];

/** The environment git is run in: a caller's `GIT_DIR` and its kin would make it read another repository than the one named. */
export function gitEnvironment(environment: Environment): Record<string, string | undefined> {
  const own = Object.entries(environment).filter(([name]) => name === kept || !name.toUpperCase().startsWith("GIT_"));
  return { ...Object.fromEntries(own), ...fixed };
}
