import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { jsonSchema, writtenSchemas } from "../../scripts/generate-schemas.ts";
import { findingGroups } from "../../src/model/finding.ts";
import { today } from "../support/finding-cases.ts";
import { messagesOf } from "../support/in-words.ts";
import { reportOf } from "../support/judged-change.ts";
import type { Edit } from "../support/program-edits.ts";
import { worldWith } from "../support/rich-world.ts";
import { forms } from "../support/world-forms.ts";

const world = worldWith(findingGroups);
const asItIs: Edit = (files) => files;
const worlds = Object.entries({ "as it is": asItIs, ...forms }).map(([name, form]) => ({ name, files: form(world) }));

describe("a program of every form", () => {
  test.each(worlds)("is in good order: $name", async ({ files }) => {
    const { problems, findings, verdict } = await reportOf({ base: files, head: files, today });
    expect(problems).toEqual([]);
    expect(messagesOf(findings.filter(({ group }) => group !== "stale-waiver"))).toEqual([]);
    expect(verdict.is).toBe("pass");
  });

  test.each(worlds.slice(1))("is another one: $name", ({ files }) => expect(files).not.toEqual(world));
});

type Json = Readonly<Record<string, unknown>>;

/** Every key and every word that a schema takes, by name. */
function partsOf(schema: Json): readonly string[] {
  return placesIn(schema, []).map((at) => nameOf(schema, at));
}

function nameOf(schema: Json, at: readonly string[]): string {
  const holder = nodeAt(schema, at.slice(0, -1));
  return Array.isArray(holder) ? `${at.slice(0, -2).join("/")} ${holder[Number(at.at(-1))]}` : at.join("/");
}

function nodeAt(schema: Json, at: readonly string[]): unknown {
  return at.reduce<unknown>((so, key) => (so as Json)[key], schema);
}

/**
 * The schema, with a mark at each of its keys and lists of words: one compilation serves all the schemas that lack one of them. Without a key of an
 * object that takes no others, a file that has it is refused.
 */
function marked(schema: Json): Json {
  const copy = structuredClone(schema);
  for (const at of placesIn(schema, [])) {
    const isWord = at.at(-2) === "enum";
    const holder = nodeAt(copy, at.slice(0, -2)) as Record<string, unknown>;
    if (isWord) holder.lacksWord = at.slice(0, -2).join("/");
    else if (holder.additionalProperties !== false) throw new Error(`${at.join("/")}: the object takes other keys`);
    else (nodeAt(copy, at) as Record<string, unknown>).lacks = at.join("/");
  }
  return copy;
}

/** Rules and groups of findings are many words, and laws of their own go through them. */
const mostWords = 10;

function placesIn(node: unknown, at: readonly string[]): readonly (readonly string[])[] {
  if (node === null || typeof node !== "object") return [];
  const inside = Object.entries(node).flatMap(([key, value]) => placesIn(value, [...at, key]));
  const { properties, enum: words } = node as { properties?: Json; enum?: readonly unknown[] };
  const isSchema = at.at(-1) !== "properties";
  const keys =
    isSchema && properties !== undefined ? Object.keys(properties).map((key) => [...at, "properties", key]) : [];
  const isShort = isSchema && Array.isArray(words) && words.length > 1 && words.length <= mostWords;
  return [...inside, ...keys, ...(isShort ? words.map((_, index) => [...at, "enum", String(index)]) : [])];
}

/** What a schema takes and its reader does not: parts that are not measured in points. */
const refused = /^properties\/responsibilities\/.* (?:complements|none)$/;

function schemaOf(path: string): string | null {
  const [, name = ""] = /^compliance\/(.*)\.ya?ml$/.exec(path) ?? [];
  if (name.startsWith("controls/")) return "control";
  if (name.startsWith("criteria/")) return "catalogue";
  return name in writtenSchemas ? name : null;
}

describe("nothing that a program's files take is forgotten", () => {
  const ajv = new Ajv({ strict: false, validateSchema: false });
  let lacking: string | null = null;
  ajv.addKeyword({ keyword: "lacks", validate: (key: string) => lacking !== key });
  ajv.addKeyword({ keyword: "lacksWord", validate: (of: string, word: unknown) => lacking !== `${of} ${word}` });
  /** Whether a schema accepts a text without one of its keys or words; null: with all of them. */
  const accepts = ({ $id: _, ...schema }: Json) => {
    const validate = ajv.compile(marked(schema));
    return (part: string | null, text: unknown) => {
      lacking = part;
      return validate(text);
    };
  };
  const files = worlds.flatMap((one) => Object.entries(one.files));
  const written = (name: string) => [
    ...new Set(files.filter(([path]) => schemaOf(path) === name).map(([, text]) => text)),
  ];

  test.each(Object.keys(writtenSchemas))("of %s", (name) => {
    const texts = written(name).map((text) => parse(text));
    const accepted = accepts(jsonSchema(name));
    expect(texts.every((text) => accepted(null, text))).toBe(true);
    // What two schemas share is gone through in that of the controls.
    const own = partsOf(jsonSchema(name)).filter((part) => name === "control" || !part.startsWith("definitions/"));
    const spared = own.filter((part) => texts.every((text) => accepted(part, text)));
    expect(spared.filter((part) => !refused.test(part))).toEqual([]);
  });
});
