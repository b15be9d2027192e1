import { z } from "zod";
import type { EvidenceLink } from "../../../model/evidence.ts";
import { inWords } from "../schema.ts";
import { checkForm } from "./check-form.ts";
import { documentForm } from "./document-form.ts";
import type { Common, LinkContext, LinkForm, LinkKind } from "./link-form.ts";
import { pathForm } from "./path-form.ts";
import { scanForm, testForm } from "./report-forms.ts";
import { urlForm } from "./url-form.ts";
import { workflowForm } from "./workflow-form.ts";

/** Every kind of evidence as people write it, by the key that makes a link one of that kind: the first that a link has. A new one is a line here. */
const linkForms = {
  path: pathForm,
  check: checkForm,
  workflow: workflowForm,
  test: testForm,
  scan: scanForm,
  url: urlForm,
  document: documentForm,
} as const satisfies { readonly [K in LinkKind]: LinkForm<z.ZodType, K> };

type Schema = (typeof linkForms)[LinkKind]["schema"];
export type WrittenLink = z.infer<Schema>;

const kinds = Object.keys(linkForms) as LinkKind[];
const schemas = kinds.map((kind) => linkForms[kind].schema) as [Schema, ...Schema[]];
const names = kinds.map((kind) => `"${kind}"`);

export const evidenceLink = inWords(
  z.union(schemas),
  `a map with ${names.slice(0, -1).join(", ")} or ${names.at(-1)}`,
).meta({
  id: "evidence-link",
  title: "evidence link",
  description: "A pointer to proof that the control exists and works.",
});

/** The link that something written means. */
export function readLink(
  written: WrittenLink,
  common: Common,
  context: LinkContext & { readonly control: string },
): EvidenceLink {
  const kind = kinds.find((name) => Object.hasOwn(written, name)) ?? "path";
  const form = linkForms[kind] as LinkForm<z.ZodType, LinkKind>;
  return form.read(written, common, context);
}
