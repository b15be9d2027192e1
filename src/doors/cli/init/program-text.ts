import type { PackActor } from "../../../model/frameworks/pack.ts";
import { type FirstProgram, schemaHome } from "./first-program.ts";
import type { OtherProgram } from "./other-formats.ts";

const clouds: Readonly<Record<string, string>> = {
  aws: "Amazon Web Services",
  azure: "Microsoft Azure",
  gcp: "Google Cloud",
};

/** The text of `compliance/program.yml`. */
export function programText(first: FirstProgram): string {
  const { name, owners, categories, others } = first;
  const failOn = ["new-gap", "broken-evidence", "lost-owner", ...(owners.isGated ? ["program-change"] : [])];
  const advice = owners.advice === null ? "" : `  # ${owners.advice.why}:\n  # ${owners.advice.step}\n`;
  return `# yaml-language-server: $schema=${schemaHome}/program.schema.json
version: 1
name: ${JSON.stringify(name)}

# Who approves changes of this program itself.
owners: [${owners.owners.map((owner) => JSON.stringify(owner)).join(", ")}]

frameworks:
  - id: soc2-2017
    categories: [${categories.join(", ")}]

# You and the parties you rely on; say under responsibilities: who answers for what (by default you do, for everything).
actors:
  self: { kind: self, name: ${JSON.stringify(name)} }
${actorsOf(first)}
policy:
${advice}  fail-on: [${failOn.join(", ")}]
  approvals: advise
${sourcesOf(others, owners.owners[0] ?? "")}`;
}

function actorsOf({ pack, clouds: chosen }: FirstProgram): string {
  const known = new Set((pack?.actors ?? []).map(({ id }) => id));
  const more = chosen
    .filter((id) => !known.has(id))
    .map((id): PackActor => ({ id, kind: "subservice", name: clouds[id] ?? id, method: "carve-out" }));
  return [...(pack?.actors ?? []), ...more]
    .map(({ id, kind, name, method }) => {
      const how = method === null ? "" : `, method: ${method}`;
      return `  ${id}: { kind: ${kind}, name: ${JSON.stringify(name)}${how} }\n`;
    })
    .join("");
}

/** What another program says can count at once; whether it is to is a person's to say, so that it is only shown how. */
function sourcesOf(others: readonly OtherProgram[], owner: string): string {
  const readable = others.filter(({ source }) => source !== null);
  if (readable.length === 0) return "";
  const lines = readable.map(({ source }) => `#   - { ${source}, owner: ${JSON.stringify(owner)} }\n`);
  return `
# Found here, and read where it stands once you take the "#" away:
# sources:
${lines.join("")}`;
}
