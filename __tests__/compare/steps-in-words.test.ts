// What the change did to bring a finding, and what to do about it, in words: where base had the thing, where it did not, and where several things are wrong.
import { describe, expect, test } from "vitest";
import { plainText } from "../../src/model/sentence.ts";
import { changeOf, type WrittenCase } from "../support/finding-cases.ts";
import { reportOf } from "../support/judged-change.ts";

const program = "compliance/program.yml";
const um = "compliance/controls/um-01.yml";
const tx = "compliance/controls/tx-01.yml";
const cu = "compliance/controls/cu-01.yml";
const risks = "compliance/risks.yml";

const entry = (more: string, id = "R-1") =>
  `  - { id: ${id}, title: Data is read on its way, likelihood: 3, impact: 5, ${more} }\n`;
const register = (...entries: readonly string[]) => ({ [risks]: `risks:\n${entries.join("")}` });
const risk = (more: string) => register(entry(`owner: "@alice", ${more}`));
const acceptedUntil = (day: string) => `treatment: accept, accepted: { by: "@lead", until: ${day} }`;
const ghosts = { "@ghost": "GitHub has no such user", "@wraith": "GitHub has no such user" };
const owner = (name: string) => ({ [um]: [['"@alice"', `"${name}"`]] }) as const;
const noRiskTreated = [["treats: [R-1]\n", ""]] as const;

const dead = "path-dead:TX-01 | infra/tls/**";
const depth = { [program]: [["[security]", "[security]\n    depth: points-of-focus"]] } as const;
const waivers = (ends: Readonly<Record<string, string>>) => {
  const entries = Object.entries(ends).map(
    ([name, day]) => `  - { finding: "${name}", reason: x, approved-by: "@lead", expires: ${day} }\n`,
  );
  return { "compliance/waivers.yml": `waivers:\n${entries.join("")}` };
};

/** A finding: its cause, and its step. */
type Told = Readonly<Record<string, readonly [string | null, string | null]>>;

async function told(written: WrittenCase): Promise<Told> {
  const { findings } = await reportOf(changeOf(written));
  const inWords = (one: (typeof findings)[number]) =>
    [one.cause && plainText(one.cause.text), one.fix && plainText(one.fix.text)] as const;
  return Object.fromEntries(findings.map((one) => [one.fingerprint, inWords(one)]));
}

const nextDate = (key: string) => `review R-1, then set its next ${key} date`;
const approved = " and have that approved by @lead";

describe("each finding has its cause and its step", () => {
  test.each<[string, WrittenCase, Told]>([
    [
      "a control that is gone",
      { head: { [tx]: null } },
      {
        "criterion-gap:soc2-2017/CC6.7 | saas": [
          "control TX-01 was removed",
          "restore TX-01, or add a control of saas that satisfies soc2-2017/CC6.7",
        ],
        "risk-untreated:R-1": ["control TX-01 was removed", "add R-1 to the treats of a working control"],
      },
    ],
    [
      "a control that is only planned",
      { both: { [tx]: [["id: TX-01", "id: TX-01\nstatus: planned"]] } },
      {
        "criterion-gap:soc2-2017/CC6.7 | saas": [
          null,
          "put TX-01 in place, give it evidence and remove status: planned, or add a control of saas that satisfies soc2-2017/CC6.7",
        ],
        "risk-untreated:R-1": [null, "fix TX-01, or add R-1 to the treats of a working control"],
      },
    ],
    [
      "a control that the change only plans",
      { head: { [um]: [["id: UM-01", "id: UM-01\nstatus: planned"]] } },
      {
        "criterion-gap:soc2-2017/CC6.2 | saas": [
          "UM-01: implemented → planned",
          "put UM-01 in place, give it evidence and remove status: planned, or add a control of saas that satisfies soc2-2017/CC6.2",
        ],
      },
    ],
    [
      "a path rule that matches nothing any more",
      { head: { "infra/tls/listener.tf": null } },
      {
        "path-dead:TX-01 | infra/tls/**": [
          "infra/tls/listener.tf was removed",
          "remove the path rule infra/tls/**, or correct it",
        ],
      },
    ],
    [
      "a waiver that ended, of what is there and of what is not",
      {
        both: waivers({ [dead]: "2026-06-29", "path-dead:UM-01 | x": "2026-06-29" }),
        head: { "infra/tls/listener.tf": null },
      },
      {
        [`waiver-expired:${dead}`]: [null, "remove it, or have a new one approved"],
        "waiver-expired:path-dead:UM-01 | x": [null, "remove it"],
      },
    ],
    [
      "a waiver that ends soon",
      { both: { ...waivers({ [dead]: "2026-07-05" }), "infra/tls/listener.tf": null } },
      { [`waiver-expiring:${dead}`]: [null, "fix what it accepts and remove it, or have a new one approved"] },
    ],
    [
      "a waiver of what nobody waives",
      { head: waivers({ "control-removed:UM-01": "2026-12-31" }) },
      { "waiver-dead:control-removed:UM-01": ["compliance/waivers.yml was changed", "remove it"] },
    ],
    [
      "a path rule whose accents are spelled otherwise",
      {
        both: { "docs/poli\u0301tica.md": "x\n" },
        head: { [tx]: [['["infra/tls/**"]', '["infra/tls/**", "docs/política.md"]']] },
      },
      {
        "path-dead:TX-01 | docs/política.md": [
          "docs/política.md was added to TX-01",
          "remove the path rule docs/política.md, or correct it",
        ],
      },
    ],
    [
      "a part that nobody has any more",
      { head: { [program]: [["saas: performs, aws: provides", "saas: none, aws: none"]] } },
      {
        "responsibility-unassigned:soc2-2017/CC6.7": [
          `${program} was changed`,
          "state under responsibilities which actor answers for soc2-2017/CC6.7",
        ],
      },
    ],
    [
      "a program without its main file",
      { head: { [program]: null } },
      { "program-invalid:compliance/risks.yml | 1:1": [null, "correct it"] },
    ],
    [
      "no program any more",
      {
        head: Object.fromEntries(
          [program, risks, "compliance/waivers.yml", um, tx, cu, "compliance/controls/vm-01.yml"].map((file) => [
            file,
            null,
          ]),
        ),
      },
      { [`program-invalid:${program} | 1:1`]: [`${program} was removed`, "correct it"] },
    ],
    [
      "a control that was never there, of a criterion that comes into scope",
      { both: { [tx]: null }, base: { [program]: [["[security]", "[security]\n    not-applicable: { CC6.7: No. }"]] } },
      {
        "criterion-gap:soc2-2017/CC6.7 | saas": [
          "soc2-2017/CC6.7 came into scope",
          "add a control of saas that satisfies soc2-2017/CC6.7",
        ],
      },
    ],
    [
      "a customer's part that is new",
      { both: { [cu]: null }, base: { [program]: [[", clinic: complements", ""]] } },
      {
        "criterion-gap:soc2-2017/CC6.2 | clinic": [
          "clinic now answers for soc2-2017/CC6.2",
          "add a CUEC of clinic for soc2-2017/CC6.2",
        ],
      },
    ],
    [
      "a file that is gone, and a link to none",
      { head: { "docs/tls.md": null, [um]: [["docs/users.md", "docs/gone.md"]] } },
      {
        "evidence-missing:TX-01 | docs/tls.md#versions": [
          "docs/tls.md was removed",
          `restore docs/tls.md, or point the link at what took its place${approved}`,
        ],
        "evidence-missing:UM-01 | docs/gone.md": [
          "docs/gone.md was added to UM-01",
          "add docs/gone.md, or point the link at a file that exists",
        ],
      },
    ],
    [
      "an owner who does not exist",
      { head: owner("@ghost"), invalid: ghosts },
      { "owner-invalid:UM-01 | @ghost": ["owner of UM-01 changed from @alice to @ghost", "restore the owner @alice"] },
    ],
    [
      "an owner who does not exist, after one who did not",
      { base: owner("@wraith"), head: owner("@ghost"), invalid: ghosts },
      {
        "owner-invalid:UM-01 | @ghost": [
          "owner of UM-01 changed from @wraith to @ghost",
          `name an owner who exists${approved}`,
        ],
      },
    ],
    [
      "an owner who does not exist, beside another control whose owner did not",
      { both: { [cu]: [['"@alice"', '"@wraith"']] }, head: owner("@ghost"), invalid: ghosts },
      { "owner-invalid:UM-01 | @ghost": ["owner of UM-01 changed from @alice to @ghost", "restore the owner @alice"] },
    ],
    [
      "a deputy who does not exist",
      { head: { [um]: [['"@alice"', '"@alice"\ndeputies: ["@ghost"]']] }, invalid: ghosts },
      {
        "owner-invalid:UM-01 | @ghost": [`${um} was changed`, "name a deputy who exists instead of @ghost, or none"],
      },
    ],
    [
      "a review date that is past, where base had one",
      {
        base: risk("treatment: mitigate, review-by: 2026-12-31"),
        head: risk("treatment: mitigate, review-by: 2026-06-29"),
      },
      { "risk-overdue:R-1": [`${risks} was changed`, `${nextDate("review-by")}${approved}`] },
    ],
    [
      "a review date that is past, where base had none",
      { head: risk("treatment: mitigate, review-by: 2026-06-29") },
      { "risk-overdue:R-1": [`${risks} was changed`, nextDate("review-by")] },
    ],
    [
      "a risk accepted until a day that is past",
      { base: risk(acceptedUntil("2026-12-31")), head: risk(acceptedUntil("2026-06-29")) },
      { "risk-overdue:R-1": [`${risks} was changed`, `${nextDate("until")}${approved}`] },
    ],
    [
      "a risk that nobody accepted",
      { head: risk("treatment: accept") },
      {
        "risk-unaccepted:R-1": [
          `${risks} was changed`,
          `treat R-1, or record who accepted it and until when${approved}`,
        ],
      },
    ],
    [
      "a new risk that nobody accepted",
      {
        head: register(
          entry('owner: "@alice", treatment: mitigate'),
          entry('owner: "@alice", treatment: accept', "R-2"),
        ),
      },
      { "risk-unaccepted:R-2": ["risk R-2 was added", "treat R-2, or record who accepted it and until when"] },
    ],
    [
      "a risk without its owner",
      { head: register(entry("treatment: mitigate")) },
      { "risk-unowned:R-1": [`${risks} was changed`, "restore the owner @alice of R-1"] },
    ],
    [
      "a risk without its owner, beside one that had none",
      {
        base: register(entry('owner: "@alice", treatment: mitigate'), entry("treatment: mitigate", "R-2")),
        head: register(entry("treatment: mitigate"), entry("treatment: mitigate", "R-2")),
      },
      {
        "risk-unowned:R-1": [`${risks} was changed`, "restore the owner @alice of R-1"],
        "risk-unowned:R-2": [null, "name an owner of R-2 who exists"],
      },
    ],
    [
      "a risk that no control treats any more",
      { head: { [tx]: noRiskTreated } },
      { "risk-untreated:R-1": ["TX-01 no longer answers for R-1", "add R-1 to the treats of a working control"] },
    ],
    [
      "a risk that nobody accepted, where nobody can approve a change of the program",
      { author: "lead", head: risk("treatment: accept") },
      { "risk-unaccepted:R-1": [`${risks} was changed`, "treat R-1, or record who accepted it and until when"] },
    ],
    [
      "a file that is gone, where nobody can approve a change of the program",
      { author: "lead", head: { "docs/tls.md": null } },
      { "evidence-missing:TX-01 | docs/tls.md#versions": ["docs/tls.md was removed", "restore docs/tls.md"] },
    ],
    [
      "a link to no file that both sides have",
      { both: { [um]: [["docs/users.md", "docs/user.md"]], "docs/tls.md": null } },
      {
        "criterion-gap:soc2-2017/CC6.2 | saas": [
          null,
          "fix UM-01, or add a control of saas that satisfies soc2-2017/CC6.2",
        ],
        "evidence-missing:UM-01 | docs/user.md": [null, `point the link at docs/users.md${approved}`],
        "evidence-missing:TX-01 | docs/tls.md#versions": [
          null,
          `restore docs/tls.md, or point the link at what took its place${approved}`,
        ],
      },
    ],
    [
      "a new link to no file",
      { head: { [um]: [["docs/users.md", "docs/user.md"]] } },
      {
        "evidence-missing:UM-01 | docs/user.md": ["docs/user.md was added to UM-01", "point the link at docs/users.md"],
        "criterion-gap:soc2-2017/CC6.2 | saas": ["docs/user.md was added to UM-01", "point the link at docs/users.md"],
      },
    ],
    [
      "points that the change opens, by the file that is gone",
      { both: depth, head: { "docs/tls.md": null } },
      Object.fromEntries(
        ["criterion-gap:soc2-2017/CC6.7 | saas", "point-gap:soc2-2017/CC6.7 | 1 | saas", "risk-untreated:R-1"].map(
          (fingerprint) => [
            fingerprint,
            [
              "docs/tls.md was removed",
              `restore docs/tls.md, or point the link at what took its place${approved}`,
            ] as const,
          ],
        ),
      ),
    ],
    [
      "points that the change opens, with the control that is gone",
      { both: depth, head: { [tx]: null } },
      {
        "point-gap:soc2-2017/CC6.7 | 2 | saas": [
          "control TX-01 was removed",
          "restore TX-01, or add a control of saas that satisfies soc2-2017/CC6.7",
        ],
      },
    ],
    [
      "a point that a control no longer claims",
      { both: depth, head: { [tx]: [["[soc2-2017/CC6.7]", "[soc2-2017/CC6.7: [1]]"]] } },
      {
        "point-gap:soc2-2017/CC6.7 | 2 | saas": [
          "TX-01 no longer answers for point 2 of soc2-2017/CC6.7",
          "add point 2 to a control of saas that covers it",
        ],
      },
    ],
    [
      "what rests on evidence whose loss is waived",
      {
        both: waivers({ "evidence-missing:TX-01 | docs/tls.md#versions": "2026-12-31" }),
        head: { "docs/tls.md": null },
      },
      {
        "criterion-gap:soc2-2017/CC6.7 | saas": [
          "docs/tls.md was removed",
          "fix TX-01, or add a control of saas that satisfies soc2-2017/CC6.7",
        ],
        "risk-untreated:R-1": ["docs/tls.md was removed", "fix TX-01, or add R-1 to the treats of a working control"],
        "evidence-missing:TX-01 | docs/tls.md#versions": [
          null,
          `restore docs/tls.md, or point the link at what took its place${approved}`,
        ],
      },
    ],
    [
      "a provider of which no report is recorded any more",
      {
        head: {
          "compliance/controls/vm-01.yml": [
            ["document: AWS SOC 2 report\n    actor: aws\n    valid-until: 2027-03-31", "path: docs/users.md"],
          ],
        },
      },
      {
        "criterion-gap:soc2-2017/CC6.7 | aws": [
          "VM-01 no longer monitors aws",
          "record the current report of aws, and keep a working control that monitors it",
        ],
      },
    ],
    [
      "an owner who does not exist, of files that are given to others",
      {
        head: {
          [tx]: [["@acme/platform", "@acme/gone"]],
          ".github/CODEOWNERS": [["/infra/tls/ @acme/platform", "/infra/tls/ @acme/web"]],
        },
        invalid: { "@acme/gone": "GitHub has no such team" },
      },
      {
        "owner-not-codeowner:TX-01 | @acme/gone": [
          "owner of TX-01 changed from @acme/platform to @acme/gone",
          "restore the owner @acme/platform",
        ],
      },
    ],
    [
      "an owner who does not exist, of a control that was broken otherwise",
      { both: { "docs/users.md": null }, head: owner("@ghost"), invalid: ghosts },
      { "owner-invalid:UM-01 | @ghost": ["owner of UM-01 changed from @alice to @ghost", "restore the owner @alice"] },
    ],
    [
      "a new file that nobody is given",
      {
        head: {
          ".github/CODEOWNERS": "/infra/tls/listener.tf @acme/platform\n/docs/ @alice\n",
          "infra/tls/a.tf": "a\n",
        },
      },
      {
        "owner-not-codeowner:TX-01 | @acme/platform": [
          ".github/CODEOWNERS was changed",
          "in .github/CODEOWNERS, give /infra/tls/a.tf to @acme/platform",
        ],
      },
    ],
    [
      "a new file beside those of a line, that nobody is given",
      {
        both: { ".github/CODEOWNERS": "/infra/tls/listener.tf @acme/platform\n/docs/ @alice\n" },
        head: { "infra/tls/a.tf": "a\n" },
      },
      {
        "owner-not-codeowner:TX-01 | @acme/platform": [
          "infra/tls/a.tf was added",
          "in .github/CODEOWNERS, give /infra/tls/a.tf to @acme/platform",
        ],
      },
    ],
    [
      "a review that is to be done less often",
      {
        base: { [um]: [["docs/users.md", "docs/users.md\n    review-every: 3 months"]] },
        head: { [um]: [["docs/users.md", "docs/users.md\n    review-every: 6 months"]] },
      },
      {
        "policy-loosened:review-every of UM-01 docs/users.md": [
          `${um} was changed`,
          "undo it, or have it approved by @lead",
        ],
      },
    ],
    [
      "a change of the program that is approved",
      { approvers: ["lead"], head: owner("@bob") },
      { "owner-changed:UM-01": [`${um} was changed`, "nothing to do: a program owner approved it"] },
    ],
    [
      "a file that could not be read, and nobody can undo",
      { base: { "compliance/controls/um-02.yml": "id: [\n" } },
      {
        "unreadable-replaced:compliance/controls/um-02.yml": [
          "compliance/controls/um-02.yml was removed",
          "have it approved by @lead",
        ],
      },
    ],
    [
      "a party that is gone",
      { base: { [program]: [["  clinic:", "  msg: { kind: vendor, name: M }\n  clinic:"]] } },
      { "actor-changed:msg": [`${program} was changed`, "undo it, or have it approved by @lead"] },
    ],
    [
      "a part that is another's",
      { head: { [program]: [["saas: performs, aws: provides", "saas: none, aws: provides"]] } },
      {
        "actor-changed:soc2-2017/CC6.7 | saas": [`${program} was changed`, "undo it, or have it approved by @lead"],
      },
    ],
    [
      "a risk that is now to be mitigated",
      { both: { [tx]: noRiskTreated }, base: risk(acceptedUntil("2026-12-31")), head: risk("treatment: mitigate") },
      { "risk-untreated:R-1": ["risk R-1 is now to be mitigated", "add R-1 to the treats of a working control"] },
    ],
  ])("%s", async (_, written, expected) => {
    expect(await told(written)).toMatchObject(expected);
  });
});
