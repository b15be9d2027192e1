import { remember } from "../model/remember.ts";
import { textOf } from "../model/text.ts";
import { addressAt, addressesTwice } from "./hcl-addresses.ts";
import { jsonKeyTwice, plainJson } from "./json-text.ts";
import { type Structure, type StructuredFile, structureOf } from "./structure.ts";
import { yamlDocuments, yamlKeyTwice } from "./yaml-documents.ts";

/** What is there twice under one name on the way to a value, an address of Terraform or a key, so that readers differ over it; null where nothing is. */
export function namedTwice(file: StructuredFile, at: number, tokens: readonly string[]): string | null {
  const address = addressAt(tokens);
  return address !== null && addressesTwiceIn(file).has(address) ? address : keyTwice(file, at, tokens);
}

/** An address that a file of Terraform declares twice, so that nobody can tell what it configures; null where there is none. */
export function addressTwice(file: StructuredFile): string | null {
  const [first = null] = addressesTwiceIn(file);
  return first;
}

function addressesTwiceIn(file: StructuredFile): ReadonlySet<string> {
  const structure = isTerraform(file) ? structureOf(file) : null;
  return structure?.is === "values" ? knownTwice(structure) : new Set();
}

const knownTwice = remember(({ values: [blocks] }: Structure & { readonly is: "values" }) => addressesTwice(blocks));

/** Whether Terraform reads a file, and asks that each address is declared once. */
export function isTerraform({ path }: Pick<StructuredFile, "path">): boolean {
  return /\.(?:tf|tofu)(?:\.json)?$/i.test(path);
}

/** The first step to a value whose key is there twice; TOML and HCL do not parse then. */
function keyTwice({ bytes, format }: StructuredFile, at: number, tokens: readonly string[]): string | null {
  switch (format) {
    case "HCL":
    case "TOML":
      return null;
    case "JSON":
      return jsonKeyTwice(textOf(bytes).content, tokens);
    case "JSONC":
      return jsonKeyTwice(plainJson(textOf(bytes).content), tokens);
    case "YAML": {
      const document = yamlDocuments(bytes)[at];
      return document === undefined ? null : yamlKeyTwice(document, tokens);
    }
  }
}
