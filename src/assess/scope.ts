import type { Scope } from "../model/program.ts";
import { buildPathIndex } from "../paths/path-index.ts";

/** Whether a path must map to some control: what `include` takes in and `exclude` does not. */
export function isInScope({ include, exclude }: Scope): (path: string) => boolean {
  const index = buildPathIndex([
    { key: "include", rules: include },
    { key: "exclude", rules: exclude },
  ]);
  return (path) => {
    const lists = index.match(path).map(({ key }) => key);
    return lists.includes("include") && !lists.includes("exclude");
  };
}
