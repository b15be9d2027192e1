import { z } from "zod";
import { findingGroups } from "../../model/finding.ts";
import * as form from "./forms.ts";
import { pageLinks } from "./page-links.ts";
import { entries, inWords, line, prose } from "./schema.ts";
import { writtenActor } from "./written-actor.ts";
import { points } from "./written-control.ts";

const noPoint = "name at least one point of focus with its reason";

// What people type in compliance/program.yml. Titles and descriptions go into the JSON Schema, titles into messages too.

const reason = prose("a reason");
const notApplicable = inWords(
  z.union([reason, entries(inWords(z.record(form.pointNumber, reason), "points with reasons"), Infinity, noPoint)]),
  'a reason, or points of focus with a reason each, such as { 3: "No removable media." }',
);

const framework = z
  .strictObject({
    id: form.frameworkId.describe("One that is included, such as soc2-2017, or that a file below criteria/ defines."),
    categories: inWords(z.array(line()).min(1), "a list of categories")
      .optional()
      .describe("The categories that are in scope; left out: the whole framework."),
    depth: z
      .enum(["criteria", "points-of-focus"])
      .optional()
      .describe(
        "How deep coverage is evaluated; points of focus are characteristics, not requirements. Default: criteria.",
      ),
    "privacy-role": z
      .enum(["controller", "processor", "both"])
      .optional()
      .describe(
        "Whose duties under the privacy criteria are yours: points of the other role are out of scope. Default: both.",
      ),
    "not-applicable": z
      .record(form.criterionId, notApplicable)
      .optional()
      .describe("Criteria that do not apply, each with its reason; or points of focus of one, each with its reason."),
  })
  .meta({ title: "framework", description: "A set of criteria that the program answers." });

const parts = "performs, provides, complements or none, or one with its points of focus such as { performs: [1, 2] }";
const role = z.enum(["performs", "provides", "complements", "none"]);
const roleOnPoints = entries(
  inWords(z.partialRecord(role, points), "a role with its points"),
  1,
  "an actor has one role",
);

const roles = entries(
  inWords(z.record(form.actorId, inWords(z.union([role, roleOnPoints]), parts)), "a map of actors to what they do"),
  Infinity,
  "a responsibility names at least one actor, such as { self: performs }",
);

const globs = inWords(z.array(form.pathRule), "a list of globs");

const scope = z
  .strictObject({
    include: globs.describe("Globs from the root of the repository."),
    exclude: globs.optional().describe("What include takes in and should not."),
  })
  .meta({ title: "scope", description: "The files that must map to some control when they change." });

const days = inWords(z.int().min(1).max(3660), "a number of days from 1 to 3660");

const waiverPolicy = z
  .strictObject({
    "max-days": days.optional().describe("A waiver may end at most so many days ahead. Default: no bound."),
    "warn-days": days.optional().describe("How many days before its end a waiver is said to expire. Default: 14."),
  })
  .meta({ title: "bounds of waivers", description: "How long findings may be accepted." });

const approvalMode = z.enum(["off", "advise", "require"]);
const approvals = inWords(
  z.union([
    approvalMode,
    z
      .strictObject({
        mode: approvalMode.describe("Whether owners of each affected control approve."),
        count: inWords(z.int().min(1).max(10), "a number of people from 1 to 10")
          .optional()
          .describe("How many of its owner and deputies approve, each another person. Default: 1."),
        "each-of": inWords(z.array(form.owner).min(1), "a list of owners")
          .optional()
          .describe("People and teams; one more approval is needed from each, whoever owns the control."),
        stands: z
          .enum(["at-its-commit", "until-its-files-change"])
          .optional()
          .describe(
            "Whether an approval of an earlier commit counts as long as the control's files, evidence, entry and CODEOWNERS are as they were approved. Default: at-its-commit.",
          ),
      })
      .meta({ title: "approvals", description: "Who approves a change of an affected control." }),
  ]),
  "off, advise, require, or a map such as { mode: require, count: 2 }",
);

const policy = z
  .strictObject({
    "fail-on": inWords(z.array(inWords(z.enum(findingGroups), "a group of findings")), "a list of groups of findings")
      .optional()
      .describe("The groups of findings that fail a pull request which introduces them."),
    "review-every": form.interval
      .optional()
      .describe("How often evidence that is attested is to be attested again, where its control does not say."),
    approvals: approvals.optional().describe("Whether an owner of each affected control approves. Default: advise."),
    "contributors-may-approve": inWords(z.boolean(), "true or false")
      .optional()
      .describe(
        "Whether those who wrote commits of a pull request may approve it; its author never may. Default: false.",
      ),
    waivers: waiverPolicy.optional(),
    links: pageLinks
      .optional()
      .describe("Which links inside Markdown evidence are looked at, where neither the link nor its control says."),
  })
  .meta({ title: "policy", description: "What makes a pull request fail; read from base." });

const sourceFields = {
  owner: form.owner.optional().describe("Who answers for its controls."),
  actor: form.actorId
    .optional()
    .describe("Who carries them out; may be left out when one actor alone is of kind self."),
  standards: z
    .record(line("the name of a standard"), form.frameworkId)
    .optional()
    .describe("Its names of standards, and the frameworks they are."),
};
const source = inWords(
  z.union([
    z.strictObject({ opencontrol: form.evidencePath.describe("An opencontrol.yaml."), ...sourceFields }),
    z.strictObject({ comply: form.folder.describe("The folder of a Comply program."), ...sourceFields }),
    z.strictObject({
      oscal: form.evidencePath.describe("A component definition or a system security plan of OSCAL, JSON or YAML."),
      ...sourceFields,
    }),
  ]),
  'a map with "opencontrol", "comply" or "oscal"',
).meta({ title: "source", description: "A program in another format, read in place." });

export const writtenProgram = z
  .strictObject({
    version: inWords(z.literal(1), "1").describe("Of this format: 1."),
    name: line().describe("What the program is about."),
    owners: inWords(z.array(form.owner).min(1), "a list of owners").describe(
      "Who approves changes of the program itself.",
    ),
    frameworks: inWords(z.array(framework).min(1), "a list of frameworks").describe("What it is held against."),
    actors: inWords(z.record(form.actorId, writtenActor), "a map of actors")
      .optional()
      .describe("Who takes part. Left out: one actor, self, of the program's name."),
    responsibilities: inWords(z.record(form.criterionId, roles), "a map of criteria")
      .optional()
      .describe("Who answers for which criterion, and how. Default: self performs."),
    scope: scope.optional(),
    policy: policy.optional(),
    sources: inWords(z.array(source), "a list of sources")
      .optional()
      .describe("Programs in other forms that are read in place."),
  })
  .meta({
    title: "program",
    description:
      "A compliance program: what is in scope, who is responsible, and what a pull request is checked against.",
  });

export type WrittenProgram = z.infer<typeof writtenProgram>;
export type WrittenFramework = z.infer<typeof framework>;
export type WrittenRole = WrittenRoles[string];
type WrittenRoles = z.infer<typeof roles>;
export type WrittenSource = z.infer<typeof source>;
