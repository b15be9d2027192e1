// What a pull request does to a program in another format: what is not understood does not get lost.
import { describe, expect, test } from "vitest";
import { plainText } from "../../src/model/sentence.ts";
import { reportOf } from "../support/judged-change.ts";

const program = (standards: string) => `version: 1
name: Scheduling
owners: ["@lead"]
frameworks: [{ id: soc2-2017, categories: [security], not-applicable: { CC6.7: No., CC9.2: No. } }]
policy: { approvals: "off", fail-on: [program-change] }
sources:
  - { opencontrol: opencontrol.yaml, owner: "@alice"${standards} }
`;

const tsc = ", standards: { TSC: soc2-2017 }";

const entry = (control: string, more = "", status = "complete") => `- control_key: ${control}
  standard_key: TSC
  implementation_status: ${status}
  narrative: [{ text: Somebody decides. }]
${more}`;

const component = (...entries: readonly string[]) =>
  `schema_version: 3.0.0\nname: Ops\nsatisfies:\n${entries.join("")}`;

const world = (ops: string | null, standards = tsc) => ({
  "compliance/program.yml": program(standards),
  "opencontrol.yaml": "schema_version: 1.0.0\nname: T\ncomponents: [./ops]\n",
  ...(ops === null ? {} : { "ops/component.yaml": ops }),
});

async function told(was: string, is: string | null, standards?: string) {
  const { findings, affected } = await reportOf({
    base: world(was, standards),
    head: world(is, standards),
    today: "2026-06-30",
  });
  const changes = findings.filter(({ group, standing }) => group === "program-change" && standing === "introduced");
  expect(changes.filter(({ cause }) => cause === null)).toEqual([]);
  return {
    changes: changes.map(({ fingerprint }) => fingerprint),
    affected: affected.map(
      ({ control, reasons }) => `${control}: ${reasons.flatMap((one) => one.changed ?? []).join()}`,
    ),
  };
}

const known = entry("CC6.2");
const verified = (passed: string) =>
  `${component(entry("CC6.2", "  covered_by: [{ verification_key: V }]\n"))}verifications:\n- { key: V, name: V, type: TEST, path: https://example.com, test_passed: ${passed} }\n`;

describe("an entry of a component", () => {
  test.each<readonly [string, string, string | null, readonly string[], readonly string[]]>([
    ["the same", component(known), component(known), [], []],
    [
      "with an id that nobody knows, gone",
      component(known, entry("CC6.2 a")),
      component(known),
      ["control-removed:ops/CC6.2 a"],
      ["ops/CC6.2 a: "],
    ],
    [
      "of a standard that nobody knows, gone",
      component(known, entry("X").replace("TSC", "XYZ")),
      component(known),
      ["control-removed:ops/X"],
      ["ops/X: "],
    ],
    [
      "carried out no more",
      component(known),
      component(entry("CC6.2", "", "planned")),
      ["claim-withdrawn:ops/CC6.2 | soc2-2017/CC6.2"],
      ["ops/CC6.2: implementation,implementation_status"],
    ],
    [
      "whose status is dropped",
      component(entry("CC6.2", "", "partial")),
      component(entry("CC6.2").replace(/ *implementation_status.*\n/, "")),
      ["claim-withdrawn:ops/CC6.2 | status"],
      ["ops/CC6.2: implementation,implementation_status"],
    ],
    [
      "whose status is dropped, though it counted",
      component(known),
      component(entry("CC6.2").replace(/ *implementation_status.*\n/, "")),
      ["claim-withdrawn:ops/CC6.2 | status"],
      ["ops/CC6.2: implementation_status"],
    ],
    [
      "that does not apply any more",
      component(known),
      component(entry("CC6.2", "", "not applicable")),
      ["claim-withdrawn:ops/CC6.2 | status"],
      ["ops/CC6.2: implementation,implementation_status"],
    ],
    [
      "that was open, and does not apply now",
      component(entry("CC6.2", "", "none")),
      component(entry("CC6.2", "", "not applicable")),
      ["claim-withdrawn:ops/CC6.2 | status"],
      ["ops/CC6.2: implementation,implementation_status"],
    ],
    [
      "that is inherited now",
      component(known),
      component(entry("CC6.2", "  control_origin: inherited\n")),
      ["claim-withdrawn:ops/CC6.2 | soc2-2017/CC6.2"],
      ["ops/CC6.2: control_origin"],
    ],
    [
      "carried out by others than anybody said, and not inherited",
      component(known),
      component(entry("CC6.2", "  control_origin: shared\n")),
      [],
      ["ops/CC6.2: control_origin"],
    ],
    [
      "carried out by the same as before",
      component(entry("CC6.2", "  control_origin: inherited\n")),
      component(entry("CC6.2", "  control_origin: inherited\n").replace("Somebody", "Nobody else")),
      [],
      ["ops/CC6.2: description"],
    ],
    [
      "of another origin",
      component(entry("CC6.2", "  control_origin: shared\n")),
      component(entry("CC6.2", "  control_origin: inherited\n")),
      ["claim-withdrawn:ops/CC6.2 | soc2-2017/CC6.2"],
      ["ops/CC6.2: control_origin"],
    ],
    [
      "with other parameters",
      component(entry("CC6.2", "  parameters: [{ key: a, text: 90 days }]\n")),
      component(entry("CC6.2", "  parameters: [{ key: a, text: 900 days }]\n")),
      [],
      ["ops/CC6.2: parameters"],
    ],
    [
      "with another role",
      component(entry("CC6.2", "  responsible_role: Security\n")),
      component(entry("CC6.2", "  responsible_role: Nobody\n")),
      [],
      ["ops/CC6.2: responsible_role"],
    ],
    [
      "with other words",
      component(known),
      component(entry("CC6.2").replace("Somebody", "Nobody")),
      [],
      ["ops/CC6.2: description"],
    ],
    [
      "with a verification that did not pass",
      verified("true"),
      verified("false"),
      ["claim-withdrawn:ops/CC6.2 | soc2-2017/CC6.2"],
      ["ops/CC6.2: implementation,test_passed of verification V"],
    ],
    [
      "behind a second document",
      component(known, entry("CC6.2 a")),
      component(known, "---\n", entry("CC6.2 a")),
      ["control-removed:ops/CC6.2 a", "unreadable-replaced:ops/component.yaml"],
      ["ops/CC6.2 a: "],
    ],
  ])("%s", async (_, was, is, changes, affected) => {
    expect(await told(was, is)).toEqual({ changes, affected });
  });
});

describe("an open criterion of which an entry says that it does not apply", () => {
  const open = (...entries: readonly string[]) => ({
    ...world(component(known, ...entries)),
    "compliance/program.yml": program(tsc).replace("CC6.7: No., ", ""),
  });
  const none = entry("CC6.7", "", "not applicable");
  const native = {
    "compliance/controls/tx.yml":
      'id: TX\ntitle: TLS\nactor: self\nowner: "@bob"\nstatus: planned\nsatisfies: [CC6.7]\npaths: ["src/**"]\n',
  };
  test.each<readonly [string, ReturnType<typeof open>, ReturnType<typeof open>, readonly string[]]>([
    ["is descoped where the entry is new", open(), open(none), ["criterion-descoped:soc2-2017/CC6.7"]],
    ["stays open beside a control that is planned", { ...open(), ...native }, { ...open(none), ...native }, []],
    ["is as it was where base had the entry", open(none), open(`${none}  remarks: No.\n`), []],
    ["is open again without it", open(none), open(), ["control-removed:ops/CC6.7"]],
  ])("%s", async (_, base, head, expected) => {
    const { verdict, findings } = await reportOf({ base, head, today: "2026-06-30" });
    const changes = findings.filter(({ group, standing }) => group === "program-change" && standing === "introduced");
    expect(changes.map(({ fingerprint }) => fingerprint)).toEqual(expected);
    expect(verdict.is === "fail").toBe(expected.length > 0);
  });
});

describe("what had no evidence", () => {
  const bare = (status: string) => entry("CC6.7", "", status).replace(/ *narrative.*\n/, "");
  test.each(["planned", "none", "not applicable"])("is not resolved by the status %s", async (status) => {
    const [base, head] = [bare("complete"), bare(status)].map((one) => world(component(known, one)));
    const { findings } = await reportOf({ base: base ?? {}, head: head ?? {}, today: "2026-06-30" });
    expect(findings.find(({ fingerprint }) => fingerprint === "evidence-none:ops/CC6.7")?.standing).toBe("withdrawn");
  });
});

describe("a status that is never there asks the same in every schema version", () => {
  test.each(["1.0.0", "2.0.0", "3.0.0", "3.1.0", "3.2.0"])("%s", async (version) => {
    const silent = entry("CC6.2").replace(/ *implementation_status.*\n/, "");
    const was = component(silent).replace("3.0.0", "2.0.0");
    const is = component(silent).replace("3.0.0", version);
    expect(await ended(was, is)).toEqual({ is: "pass", told: [] });
  });
});

async function ended(was: string, is: string | null, standards?: string) {
  const { verdict, findings } = await reportOf({
    base: world(was, standards),
    head: world(is, standards),
    today: "2026-06-30",
  });
  const told = findings.filter(({ standing }) => standing === "introduced");
  return { is: verdict.is, told: told.map(({ fingerprint }) => fingerprint) };
}

describe("a source of which nothing that counts can be read could not be evaluated", () => {
  const list = "- a list\n";
  const nothing = "incomplete-input:opencontrol.yaml";
  test.each<readonly [string, string, string | null, string, string, readonly string[]]>([
    ["for want of standards", component(known), component(known), "", "error", [nothing]],
    [
      "for want of standards, and is edited",
      component(known),
      component(entry("CC6.2", "", "planned")),
      "",
      "error",
      [nothing, "unreadable-replaced:ops/component.yaml"],
    ],
    ["since a component is a list", list, list, tsc, "error", [nothing]],
    [
      "at head, which is a loss",
      component(known),
      list,
      tsc,
      "fail",
      ["control-removed:ops/CC6.2", ...["1:1", "1:1 #2"].map((at) => `source-warning:ops/component.yaml | ${at}`)],
    ],
    ["at base, and can be read now", list, component(known), tsc, "pass", []],
    [
      "at base, and is gone",
      list,
      null,
      tsc,
      "error",
      [nothing, "source-warning:opencontrol.yaml | 3:14", "unreadable-replaced:ops/component.yaml"],
    ],
  ])("%s", async (_, was, is, standards, verdict, told) => {
    const came = await ended(was, is, standards);
    expect(came).toEqual({ is: verdict, told: expect.arrayContaining([...told]) });
    expect(came.told.filter((one) => !one.startsWith("criterion-gap"))).toEqual(told);
  });

  const broken = `${component(known)}verifications: [\n`;
  test.each<readonly [string, string, string, string, readonly string[]]>([
    [
      "that does not parse any more",
      component(known),
      broken,
      "fail",
      ["source-warning:ops/component.yaml | 9:1", "unreadable-replaced:ops/component.yaml"],
    ],
    [
      "that is a list now",
      component(known, entry("CC6.3")),
      "- a list\n",
      "fail",
      [
        "control-removed:ops/CC6.2",
        "control-removed:ops/CC6.3",
        "criterion-gap:soc2-2017/CC6.2 | self",
        "source-warning:ops/component.yaml | 1:1",
        "source-warning:ops/component.yaml | 1:1 #2",
      ],
    ],
    ["that did not parse, untouched", broken, broken, "pass", []],
    ["that did not parse, and is edited", broken, `${broken}#\n`, "fail", ["unreadable-replaced:ops/component.yaml"]],
    ["that did not parse, and is mended", broken, component(known), "pass", []],
  ])("a component %s", async (_, was, is, verdict, told) => {
    expect(await ended(was, is)).toEqual({ is: verdict, told });
  });
});

test("what all that claim a criterion say does not apply is no gap, and says whose word that is", async () => {
  const statuses = async (...status: readonly string[]) => {
    const entries = status.map((one) => entry("CC6.2", "", one));
    const files = world(component(...entries));
    const { coverage } = await reportOf({ base: files, head: files, today: "2026-06-30" });
    const row = coverage.head.find(({ criterion }) => criterion === "soc2-2017/CC6.2");
    return [row?.criterion, row?.actor, row?.status, row?.reason?.includes("ops/CC6.2") ?? false];
  };
  expect(await statuses("not applicable")).toEqual(["soc2-2017/CC6.2", "self", "not-applicable", true]);
  expect(await statuses("complete")).toEqual(["soc2-2017/CC6.2", "self", "covered", false]);
  expect(await statuses("planned")).toEqual(["soc2-2017/CC6.2", "self", "gap", false]);
});

describe("who carries a control out, as its entry says", () => {
  const from = (origin: string) => component(entry("CC6.2", origin === "" ? "" : `  control_origin: ${origin}\n`));
  test.each([
    ["", "inherited", 'control_origin none → "inherited"'],
    ["shared", "inherited", 'control_origin "shared" → "inherited"'],
    ["shared", "", 'control_origin "shared" → none'],
    ["", "shared", null],
    ["inherited", "inherited", null],
  ])("%s, then %s", async (was, is, how) => {
    const { findings } = await reportOf({ base: world(from(was)), head: world(from(is)), today: "2026-06-30" });
    const told = findings.filter(({ rule }) => rule === "claim-withdrawn").map(({ message }) => plainText(message));
    expect(told).toEqual(how === null ? [] : [expect.stringContaining(how)]);
  });
});

describe("a file that cannot be read", () => {
  const unread = async (base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) =>
    (await reportOf({ base, head, today: "2026-06-30" })).findings
      .filter(({ rule }) => rule === "incomplete-input")
      .map(({ fingerprint, location }) => `${fingerprint} at ${location.path}`);
  const two = (more: string) => ({
    ...world(component(known)),
    "opencontrol.yaml": "schema_version: 1.0.0\nname: T\ncomponents: [./ops, ./more]\n",
    "more/component.yaml": more,
  });
  const broken = "schema_version: [1\n";

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "and is new could not be evaluated",
      world(component(known)),
      two(broken),
      ["incomplete-input:more/component.yaml at more/component.yaml"],
    ],
    ["as it could not at base is nothing new", two(broken), two(`${broken}\n`), []],
    ["and could at base is lost", two(component(entry("CC9.2"))), two(broken), []],
    ["of a first program is told as that", {}, two(broken), []],
    [
      "of a source that is new could not be evaluated",
      { "compliance/program.yml": program(tsc).replace(/sources:[\s\S]*/, "") },
      two(broken),
      ["incomplete-input:more/component.yaml at more/component.yaml"],
    ],
    [
      "alone leaves nothing of its source",
      { "compliance/program.yml": program(tsc).replace(/sources:[\s\S]*/, "") },
      world(broken),
      ["incomplete-input:opencontrol.yaml at compliance/program.yml"],
    ],
  ])("%s", async (_, base, head, expected) => {
    expect(await unread(base, head)).toEqual(expected);
  });
});
