// Writes schemas/*.schema.json from the schemas that validate, so that editors say what the parser will say. Committed.
import { mkdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { writtenCatalogue } from "../src/parse/catalogue/catalogue.ts";
import { writtenControlFile } from "../src/parse/written/written-control.ts";
import { writtenProgram } from "../src/parse/written/written-program.ts";
import { writtenRisks, writtenWaivers } from "../src/parse/written/written-registers.ts";
import { writeIfChanged } from "./write-if-changed.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** Where the schemas of this version are: the tag of a release never moves. */
export const schemaHome = `https://raw.githubusercontent.com/controldiff/controldiff/v${version}/schemas`;

/** Name of the schema -> what validates such files. */
export const writtenSchemas: Readonly<Record<string, z.ZodType>> = {
  program: writtenProgram,
  control: writtenControlFile,
  risks: writtenRisks,
  waivers: writtenWaivers,
  catalogue: writtenCatalogue,
};

/** Draft 07, which the YAML language server reads. */
export function jsonSchema(name: string): Record<string, unknown> {
  const schema = writtenSchemas[name];
  if (schema === undefined) throw new Error(`no schema is called ${name}`);
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-7", io: "input" });
  return { $schema, $id: `${schemaHome}/${name}.schema.json`, ...rest };
}

export function generateSchemas(): void {
  mkdirSync("schemas", { recursive: true });
  for (const name of Object.keys(writtenSchemas)) {
    writeIfChanged(`schemas/${name}.schema.json`, `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
  }
}
