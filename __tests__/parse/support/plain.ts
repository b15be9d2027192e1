import type { Program } from "../../../src/model/program.ts";

/** A program as plain data that reads well in a test: places as `line:column`, maps as objects, catalogues by their ids. */
export function plain(program: Program | null): unknown {
  return JSON.parse(
    JSON.stringify(program, (key, value) => {
      if (key === "catalogues") return [...(value as Program["catalogues"]).keys()];
      if (key === "place") return `${value.line}:${value.column}`;
      return value instanceof Map ? Object.fromEntries(value) : value;
    }),
  );
}
