import { textOf } from "../../model/text.ts";
import type { Item } from "./item.ts";
import type { SourceFile } from "./source.ts";

/** `NAME=value` and `NAME value` of an instruction or of a line that goes on with one. */
function remembered(line: string, variables: Map<string, string>): void {
  for (const [, name = "", value = ""] of line.matchAll(/\b([A-Za-z_]\w*)=["']?([\w.:/-]+)/g))
    variables.set(name, value);
  const spaced = /^\s*ENV\s+(\w+)\s+([\w.:/-]+)\s*$/i.exec(line);
  if (spaced !== null) variables.set(spaced[1] ?? "", spaced[2] ?? "");
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
      remembered(line, variables);
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
