import { describe, expect, it } from "vitest";
import { formatProblem } from "../../src/model/problem.ts";
import { plain } from "./support/plain.ts";
import { parseTree, treeBelow } from "./support/tree.ts";

const parsed = parseTree(treeBelow("__tests__/fixtures/parse/design"));

describe("the program of the design's section 5", () => {
  it("has no problem but that a framework is spoken of and not in scope", () => {
    expect(parsed.problems.map(formatProblem)).toEqual([
      "compliance/controls/transmission.yml:8:5 warning unknown-id: hipaa-security is not among the program's frameworks; references to it here are not evaluated",
    ]);
  });

  it("says who takes part, and in what", () => {
    expect(plain(parsed.program)).toMatchObject({
      name: "Medical scheduling SaaS",
      place: "2:1",
      owners: [{ name: "@acme/compliance", kind: "team", place: "4:10" }],
      frameworks: [
        {
          id: "soc2-2017",
          place: "6:9",
          categories: ["security", "confidentiality"],
          depth: "points-of-focus",
          notApplicable: {
            "CC6.4": { reason: "Hosted wholly at the cloud provider; no premises of our own.", place: "9:23" },
          },
        },
      ],
      catalogues: ["hipaa-security", "soc2-2017"],
      actors: {
        saas: { id: "saas", kind: "self", name: "Acme Scheduling", method: null, place: "11:3" },
        aws: { id: "aws", kind: "subservice", name: "Amazon Web Services", method: "carve-out", place: "12:3" },
        messaging: { id: "messaging", kind: "vendor", name: "Messaging provider", method: null, place: "13:3" },
        clinic: { id: "clinic", kind: "user-entity", name: "Medical office", method: null, place: "14:3" },
      },
      responsibilities: {
        "soc2-2017/CC6.7": {
          criterion: "soc2-2017/CC6.7",
          roles: { aws: "provides", messaging: "provides", saas: "performs", clinic: "complements" },
          place: "16:3",
        },
      },
      scope: {
        include: [
          { text: "infra/**", glob: "infra/**", negated: false, place: "18:13" },
          { text: "services/**", glob: "services/**", negated: false, place: "18:25" },
        ],
        exclude: [{ text: "**/*.md", glob: "**/*.md", negated: false, place: "19:13" }],
      },
      policy: {
        failOn: ["new-gap", "broken-evidence", "lost-owner", "program-change"],
        approvals: "advise",
        place: "20:1",
      },
      files: [
        "compliance/controls/transmission.yml",
        "compliance/program.yml",
        "compliance/risks.yml",
        "compliance/waivers.yml",
      ],
    });
  });

  it("keeps the order in which roles are written", () => {
    const [responsibility] = [...(parsed.program?.responsibilities.values() ?? [])];
    expect([...(responsibility?.roles.keys() ?? [])]).toEqual(["aws", "messaging", "saas", "clinic"]);
  });

  it("says what is done, where, and what shows it", () => {
    const common = { contains: null, fragment: null, isGlob: false, attested: null, reviewEvery: null };
    expect(plain(parsed.program)).toMatchObject({
      controls: [
        {
          id: "TX-01",
          title: "Data in transit is encrypted",
          description: "",
          actor: "saas",
          owner: { name: "@acme/platform", kind: "team", place: "5:8" },
          satisfies: [
            { criterion: "soc2-2017/CC6.7", points: [2, 3], place: "7:5" },
            { criterion: "hipaa-security/164.312(e)(1)", points: null, place: "8:5" },
          ],
          treats: [{ id: "R-03", place: "9:10" }],
          paths: [
            { text: "infra/tls/**", glob: "infra/tls/**", negated: false, place: "10:9" },
            { text: "services/*/http.ts", glob: "services/*/http.ts", negated: false, place: "10:25" },
            { text: "!**/*.test.ts", glob: "**/*.test.ts", negated: true, place: "10:47" },
          ],
          evidence: [
            {
              ...common,
              kind: "path",
              text: "docs/policies/encryption.md#data-in-transit",
              path: "docs/policies/encryption.md",
              fragment: { kind: "heading", slug: "data-in-transit" },
              attested: {
                by: "@alice",
                on: "2026-09-01",
                digest: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                place: "13:5",
              },
              place: "12:5",
            },
            {
              ...common,
              kind: "path",
              text: "infra/tls/listener.tf",
              path: "infra/tls/listener.tf",
              contains: { kind: "text", value: "ssl_policy", place: "15:15" },
              place: "14:5",
            },
            {
              kind: "workflow",
              text: ".github/workflows/ci.yml#tls-scan",
              path: ".github/workflows/ci.yml",
              job: "tls-scan",
              attested: null,
              reviewEvery: null,
              place: "16:5",
            },
            {
              kind: "url",
              text: "https://status.example.com/tls",
              url: "https://status.example.com/tls",
              attested: null,
              reviewEvery: null,
              place: "17:5",
            },
            {
              kind: "document",
              isHere: false,
              text: "AWS SOC 2 report",
              title: "AWS SOC 2 report",
              actor: "aws",
              validUntil: "2027-03-31",
              attested: null,
              reviewEvery: null,
              place: "18:5",
            },
          ],
          implementation: "implemented",
          place: "2:1",
          origin: "native",
          noted: {},
        },
      ],
    });
  });

  it("knows its risks and waivers, however a finding is written", () => {
    expect(plain(parsed.program)).toMatchObject({
      risks: [
        {
          id: "R-03",
          title: "Appointments are read on their way",
          likelihood: 3,
          impact: 5,
          owner: { name: "security@acme.example", kind: "email", place: "6:12" },
          treatment: "mitigate",
          place: "2:5",
        },
      ],
      waivers: [
        {
          fingerprint: "criterion-gap:soc2-2017/CC6.7 | messaging",
          reason: "Their report comes in spring.",
          approvedBy: "@bob",
          expires: "2026-12-31",
          place: "2:5",
        },
        {
          fingerprint: "path-dead:TX-01 | services/*/http.ts",
          reason: "The service is being written.",
          approvedBy: "@acme/compliance",
          expires: "2027-01-31",
          place: "6:5",
        },
      ],
    });
  });
});
