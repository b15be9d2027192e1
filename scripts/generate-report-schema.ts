// The published JSON Schema of the report, from the schema in the code.
import { z } from "zod";
import { reportSchema } from "../src/parse/report/report-schema.ts";
import { writeIfChanged } from "./write-if-changed.ts";

export function generateReportSchema(): void {
  const schema = z.toJSONSchema(reportSchema, { target: "draft-7", io: "input" });
  const named = {
    ...schema,
    $id: "https://raw.githubusercontent.com/controldiff/controldiff/v1/schemas/report.schema.json",
  };
  writeIfChanged("schemas/report.schema.json", `${JSON.stringify(named, null, 2)}\n`);
}
