import type { Item } from "./item.ts";

/** One document of a YAML, JSON or TOML file. */
export interface DataDocument {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly lineOf: Item["lineOf"];
}
