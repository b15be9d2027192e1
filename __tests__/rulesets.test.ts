import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bodyViolations, describedKeys } from "./support/openapi.ts";

const folder = "docs/rulesets";
const page = readFileSync("docs/make-it-required.md", "utf8");
const files = readdirSync(folder).map((name) => ({
  name,
  ruleset: JSON.parse(readFileSync(`${folder}/${name}`, "utf8")),
}));

/** Where each is sent, by what it targets: repositories by name are an organization's business. */
const addressOf = ({ conditions }: { conditions: object }) =>
  "repository_name" in conditions ? "/orgs/acme/rulesets" : "/repos/acme/app/rulesets";

describe.each(files)("$name", ({ name, ruleset }) => {
  it("is a ruleset by GitHub's own description", () => {
    expect(bodyViolations("POST", addressOf(ruleset), ruleset)).toEqual([]);
  });

  it("has no key that GitHub does not describe, at any depth", () => {
    const known = describedKeys("POST", addressOf(ruleset));
    expect(keysOf(ruleset).filter((key) => !known.has(key))).toEqual([]);
  });

  it("lets nobody past, and is on the page", () => {
    expect(ruleset.bypass_actors).toEqual([]);
    expect(page).toContain(`](rulesets/${name})`);
    expect(page).toMatch(/gh api (repos\/OWNER\/REPO|orgs\/OWNER)\/rulesets --input docs\/rulesets\/|As the first way/);
  });
});

it("the check that is required is the job of the ready workflows, from GitHub Actions or from an App", () => {
  const checks = files.flatMap(({ ruleset }) => ruleset.rules[0].parameters.required_status_checks ?? []);
  expect(checks).toEqual([
    { context: "compliance", integration_id: 0 },
    { context: "compliance", integration_id: 15368 },
  ]);
});

it("what is somebody's own cannot be imported by mistake", () => {
  const [workflow] = files.flatMap(({ ruleset }) => ruleset.rules[0].parameters.workflows ?? []);
  expect(workflow).toMatchObject({ repository_id: 0, sha: "0".repeat(40) });
});

it("a ruleset that is wrong would be seen", () => {
  const { ruleset } = files.find(({ name }) => name === "required-check.json") ?? { ruleset: null };
  for (const change of [{ enforcement: "on" }, { name: undefined }, { rules: [{ type: "required_status_check" }] }]) {
    expect(bodyViolations("POST", addressOf(ruleset), { ...ruleset, ...change })).not.toEqual([]);
  }
});

function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}
