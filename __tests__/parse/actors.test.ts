import { describe, expect, it } from "vitest";
import { plain } from "./support/plain.ts";
import { parseTree } from "./support/tree.ts";

const program = `version: 1
name: Scheduling
owners: ["@acme/compliance"]
frameworks:
  - id: soc2-2017
    privacy-role: processor
    not-applicable:
      CC6.1: No.
      CC6.7: { 3: No removable media., 4: No endpoints. }
actors:
  saas: { kind: self }
  aws:
    kind: subservice
    name: Amazon Web Services
    report: { type: 2, from: 2025-10-01, to: 2026-09-30, bridge: { issued-by: management, until: 2026-12-31 } }
    csocs:
      - id: AWS-1
        text: Disks are wiped
        criteria: [CC6.4: [1]]
  mail: { kind: vendor, report: { title: Our mail's report, type: 1, as-of: 2026-06-30, valid-until: 2027-03-31 } }
  clinic:
    kind: user-entity
    cuecs:
      - id: CU-1
        text: The office manages its users
        criteria: [CC6.2]
        owner: "@alice"
        evidence: [{ path: docs/customers.md#users }]
    user-entity-responsibilities:
      - id: UE-1
        text: The office tells us when its administrator changes
        criteria: [CC6.2, soc2-2017/CC6.2]
responsibilities:
  CC6.7: { saas: { performs: [2, 1, 2] }, aws: provides, clinic: complements }
`;
const controls = `id: VM-01
title: Providers are watched over
actor: saas
monitors: [aws, mail]
evidence:
  - document: AWS SOC 2 report
    actor: aws
  - document: Mail report, as we read it
    actor: mail
    valid-until: 2026-12-31
`;

const parsed = parseTree({ "compliance/program.yml": program, "compliance/controls/vm.yml": controls });
const said = plain(parsed.program) as Record<string, Record<string, unknown>> & { controls: { id: string }[] };
const controlOf = (id: string) => said.controls.find((control) => control.id === id);

describe("actors and their parts", () => {
  it("are read without a problem", () => {
    expect(parsed.problems).toEqual([]);
  });

  it("a provider has a report: its type, its period or day, and what carries it on", () => {
    expect(said.actors).toMatchObject({
      aws: {
        method: "carve-out",
        report: {
          title: "Amazon Web Services SOC 2 report",
          type: 2,
          from: "2025-10-01",
          to: "2026-09-30",
          bridge: { until: "2026-12-31" },
          validUntil: null,
        },
      },
      mail: { report: { title: "Our mail's report", type: 1, from: null, to: "2026-06-30", validUntil: "2027-03-31" } },
      saas: { report: null, duties: [] },
    });
  });

  it("CSOCs and CUECs are controls of the other party's, which we only state", () => {
    expect(controlOf("AWS-1")).toMatchObject({
      title: "Disks are wiped",
      actor: "aws",
      owner: null,
      complementary: "csoc",
      satisfies: [{ criterion: "soc2-2017/CC6.4", points: [1] }],
      evidence: [],
    });
    expect(controlOf("CU-1")).toMatchObject({
      actor: "clinic",
      owner: { name: "@alice" },
      complementary: "cuec",
      evidence: [{ kind: "path", text: "docs/customers.md#users" }],
    });
  });

  it("what a customer merely has to tell us is apart from them", () => {
    expect(said.actors).toMatchObject({
      clinic: { duties: [{ id: "UE-1", criteria: ["soc2-2017/CC6.2"] }] },
    });
    expect(controlOf("UE-1")).toBeUndefined();
  });

  it("an actor may have a part of a criterion: some of its points", () => {
    expect(said.responsibilities).toMatchObject({
      "soc2-2017/CC6.7": {
        roles: { saas: "performs", aws: "provides", clinic: "complements" },
        points: { saas: [1, 2] },
        derivedFrom: null,
      },
    });
  });

  it("a control says whom it monitors; a document that states no end is good as long as the provider's report", () => {
    expect(controlOf("VM-01")).toMatchObject({
      monitors: [{ id: "aws" }, { id: "mail" }],
      evidence: [{ validUntil: "2026-12-31" }, { validUntil: "2026-12-31" }],
    });
  });

  it("points of focus may not apply, each with its reason", () => {
    expect(parsed.program?.frameworks[0]).toMatchObject({ privacyRole: "processor" });
    const { notApplicable, notApplicablePoints } = parsed.program?.frameworks[0] ?? {};
    expect([...(notApplicable?.keys() ?? [])]).toEqual(["CC6.1"]);
    const points = [...(notApplicablePoints?.get("CC6.7") ?? [])].map(([number, { reason, place }]) => [
      number,
      reason,
      `${place.line}:${place.column}`,
    ]);
    expect(points).toEqual([
      [3, "No removable media.", "9:16"],
      [4, "No endpoints.", "9:40"],
    ]);
  });
});

it("a vendor of which it is said what it has to do is told to be a subservice organization", () => {
  const csocs = "csocs: [{ id: MAIL-1, text: Mail is taken over TLS only, criteria: [CC6.4] }]";
  const written = program.replace("mail: { kind: vendor,", `mail: { kind: vendor, ${csocs},`);
  const { problems } = parseTree({ "compliance/program.yml": written, "compliance/controls/vm.yml": controls });
  expect(problems.map(({ message }) => message)).toContain(
    "mail is of kind vendor and has CSOCs; a provider whose controls yours need is a subservice organization: give it the kind subservice",
  );
});
