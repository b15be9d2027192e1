import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { actionYml } from "../../scripts/generate-action.ts";
import { InputError, inputs, outputs, readInputs } from "../../src/doors/action/inputs.ts";

describe("action.yml", () => {
  const text = readFileSync("action.yml", "utf8");
  const action = parse(text);

  it("is what the tables of inputs and outputs make", () => {
    expect(text).toBe(actionYml());
    expect(Object.keys(action.inputs)).toEqual(inputs.map(({ name }) => name));
    expect(Object.keys(action.outputs)).toEqual(outputs.map(({ name }) => name));
  });

  it("runs the committed bundle on Node 24", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/action/index.js" });
  });

  it("has no default but the token's, so that what is not given can be told from what is", () => {
    const defaults = Object.entries(action.inputs).filter(([, input]) => Object(input).default !== undefined);
    expect(defaults.map(([name]) => name)).toEqual(["token"]);
  });

  it("keeps to the conventions: few inputs, kebab-case, everything described", () => {
    expect(inputs.length).toBeLessThanOrEqual(18);
    for (const { name, says } of [...inputs, ...outputs]) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(says).toMatch(/\.$/);
    }
  });
});

const read = (given: Record<string, string>) => readInputs((name) => given[name] ?? "");

it.each(["False", "FALSE", "false"])("takes %s as YAML's core schema does", (no) => {
  expect(read({ inline: no, annotations: no, summary: no })).toMatchObject({
    inline: false,
    annotations: false,
    summary: false,
  });
  expect(read({ inline: no.replace(/false/i, "True") })).toMatchObject({ inline: true });
});

it("reads nothing given as the defaults of the table", () => {
  expect(read({})).toEqual({
    programPath: "compliance/program.yml",
    requiresProgram: false,
    comment: "on-problem",
    inline: true,
    annotations: true,
    summary: true,
    urls: "new",
    urlHosts: [],
    checksWait: 180,
    reportPath: null,
    report: null,
    requestReviews: false,
    labels: null,
    sarifPath: null,
    badgePath: null,
    cachePath: null,
    token: null,
    orgToken: null,
  });
  const written = inputs.flatMap((input) => (input.allowed === undefined ? [] : [[input.name, input.default ?? ""]]));
  expect(read(Object.fromEntries(written))).toEqual(read({}));
});

it("reads what is given", () => {
  const given = {
    comment: " always ",
    annotations: "false",
    summary: "false",
    urls: "all",
    "url-hosts": "a.example, *.b.example\nc.example",
    "report-path": "out/r.json",
    token: "t",
  };
  expect(read(given)).toMatchObject({
    comment: "always",
    urls: "all",
    urlHosts: ["a.example", "*.b.example", "c.example"],
    annotations: false,
    summary: false,
    reportPath: "out/r.json",
    token: "t",
  });
});

it.each([
  ["compliance/program.yml", "compliance/program.yml"],
  ["./services/billing/soc2.yaml", "services/billing/soc2.yaml"],
  ["compliance", "compliance/program.yml"],
  ["services/billing/", "services/billing/program.yml"],
  [".", "program.yml"],
])("takes %s for the program %s", (program, path) => {
  expect(read({ program }).programPath).toBe(path);
});

it("names every mistake, with what is allowed", () => {
  const given = { comment: "sometimes", annotations: "yes", summary: "on", program: "../other/program.yml" };
  const mistakes = [
    'input comment is "sometimes"; allowed: on-problem, always, never',
    'input annotations is "yes"; allowed: true, false',
    'input summary is "on"; allowed: true, false',
    'input program is "../other/program.yml"; allowed: a path inside the repository',
  ];
  expect(() => read(given)).toThrow(new InputError(mistakes));
});

it.each(["/etc/passwd", "C:\\program.yml", "a/../../b"])("does not take %s for a path in the repository", (program) => {
  expect(() => read({ program })).toThrow("inside the repository");
});
