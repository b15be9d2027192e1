import { Minimatch } from "minimatch";

/** minimatch's semantics with `dot: true`, the same on every machine; `!` is the rule's, a leading `#` is no comment. */
export const globOptions = { dot: true, nonegate: true, nocomment: true, platform: "linux" } as const;

/** Whether a glob matches a path; compiled once for many paths, when it is first asked. */
export function globMatcher(glob: string, options: { readonly nobrace?: boolean } = {}): (path: string) => boolean {
  let compiled: Minimatch | null = null;
  return (path) => {
    compiled ??= new Minimatch(glob, { ...globOptions, ...options });
    return compiled.match(path);
  };
}
