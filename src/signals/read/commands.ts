/** One command of a shell script, its words unquoted. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** Line of the script, counted from 0. */
  readonly line: number;
  /** Whether its failure is thrown away: `|| true` and its like. */
  readonly isAdvisory: boolean;
}

/** Longer scripts are not written by hand. */
const mostCharacters = 50_000;

/** The simple commands of a script, in order. One pass over its characters; what is odd about quotes ends with the script. */
export function commandsOf(script: string): readonly ShellCommand[] {
  const found: (ShellCommand & { readonly joint: string })[] = [];
  let [words, word, hasWord, quote, line] = [[] as string[], "", false, "", 0];
  const endWord = () => {
    if (hasWord) words.push(word);
    [word, hasWord] = ["", false];
  };
  const endCommand = (joint: string) => {
    endWord();
    if (words.length > 0) found.push({ words, line, isAdvisory: false, joint });
    words = [];
  };
  let at = 0;
  const text = script.slice(0, mostCharacters);
  let started = 0;
  for (; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (char === "\n") started += 1;
    if (quote !== "") {
      if (char === quote) quote = "";
      else word += char;
    } else if (char === "\\" && text[at + 1] === "\n") [at, started] = [at + 1, started + 1];
    else if (char === "'" || char === '"') [quote, hasWord] = [char, true];
    else if (char === "#" && !hasWord) at = Math.max(at, endOfLine(text, at) - 1);
    else if (char === "\n" || char === ";" || char === "&" || char === "|" || char === "(" || char === ")") {
      const joint = text.startsWith("||", at) ? "||" : char;
      endCommand(joint);
      if (joint === "||") at += 1;
      line = char === "\n" ? started : line;
    } else if (char === " " || char === "\t" || char === "\r") endWord();
    else {
      if (!hasWord && words.length === 0) line = started;
      [word, hasWord] = [word + char, true];
    }
  }
  endCommand("\n");
  return found.map((command, index) => ({
    words: withoutWrappers(command.words),
    line: command.line,
    isAdvisory: command.joint === "||" && isNothing(found[index + 1]?.words ?? []),
  }));
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** What always succeeds, or only prints. */
function isNothing([first = "", second = ""]: readonly string[]): boolean {
  return ["true", ":", "echo"].includes(first) || (first === "exit" && second === "0");
}

/** What stands before the command that does the work. Longer ones first. */
const wrappers: readonly (readonly string[])[] = [
  ...[
    "pnpm exec",
    "pnpm dlx",
    "yarn dlx",
    "npm exec",
    "poetry run",
    "pipenv run",
    "uv run",
    "bundle exec",
    "python -m",
  ],
  ...["python3 -m", "hatch run", "nix develop --command", "xvfb-run", "sudo", "time", "npx", "bunx", "uvx", "pipx run"],
  ...["env", "exec", "then", "do", "else", "if", "!", "{", "dotenv", "corepack", "command", "nohup", "--"],
].map((text) => text.split(" "));

/** At most so many before one command. */
const mostWrappers = 6;

function withoutWrappers(words: readonly string[]): readonly string[] {
  let rest = words;
  for (let round = 0; round < mostWrappers; round += 1) {
    const [first = ""] = rest;
    const wrapper = wrappers.find((wrapper) => wrapper.every((word, at) => rest[at] === word));
    if (rest[0] === "go" && (rest[1] === "run" || rest[1] === "tool")) rest = goTool(rest);
    else if (wrapper !== undefined) rest = withoutFlags(rest.slice(wrapper.length));
    else if (/^[A-Za-z_][A-Za-z0-9_]*=/.test(first)) rest = rest.slice(1);
    else break;
  }
  return rest;
}

/** `go run golang.org/x/vuln/cmd/govulncheck@latest ./...` runs govulncheck. */
function goTool([, , ...words]: readonly string[]): readonly string[] {
  const [first = "", ...others] = withoutFlags(words);
  return [first.split("@")[0]?.split("/").at(-1) ?? first, ...others];
}

/** Flags of a wrapper, such as `npx --yes`. */
function withoutFlags(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !/^--?[a-z]/i.test(word));
  return first < 0 ? words : words.slice(first);
}
