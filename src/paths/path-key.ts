/** Where the index may file a glob: a path is looked up in each of these ways. */
export type PathKeys =
  | { readonly in: "exact"; readonly path: string }
  /** Below a folder; what else must hold of the path, each of `tails` alone being necessary. */
  | { readonly in: "folder"; readonly folder: string; readonly tails: readonly Tail[] };

/** A file name, an ending of it, or a part that must stand somewhere in the path. */
export interface Tail {
  readonly is: "name" | "ending" | "part";
  readonly text: string;
}

/**
 * Necessary conditions, each cheap to look up, for a path to match a glob without braces.
 * They may only err by being too wide: whoever uses them matches for real what they let through.
 */
export function keysOf(glob: string): PathKeys {
  const parts = glob.split("/");
  if (parts.some((part) => part === "" || part === "." || part === ".."))
    return { in: "folder", folder: "", tails: [] };
  const magic = parts.findIndex((part) => !isPlain(part));
  if (magic < 0) return { in: "exact", path: glob };
  return { in: "folder", folder: parts.slice(0, magic).join("/"), tails: tailsOf(parts.slice(magic)) };
}

function tailsOf(parts: readonly string[]): readonly Tail[] {
  const last = parts.at(-1) ?? "";
  const ending = endingOf(literalTail(last));
  return [
    ...(isPlain(last) ? [{ is: "name", text: last } as const] : []),
    ...(ending === null ? [] : [{ is: "ending", text: ending } as const]),
    ...parts.slice(0, -1).flatMap((part) => (isPlain(part) ? [{ is: "part", text: part } as const] : [])),
  ];
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
