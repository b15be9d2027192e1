import { describe, expect, test } from "vitest";
import { nextRow } from "../../src/ledger/chain.ts";
import { reconcileLedger } from "../../src/ledger/reconcile.ts";
import { arrival, commitOf, recordOf } from "../support/ledger.ts";

const commits = (names: readonly string[], committedAt = "2026-11-20T00:00:00Z") =>
  names.map((name) => ({ id: commitOf(name), committedAt }));
const told = (found: ReturnType<typeof reconcileLedger>) => ({
  ...found,
  unrecorded: found.unrecorded.map(({ id }) => id),
  gone: found.gone.map(({ row, forcedBy }) => [row.number, forcedBy]),
});

describe("a record held against a clone", () => {
  test.each([
    ["that is the same", ["a", "b", "c"], ["a", "b", "c"], { recorded: 3, unrecorded: [], gone: [] }],
    [
      "with a direct push while the bot was off",
      ["a", "c"],
      ["a", "b", "c"],
      { recorded: 2, unrecorded: ["b"], gone: [] },
    ],
    ["with a merge behind the newest row", ["a"], ["a", "b"], { recorded: 1, unrecorded: ["b"], gone: [] }],
    ["with a row of nothing", ["a", "x"], ["a"], { recorded: 1, unrecorded: [], gone: [[2, null]] }],
  ] as const)("%s", (_, rows, here, { unrecorded, ...expected }) => {
    expect(told(reconcileLedger(recordOf(rows), commits(here), null))).toEqual({
      ...expected,
      newer: 0,
      unrecorded: unrecorded.map(commitOf),
    });
  });

  test("of a branch that was pushed over names the row that recorded it", () => {
    const rows = [...recordOf(["a", "b"])];
    const forced = nextRow(rows.at(-1) ?? null, arrival("c", "b", { arrived: "forced-push" }));
    expect(told(reconcileLedger([...rows, forced], commits(["a", "c"]), null))).toMatchObject({ gone: [[2, 3]] });
  });

  test("counts what claims to be newer than the export apart", () => {
    const later = [...commits(["a"]), ...commits(["b"], "2026-12-01T00:00:00Z")];
    expect(told(reconcileLedger(recordOf(["a"]), later, "2026-11-30T00:00:00Z"))).toMatchObject({
      newer: 1,
      unrecorded: [],
    });
  });
});
