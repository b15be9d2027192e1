import { describe, expect, test } from "vitest";
import { jsonSchema, writtenSchemas } from "../../scripts/generate-schemas.ts";
import { cards } from "../../src/evidence/cards/cards.ts";
import { writtenKeys } from "../../src/keys/written.ts";

type Schema = {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
} & Partial<Readonly<Record<"anyOf" | "oneOf" | "allOf", readonly Schema[]>>>;

/** Every key path of a schema; what stands in a definition of its own is listed there. */
function keyPaths(schema: Schema, at = ""): readonly string[] {
  if (schema.$ref !== undefined) return [];
  const below = (name: string) => (at === "" ? name : `${at}.${name}`);
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, child]) => [
    below(name),
    ...keyPaths(child, below(name)),
  ]);
  const any = typeof schema.additionalProperties === "object" ? schema.additionalProperties : null;
  const others = any === null ? [] : [below("*"), ...keyPaths(any, below("*"))];
  const items = schema.items === undefined ? [] : keyPaths(schema.items, `${at}[]`);
  const options = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [...new Set([...own, ...others, ...items, ...options.flatMap((option) => keyPaths(option, at))])];
}

/** Every schema and every definition in one, by name. */
function schemas(): ReadonlyMap<string, readonly Schema[]> {
  const found = new Map<string, readonly Schema[]>();
  for (const name of Object.keys(writtenSchemas)) {
    const { definitions = {}, ...whole } = jsonSchema(name) as Schema & { definitions?: Record<string, Schema> };
    for (const [id, schema] of [...Object.entries(definitions), [name, whole] as const])
      found.set(id, [...(found.get(id) ?? []), schema]);
  }
  return found;
}

const onEveryLink = ["attested", "review-every"];

describe("every key that people write declares how it can ask less", () => {
  const known = schemas();
  const links = new Set([...Object.values(cards).flatMap(({ written }) => Object.keys(written)), ...onEveryLink]);
  const declared = new Map<string, readonly string[]>([
    ...Object.entries(writtenKeys).map(([name, keys]): [string, readonly string[]] => [name, Object.keys(keys)]),
    ["evidence-link", [...links]],
  ]);

  test.each([...known])("%s", (name, found) => {
    const paths = new Set(found.flatMap((schema) => keyPaths(schema)));
    expect([...(declared.get(name) ?? [])].sort()).toEqual([...paths].sort());
  });

  test("nothing is declared that nobody can write", () => {
    expect([...declared.keys()].filter((name) => !known.has(name))).toEqual([]);
  });
});
