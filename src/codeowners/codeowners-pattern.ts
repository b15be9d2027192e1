/** As long as a path may be on Linux (PATH_MAX): a longer pattern has nothing to match. */
const longestPattern = 4096;

/**
 * Why GitHub skips a line with this pattern; null when it does not. It takes no `!`, no `[ ]` but escaped ones, and no escaped `#`. Whether
 * `#` inside a word begins a comment its documentation leaves open, and hmarr/codeowners says yes.
 */
export function patternComplaint(pattern: string): string | null {
  if (pattern.length > longestPattern)
    return `its pattern has ${pattern.length} characters, and no path has more than ${longestPattern}`;
  if (pattern.startsWith("!"))
    return `"${pattern}" starts with "!", which CODEOWNERS does not support; list what is owned instead`;
  // https://docs.gitlab.com/user/project/codeowners/reference/#sections
  if (/^\^?\[[^\]/*.]*(?:\](?:\[\d+\])?)?$/.test(pattern))
    return `"${pattern}" begins a section in GitLab; GitHub reads this line as a pattern with a character range [ ], which CODEOWNERS does not support`;
  if (/[[\]]/.test(pattern.replace(/\\./g, "")))
    return `"${pattern}" has a character range [ ], which CODEOWNERS does not support; write a line for each character, or \\[ \\] for brackets in a name`;
  if (pattern.includes("\\#"))
    return `"${pattern}" escapes "#", which CODEOWNERS does not support; write ? in its place`;
  if (pattern.includes("#")) return `"${pattern}" has "#", where GitHub may begin a comment; write ? in its place`;
  return null;
}

/**
 * The globs, in minimatch's words, that match what a CODEOWNERS pattern matches: gitignore's rules, in which a pattern that names a
 * folder takes in all that is below it, but `docs/*` only the files right in `docs`. `/` alone matches nothing.
 */
export function codeownersGlobs(pattern: string): readonly string[] {
  const body = pattern.replace(/^\//, "");
  if (body === "") return [];
  const isAnchored = pattern.startsWith("/") || body.replace(/\/$/, "").includes("/");
  const glob = `${isAnchored ? "" : "**/"}${literally(body.replace(/\/$/, ""))}`;
  if (body.endsWith("/")) return [`${glob}/**`];
  if (/(^|\/)\*$/.test(body) && isAnchored) return [glob];
  return [glob, `${glob}/**`];
}

/** Braces, parentheses and the like are themselves in CODEOWNERS; minimatch needs them escaped. An escaped blank is a blank. */
function literally(pattern: string): string {
  return pattern.replace(/\\(.)|[{}()|+@!]/g, (found, escaped: string | undefined) => {
    if (escaped === undefined) return `\\${found}`;
    return escaped === " " || escaped === "\t" ? escaped : found;
  });
}
