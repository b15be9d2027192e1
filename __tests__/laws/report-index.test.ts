import { afterAll, expect, it } from "vitest";
import { casesOf } from "../../src/evidence/kinds/test-report.ts";
import { lessOfTests } from "../../src/evidence/less/tests.ts";
import type { TestCase } from "../../src/files/reports/tests.ts";
import type { TestEvidence } from "../../src/model/evidence.ts";
import { snapshotOf } from "../support/snapshot-of.ts";
import { endCounting, workOf } from "../support/work.ts";

afterAll(endCounting);

const cases = Array.from(
  { length: 1_000 },
  (_, at): TestCase => ({
    name: `t${at}`,
    className: `acme.C${at % 40}`,
    method: "",
    suites: [],
    outcome: "passed",
    reason: "",
  }),
);

it("a report's tests are put in order by name once, however many links name one", async () => {
  const found: (readonly TestCase[])[] = [];
  const ask = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) found.push(casesOf(`acme.C${at % 40}.t${at}`, cases));
  };
  const first = await workOf(() => ask(0, 1));
  expect(await workOf(() => ask(1, 101))).toBeLessThan(first);
  expect(found).toEqual(cases.slice(0, 101).map((one) => [one]));
});

it("tests are not compared where both sides have the same report", async () => {
  const xml = `<testsuite>${cases.map(({ name, className }) => `<testcase classname="${className}" name="${name}"/>`).join("")}</testsuite>`;
  const snapshot = snapshotOf({ "reports/junit.xml": xml });
  const place = { path: "compliance/program.yml", line: 1, column: 1 };
  const link: TestEvidence = {
    kind: "test",
    text: "reports/junit.xml",
    place,
    attested: null,
    reviewEvery: null,
    path: "reports/junit.xml",
    isGlob: false,
    test: null,
    maxAgeDays: null,
  };
  const compare = (head: typeof snapshot) =>
    lessOfTests(link, link, { moves: { to: () => null, from: () => null } as never, base: snapshot, head });
  compare(snapshot);
  expect(compare(snapshot)).toEqual([]);
  expect(await workOf(() => compare(snapshot))).toBeLessThan(100);
  const fewer = snapshotOf({ "reports/junit.xml": xml.replace(/<testcase classname="acme.C1" [^>]*>/g, "") });
  expect(compare(fewer)).toHaveLength(1);
});
