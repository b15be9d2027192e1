import { parse as parseToml, TomlError } from "smol-toml";
import type { Format } from "../model/files/file-kinds.ts";
import { remember } from "../model/remember.ts";
import { textOf } from "../model/text.ts";
import { hclOf } from "./hcl/hcl.ts";
import { plainJson } from "./json-text.ts";
import { whyNotParsed, yamlDocuments } from "./yaml-documents.ts";

/** A structured file's values: several where a YAML file holds several documents. `why` stands behind the file's path. */
export type Structure =
  | { readonly is: "values"; readonly values: readonly unknown[] }
  | { readonly is: "broken"; readonly why: string }
  | { readonly is: "unsure"; readonly why: string };

/** Parsing time grows with length; what is longer was generated. */
const mostCharacters = 1_000_000;
/** Aliases may multiply what is parsed (the billion laughs); compose files use some dozens. */
const mostAliases = 1_000;

/** A structured file, as it was fetched. */
export interface StructuredFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly format: Format;
}

/** Reads a file in its format; never fails. */
export function structureOf({ bytes, format }: Omit<StructuredFile, "path">): Structure {
  return readers[format](bytes);
}

const readers: Readonly<Record<Format, (bytes: Uint8Array) => Structure>> = {
  HCL: remember((bytes) => guarded("HCL", bytes, (content) => hclStructure(bytes, content))),
  JSON: remember((bytes) => guarded("JSON", bytes, jsonStructure)),
  JSONC: remember((bytes) =>
    guarded("JSONC", bytes, (content) => ({ is: "values", values: [JSON.parse(plainJson(content))] })),
  ),
  TOML: remember((bytes) => guarded("TOML", bytes, tomlStructure)),
  YAML: remember((bytes) => guarded("YAML", bytes, () => yamlStructure(bytes))),
};

/** Whether whoever reads the file takes comments cannot be told from its name. */
function jsonStructure(content: string): Structure {
  try {
    return { is: "values", values: [JSON.parse(content)] };
  } catch (error) {
    const plain = plainJson(content);
    if (plain === content) throw error;
    JSON.parse(plain);
    return { is: "unsure", why: "holds comments, or commas behind a last item, which JSON does not have" };
  }
}

function hclStructure(bytes: Uint8Array, content: string): Structure {
  const hcl = hclOf(bytes);
  if (hcl.is === "read") return { is: "values", values: [hcl.value] };
  return brokenAt("HCL", hcl.message, content.slice(0, hcl.at).split("\n").length);
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
  const why = whyNotParsed(bytes);
  if (why !== null) return { is: "unsure", why };
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
