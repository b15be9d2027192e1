/** Where the index files a glob, and under what: a path is looked up in each of these ways. */
export type PathKey =
  | { readonly in: "exact"; readonly path: string }
  | { readonly in: "folder"; readonly folder: string; readonly tail: Tail };

/** What else must hold of the part below the folder; `any` when nothing short of matching tells. */
export type Tail =
  | { readonly is: "name"; readonly name: string }
  | { readonly is: "ending"; readonly ending: string }
  | { readonly is: "part"; readonly part: string }
  | { readonly is: "any" };

/**
 * A necessary condition, as narrow as is cheap, for a path to match a glob without braces.
 * It may only err by being too wide: whoever uses it matches for real what it lets through.
 */
export function keyOf(glob: string): PathKey {
  const parts = glob.split("/");
  const odd = parts.findIndex((part) => part === "" || part === "." || part === "..");
  const magic = parts.findIndex((part) => !isPlain(part));
  if (odd >= 0) return { in: "folder", folder: "", tail: { is: "any" } };
  if (magic < 0) return { in: "exact", path: glob };
  return {
    in: "folder",
    folder: parts.slice(0, Math.min(magic, parts.length - 1)).join("/"),
    tail: tailOf(parts.slice(magic)),
  };
}

function tailOf(parts: readonly string[]): Tail {
  const last = parts.at(-1) ?? "";
  if (isPlain(last)) return { is: "name", name: last };
  const ending = endingOf(literalTail(last));
  if (ending !== null) return { is: "ending", ending };
  const part = parts.find(isPlain);
  return part === undefined ? { is: "any" } : { is: "part", part };
}

/** Whether a part of a glob is just text. */
function isPlain(part: string): boolean {
  return !/[*?[\]{}()|\\]/.test(part);
}

/** The text that a name must end in: what stands behind the last character that is not just text. */
function literalTail(part: string): string {
  return /[^*?[\]{}()|\\]*$/.exec(part)?.[0] ?? "";
}

/** From the last dot on: `.ts` of `a.test.ts`; null where there is none. */
export function endingOf(name: string): string | null {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? null : name.slice(dot);
}
