import { textOf } from "../../model/text.ts";
import type { Item } from "./item.ts";
import type { SourceFile } from "./source.ts";

/** The last stage of a Dockerfile, which is what runs: its user, health check and base image. */
export function readDocker({ bytes }: SourceFile): readonly Item[] {
  const stages: Map<string, { readonly text: string; readonly line: number }>[] = [];
  for (const [index, line] of textOf(bytes).lines.entries()) {
    const [word = "", ...rest] = line.trim().split(/\s+/);
    const instruction = word.toUpperCase();
    if (instruction === "FROM") stages.push(new Map());
    if (["FROM", "USER", "HEALTHCHECK"].includes(instruction))
      stages.at(-1)?.set(instruction.toLowerCase(), { text: rest.join(" "), line: index + 1 });
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
