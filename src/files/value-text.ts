import type { Extent, HclFile } from "../model/files/hcl.ts";
import { textOf } from "../model/text.ts";
import { canonical } from "./canonical.ts";
import { hclOf } from "./hcl/hcl.ts";
import { jsonRange, plainJson } from "./json-text.ts";
import type { StructuredFile } from "./structure.ts";
import { rangeOf, yamlDocuments } from "./yaml-documents.ts";

/** Where `contains` looks for a value: in its text as it is written, and in its words. `written`: null where it is not in one place. */
export function textsOf(value: unknown, written: string | null): readonly string[] {
  return [written ?? canonical(value), ...(typeof value === "string" ? [value] : [])];
}

/** The text of a value, and its lines. */
interface Source {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The text of a value as it is written; null where it is not written in one place. */
export function sourceOf(file: StructuredFile, at: number, tokens: readonly string[]): Source | null {
  const range = rangeIn(file, at, tokens);
  if (range === null) return null;
  const { content } = textOf(file.bytes);
  const from = content.slice(0, range[0]).split("\n").length;
  const text = content.slice(range[0], range[1]).trimEnd();
  return { text, from, to: from + text.split("\n").length - 1 };
}

/** Where a value stands in its file, in UTF-16 code units; null where it is not written in one place. */
export function rangeIn(
  file: StructuredFile,
  at: number,
  tokens: readonly string[],
): readonly [from: number, to: number] | null {
  try {
    return rangeByFormat(file, at, tokens);
  } catch {
    return null;
  }
}

function rangeByFormat(
  { bytes, format }: StructuredFile,
  at: number,
  tokens: readonly string[],
): readonly [number, number] | null {
  const { content } = textOf(bytes);
  switch (format) {
    case "HCL":
      return hclRange(hclOf(bytes), tokens);
    case "JSON":
    case "JSONC":
      return jsonRange(format === "JSON" ? content : plainJson(content), tokens);
    case "YAML": {
      const document = yamlDocuments(bytes)[at];
      return document === undefined ? null : rangeOf(document, tokens);
    }
    case "TOML":
      return null;
  }
}

/** Where a value of a file in HCL stands; a list of one block stands where the block does. */
function hclRange(hcl: HclFile, tokens: readonly string[]): readonly [number, number] | null {
  let extent = hcl.is === "read" ? (hcl.at as Extent | undefined) : undefined;
  for (const token of tokens) extent = extent?.inside.get(token);
  return extent === undefined || extent.from === null ? null : [extent.from, extent.to];
}
