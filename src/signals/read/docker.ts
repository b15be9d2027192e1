import { textOf } from "../../model/text.ts";
import type { Item } from "./item.ts";
import type { SourceFile } from "./source.ts";

/** Characters. No user and no image has a longer name, and a line may name a variable a hundred thousand times. */
const longestValue = 300;

/** `NAME=value` and `NAME value` of an instruction, or of a line that continues one. */
function assignmentsIn(line: string): readonly (readonly [name: string, value: string])[] {
  const spaced = /^\s*ENV\s+(\w+)\s+([\w.:/-]+)\s*$/i.exec(line);
  const all = [...line.matchAll(/\b([A-Za-z_]\w*)=["']?([\w.:/-]+)/g), ...(spaced === null ? [] : [spaced])];
  return all
    .map(([, name = "", value = ""]) => [name, value] as const)
    .filter(([, value]) => value.length <= longestValue);
}

function filled(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{?(\w+)\}?/g, (whole, name: string) => variables.get(name) ?? whole);
}

/** The last stage of a Dockerfile, which is what runs: its user, health check and base image. */
export function readDocker({ bytes }: SourceFile): readonly Item[] {
  const stages: Map<string, { readonly text: string; readonly line: number }>[] = [];
  const variables = new Map<string, string>();
  for (const [index, line] of textOf(bytes).lines.entries()) {
    const [word = "", ...rest] = line.trim().split(/\s+/);
    const instruction = word.toUpperCase();
    if (instruction === "FROM") stages.push(new Map());
    if (instruction === "ENV" || instruction === "ARG" || /^[A-Z_]+=\S+ ?\\?$/.test(line.trim()))
      for (const [name, value] of assignmentsIn(line)) variables.set(name, value);
    if (["FROM", "USER", "HEALTHCHECK"].includes(instruction))
      stages.at(-1)?.set(instruction.toLowerCase(), { text: filled(rest.join(" "), variables), line: index + 1 });
  }
  const last = stages.at(-1);
  if (last === undefined) return [];
  const value = Object.fromEntries([...last].map(([key, { text }]) => [key, text]));
  return [
    {
      kind: "docker",
      type: "image",
      name: "./image",
      value,
      exists: "yes",
      lineOf: ([key = "from"]) => last.get(key)?.line ?? 1,
      anchor: null,
    },
  ];
}
