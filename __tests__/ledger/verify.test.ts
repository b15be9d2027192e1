import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Anchor, anchorLine, anchorsIn } from "../../src/ledger/anchor.ts";
import { digestOf } from "../../src/ledger/chain.ts";
import type { LedgerRow } from "../../src/ledger/row.ts";
import { askedOf, verifyLedger } from "../../src/ledger/verify.ts";
import { recordOf } from "../support/ledger.ts";

const rows = recordOf(["a", "b", "c", "d", "e"]);
const at = (number: number): LedgerRow => rows[number - 1] as LedgerRow;
const anchorAt = (number: number): Anchor => ({ number, digest: at(number).digest });
const edited = (number: number, more: Partial<LedgerRow>) =>
  rows.map((row) => (row.number === number ? { ...row, ...more } : row));
/** What somebody who owns the database can make: every digest anew from one row on. */
const rewritten = recordOf(["a", "b", "x", "d", "e"]);

const said = (found: readonly LedgerRow[], anchors: readonly Anchor[] = []) =>
  verifyLedger(found, anchors).problems.map(({ row, message }) => `${row} ${message}`);

describe("a row's digest", () => {
  test("is the SHA-256 of its JSON with sorted keys, without itself", () => {
    const { digest, ...content } = at(1);
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted);
      if (value === null || typeof value !== "object") return value;
      const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
      return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
    };
    expect(digest).toBe(
      createHash("sha256")
        .update(JSON.stringify(sorted(content)))
        .digest("hex"),
    );
  });

  test.each(Object.keys(at(1)).filter((key) => key !== "digest"))("is over %s", (key) => {
    expect(digestOf({ ...at(1), [key]: "other" } as unknown as LedgerRow)).not.toBe(at(1).digest);
  });
});

describe("a record", () => {
  test("that nobody touched holds, as far as the newest anchor names it", () => {
    expect(verifyLedger(rows, [anchorAt(2), anchorAt(4)])).toEqual({
      rows: 5,
      from: 1,
      to: 5,
      problems: [],
      heldTo: 4,
      namedBehind: null,
    });
    expect(verifyLedger(rows.slice(2), [anchorAt(2), anchorAt(4)])).toMatchObject({ from: 3, problems: [], heldTo: 4 });
    expect(verifyLedger(rows, []).heldTo).toBeNull();
    expect(verifyLedger([], [])).toEqual({
      rows: 0,
      from: null,
      to: null,
      problems: [],
      heldTo: null,
      namedBehind: null,
    });
  });

  test.each<[string, readonly LedgerRow[], readonly Anchor[], readonly string[]]>([
    ["was edited", edited(3, { branch: "other" }), [], ["3 was edited: its digest is not that of what it says"]],
    [
      "was edited, with a digest made for it",
      edited(3, { branch: "other", digest: digestOf({ ...at(3), branch: "other" }) }),
      [],
      ["4 does not follow row 3 as it is here: one of them was rewritten"],
    ],
    ["lost a row", rows.filter(({ number }) => number !== 3), [], ["4 follows row 2: row 3 was removed"]],
    [
      "lost two rows",
      rows.filter(({ number }) => number < 2 || number > 3),
      [],
      ["4 follows row 1: rows 2 to 3 were removed"],
    ],
    [
      "was reordered",
      [at(1), at(3), at(2), at(4), at(5)],
      [],
      [
        "2 follows row 3: it was moved or appears twice",
        "3 follows row 1: row 2 was removed",
        "4 follows row 2: row 3 was removed",
      ],
    ],
    ["has a row twice", [at(1), at(2), at(2), at(3)], [], ["2 follows row 2: it was moved or appears twice"]],
    [
      "has another first row",
      [{ ...at(2), number: 1 }],
      [],
      ["1 was edited: its digest is not that of what it says", "1 names a row before it, and is the first"],
    ],
    [
      "lost its end",
      rows.slice(0, 3),
      [anchorAt(4), anchorAt(5)],
      ["3 is the last one here, and a check on GitHub names row 5: the end was cut off"],
    ],
    [
      "was rewritten as a whole",
      rewritten,
      [anchorAt(2), anchorAt(4), anchorAt(4)],
      ["4 was rewritten: a check on GitHub names another digest for it"],
    ],
    [
      "lost all of it",
      [],
      [anchorAt(2)],
      ["0 is the last one here, and a check on GitHub names row 2: the end was cut off"],
    ],
  ])("that %s", (_, found, anchors, problems) => expect(said(found, anchors)).toEqual(problems));

  test("that was asked for from the first row on begins with it", () => {
    const problems = (from: number, fromFirst: boolean) =>
      verifyLedger(rows.slice(from - 1), [anchorAt(5)], { fromFirst, toLast: true }).problems.map(
        ({ message }) => message,
      );
    const removed = "is the first one here, although all were requested";
    expect([problems(1, true), problems(3, false)]).toEqual([[], []]);
    expect(problems(2, true)).toEqual([`${removed}: row 1 was removed`]);
    expect(problems(4, true)).toEqual([`${removed}: rows 1 to 3 were removed`]);
    expect(verifyLedger(rows.slice(1), [anchorAt(5)], { fromFirst: true, toLast: true }).heldTo).toBeNull();
    expect(verifyLedger([], [], { fromFirst: true, toLast: true }).problems).toEqual([]);
  });

  test("that was asked for up to a time ends before rows that checks name later, and says which", () => {
    const asked = (to: string | null) =>
      askedOf({ query: { repository: "acme/scheduling", from: null, to }, exportedAt: "2026-12-01T00:00:00Z" });
    const verified = (to: string | null) => verifyLedger(rows.slice(0, 3), [anchorAt(2), anchorAt(5)], asked(to));
    expect(verified("2026-11-30")).toMatchObject({ problems: [], heldTo: 2, namedBehind: 5 });
    for (const to of [null, "2026-12-02"]) expect(verified(to).problems).toHaveLength(1);
  });

  test("that was rewritten holds up to the newest anchor before it", () => {
    expect(verifyLedger(rewritten, [anchorAt(2), anchorAt(5)]).heldTo).toBe(2);
  });

  test("without anchors does not show that it was rewritten", () => {
    expect(verifyLedger(rewritten, [])).toMatchObject({ problems: [], heldTo: null });
  });
});

describe("an anchor", () => {
  test("is read back from a summary, whatever stands around it", () => {
    expect(
      anchorsIn(`# Compliance\n\n${anchorLine(anchorAt(3))}\nMore: Record: row 9, sha256 ${"b".repeat(64)}`),
    ).toEqual([anchorAt(3)]);
    expect(anchorsIn("Record: row 0, sha256 abc")).toEqual([]);
  });
});
