// What a pull request brings that reading another format leaves out: said first, with its place, where it explains what follows.
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { plainText } from "../../src/model/sentence.ts";
import { comment } from "../../src/render/comment/comment.ts";
import { inRowOrder } from "../../src/render/comment/row-order.ts";
import { stories } from "../../src/render/comment/story.ts";
import { pullPage } from "../../src/render/html/pull-page.ts";
import { terminal } from "../../src/render/terminal.ts";
import { reportOf } from "../support/judged-change.ts";
import { onGitHub } from "../support/report.ts";

type Files = Readonly<Record<string, string>>;

const program = (source: string, failOn = "new-gap, program-change") => `version: 1
name: Scheduling
owners: ["@lead"]
frameworks: [{ id: soc2-2017, categories: [security] }]
policy: { approvals: "off", fail-on: [${failOn}] }
sources:
  - ${source}
`;

const entry = (control: string, more = "") => `- control_key: ${control}
  standard_key: TSC
  implementation_status: complete
  narrative: [{ text: Somebody decides. }]
${more}`;

const component = (...entries: readonly string[]) =>
  `schema_version: 3.0.0\nname: Ops\nsatisfies:\n${entries.join("")}`;

const standards = "standards: { TSC: soc2-2017 }";
const openControl = (ops: string, written = standards, folder = "ops"): Files => ({
  "compliance/program.yml": program(`{ opencontrol: opencontrol.yaml, owner: "@alice", ${written} }`),
  "opencontrol.yaml": `schema_version: 1.0.0\nname: T\ncomponents: [./${folder}]\n`,
  [`${folder}/component.yaml`]: ops,
});

const comply = (matter: string): Files => ({
  "compliance/program.yml": program(`{ comply: grc, owner: "@alice", ${standards} }`),
  "grc/policies/access.md": `${matter}---\n# Access\n\nIt is reviewed.\n`,
  "grc/policies/keys.md": "name: Keys\nacronym: KP\nsatisfies: { TSC: [CC6.2] }\n---\n# Keys\n\nThey turn.\n",
});

const oscal = (id: string): Files => ({
  "compliance/program.yml": program('{ oscal: c.yml, owner: "@alice", standards: { TSC: soc2-2017 } }'),
  "c.yml": `component-definition:
  uuid: 11111111-0000-4000-8000-000000000001
  metadata: { title: T, last-modified: "2026-01-01T00:00:00Z", version: "1", oscal-version: 1.2.1 }
  components:
  - uuid: 11111111-0000-4000-8000-000000000002
    type: software
    title: Gate
    description: A gate.
    control-implementations:
    - uuid: 11111111-0000-4000-8000-000000000003
      source: TSC
      description: All.
      implemented-requirements:
      - { uuid: 11111111-0000-4000-8000-000000000004, control-id: CC6.1, description: Done. }
      - { uuid: 11111111-0000-4000-8000-000000000005, control-id: ${id}, description: Done. }
`,
});

const judged = (base: Files, head: Files): Promise<Report> =>
  reportOf({ base, head, today: "2026-06-30", criteria: "shipped" });

const warned = ({ findings }: Report) =>
  findings.filter(({ rule }) => rule === "source-warning").map(({ fingerprint }) => fingerprint);

const two = component(entry("CC6.1"), entry("CC6.2"));

describe("a mistake that a change brings is told first, and what follows from it names its place", () => {
  test.each<readonly [string, Files, Files, string, string, readonly string[]]>([
    [
      "a mistyped standard",
      openControl(two),
      openControl(component(entry("CC6.1"), entry("CC6.2").replace("TSC", "TCS"))),
      "ops/component.yaml:9",
      'CC6.2: unknown standard "TCS" (did you mean "TSC"?); its claim is left out',
      ["claim-withdrawn:ops/CC6.2 | soc2-2017/CC6.2", "criterion-gap:soc2-2017/CC6.2 | self"],
    ],
    [
      "a mistyped control",
      openControl(two),
      openControl(component(entry("CC6.1"), entry("CC6.22"))),
      "ops/component.yaml:8",
      'soc2-2017 has no "CC6.22"',
      ["control-removed:ops/CC6.2", "criterion-gap:soc2-2017/CC6.2 | self"],
    ],
    [
      "a mistyped key",
      openControl(two),
      openControl(component(entry("CC6.1"), entry("CC6.2").replace("control_key", "contol_key"))),
      "ops/component.yaml:8",
      'unknown key "contol_key" in an entry of satisfies (did you mean "control_key"?); left out',
      ["control-removed:ops/CC6.2", "criterion-gap:soc2-2017/CC6.2 | self"],
    ],
    [
      "a mistyped status",
      openControl(two),
      openControl(component(entry("CC6.1"), entry("CC6.2").replace("complete", "compleet"))),
      "ops/component.yaml:10",
      'implementation_status of CC6.2 is "compleet" (did you mean "complete"?)',
      ["claim-withdrawn:ops/CC6.2 | soc2-2017/CC6.2", "criterion-gap:soc2-2017/CC6.2 | self"],
    ],
    [
      "a file that does not parse",
      openControl(two),
      openControl(`${two}verifications: [\n`),
      "ops/component.yaml:13",
      "",
      ["unreadable-replaced:ops/component.yaml"],
    ],
    [
      "Comply: a mistyped criterion",
      comply("name: Access\nacronym: AP\nsatisfies: { TSC: [CC6.1] }\n"),
      comply("name: Access\nacronym: AP\nsatisfies: { TSC: [CC66.1] }\n"),
      "grc/policies/access.md:3",
      'soc2-2017 has no "CC66.1"',
      ["claim-withdrawn:AP | soc2-2017/CC6.1", "criterion-gap:soc2-2017/CC6.1 | self"],
    ],
    [
      "OSCAL: a mistyped control",
      oscal("CC6.2"),
      oscal("CC6.22"),
      "c.yml:15",
      'soc2-2017 has no "CC6.22"',
      ["control-removed:gate/CC6.2", "criterion-gap:soc2-2017/CC6.2 | self"],
    ],
  ])("%s", async (_, base, head, place, message, follows) => {
    const report = await judged(base, head);
    const [first] = stories(inRowOrder(report));
    expect(report.verdict.is).toBe("fail");
    expect(first?.lead.rule).toBe("source-warning");
    const warnings = [first?.lead, ...(first?.rest ?? [])].filter((one) => one?.rule === "source-warning");
    expect(warnings.map((one) => plainText(one?.message ?? [])).join("\n")).toContain(message);
    const { path, line } = first?.lead.location ?? { path: "", line: 0 };
    expect(`${path}:${line}`).toBe(place);
    expect(first?.rest.map(({ fingerprint }) => fingerprint)).toEqual(expect.arrayContaining([...follows]));
    for (const one of first?.rest.filter(({ blocking }) => blocking) ?? [])
      expect(plainText(one.fix?.text ?? [])).toMatch(/^correct /);
    const text = comment(report, onGitHub);
    expect(text.indexOf(place)).toBeLessThan(text.indexOf("**Next:** correct"));
    expect(text).not.toContain("undo it");
    // The warning blocks nothing by itself; what follows from it does.
    expect(text).toContain("❌ **Blocks**");
    expect(pullPage(report, null, onGitHub)).toMatch(/<h3>❌ .*<\/h3>\n<p class="about"><span class="blocks">Blocks/);
  });
});

describe("what follows from one of several mistakes names the one that is about it", () => {
  const odd = "  link: x\n";
  const mistyped = (text: string) => text.replace("TSC", "TCS");
  const verified = (key: string) =>
    `${component(entry("CC6.2", `  ${key}: [{ verification_key: V }]\n`))}verifications:\n- { key: V, name: V, type: TEST, path: https://example.com }\n`;
  test.each<readonly [string, string, string, Readonly<Record<string, number>>]>([
    [
      "each entry has its own",
      two,
      component(mistyped(entry("CC6.1")), mistyped(entry("CC6.2"))),
      { "claim-withdrawn:ops/CC6.1 | soc2-2017/CC6.1": 5, "claim-withdrawn:ops/CC6.2 | soc2-2017/CC6.2": 9 },
    ],
    [
      "the first of two in an entry",
      two,
      component(entry("CC6.1"), mistyped(entry("CC6.2", odd))),
      { "claim-withdrawn:ops/CC6.2 | soc2-2017/CC6.2": 9, "criterion-gap:soc2-2017/CC6.2 | self": 9 },
    ],
    [
      "one before all entries is about each of them",
      two,
      component(entry("CC6.1"), entry("CC6.2").replace("complete", "partial")).replace("name:", "nam: Ops\nname:"),
      { "claim-withdrawn:ops/CC6.2 | soc2-2017/CC6.2": 2 },
    ],
    [
      "for an entry that is gone, the nearest",
      component(entry("CC6.1"), entry("CC6.2"), entry("CC6.3")),
      component(entry("CC6.1", odd), entry("CC6.2"), entry("CC6.33")),
      { "control-removed:ops/CC6.3": 13, "criterion-gap:soc2-2017/CC6.3 | self": 13 },
    ],
    [
      "evidence that no entry names any more",
      verified("covered_by"),
      verified("coverd_by"),
      { "evidence-withdrawn:ops/CC6.2 | https://example.com": 8 },
    ],
  ])("%s", async (_, was, is, expected) => {
    const { findings } = await judged(openControl(was), openControl(is));
    const edits = findings.filter(({ rule }) => rule.endsWith("-withdrawn") || rule === "control-removed");
    for (const { fix } of edits)
      expect(plainText(fix?.text ?? [])).toMatch(/^correct .*, or have it approved by @lead$/);
    const causes = findings.map(({ fingerprint, cause }) => [fingerprint, cause?.location.line]);
    expect(Object.fromEntries(causes)).toMatchObject(expected);
  });
});

describe("what is new", () => {
  const odd = "  link: x\n";
  test.each<readonly [string, Files, Files, readonly string[]]>([
    [
      "nothing, where base has it too",
      openControl(component(entry("CC6.2", odd))),
      openControl(component(entry("CC6.2", odd))),
      [],
    ],
    [
      "nothing, where it moved by lines",
      openControl(component(entry("CC6.2", odd))),
      openControl(component(entry("CC6.1"), entry("CC6.2", odd))),
      [],
    ],
    [
      "one, where base has one like it, at its own place",
      openControl(component(entry("CC6.2", odd))),
      openControl(component(entry("CC6.1", "  link: y\n"), entry("CC6.2", odd))),
      ["source-warning:ops/component.yaml | 8:3"],
    ],
    [
      "nothing, where the file moved with it",
      openControl(component(entry("CC6.2", odd))),
      openControl(component(entry("CC6.2", odd)), standards, "operations"),
      [],
    ],
    [
      "nothing, where the component that it names is called otherwise",
      openControl(component(entry("CC6.2"), entry("CC6.2"))),
      openControl(component(entry("CC6.2"), entry("CC6.2")).replace("name: Ops", "name: Works\nkey: works")),
      [],
    ],
    [
      "nothing, where something else could have been meant",
      openControl(component(entry("CC6.1"), entry("CC6.2").replace("TSC", "TCS"))),
      openControl(
        component(entry("CC6.1"), entry("CC6.2").replace("TSC", "TCS")),
        "standards: { TSC: soc2-2017, TCX: soc2-2017 }",
      ),
      [],
    ],
    [
      "one on a line like one of another entry, which is mended",
      openControl(component(entry("CC6.1").replace("complete", "compleet"), entry("CC6.2"))),
      openControl(component(entry("CC6.1"), entry("CC6.2").replace("complete", "compleet"))),
      ["source-warning:ops/component.yaml | 10:26"],
    ],
    [
      "one, where two entries change places and the odd line stays",
      openControl(component(entry("CC6.1").replace("TSC", "TCS"), entry("CC6.2"))),
      openControl(component(entry("CC6.2").replace("TSC", "TCS"), entry("CC6.1"))),
      ["source-warning:ops/component.yaml | 5:17"],
    ],
    ["nothing, where one is mended", openControl(component(entry("CC6.2", odd))), openControl(two), []],
    [
      "each entry, where the program's own file is what changed",
      openControl(two),
      openControl(two, "standards: { TSX: soc2-2017 }"),
      ["source-warning:ops/component.yaml | 5:17", "source-warning:ops/component.yaml | 9:17"],
    ],
  ])("%s", async (_, base, head, expected) => {
    expect(warned(await judged(base, head))).toEqual(expected);
  });

  test("is one story, with one step, where the program's own file made all of it", async () => {
    const report = await judged(openControl(two), openControl(two, "standards: { TSX: soc2-2017 }"));
    const [first, ...others] = stories(inRowOrder(report));
    expect(others).toEqual([]);
    const { lead, rest } = first ?? { lead: null, rest: [] };
    const steps = [lead, ...rest].filter((one) => one?.blocking).map((one) => plainText(one?.fix?.text ?? []));
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.filter((step) => !/^correct (it|compliance\/program.yml:\d+)/.test(step))).toEqual([
      // The edit itself, of the source's standards.
      "undo it, or have it approved by @lead",
    ]);
    expect(lead?.fix?.location).toMatchObject({ path: "compliance/program.yml", line: 7 });
    // Of a long story a terminal tells the lead alone in full.
    expect(rest.length).toBeGreaterThan(5);
    expect(terminal(report, onGitHub)).toMatch(/^✗ .*source-warning/m);
  });

  test("without anything that follows it is a warning, and fails only where the policy says so", async () => {
    const [base, head] = [openControl(two), openControl(component(entry("CC6.1"), entry("CC6.2", odd)))];
    expect((await judged(base, head)).verdict.is).toBe("warn");
    const asked = (files: Files) => ({
      ...files,
      "compliance/program.yml": (files["compliance/program.yml"] ?? "").replace("new-gap", "source-warning, new-gap"),
    });
    expect((await judged(asked(base), asked(head))).verdict.is).toBe("fail");
  });

  test("what an entry says of itself explains nothing by itself: it can be meant", async () => {
    const report = await judged(openControl(two), openControl(two.replace("complete", "not applicable")));
    const withdrawn = report.findings.find(({ rule }) => rule === "claim-withdrawn");
    expect(plainText(withdrawn?.fix?.text ?? [])).toMatch(/^undo it/);
  });

  test("old ones are only counted", async () => {
    const odds = Array.from({ length: 6 }, (_, at) => entry(`CC6.${at + 1}`, odd));
    const report = await judged(
      openControl(component(...odds)),
      openControl(component(entry("CC7.1", "  lonk: y\n"), ...odds)),
    );
    expect(comment(report, onGitHub)).toContain("6 warnings in program files besides the new ones.");
    expect(terminal(report, onGitHub)).toContain("6 warnings; controldiff validate lists");
  });
});
