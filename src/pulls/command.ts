/** What somebody asks for in a comment on a pull request. */
export type Command =
  | { readonly verb: "recheck" | "help" }
  | { readonly verb: "explain"; readonly what: string }
  /** Meant for us, and not understood. */
  | { readonly verb: "unknown"; readonly because: string };

const prefix = "/compliance";
const usage = `${prefix} recheck, ${prefix} explain <control, criterion or file>, or ${prefix} help`;

/** Longer than any path that git can hold on GitHub. */
const longestWord = 4_096;

/** The command in the first line of a comment; null: that line is none of ours. What follows the first line is for people. */
export function readCommand(body: string): Command | null {
  const [line = ""] = body.split(/\r?\n/, 1);
  const [first = "", verb = "help", ...rest] = line.trim().split(/\s+/);
  if (first !== prefix) return null;
  const what = rest.join(" ");
  switch (verb) {
    case "recheck":
    case "help":
      return what === "" ? { verb } : { verb: "unknown", because: `${prefix} ${verb} takes nothing behind it` };
    case "explain":
      if (what === "" || what.length > longestWord) return { verb: "unknown", because: `say what: ${usage}` };
      return { verb, what };
    default:
      return { verb: "unknown", because: `there is ${usage}` };
  }
}
