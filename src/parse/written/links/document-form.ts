import { z } from "zod";
import { currencyOf } from "../../../model/provider-report.ts";
import * as form from "../forms.ts";
import { line } from "../schema.ts";
import { kept, type LinkContext, linkForm } from "./link-form.ts";

const schema = z.strictObject({
  document: line().describe("A document outside the repository, such as a provider's SOC 2 report."),
  actor: form.actorId.optional().describe("The provider whose document it is."),
  "valid-until": form.day.optional().describe("The last day it is valid, UTC."),
  ...kept,
});

export const documentForm = linkForm<typeof schema, "document">(schema, (written, common, context) => {
  const { actors, file, control } = context;
  const title = written.document.trim();
  const where = `document "${title}" of control ${control}`;
  const actor =
    written.actor === undefined ? null : actors.find(written.actor, file.places.at(written, "actor"), where);
  const validUntil = written["valid-until"] ?? untilOf(actor, actors);
  return { kind: "document", isHere: false, text: title, title, actor, validUntil, ...common };
});

/** A provider's document that states no end is good as long as the provider's report is. */
function untilOf(actor: string | null, { byId }: LinkContext["actors"]): string | null {
  const report = actor === null ? null : (byId.get(actor)?.report ?? null);
  return report === null ? null : currencyOf(report).until;
}
