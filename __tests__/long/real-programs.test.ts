// Real compliance programs, run as they are. They live outside of this repository (../shared/real), so this is skipped, saying so, where they are not.
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { newlyCovered, newlyLost, worstByCriterion } from "../../src/render/frame/criteria-change.ts";
import { say } from "../support/shell.ts";

const real = "../shared/real";

async function check(folder: string, program: string): Promise<{ readonly code: number; readonly report: Report }> {
  const argv = [
    "check",
    "--base-dir",
    `${real}/${folder}/base`,
    "--head-dir",
    `${real}/${folder}/head`,
    "--program",
    `__tests__/fixtures/real/${program}/program.yml`,
    "--now",
    "2026-11-23",
    "--format",
    "json",
  ];
  const said = await say(argv);
  return { code: said.code, report: JSON.parse(said.out) as Report };
}

const isThere = existsSync(real);

describe.skipIf(!isThere)(`real programs${isThere ? "" : ` (skipped: ${real} is not here)`}`, () => {
  it.each<[string, readonly string[], readonly string[]]>([
    // Read by hand from the difference of MA_Policy/component.yaml; MA-3(3) and MA-5(1) are in the high baseline only.
    [
      "8b8f4b3",
      ["MA-1", "MA-2", "MA-3", "MA-3(1)", "MA-3(2)", "MA-4", "MA-4(2)", "MA-5", "MA-6"],
      [
        "MA_Policy/MA-1",
        "MA_Policy/MA-2",
        "MA_Policy/MA-3",
        "MA_Policy/MA-3(1)",
        "MA_Policy/MA-3(2)",
        "MA_Policy/MA-3(3)",
        "MA_Policy/MA-4",
        "MA_Policy/MA-4(2)",
        "MA_Policy/MA-5",
        "MA_Policy/MA-5(1)",
        "MA_Policy/MA-6",
      ],
    ],
    ["08f8e1b", [], ["SI_Policy/SI-8", "SI_Policy/SI-8(1)", "SI_Policy/SI-8(2)"]],
  ])("cloud.gov's OpenControl program at %s: newly covered %j", async (merge, covered, affected) => {
    const { code, report } = await check(`cg-compliance/${merge}`, "cg-compliance");
    expect(code).toBe(0);
    expect(newlyCovered(report).map(({ criterion }) => criterion)).toEqual(covered.map((id) => `nist-800-53-r4/${id}`));
    expect(newlyLost(report)).toEqual([]);
    expect(report.affected.map(({ control }) => control)).toEqual(affected);
  });

  it("cloud.gov's merge of better wording covers nothing new and affects only what it rewrote", async () => {
    const { report } = await check("cg-compliance/7447428", "cg-compliance");
    expect(newlyCovered(report)).toEqual([]);
    expect(report.affected.every(({ control }) => control.startsWith("SC_Policy/"))).toBe(true);
    expect(report.affected.length).toBe(22);
  });

  it("cloud.gov's warts are warnings with their places", async () => {
    const { report } = await check("cg-compliance/8b8f4b3", "cg-compliance");
    const told = report.problems.map(({ place, message }) => `${place.path}:${place.line} ${message}`);
    expect(told).toContain(
      'SA_Policy/component.yaml:244 SA-9 (1): unknown standard "NIST-801-53" (did you mean "NIST-800-53"?); its claim is left out (say which framework it is under "standards" of this source; known: NIST-800-53)',
    );
    expect(told).toContain(
      "CA_Policy/component.yaml:64 the component satisfies CA-2 (2) twice, first on line 50; the first counts",
    );
    expect(told).toContain('IR_Policy/component.yaml:40 unknown key "link" in a part of the narrative; left out');
    expect(report.problems.every(({ severity }) => severity === "warning")).toBe(true);
  });

  it("cloud.gov's program with a mistyped standard says so first, and to correct it rather than to undo it", async () => {
    const dir = mkdtempSync(join(tmpdir(), "real-"));
    cpSync(`${real}/cg-compliance/8b8f4b3/head`, dir, { recursive: true });
    const name = "MA_Policy/component.yaml";
    const was = readFileSync(join(dir, name), "utf8");
    chmodSync(join(dir, "MA_Policy"), 0o755);
    rmSync(join(dir, name));
    writeFileSync(join(dir, name), was.replace("NIST-800-53", "NIST-801-53"));
    const folders = ["--base-dir", `${real}/cg-compliance/8b8f4b3/head`, "--head-dir", dir];
    const program = ["--program", "__tests__/fixtures/real/cg-compliance/program.yml", "--now", "2026-11-23"];
    const { out } = await say(["check", ...folders, ...program, "--format", "markdown"]);
    const [, , first = ""] = out.slice(out.indexOf("| What this PR changed |")).split("\n");
    expect(first).toContain('MA-1: unknown standard "NIST-801-53" (did you mean "NIST-800-53"?)');
    expect(first).toContain("`MA_Policy/component.yaml:25`");
    expect(first).toContain("`nist-800-53-r4/MA-1` of `MA_Policy/MA-1`: claimed → no longer claimed");
    expect(first).toContain("**Next:** correct `MA_Policy/component.yaml:25`, or have it approved by");
    expect(out).not.toContain("undo it");
    expect(out).toContain("26 warnings in program files besides the new ones.");
  });

  it("Comply's SOC 2 starter covers all 61 criteria by 25 of 30 documents, and says which criterion it invented", async () => {
    const { code, report } = await check("comply-soc2", "comply-soc2");
    expect(code).toBe(0);
    const worst = worstByCriterion(report.coverage.head);
    expect(worst.size).toBe(61);
    expect(new Set(worst.values())).toEqual(new Set(["covered"]));
    expect(report.counts.controls).toBe(30);
    expect(report.problems.map(({ place, message }) => `${place.path} ${message}`)).toEqual(
      ["classification", "encryption", "information", "password", "policy"].map(
        (name) => `policies/${name}.md soc2-2017 has no "CC9.9" (it has CC9.1 and CC9.2); left out`,
      ),
    );
  });

  it.each([
    // 330 points of the 2022 revision, less the one for systems that produce goods; whole documents claim whole criteria.
    ["comply-soc2", "comply-soc2", 329, 0],
    // NIST 800-53 has no points of focus, so that depth asks for nothing more.
    ["cg-compliance/8b8f4b3", "cg-compliance", 0, 0],
  ])("%s at the depth of points of focus: %i asked for, %i open", async (folder, name, asked, open) => {
    const program = join(mkdtempSync(join(tmpdir(), "real-")), "program.yml");
    const written = readFileSync(`__tests__/fixtures/real/${name}/program.yml`, "utf8");
    writeFileSync(program, written.replace(/^( {2}- id: .*)$/m, "$1\n    depth: points-of-focus"));
    const dirs = ["--base-dir", `${real}/${folder}/base`, "--head-dir", `${real}/${folder}/head`];
    const said = await say(["check", ...dirs, "--program", program, "--now", "2026-11-23", "--format", "json"]);
    const report = JSON.parse(said.out) as Report;
    expect(said.code).toBe(0);
    expect(report.coverage.head.reduce((sum, { points }) => sum + points.inScope.length, 0)).toBe(asked);
    expect(report.findings.filter(({ rule }) => rule === "point-gap")).toHaveLength(open);
    expect(report.matrix).toHaveLength(new Set(report.coverage.head.map(({ criterion }) => criterion)).size);
  });

  it("Comply's starter would touch every criterion of ISO 27001 and 97 of NIST CSF, which says more of its breadth than of its worth", async () => {
    const { out } = await crosswalk("comply-soc2/head", "comply-soc2");
    const { frameworks } = JSON.parse(out) as { frameworks: { id: string; touched: number; surer: number }[] };
    const of = (id: string) => frameworks.find((one) => one.id === id);
    expect([of("iso27001-2022")?.touched, of("iso27001-2022")?.surer]).toEqual([93, 33]);
    expect(of("nist-csf-2.0")?.touched).toBe(97);
  });

  it("cloud.gov speaks of an edition for which no crosswalk ships, and is told so", async () => {
    const { out } = await crosswalk("cg-compliance/8b8f4b3/head", "cg-compliance");
    expect(JSON.parse(out)).toMatchObject({ controls: [], frameworks: [], without: ["nist-800-53-r4"] });
  });

  describe("NIST's own examples of OSCAL are valid by its schema, and what they get wrong is told with a place", () => {
    const ajv = new Ajv({ strict: false });
    (addFormats as unknown as (to: Ajv) => void)(ajv);
    const schema = readFileSync("__tests__/fixtures/oscal/oscal-complete-1.2.1.schema.json", "utf8");
    const isValid = ajv.compile(JSON.parse(schema) as object);
    it.each<[file: string, controls: number, told: readonly string[]]>([
      ["example-component-definition", 3, ["126:29 the uuid bb9219b1-e51c-4680-abb0-616a43bbfbb1 is there twice"]],
      [
        "example-component",
        2,
        [
          "39:31 nist-800-53-r4 is not among",
          '46:23 nobody can tell which framework "#ec013e7d-e2a2-4ddb-a174-fbd9da24b0d8" is',
        ],
      ],
      ["oscal_leveraged-example_ssp", 2, ["149:25 nist-800-53-r4 is not among"]],
      [
        "oscal_leveraging-example_ssp",
        3,
        ["198:25 ac-2 is inherited by Access Control Appliance", "198:25 nist-800-53-r4 is not among"],
      ],
      ["ssp-example", 4, ["399:25 nist-800-53-r4 is not among"]],
      [
        "ifa_assessment-results-example",
        0,
        ["1:1 no component-definition and no system-security-plan; found assessment-results"],
      ],
    ])("%s: %i controls", async (file, controls, told) => {
      const text = readFileSync(`${real}/oscal/${file}.json`, "utf8");
      expect(isValid(JSON.parse(text))).toBe(true);
      const dir = mkdtempSync(join(tmpdir(), "real-"));
      mkdirSync(join(dir, "compliance"));
      writeFileSync(join(dir, "o.json"), text);
      writeFileSync(
        join(dir, "compliance/program.yml"),
        'version: 1\nname: N\nowners: ["@a"]\nframeworks: [{ id: nist-800-53-r5 }]\nsources: [{ oscal: o.json, owner: "@a" }]\n',
      );
      const said = await say(["validate", "--repo", dir]);
      expect(said.code).toBe(0);
      expect(said.out).toContain(`the program holds ${controls} controls`);
      for (const part of told)
        expect(said.out.replaceAll(/:(\d+:\d+) warning [\w-]+: /g, ":$1 ")).toContain(`o.json:${part}`);
    });
  });

  function crosswalk(folder: string, name: string) {
    const program = `__tests__/fixtures/real/${name}/program.yml`;
    return say(["crosswalk", "--repo", `${real}/${folder}`, "--program", program, "--format", "json"]);
  }
});
