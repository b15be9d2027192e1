import { braceExpand } from "minimatch";
import { globOptions } from "./glob-matcher.ts";

/** With more segments that have brackets, all of them are read the same way. */
const mostMixed = 4;

/**
 * Every way to read a glob with brackets: as a set of characters, and as letters of a folder's name, such as `app/[slug]` of Next.js, SvelteKit
 * and Nuxt, each segment for itself. `[[...slug]]` is a name only. A backslash makes a bracket a letter.
 */
export function readingsOf(glob: string): readonly string[] {
  if (!hasBrackets(glob)) return [glob];
  const plain = new Set(braceExpand(glob, globOptions));
  return [...new Set([...plain].flatMap(readingsOfPlain))];
}

function readingsOfPlain(glob: string): readonly string[] {
  const segments = glob.split("/").map((segment) => {
    if (!hasBrackets(segment)) return [segment];
    const letters = asLetters(segment);
    return isNameOnly(segment) ? [letters] : [segment, letters];
  });
  const mixed = segments.filter(({ length }) => length > 1).length;
  if (mixed > mostMixed) return [0, 1].map((way) => segments.map((ways) => ways[way] ?? ways[0] ?? "").join("/"));
  return segments
    .reduce<readonly (readonly string[])[]>(
      (begun, ways) => begun.flatMap((before) => ways.map((way) => [...before, way])),
      [[]],
    )
    .map((all) => all.join("/"));
}

/** Whether a bracket is in a glob that no backslash makes a letter. */
export function hasBrackets(glob: string): boolean {
  return glob.includes("[") && /\[/.test(withoutEscapes(glob));
}

/** The glob with every bracket a letter. */
export function asLetters(glob: string): string {
  return glob.replace(/\\.|[[\]]/g, (found) => (found.length > 1 ? found : `\\${found}`));
}

/** `[[...slug]]`, where a set of characters that begins with a bracket is not what anybody means; `[[:alpha:]]` is one. */
function isNameOnly(segment: string): boolean {
  return /\[\[(?![:.=\]])|\[\[\.\.\./.test(withoutEscapes(segment));
}

/** The glob without what backslashes escape. */
function withoutEscapes(glob: string): string {
  return glob.replace(/\\./g, "");
}
