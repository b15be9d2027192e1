import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { jsonSchema, schemaHome, writtenSchemas } from "../../scripts/generate-schemas.ts";
import type { Problem } from "../../src/model/problem.ts";
import { validate } from "../../src/parse/validate.ts";
import { parseYaml } from "../../src/parse/yaml/yaml.ts";
import { brokenCases, good } from "./support/cases.ts";
import { type Tree, treeBelow } from "./support/tree.ts";

const names = Object.keys(writtenSchemas);
const ajv = new Ajv({ allErrors: true, strict: true });
const editors = new Map(names.map((name) => [name, ajv.compile(jsonSchema(name))]));

/** Which schema holds for a path. */
function schemaOf(path: string): string | null {
  const [, name = path] = /^(?:.*\/)?compliance\/(.*)$/.exec(path) ?? [];
  if (name.startsWith("controls/")) return "control";
  if (name.startsWith("criteria/")) return "catalogue";
  return names.find((known) => name === `${known}.yml`) ?? null;
}

interface Sample {
  readonly path: string;
  readonly schema: string;
  readonly text: string;
}

function samplesIn(tree: Tree, from = ""): readonly Sample[] {
  return Object.entries(tree).flatMap(([path, text]) => {
    const schema = schemaOf(path);
    return schema !== null && typeof text === "string" ? [{ path: `${from}${path}`, schema, text }] : [];
  });
}

/** What the parser and an editor say of one file; null where it is no YAML, of which a schema says nothing. */
function both({
  path,
  schema,
  text,
}: Sample): { readonly parser: readonly Problem[]; readonly editor: boolean } | null {
  const { file, problems } = parseYaml(text, path);
  const held = writtenSchemas[schema];
  if (file === null || problems.length > 0 || held === undefined) return null;
  // Validation mends the value in place, so the editor is asked first.
  const editor = editors.get(schema)?.(structuredClone(file.value)) === true;
  return { parser: validate(held, file).problems, editor };
}

/** FindingDetails in form, which a schema can see; not wrong in what it says, such as a day that no calendar has. */
function isStructural({ code, message }: Problem): boolean {
  return ["unknown-key", "missing-key", "wrong-type"].includes(code) || / must (be|have) /.test(message);
}

const shipped = Object.entries(treeBelow("criteria"))
  .filter(([path]) => path.endsWith(".yml") && !/^(crosswalk|shared-responsibility)-/.test(path))
  .map(([path, text]): Sample => ({ path, schema: "catalogue", text }));

const goodFiles = [
  ...shipped,
  ...samplesIn(good),
  ...samplesIn(treeBelow("__tests__/fixtures/parse/design"), "design/"),
  ...samplesIn(treeBelow("examples/msp/base"), "msp/"),
  ...samplesIn(treeBelow("examples/medical-scheduling/base"), "medical-scheduling/"),
];
const brokenFiles = brokenCases().flatMap(({ name, tree }) => samplesIn(tree, `${name}: `));

describe("the JSON Schemas", () => {
  it.each(names)("%s is committed as it is generated, and says where it lives", (name) => {
    const committed = JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8"));
    expect(committed).toEqual(jsonSchema(name));
    expect(committed).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: `${schemaHome}/${name}.schema.json`,
      title: expect.stringMatching(/./),
      description: expect.stringMatching(/./),
    });
  });

  it("hold good files of every kind to be good, as the parser does", () => {
    expect(new Set(goodFiles.map(({ schema }) => schema))).toEqual(new Set(names));
    for (const sample of goodFiles) expect(both(sample), sample.path).toEqual({ parser: [], editor: true });
  });

  it("accept every file that the parser accepts, and reject with it every file whose form is broken", () => {
    let rejected = 0;
    for (const sample of brokenFiles) {
      const said = both(sample);
      if (said === null) continue;
      const isBroken = said.parser.some(isStructural);
      expect({ path: sample.path, accepts: said.editor }).toEqual({ path: sample.path, accepts: !isBroken });
      rejected += isBroken ? 1 : 0;
    }
    expect(rejected).toBeGreaterThan(40);
  });
});
