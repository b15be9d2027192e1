import { z } from "zod";
import { workflowEvents } from "../../../model/evidence.ts";
import * as form from "../forms.ts";
import { kept, linkForm } from "./link-form.ts";

const schema = z.strictObject({
  workflow: form.workflow.describe("A GitHub Actions workflow, and #job for one job of it."),
  on: z.enum(workflowEvents).optional().describe("The event on which it must run; any will do where nothing is said."),
  ...kept,
});

export const workflowForm = linkForm<typeof schema, "workflow">(schema, (written, common) => {
  const [path = "", job = null] = written.workflow.split("#");
  return { kind: "workflow", text: written.workflow, path, job, on: written.on ?? null, ...common };
});
