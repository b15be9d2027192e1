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

/** Which files each schema is for, in the form of https://github.com/SchemaStore/schemastore's catalog. */
const editorFiles: Readonly<Record<string, { readonly says: string; readonly match: readonly string[] }>> = {
  program: {
    says: "A compliance program of controldiff",
    match: ["**/compliance/program.yml", "**/compliance/program.yaml"],
  },
  control: {
    says: "Controls of a program of controldiff",
    match: ["**/compliance/controls/**/*.yml", "**/compliance/controls/**/*.yaml"],
  },
  risks: {
    says: "The risk register of a program of controldiff",
    match: ["**/compliance/risks.yml", "**/compliance/risks.yaml"],
  },
  waivers: {
    says: "Waivers of a program of controldiff",
    match: ["**/compliance/waivers.yml", "**/compliance/waivers.yaml"],
  },
  catalogue: {
    says: "A framework of a program of controldiff",
    match: ["**/compliance/criteria/*.yml", "**/compliance/criteria/*.yaml"],
  },
};

/** The entries that SchemaStore takes; until they are there, editors can be pointed at this file. */
export function schemaCatalog(): unknown {
  const schemas = Object.keys(writtenSchemas).map((name) => ({
    name: `controldiff ${name}`,
    description: editorFiles[name]?.says ?? "",
    fileMatch: editorFiles[name]?.match ?? [],
    url: `${schemaHome}/${name}.schema.json`,
  }));
  return { $schema: "https://json.schemastore.org/schema-catalog.json", version: 1, schemas };
}

export function generateSchemas(): void {
  mkdirSync("schemas", { recursive: true });
  writeIfChanged("schemas/catalog.json", `${JSON.stringify(schemaCatalog(), null, 2)}\n`);
  for (const name of Object.keys(writtenSchemas)) {
    writeIfChanged(`schemas/${name}.schema.json`, `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
  }
}
