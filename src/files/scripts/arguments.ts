/** Where a choice by the first argument begins, at the beginning of a line; the value that stands for none. */
const choice = /^case\s+"?\$(?:1|\{1(?::?-([^}\n]*))?\})"?\s+in[ \t]*$/m;

/**
 * A shell script with what it was given put where only that is run: `"$@"` alone on its line, and the branch of a `case` that the first argument chooses.
 * Total, whatever it is.
 */
export function withArguments(text: string, given: readonly string[]): string {
  const passed =
    given.length === 0 ? text : text.replace(/^[ \t]*(?:exec[ \t]+)?"\$@"[ \t]*$/gm, () => given.join(" "));
  const found = choice.exec(passed);
  if (found === null) return passed;
  const [begin, standing = ""] = found;
  const behind = passed.slice(found.index + begin.length);
  const end = behind.search(/^esac\b/m);
  const body = end < 0 ? null : bodyFor(given[0] ?? standing, behind.slice(0, end));
  return body === null ? passed : passed.slice(0, found.index) + body + behind.slice(end + "esac".length);
}

function bodyFor(word: string, branches: string): string | null {
  for (const branch of branches.split(";;")) {
    const [, patterns, body] = /^\(?([^()\n]+)\)([\s\S]*)$/.exec(branch.trimStart()) ?? [];
    const isChosen = patterns?.split("|").some((one) => ["*", word].includes(one.trim().replace(/["']/g, "")));
    if (isChosen) return body ?? "";
  }
  return null;
}
