// What the README shows works when it is pasted, what people can write is described, and every word has its line.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { jsonSchema, writtenSchemas } from "../scripts/generate-schemas.ts";
import { shippedCloudDefaults } from "../src/criteria/cloud-defaults.ts";
import { shippedCatalogue, shippedCatalogueIds } from "../src/criteria/shipped.ts";
import { parseProgram } from "../src/parse/program.ts";
import { snapshotOf } from "./support/snapshot-of.ts";

const readme = readFileSync("README.md", "utf8");
const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = ""]) => text);

/** The one block that starts so, without the comment that names its file. */
function shown(start: string): string {
  const [block, ...others] = blocks.filter((text) => text.startsWith(start));
  if (block === undefined || others.length > 0) throw new Error(`the README has ${others.length} blocks more or less`);
  return block.replace(/^# compliance\/.*\n/, "");
}

const program = shown("# compliance/program.yml");
const control = shown("# compliance/controls/transmission.yml\nid: TX-01");

/** A part of the program or the control, with what the README shows of it later in its place. */
const withPart = (text: string, part: RegExp, start: string) => text.replace(part, () => shown(start));

describe("a program put together from the README", () => {
  const actors = withPart(program, /^actors:.*?^(?=scope:)/ms, "actors:");
  const watched = `${control}monitors: [aws]\n`;
  const house = { "compliance/criteria/house.yml": shown("# compliance/criteria/house.yml") };
  const risks = { "compliance/risks.yml": shown("# compliance/risks.yml") };
  const waivers = { "compliance/waivers.yml": shown("# compliance/waivers.yml") };

  test.each<readonly [what: string, program: string, control: string, more: Readonly<Record<string, string>>]>([
    ["its two files", program, control, {}],
    ["who answers for what", actors, watched, {}],
    ["points of focus", withPart(program, /^frameworks:.*?^(?=actors:)/ms, "frameworks:"), control, {}],
    ["risks", program, `${control}treats: [R-03]\n`, risks],
    ["deputies", program, withPart(control, /^owner:.*\n/m, "# compliance/controls/transmission.yml\nowner"), {}],
    ["waivers", `${program}  waivers: { max-days: 90, warn-days: 14 }\n`, control, waivers],
    ["every kind of evidence", program, withPart(control, /^evidence:.*/ms, "evidence:"), {}],
    ["a review interval", program, control + shown("review-every:"), {}],
    [
      "a framework of its own",
      program.replace("frameworks:\n", "frameworks:\n  - { id: house-1, categories: [payments] }\n"),
      control.replace("satisfies:\n", "satisfies:\n  - house-1/H-1: [1]\n"),
      house,
    ],
  ])("with %s has no problem", (_, program, control, more) => {
    const files = { "compliance/program.yml": program, "compliance/controls/transmission.yml": control, ...more };
    const parsed = parseProgram(
      snapshotOf(files),
      "compliance/program.yml",
      shippedCatalogue,
      shippedCatalogueIds,
      shippedCloudDefaults,
    );
    expect(parsed.problems).toEqual([]);
    expect(parsed.program?.controls.some(({ id }) => id === "TX-01")).toBe(true);
  });
});

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

describe("the glossary", () => {
  const glossary = readme.slice(readme.indexOf("\n## Words\n"), readme.indexOf("\n## When it says no\n"));
  const words = [...glossary.matchAll(/^\| ([^|]+) \| [^|]+ \|$/gm)].flatMap(([, names = ""]) =>
    names.split(/, (?:of an? )?/),
  );

  /** Types that are a form of a word, or of a file, and no word of their own. */
  const forms =
    /^(?:ControlSummary|ActorSummary|CriterionSummary|ActorKind|RiskReport|ScoredRisk|Degrees|AffectedReason|MatrixRow|MatrixCell|Counts|Pieces|FileEntry|ChangeStatus|ChangedFileReport|Side|Line|Answer|ProblemCode|CriterionKey|RuleId|Today|Interval|Contains|Reference|Destination|CoverageStatus|LinkStatus|WouldSatisfy|CrosswalkPair|CodeownersFault|CodeownersAnswer|Extent|Located|HclFault|HclFile|Text|Phrase|Sentence)$/;

  const types = readdirSync("src/model").flatMap((file) =>
    [...readFileSync(`src/model/${file}`, "utf8").matchAll(/^export (?:interface|type) (\w+)/gm)].map(
      ([, name = ""]) => name,
    ),
  );

  test.each(types.filter((name) => !forms.test(name)))("has the word behind %s", (name) => {
    const said = name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
    const isHeld = (word: string) => said.includes(word.replace(/s$/, "")) || word.includes(said.replace(/s$/, ""));
    expect(words.filter(isHeld)).not.toEqual([]);
  });

  it("has no word twice, and no form without its type", () => {
    expect(new Set(words).size).toBe(words.length);
    const named = /\((?:\?:)?([^)]+)\)/.exec(forms.source)?.[1]?.split("|") ?? [];
    expect(named.filter((name) => !types.includes(name))).toEqual([]);
  });
});
