import { describe, expect, it } from "vitest";
import { say } from "../support/shell.ts";

const medical = "examples/medical-scheduling";
const compared = ["--base-dir", `${medical}/base`, "--head-dir", `${medical}/pull-requests/4-gap-opened`];

describe("matrix", () => {
  it("shows criteria against actors, who they are and what the marks mean", async () => {
    const { code, out } = await say(["matrix", ...compared, "--framework", "soc2-2017"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^CC6\.7 +partial +V inherited +C complemented +V inherited +P partial$/m);
    expect(out).toMatch(/^CC6\.6 +gap<covered +P gap<covered$/m);
    expect(out).toContain("  V provides: the provider's part");
    expect(out).toMatch(
      /messaging: Messaging provider, subservice, carve-out; Messaging provider SOC 2 report, type 2/,
    );
    expect(out).not.toContain("soc2-2016");
  });

  it("as CSV, of all frameworks", async () => {
    const { code, out } = await say(["matrix", ...compared, "--format", "csv"]);
    expect(code).toBe(0);
    const lines = out.split("\r\n");
    expect(lines[0]).toMatch(/^framework,criterion,title,worst,worst at base,aws role,/);
    expect(lines.filter((line) => line.startsWith("soc2-2016,CC5.7,"))).toHaveLength(1);
  });

  it("knows the program's frameworks", async () => {
    const { code, err } = await say(["matrix", ...compared, "--framework", "soc2-2071"]);
    expect(code).toBe(2);
    expect(err).toContain('did you mean "soc2-2017"? allowed: soc2-2017, soc2-2016');
  });

  it("is no matrix where nothing could be evaluated", async () => {
    const { code, out } = await say(["matrix", "--base-dir", "examples", "--head-dir", "examples"]);
    expect(code).toBe(2);
    expect(out).toContain("there is no compliance/program.yml");
  });
});

describe("explain", () => {
  it("tells points of focus one by one, what is inherited and what it rests on", async () => {
    const msp = ["--base-dir", "examples/msp/base", "--head-dir", "examples/msp/pull-requests/4-point-lost"];
    const { out } = await say(["explain", "soc2-2017/CC6.2", ...msp]);
    expect(out).toContain("    3 Expired credentials are disabled: inherited from aws; msp does not cover it\n");
    expect(out).toContain("its period by custom; monitored by VEN-01; expected of it: AWS-01\n");
    expect(out).toMatch(/responsibility of customer, not counted: UE-01 The customer tells us/);
    expect(out).toMatch(/CUEC CU-01 The customer manages the users/);
  });
});

describe("crosswalk", () => {
  const repo = ["--repo", "examples/msp/base"];

  it("shows what each control would satisfy in one other framework, and says that nothing of it counts", async () => {
    const { code, out } = await say(["crosswalk", "iso27001-2022", ...repo]);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, " ")).toContain("never equivalence. Nothing here counts as covered");
    expect(out).toMatch(/^UM-01 .*\n {2}would: iso27001-2022 A\.5\.18 \(medium\)/m);
    expect(out).not.toContain("nist");
    expect(out).not.toContain("CU-01");
  });

  it("as JSON, every pair with its source and confidence", async () => {
    const { out } = await say(["crosswalk", ...repo, "--format", "json"]);
    const said = JSON.parse(out) as {
      derived: boolean;
      frameworks: { id: string; touched: number; criteria: number }[];
      controls: { control: string; would: { from: string; to: string; confidence: string; source: string }[] }[];
    };
    expect(said.derived).toBe(true);
    expect(said.frameworks.map(({ id }) => id)).toContain("nist-csf-2.0");
    const pairs = said.controls.flatMap(({ would }) => would);
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.filter(({ source, confidence }) => source === "" || !/^(high|medium|low)$/.test(confidence))).toEqual(
      [],
    );
    // What a control says itself is not derived.
    const user = said.controls.find(({ control }) => control === "UM-01");
    expect(user?.would.map(({ to }) => to)).not.toContain("soc2-2016/CC5.2");
  });

  it("as Markdown", async () => {
    const { out } = await say(["crosswalk", "soc2-2016", ...repo, "--format", "markdown"]);
    expect(out).toContain("| Control | Satisfies | Would satisfy | Confidence | Source |");
  });

  it("changes nothing of what is covered", async () => {
    const matrix = await say(["matrix", ...compared, "--format", "csv"]);
    expect(matrix.out).not.toContain("iso27001");
  });

  it("names the frameworks that ship", async () => {
    const { code, err } = await say(["crosswalk", "iso27001", ...repo]);
    expect(code).toBe(2);
    expect(err).toContain('"iso27001" is not an included framework; did you mean "iso27001-2022"?');
  });
});
