import type { PathRule } from "../model/program.ts";
import type { YamlFile } from "./yaml/yaml.ts";

/** The rules of an ordered list of globs, each with its place. */
export function pathRulesOf(list: readonly string[] | undefined, file: YamlFile): readonly PathRule[] {
  return (list ?? []).map((text, index) => {
    const negated = text.startsWith("!");
    return { text, glob: negated ? text.slice(1) : text, negated, place: file.places.at(list ?? [], index) };
  });
}
