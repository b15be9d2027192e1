import { describe, expect, test } from "vitest";
import { jsonSchema, writtenSchemas } from "../../scripts/generate-schemas.ts";

describe("every key that people can write", () => {
  /** The keys of a schema without a word of description: neither their own nor that of the form they take. */
  function undescribed(schema: unknown, definitions: Readonly<Record<string, unknown>>, at = "$"): readonly string[] {
    if (typeof schema !== "object" || schema === null) return [];
    const found = Object.entries(schema).flatMap(([key, value]) => undescribed(value, definitions, `${at}.${key}`));
    const properties =
      "properties" in schema && !at.endsWith(".properties") ? Object.entries(schema.properties ?? {}) : [];
    return [...found, ...properties.flatMap(([key, value]) => (isDescribed(value) ? [] : [`${at}: ${key}`]))];
    function isDescribed(value: unknown): boolean {
      if (typeof value !== "object" || value === null) return false;
      if ("description" in value) return true;
      const form = "$ref" in value ? definitions[String(value.$ref).replace("#/definitions/", "")] : undefined;
      return form !== undefined && isDescribed(form);
    }
  }

  test.each(Object.keys(writtenSchemas))("in a %s file is described", (name) => {
    const schema = jsonSchema(name);
    expect(undescribed(schema, (schema.definitions ?? {}) as Readonly<Record<string, unknown>>)).toEqual([]);
  });
});
