import { parse as parseToml, TomlError } from "smol-toml";
import type { HclFile } from "../model/hcl.ts";
import { remember } from "../model/remember.ts";
import { textOf } from "../model/text.ts";
import { yamlDocuments } from "./yaml-documents.ts";

export type Format = "JSON" | "YAML" | "TOML" | "HCL";

/** A structured file's values: several where a YAML file holds several documents. `why` stands behind the file's path. */
export type Structure =
  | { readonly is: "values"; readonly values: readonly unknown[] }
  | { readonly is: "broken"; readonly why: string }
  | { readonly is: "unsure"; readonly why: string };

/** Parsing time grows with length; what is longer was generated. */
const mostCharacters = 1_000_000;
/** Aliases may multiply what is parsed (the billion laughs); compose files use some dozens. */
const mostAliases = 1_000;

const formats: ReadonlyMap<string, Format> = new Map([
  ["json", "JSON"],
  ["yaml", "YAML"],
  ["yml", "YAML"],
  ["toml", "TOML"],
  ["tf", "HCL"],
  ["tofu", "HCL"],
  ["tfvars", "HCL"],
  ["hcl", "HCL"],
]);

/** The structured format a path is read in; null for any other. */
export function formatOf(path: string): Format | null {
  return formats.get(/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "") ?? null;
}

/** Whether a file's values are looked for in what it holds as HCL, which is parsed when it is fetched. */
export function isParsedAsHcl(path: string, bytes: Uint8Array): boolean {
  return formatOf(path) === "HCL" && textOf(bytes).content.length <= mostCharacters;
}

/** A structured file, as it was fetched. */
export interface StructuredFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly format: Format;
  /** Null in every other format. */
  readonly hcl: HclFile | null;
}

/** Reads a file in its format; never fails. */
export function structureOf({ bytes, format, hcl }: Omit<StructuredFile, "path">): Structure {
  return format === "HCL" ? hclStructure(bytes, hcl) : readers[format](bytes);
}

const readers: Readonly<Record<Exclude<Format, "HCL">, (bytes: Uint8Array) => Structure>> = {
  JSON: remember((bytes) => guarded("JSON", bytes, (content) => ({ is: "values", values: [JSON.parse(content)] }))),
  TOML: remember((bytes) => guarded("TOML", bytes, tomlStructure)),
  YAML: remember((bytes) => guarded("YAML", bytes, () => yamlStructure(bytes))),
};

function hclStructure(bytes: Uint8Array, hcl: HclFile | null): Structure {
  return guarded("HCL", bytes, (content) => {
    if (hcl === null) return { is: "unsure", why: "was not parsed" };
    if (hcl.is === "read") return { is: "values", values: [hcl.value] };
    return brokenAt("HCL", hcl.message, content.slice(0, hcl.at).split("\n").length);
  });
}

function guarded(format: Format, bytes: Uint8Array, read: (content: string) => Structure): Structure {
  const { content } = textOf(bytes);
  if (content.length > mostCharacters) return { is: "unsure", why: `is too long to be parsed as ${format}` };
  try {
    return read(content);
  } catch {
    // The reasons of JSON.parse are V8's and differ between Node versions; the others' end here when nesting is too deep.
    return { is: "broken", why: `does not parse as ${format}` };
  }
}

function tomlStructure(content: string): Structure {
  try {
    return { is: "values", values: [parseToml(content, { integersAsBigInt: "asNeeded" })] };
  } catch (error) {
    if (error instanceof TomlError)
      return brokenAt("TOML", error.message.replace(/^Invalid TOML document: /, ""), error.line);
    throw error;
  }
}

function yamlStructure(bytes: Uint8Array): Structure {
  const documents = yamlDocuments(bytes);
  for (const { errors } of documents) {
    const error = errors[0];
    if (error !== undefined)
      return brokenAt("YAML", error.message, textOf(bytes).content.slice(0, error.pos[0]).split("\n").length);
  }
  const values = documents.map((document): unknown => document.toJS({ maxAliasCount: mostAliases }));
  return { is: "values", values: values.length === 0 ? [null] : values };
}

function brokenAt(format: Format, reason: string, line: number): Structure {
  return { is: "broken", why: `does not parse as ${format}: ${reason.split("\n")[0]} (line ${line})` };
}
