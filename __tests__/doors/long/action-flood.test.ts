import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { checkOut, runJob } from "../../support/action-job.ts";
import { removeAll } from "../../support/git.ts";
import { hostileTexts } from "../../support/hostile.ts";
import { expectLawful } from "../../support/lawful.ts";
import { loopbackGitHub } from "../../support/loopback-github.ts";
import { readSarif } from "../../support/sarif-schema.ts";

afterAll(removeAll);

const said = [
  ...hostileTexts,
  "::set-output name=conclusion::pass",
  "##[error]forged",
  "::stop-commands::x",
  "👩‍👩‍👧‍👦🏳️‍🌈",
  "統制の証拠が見つかりません",
];

/** JSON is YAML. */
const written = (value: unknown) => JSON.stringify(value);

const program = (more = {}) =>
  written({
    version: 1,
    name: said.join(" ").replace(/[\p{Cc}\p{Surrogate}]+/gu, " "),
    owners: ["@acme/compliance"],
    frameworks: [{ id: "soc2-2017", categories: ["security"] }],
    actors: { saas: { kind: "self", name: "<b>@octocat</b>" } },
    policy: { "fail-on": ["new-gap", "broken-evidence"], approvals: "off" },
    ...more,
  });

/** A hundred controls with a hundred links each, none of which leads anywhere; every word is hostile. */
function flood(): Record<string, string> {
  let next = 0;
  const word = () => (said[next++ % said.length] ?? "").replace(/[\p{Cc}\p{Surrogate}]+/gu, " ");
  const path = (at: number) =>
    `docs/x${word().replace(/[\s/#*?![\]{}()\\\p{Cc}\p{Surrogate}\p{Default_Ignorable_Code_Point}]+/gu, "-")}/${at}.md`;
  const controls = Array.from({ length: 100 }, (_, at) => [
    `compliance/controls/c${at}.yml`,
    written({
      id: `C-${at}`,
      title: `${word()} ${word()} ${at}`,
      actor: "saas",
      owner: "@octocat",
      satisfies: [{ "soc2-2017/CC6.7": [1] }],
      evidence: Array.from({ length: 100 }, (_, link) => ({ path: path(link), contains: `${word()}${link}` })),
    }),
  ]);
  return Object.fromEntries(controls);
}

it("10,000 findings in words made to forge: every output is whole and ours", async () => {
  const github = await loopbackGitHub();
  const base = { "compliance/program.yml": program(), "README.md": "x" };
  const checkout = checkOut(base, { ...base, ...flood(), "infra/\n::error::forged\n##[error]x.tf": "x" });
  github.state.pull.head = checkout.head;
  const ended = await runJob({ github, checkout, inputs: { "sarif-path": "out.sarif" } });
  expect(ended).toMatchObject({ exitCode: 1, stderr: "", outputs: { conclusion: "fail", "broken-links": "10000" } });

  const commands = ended.stdout.split("\n").filter((line) => /^\s*::|##\[/.test(line));
  const titles = /^::(?:debug::|(?:error|warning|notice) (?:title=controldiff[^:,]*(?:%3A [\w -]+)?)[^:]*::)/;
  for (const line of commands) expect(line).toMatch(titles);
  expect(commands.filter((line) => line.startsWith("::error"))).toHaveLength(10);

  const [comment, ...others] = github.state.comments;
  expect(others).toEqual([]);
  expectLawful(comment?.body ?? "", 1);
  expect(Buffer.byteLength(comment?.body ?? "")).toBeLessThanOrEqual(60_000);
  expect(comment?.body).toContain("10,000 broken evidence links");

  expect(github.state.reviewComments).toHaveLength(10);
  for (const { body } of github.state.reviewComments) expectLawful(body, 1);

  expect(Buffer.byteLength(ended.summary)).toBeLessThanOrEqual(1_000_000);
  expect(readSarif(readFileSync(join(checkout.workspace, "out.sarif"), "utf8")).results).toHaveLength(5_000);
  expect(github.violations).toEqual([]);
  await github.close();
}, 600_000);
