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

/** Every key and every word that a schema takes, each with the schema that does not. */
function withoutEach(schema: Json): readonly { readonly what: string; readonly lacking: Json }[] {
  return placesIn(schema, []).map((at) => {
    const lacking = structuredClone(schema);
    const last = at.at(-1) ?? "";
    const holder = at
      .slice(0, -1)
      .reduce<Record<string, unknown>>((so, key) => so[key] as Record<string, unknown>, lacking);
    const what = Array.isArray(holder) ? `${at.slice(0, -2).join("/")} ${holder[Number(last)]}` : at.join("/");
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete holder[last];
    return { what, lacking };
  });
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
  const ajv = new Ajv({ strict: false, validateSchema: false, code: { optimize: false } });
  const accepts = ({ $id: _, ...schema }: Json) => {
    const validate = ajv.compile(schema);
    return (text: unknown) => validate(text);
  };
  const files = worlds.flatMap((one) => Object.entries(one.files));
  const written = (name: string) => [
    ...new Set(files.filter(([path]) => schemaOf(path) === name).map(([, text]) => text)),
  ];

  test.each(Object.keys(writtenSchemas))("of %s", (name) => {
    const texts = written(name).map((text) => parse(text));
    expect(texts.every(accepts(jsonSchema(name)))).toBe(true);
    // What two schemas share is gone through in that of the controls.
    const own = withoutEach(jsonSchema(name)).filter(
      ({ what }) => name === "control" || !what.startsWith("definitions/"),
    );
    const spared = own.filter(({ lacking }) => texts.every(accepts(lacking))).map(({ what }) => what);
    expect(spared.filter((what) => !refused.test(what))).toEqual([]);
  });
});
