import { whyNotParsed, yamlDocuments } from "../../files/yaml-documents.ts";

export type YamlDocument = ReturnType<typeof yamlDocuments>[number];

/** A document and its value. */
export interface YamlValue {
  readonly document: YamlDocument;
  readonly value: unknown;
}

/** Aliases may multiply what is read; files that people write use some dozens. */
const mostAliases = 1_000;

/** The documents of a YAML or JSON file with their values; null where one cannot be read. */
export function yamlValues(bytes: Uint8Array): readonly YamlValue[] | null {
  const documents = yamlDocuments(bytes);
  if (whyNotParsed(bytes) !== null || documents.some(({ errors }) => errors.length > 0)) return null;
  try {
    return documents.map((document) => ({ document, value: document.toJS({ maxAliasCount: mostAliases }) as unknown }));
  } catch {
    // The library refuses to follow more aliases than that.
    return null;
  }
}
