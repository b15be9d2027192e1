// Which of the checks that were made for a commit counts for a link.
import { expect, test } from "vitest";
import { isAwaited, isDecided, madeFor, worstOf } from "../../../src/evidence/kinds/made-checks.ts";
import type { CheckState, ChecksAnswer, MadeCheck } from "../../../src/model/checks.ts";
import type { CheckEvidence } from "../../../src/model/evidence.ts";
import { check } from "../program-of.ts";

const link = (more: Partial<CheckEvidence>) => check("scan", more);

const made = (state: CheckState, more: Partial<MadeCheck> = {}): MadeCheck => ({
  name: "scan",
  is: "check-run",
  app: "acme",
  maker: 1,
  workflow: null,
  state,
  word: state,
  ...more,
});

const told = (...checks: readonly MadeCheck[]): ChecksAnswer & { is: "told" } => ({
  is: "told",
  commit: "c",
  checks,
  isCut: false,
});

const ofActions = { app: "github-actions", workflow: ".github/workflows/ci.yml" };

test.each<readonly [what: string, link: Partial<CheckEvidence>, made: Partial<MadeCheck>, isFor: boolean]>([
  ["of any App", {}, {}, true],
  ["of a person", {}, { app: null }, true],
  ["of GitHub Actions, which any pull request can make", {}, { app: "github-actions" }, false],
  ["of another name", {}, { name: "Scan" }, false],
  ["of a status in other letters", {}, { is: "status", name: "Scan" }, true],
  ["of the App that is named", { app: "Acme" }, {}, true],
  ["of another App than the one that is named", { app: "other" }, {}, false],
  ["of a person where an App is named", { app: "acme" }, { app: null }, false],
  ["of the workflow that is named", { workflow: ".github/workflows/ci.yml" }, ofActions, true],
  ["of another workflow", { workflow: ".github/workflows/x.yml" }, ofActions, false],
  [
    "of an App that names that workflow",
    { workflow: ".github/workflows/ci.yml" },
    { ...ofActions, app: "acme" },
    false,
  ],
])("a check %s", (_, asked, one, isFor) => {
  expect(madeFor(link(asked), told(made("success", one)))).toHaveLength(isFor ? 1 : 0);
});

test.each<
  readonly [states: readonly CheckState[], worst: CheckState | undefined, is: "decided" | "awaited" | "neither"]
>([
  [[], undefined, "awaited"],
  [["success"], "success", "decided"],
  [["failed"], "failed", "decided"],
  [["pending"], "pending", "awaited"],
  [["unproven"], "unproven", "neither"],
  [["success", "failed", "pending"], "failed", "decided"],
  [["success", "pending", "unproven"], "pending", "awaited"],
  [["unproven", "success"], "unproven", "neither"],
])("of %j %s counts: %s", (states, worst, is) => {
  const answer = told(...states.map((state) => made(state)), made("failed", { name: "other" }));
  expect(worstOf(madeFor(link({}), answer))?.state).toBe(worst);
  expect([isDecided(link({}), answer), isAwaited(link({}), answer)]).toEqual([is === "decided", is === "awaited"]);
});

test("the first of several that are as bad counts", () => {
  const [first, second] = [made("failed", { word: "timed_out" }), made("failed", { word: "failure" })];
  expect(worstOf([made("success"), first, second])).toBe(first);
});

test.each<ChecksAnswer | undefined>([{ is: "unverifiable", because: "x" }, undefined])(
  "nothing is awaited of what GitHub does not tell: %j",
  (answer) => {
    expect(isAwaited(link({}), answer)).toBe(false);
    expect(answer !== undefined && isDecided(link({}), answer)).toBe(false);
  },
);
