import type { Report } from "../../src/model/report.ts";
import { because, code, type Phrase, path, quote, sentence, topic, words } from "../../src/model/sentence.ts";
import { at, control, covered, found, reportOf, restated } from "./report.ts";

/** What a sentence about a criterion begins with. */
const about = (key: string, title: string): Phrase => topic(sentence`${code(key)} ${words(title)}`);

const criteria = [
  { key: "soc2-2017/CC6.2", title: "User registration, authorization and de-registration", points: [] },
  { key: "soc2-2017/CC6.3", title: "Role-based access and least privilege", points: [] },
  { key: "soc2-2017/CC7.2", title: "Anomaly monitoring", points: [] },
  { key: "soc2-2017/CC7.5", title: "Incident recovery", points: [] },
  { key: "soc2-2017/C1.2", title: "Confidential information disposed of", points: [] },
];

const controls = [
  control("AC-2", "Account management", "@org/iam"),
  control("AU-6", "Audit review", "@org/sec"),
  control("CM-3", "Change control", "@org/platform"),
  control("SC-13", "Cryptography", null),
];

const removed = {
  text: sentence`${path("docs/iam/review.md")} was deleted`,
  location: at("docs/iam/review.md", 1, "base", 1),
};
const ownerless = {
  text: sentence`the owner ${code("@org/crypto")} of ${code("SC-13")} was removed`,
  location: at("compliance/controls/sc-13.yml", 3),
};

const gap = found("criterion-gap", ["soc2-2017/CC6.2", "saas"], {
  message: sentence`${about("soc2-2017/CC6.2", "User registration, authorization and de-registration")}no working control of ${code("saas")} is left${because(sentence`${code("AC-2")}: evidence ${path("docs/iam/review.md")} is missing`)}`,
  location: at("compliance/controls/ac-2.yml", 7),
  control: "AC-2",
  actor: "saas",
  criteria: ["soc2-2017/CC6.2"],
  cause: removed,
  fix: {
    text: sentence`restore ${path("docs/iam/review.md")}, or point the link to its replacement`,
    location: at("compliance/controls/ac-2.yml", 31),
    edits: [],
  },
});

const secondGap = found("criterion-gap", ["soc2-2017/CC7.2", "saas"], {
  message: sentence`${about("soc2-2017/CC7.2", "Anomaly monitoring")}no working control of ${code("saas")} is left${because(sentence`${code("SC-13")}: no owner`)}`,
  location: at("compliance/controls/sc-13.yml", 6),
  control: "SC-13",
  actor: "saas",
  criteria: ["soc2-2017/CC7.2"],
  cause: ownerless,
  fix: {
    text: sentence`restore the owner ${code("@org/crypto")}`,
    location: at("compliance/controls/sc-13.yml", 3),
    edits: [],
  },
});

const brokenLink = found("evidence-missing", ["AU-6", "reports/q1.pdf"], {
  message: sentence`${path("reports/q1.pdf")} does not exist${because(sentence`${path("reports/2026-q1.pdf")} does`)}`,
  location: at("compliance/controls/au-6.yml", 9),
  control: "AU-6",
  cause: {
    text: sentence`${path("reports/q1.pdf")} was renamed to ${path("reports/2026-q1.pdf")}`,
    location: at("reports/2026-q1.pdf", 1, "head", 1),
  },
  fix: {
    text: sentence`point the link to ${path("reports/2026-q1.pdf")}`,
    location: at("compliance/controls/au-6.yml", 9),
    edits: [
      {
        path: "compliance/controls/au-6.yml",
        from: 9,
        to: 9,
        was: ["  - path: reports/q1.pdf"],
        lines: ["  - path: reports/2026-q1.pdf"],
      },
    ],
  },
});

const existing = [
  found("criterion-gap", ["soc2-2017/C1.2", "saas"], { standing: "existing", criteria: ["soc2-2017/C1.2"] }),
  found("criterion-gap", ["soc2-2017/CC7.5", "saas"], { standing: "existing", criteria: ["soc2-2017/CC7.5"] }),
  found("owner-invalid", ["CM-3", "@org/gone"], { standing: "existing", control: "CM-3" }),
  found("risk-untreated", ["R-05"], { standing: "waived" }),
];

const fixed = found("criterion-gap", ["soc2-2017/CC6.3", "saas"], {
  standing: "resolved",
  message: sentence`${about("soc2-2017/CC6.3", "Role-based access and least privilege")}no control of ${code("saas")} satisfies it`,
  location: at("compliance/program.yml", 7, "base"),
  criteria: ["soc2-2017/CC6.3"],
});

const advised = found("approval-missing", ["AC-2"], {
  message: sentence`${code("AC-2")} is affected, and ${code("@org/iam")} has not approved this commit`,
  control: "AC-2",
  location: at("compliance/controls/ac-2.yml", 4),
});

const change: Partial<Report> = {
  criteria,
  controls,
  changed: [
    { path: "compliance/controls/sc-13.yml", previous: null, status: "modified", controls: ["SC-13"] },
    { path: "docs/iam/review.md", previous: null, status: "removed", controls: ["AC-2"] },
    { path: "package-lock.json", previous: null, status: "modified", controls: [] },
    { path: "reports/2026-q1.pdf", previous: "reports/q1.pdf", status: "renamed", controls: ["AU-6"] },
    { path: "src/app.ts", previous: null, status: "modified", controls: [] },
  ],
  affected: [
    {
      control: "AC-2",
      reasons: [
        {
          kind: "path-rule",
          file: "docs/iam/review.md",
          rule: "docs/iam/**",
          at: at("compliance/controls/ac-2.yml", 12, "base"),
        },
        {
          kind: "evidence",
          file: "docs/iam/review.md",
          rule: "docs/iam/review.md",
          at: at("compliance/controls/ac-2.yml", 31, "base"),
        },
      ],
    },
    {
      control: "AU-6",
      reasons: [
        { kind: "evidence", file: "reports/q1.pdf", rule: "reports/q1.pdf", at: at("compliance/controls/au-6.yml", 9) },
      ],
    },
    {
      control: "SC-13",
      reasons: [
        {
          kind: "definition",
          file: "compliance/controls/sc-13.yml",
          rule: "compliance/controls/sc-13.yml",
          at: at("compliance/controls/sc-13.yml"),
        },
      ],
    },
  ],
  coverage: {
    base: [
      covered("soc2-2017/CC6.2", "saas", "covered"),
      covered("soc2-2017/CC6.3", "saas", "gap"),
      covered("soc2-2017/CC7.2", "saas", "covered"),
      covered("soc2-2017/C1.2", "saas", "gap"),
    ],
    head: [
      covered("soc2-2017/CC6.2", "saas", "gap"),
      covered("soc2-2017/CC6.3", "saas", "covered"),
      covered("soc2-2017/CC7.2", "saas", "gap"),
      covered("soc2-2017/C1.2", "saas", "gap"),
    ],
  },
  unverifiable: [
    {
      what: sentence`owner ${code("@org/iam")} of ${code("AC-2")}`,
      why: sentence`the token cannot read teams`,
      control: "AC-2",
      place: null,
    },
  ],
};

const approve = sentence`undo it, or have it approved by ${code("@org/compliance")}`;

const programChanges = [
  found("control-removed", ["SC-13"], {
    message: sentence`control ${code("SC-13")} ${quote("Cryptography")} was removed`,
    location: at("compliance/controls/sc-13.yml", 1, "base"),
    control: "SC-13",
    cause: {
      text: sentence`${path("compliance/controls/sc-13.yml")} was deleted`,
      location: at("compliance/controls/sc-13.yml", 1, "base"),
    },
    fix: { text: approve, location: at("compliance/controls/sc-13.yml", 1, "base"), edits: [] },
  }),
  found("waiver-added", ["criterion-gap:soc2-2017/CC7.2 | saas"], {
    message: sentence`a waiver for ${code("criterion-gap:soc2-2017/CC7.2 | saas")} was added until 2027-03-31 (${quote("Next quarter.")}, approved by ${code("@bob")})`,
    location: at("compliance/waivers.yml", 2),
    cause: { text: sentence`${path("compliance/waivers.yml")} was changed`, location: at("compliance/waivers.yml", 2) },
    fix: { text: approve, location: at("compliance/waivers.yml", 2), edits: [] },
  }),
  found("policy-loosened", ["fail-on"], {
    message: sentence`${topic([code("fail-on")])}${code("new-gap")}, ${code("lost-owner")} → ${code("lost-owner")}`,
    location: at("compliance/program.yml", 36),
    cause: {
      text: sentence`${path("compliance/program.yml")} was changed`,
      location: at("compliance/program.yml", 36),
    },
    fix: { text: approve, location: at("compliance/program.yml", 36), edits: [] },
  }),
];

const withdrawn = found("evidence-none", ["SC-13"], {
  standing: "withdrawn",
  message: sentence`${code("SC-13")} has no evidence link`,
  location: at("compliance/controls/sc-13.yml", 1, "base"),
  control: "SC-13",
});

const unmapped = ["services/billing/charge.ts", "services/billing/refund.ts"].map((file) =>
  found("unmapped-change", [file], {
    message: sentence`${topic([path(file)])}it is in scope, but no control covers it`,
    location: at(file),
    cause: { text: sentence`${path(file)} was added`, location: at(file) },
    fix: {
      text: sentence`add ${path(file)} to the paths of a control, or to the scope's exclude`,
      location: at("compliance/program.yml", 20),
      edits: [],
    },
  }),
);

const invalid = (path: string, line: number, column: number, message: string) =>
  found("program-invalid", [path, `${line}:${column}`], { message, location: at(path, line, "head", column) });

const incomplete = found("incomplete-input", ["change"], {
  message: "could not evaluate the whole change: GitHub listed 3,000 of 4,212 files",
  fix: { text: sentence`run again`, location: at("compliance/program.yml"), edits: [] },
});

const lost: Report["mechanisms"] = [
  {
    is: "taken-away",
    signal: "database-encryption",
    message: sentence`turns off encryption of databases at rest: ${path("infra/db.tf")} (${code("aws_db_instance.main")})`,
    places: [{ ...at("infra/db.tf", 12, "base"), shows: "storage_encrypted = true" }],
    criteria: ["soc2-2017/CC6.1", "soc2-2017/C1.1", "nist-csf-2.0/PR.DS-01"],
  },
  {
    is: "opened",
    signal: "public-policy",
    message: sentence`lets everybody use what a policy guards: ${path("infra/key.tf")}`,
    places: [{ ...at("infra/key.tf", 3), shows: 'identifiers = ["*"] | `@all`' }],
    criteria: ["soc2-2017/CC6.3"],
  },
];

/** Each state that a person can meet, as a report. */
export const states: Readonly<Record<string, Report>> = {
  "new-gaps": reportOf({ ...change, findings: [gap, secondGap, brokenLink, ...existing, fixed, advised] }),
  "program-changes": reportOf({ ...change, findings: [...programChanges, withdrawn] }),
  "program-changes-approved": reportOf({
    ...change,
    findings: programChanges.map((one) => ({ ...one, blocking: false })),
  }),
  "warnings-only": reportOf({
    ...change,
    mapping: { inScope: 5, mapped: 3, unmapped: ["services/billing/charge.ts", "services/billing/refund.ts"] },
    findings: [...unmapped, ...existing],
  }),
  "nothing-new": reportOf({ ...change, findings: [...existing, fixed, advised] }),
  "nothing-affected": reportOf({ changed: [{ path: "README.md", previous: null, status: "modified", controls: [] }] }),
  "does-not-parse": reportOf({
    controlCount: 0,
    findings: [
      invalid("compliance/controls/ac-2.yml", 31, 9, 'unknown key "evidnce" in control AC-2; did you mean "evidence"?'),
      invalid("compliance/program.yml", 4, 5, '"CC5.7" is not in soc2-2017; soc2-2016 has it'),
    ],
  }),
  incomplete: reportOf({ ...change, findings: [incomplete, gap] }),
  "first-program": reportOf({
    ...change,
    comparison: "adopted",
    findings: existing.map((one) => restated(one, { standing: "existing" })),
  }),
  "base-does-not-parse": reportOf({ ...change, comparison: "repaired", findings: [gap, brokenLink] }),
  "no-program": reportOf({
    comparison: "none",
    controlCount: 0,
    rules: 0,
    changed: change.changed ?? [],
    mechanisms: lost,
  }),
  "no-program-quiet": reportOf({ comparison: "none", controlCount: 0, rules: 0 }),
  "nothing-named": reportOf({ ...change, mechanisms: lost, findings: existing }),
  many: reportOf({
    ...change,
    findings: Array.from({ length: 40 }, (_, number) => {
      const fix = { text: sentence`fix it`, location: at("compliance/controls/ac-2.yml", 31 + number), edits: [] };
      return restated(gap, { fix, fingerprint: `${gap.fingerprint} ${number}` });
    }),
  }),
};

export function state(name: string): Report {
  const report = states[name];
  if (report === undefined) throw new Error(`there is no state ${name}`);
  return report;
}
