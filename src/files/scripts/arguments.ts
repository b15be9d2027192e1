/** A choice by the first argument, at the beginning of a line; the value that stands for none; and its branches. */
const choice = /^case\s+"?\$(?:1|\{1(?::?-([^}\n]*))?\})"?\s+in\s*$([\s\S]*?)^esac\b/m;

/**
 * A shell script with what it was given put where only that is run: `"$@"` alone on its line, and the branch of a `case` that the first argument chooses.
 * Total, whatever it is.
 */
export function withArguments(text: string, given: readonly string[]): string {
  const passed =
    given.length === 0 ? text : text.replace(/^[ \t]*(?:exec[ \t]+)?"\$@"[ \t]*$/gm, () => given.join(" "));
  return passed.replace(choice, (all, standing: string | undefined, branches: string) => {
    const word = given[0] ?? standing ?? "";
    return bodyFor(word, branches) ?? all;
  });
}

function bodyFor(word: string, branches: string): string | null {
  for (const branch of branches.split(";;")) {
    const [, patterns, body] = /^\s*\(?([^()\n]+)\)([\s\S]*)$/.exec(branch) ?? [];
    const isChosen = patterns?.split("|").some((one) => ["*", word].includes(one.trim().replace(/["']/g, "")));
    if (isChosen) return body ?? "";
  }
  return null;
}
