import { describe, expect, it } from "vitest";
import { isClosed, narrowedKeys, triggersOf } from "../../../src/files/workflow/triggers.ts";

function only(on: unknown) {
  const [event, trigger] = [...(triggersOf(on) ?? [])][0] ?? [];
  if (event === undefined || trigger === undefined) throw new Error("no trigger");
  return { event, trigger };
}

/** A schedule that was, and what it is; whether it starts less often. */
const schedules: readonly (readonly [was: string, is: string, narrowed: boolean])[] = [
  ["0 4 * * *", "0 4 * * MON-FRI", true],
  ["0 4 * * MON-FRI", "0 4 * * *", false],
  ["0 4 * * 1-5", "0 4 * * mon-fri", false],
  ["0 4 * * MON-FRI", "0 4 * * MON", true],
  ["0 4 * * MON", "0 4 * * SAT", false],
  ["0 4 * * *", "0 4 1 JAN SUN-SUN", true],
  ["0 4 * JAN-JUN *", "0 4 * JAN *", true],
  ["0 4 * 1-6 *", "0 4 * 7-12 *", false],
  ["0 4 * 7-12 *", "0 4 * JUL-DEC *", false],
  ["0 4 * * *", "* * 1 1 *", true],
  ["0 4 * * *", "0,30 4 * * 1-5", true],
  ["0 4 1 * 1", "0 4 1 * 1,2", false],
  ["0 4 29 2 *", "0 4 28 2 *", false],
  ["0 4 28 2 *", "0 4 29 2 *", true],
  ["0 4 13 * FRI", "0 4 13 * *", true],
  // What GitHub refuses, and a day that never comes.
  ["0 4 * * *", "0 99 * * *", true],
  ["0 4 * * *", "0 4 * *", true],
  ["0 4 * * *", "0 4 * * * *", true],
  ["0 4 * * *", "0 */0 * * *", true],
  ["0 4 * * *", "0 4 * * FOO", true],
  ["0 4 * * *", "0 4-1 * * *", true],
  ["0 4 * * *", "", true],
  ["0 4 1 2 *", "0 4 30 2 *", true],
  ["0 4 1 * *", "0 4 31 * *", true],
  ["0 99 * * *", "0 98 * * *", false],
];

describe("a trigger", () => {
  it.each<readonly [on: unknown, isShut: boolean]>([
    ["push", false],
    [["push"], false],
    [{ push: { branches: ["main"] } }, false],
    [{ push: { branches: ["!main"] } }, true],
    [{ push: { "branches-ignore": ["**"] } }, true],
    [{ push: { "branches-ignore": ["**", "!main"] } }, false],
    [{ push: { "branches-ignore": ["**"], tags: ["v*"] } }, false],
    [{ push: { "paths-ignore": ["**"] } }, true],
    [{ pull_request: { paths: ["!docs/**"] } }, true],
    [{ pull_request: { "branches-ignore": "**" } }, true],
    [{ pull_request: { branches: [] } }, false],
  ])("%j lets nothing through: %s", (on, isShut) => {
    const { event, trigger } = only(on);
    expect(isClosed(event, trigger)).toBe(isShut);
  });

  it.each<readonly [was: unknown, is: unknown, narrowed: readonly string[]]>([
    ["push", { push: { branches: ["main"] } }, ["branches", "tags"]],
    ["push", { push: { branches: ["**"], tags: ["**"] } }, []],
    [{ push: { branches: ["main"] } }, { push: { branches: ["main", "next"] } }, []],
    [{ push: { branches: ["main", "next"] } }, { push: { branches: ["main"] } }, ["branches"]],
    [{ push: { branches: ["main"] } }, { push: { branches: ["**"] } }, []],
    [{ push: { branches: ["main"] } }, { push: { branches: ["main"], tags: ["v*"] } }, []],
    [{ push: { branches: ["main"] } }, { push: { tags: ["v*"] } }, ["branches"]],
    [{ push: { branches: ["main"] } }, "push", []],
    [{ push: { branches: ["**"] } }, { push: { branches: ["**", "!main"] } }, ["branches"]],
    [
      { push: { branches: ["r/**", "!r/**-a", "r/b-a"] } },
      { push: { branches: ["r/**", "r/b-a", "!r/**-a"] } },
      ["branches"],
    ],
    [
      { push: { branches: ["r/**", "!r/**-a", "r/b-a"] } },
      { push: { branches: ["r/b-a", "r/**", "!r/**-a", "**"] } },
      [],
    ],
    [{ push: { branches: ["a", "b", "!c"] } }, { push: { branches: ["b", "a", "!c"] } }, []],
    [{ push: { branches: ["a", "!c"] } }, { push: { branches: ["!c", "a"] } }, []],
    [{ push: { branches: ["!c", "a"] } }, { push: { branches: ["a", "!c"] } }, ["branches"]],
    [{ pull_request: { paths: ["!docs/**", "**"] } }, { pull_request: { paths: ["**", "!docs/**"] } }, ["paths"]],
    ["pull_request", { pull_request: { paths: ["src/**"] } }, ["paths"]],
    [{ pull_request: { paths: ["src/**"] } }, { pull_request: { "paths-ignore": ["docs/**"] } }, ["paths"]],
    [{ pull_request: { "paths-ignore": ["docs/**"] } }, { pull_request: { paths: ["src/**"] } }, ["paths"]],
    [{ pull_request: { "paths-ignore": ["docs/**"] } }, { pull_request: { paths: ["**"] } }, []],
    [
      { pull_request: { "paths-ignore": ["docs/**", "!docs/a"] } },
      { pull_request: { "paths-ignore": ["docs/**"] } },
      ["paths"],
    ],
    [{ pull_request: { paths: ["a!"] } }, { pull_request: { paths: ["b"] } }, ["paths"]],
    ["pull_request", { pull_request: { "paths-ignore": ["docs/**"] } }, ["paths"]],
    [{ pull_request: { "paths-ignore": ["docs/**", "a"] } }, { pull_request: { "paths-ignore": ["a"] } }, []],
    [{ pull_request: { "paths-ignore": ["a"] } }, { pull_request: { "paths-ignore": ["a", "b"] } }, ["paths"]],
    [{ pull_request: { paths: ["a", "b"] } }, { pull_request: { paths: ["a"] } }, ["paths"]],
    ["pull_request", { pull_request: { types: ["opened", "synchronize", "reopened", "edited"] } }, []],
    ["pull_request", { pull_request: { types: ["labeled"] } }, ["types"]],
    [{ workflow_run: { workflows: ["CI"] } }, { workflow_run: { workflows: ["Nothing"] } }, ["workflows"]],
    [{ workflow_run: { workflows: ["CI", "Docs"] } }, { workflow_run: { workflows: "CI" } }, ["workflows"]],
    [{ workflow_run: { workflows: ["CI"] } }, { workflow_run: { workflows: [] } }, ["workflows"]],
    [{ workflow_run: { workflows: ["CI"] } }, { workflow_run: { workflows: ["Docs", "CI"] } }, []],
    [{ workflow_run: {} }, { workflow_run: { workflows: ["CI"] } }, []],
    ["release", { release: { types: ["published"] } }, ["types"]],
    [{ schedule: [{ cron: "0 4 * * *" }] }, { schedule: [{ cron: "30 5 * * *" }] }, []],
    [{ schedule: [{ cron: "0 4 * * *" }] }, { schedule: [{ cron: "0 4 * * 1" }] }, ["cron"]],
    [{ schedule: [{ cron: "0 4 * * 1-5" }] }, { schedule: [{ cron: "0 4 * * *" }] }, []],
    [{ schedule: [{ cron: "*/15 * * * *" }] }, { schedule: [{ cron: "0 * * * *" }] }, ["cron"]],
    [{ schedule: [{ cron: "0 4 * * *" }] }, { schedule: [{ cron: "0 0 1 1 *" }] }, ["cron"]],
    [{ schedule: [{ cron: " 0  4 * * * " }] }, { schedule: [{ cron: "0 4 * * *" }] }, []],
    [{ schedule: [{ cron: "0 0-23/2 * * *" }] }, { schedule: [{ cron: "0 0-23/3 * * *" }] }, ["cron"]],
    [{ schedule: [{ cron: "0 0-11 * * *" }] }, { schedule: [{ cron: "0 0-5 * * *" }] }, ["cron"]],
    [{ schedule: [{ cron: "0 0-5 * * *" }] }, { schedule: [{ cron: "0 1-6 * * *" }] }, []],
    [{ schedule: [{ cron: "0 2/2 * * *" }] }, { schedule: [{ cron: "0 2/8 * * *" }] }, ["cron"]],
    [{ schedule: [{ cron: "0 4 1 * *" }] }, { schedule: [{ cron: "0 4 1 * 1" }] }, []],
    [{ schedule: [{ cron: "0 4 1 * 1" }] }, { schedule: [{ cron: "0 4 1 * *" }] }, ["cron"]],
    [{ schedule: [{ cron: "0 4 * 1-6 *" }] }, { schedule: [{ cron: "0 4 * 1 *" }] }, ["cron"]],
    ...schedules.map(([was, is, narrowed]): readonly [unknown, unknown, readonly string[]] => [
      { schedule: [{ cron: was }] },
      { schedule: [{ cron: is }] },
      narrowed ? ["cron"] : [],
    ]),
    [{ schedule: [{ cron: "0 4 * * *" }] }, { schedule: [{ cron: "0 4 * * 1" }, { cron: "0 4 * * 0,2-6" }] }, []],
    [{ schedule: [{ cron: "0 4 * * 1" }, { cron: "0 4 * * 1" }] }, { schedule: [{ cron: "0 4 * * 1" }] }, []],
    [{ schedule: [{ cron: "0 4 * * 1" }, { cron: "0 4 * * 4" }] }, { schedule: [{ cron: "0 4 * * 1" }] }, ["cron"]],
  ])("that was %j and is %j lets less through by %j", (was, is, narrowed) => {
    const { event, trigger } = only(was);
    expect(narrowedKeys(event, trigger, only(is).trigger)).toEqual(narrowed);
  });
});
