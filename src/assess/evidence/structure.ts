import { parse as parseToml, TomlError } from "smol-toml";
import { readHcl } from "./hcl.ts";
import { HclError } from "./hcl-tokens.ts";
import type { Located } from "./hcl-values.ts";
import { remember } from "./remember.ts";
import { textOf } from "./text.ts";
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

/** Reads a file in its format; never fails. */
export function structureOf(bytes: Uint8Array, format: Format): Structure {
  return readers[format](bytes);
}

const readers: Readonly<Record<Format, (bytes: Uint8Array) => Structure>> = {
  JSON: remember((bytes) => guarded("JSON", bytes, (content) => ({ is: "values", values: [JSON.parse(content)] }))),
  TOML: remember((bytes) => guarded("TOML", bytes, tomlStructure)),
  HCL: remember((bytes) => guarded("HCL", bytes, () => hclStructure(bytes))),
  YAML: remember((bytes) => guarded("YAML", bytes, () => yamlStructure(bytes))),
};

/** A file in HCL, read once for its values and for their places; what hinders reading it instead. */
export const hclOf: (bytes: Uint8Array) => Located | HclError = remember((bytes) => {
  try {
    return readHcl(textOf(bytes).content);
  } catch (error) {
    if (error instanceof HclError) return error;
    throw error;
  }
});

function hclStructure(bytes: Uint8Array): Structure {
  const file = hclOf(bytes);
  if (!(file instanceof HclError)) return { is: "values", values: [file.value] };
  return brokenAt("HCL", file.message, textOf(bytes).content.slice(0, file.at).split("\n").length);
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
