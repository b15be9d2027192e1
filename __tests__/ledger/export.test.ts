import { describe, expect, test } from "vitest";
import { nextRow } from "../../src/ledger/chain.ts";
import { exportCsv, exportJson, readExport } from "../../src/ledger/export.ts";
import type { LedgerRow } from "../../src/ledger/row.ts";
import { arrival, recordOf } from "../support/ledger.ts";

const query = { repository: "acme/scheduling", from: null, to: "2026-11-30T00:00:00Z" };
const rows = recordOf(["a", "b"]);
const json = exportJson(query, "2026-12-01T00:00:00Z", rows);
const without = (change: (ledger: { rows: Record<string, unknown>[]; count: number }) => void): string => {
  const ledger = JSON.parse(json);
  change(ledger);
  return JSON.stringify(ledger);
};

describe("an export", () => {
  test("is read as it was written", () => {
    expect(readExport(json)).toMatchObject({ is: "read", ledger: { query, count: 2, rows } });
  });

  test.each<[string, string, readonly (string | RegExp)[]]>([
    ["no JSON", "{", [/^is no JSON: /]],
    ["another schema", json.replace("controldiff-ledger/1", "x"), [/^schema: /]],
    [
      "a number that is none",
      without(({ rows: [row] }) => Object.assign(row ?? {}, { number: 0 })),
      [/^rows\.0\.number: /],
    ],
    [
      "a key that nobody knows",
      without(({ rows: [row] }) => Object.assign(row ?? {}, { note: "x" })),
      [/^rows\.0: .*note/],
    ],
    [
      "a verdict twice, of which a reader may show either",
      json.replace('"verdict": "fail"', '"verdict": "pass", "verdict": "fail"'),
      ['has the key "verdict" twice in one object'],
    ],
    [
      "a verdict twice, one of them in other words",
      json.replace('"verdict": "fail"', '"ver\\u0064ict": "pass", "verdict": "fail"'),
      ['has the key "verdict" twice in one object'],
    ],
    ["a key of every object", json.replace('"branch"', '"__proto__": {"branch": "x"}, "branch"'), [/__proto__/]],
    ["no digest", without(({ rows: [, row] }) => delete row?.digest), [/^rows\.1\.digest: /]],
    ["rows that were taken out", without((ledger) => ledger.rows.pop()), ["count: says 2, and there are 1 rows"]],
    [
      "two repositories",
      without(({ rows: [row] }) => Object.assign(row ?? {}, { repository: { id: 6, name: "x" } })),
      ["rows: are of more than one repository"],
    ],
    [
      "an end that excuses what is in no row",
      json.replace("2026-11-30T00:00:00Z", ""),
      [/^query\.to: .*is no day or time in UTC/],
    ],
    [
      "an end in other words",
      json.replace("2026-11-30T00:00:00Z", "1 Feb 2027"),
      [/^query\.to: .*is no day or time in UTC/],
    ],
    [
      "an end that its rows are behind",
      json.replace("2026-11-30T00:00:00Z", "2026-11-01"),
      ["query: says other times than row 1 arrived at"],
    ],
  ])("with %s is refused with its place", (_, text, mistakes) => {
    const found = readExport(text);
    expect(found).toEqual({
      is: "none",
      mistakes: mistakes.map((mistake) => (typeof mistake === "string" ? mistake : expect.stringMatching(mistake))),
    });
  });

  test("has what was recorded between two rows of its time, and begins and ends with such", () => {
    const [first] = recordOf(["a"]);
    const late = nextRow(first ?? null, arrival("b", "a", { arrivedAt: "2026-12-01T00:00:01Z" }));
    const third = nextRow(late, arrival("c", "b"));
    const read = (found: readonly LedgerRow[]) => readExport(exportJson(query, "2026-12-02T00:00:00Z", found));
    expect(read([first, late, third] as LedgerRow[]).is).toBe("read");
    expect(read([first, late] as LedgerRow[])).toMatchObject({
      mistakes: ["query: says other times than row 2 arrived at"],
    });
  });

  test("says at most 20 mistakes, and how many more", () => {
    const many = { ...JSON.parse(json), count: 30, rows: Array.from({ length: 30 }, () => ({})) };
    const found = readExport(JSON.stringify(many));
    expect(found.is === "none" && [found.mistakes.length, found.mistakes.at(-1)]).toEqual([
      21,
      expect.stringMatching(/^\d+ more$/),
    ]);
  });

  test("has the checks that name its rows, and the newest one for spreadsheets", () => {
    const anchors = rows.map(({ number, digest, commit }) => ({ row: number, digest, check: 70 + number, commit }));
    const at = "2026-12-01T00:00:00Z";
    expect(readExport(exportJson(query, at, rows, anchors))).toMatchObject({ is: "read", ledger: { anchors } });
    expect(exportCsv(query, at, rows, anchors).split("\r\n")[2]).toBe(
      `newest row that a check names,2,check,72,of commit,${rows[1]?.commit}`,
    );
  });

  test("for spreadsheets has a line for each row, and no formula", () => {
    const csv = exportCsv(query, "2026-12-01T00:00:00Z", recordOf(["a"], { branch: '=cmd("x")', pushedBy: "-1+1" }));
    const [asked, exported, named, head, line, end] = csv.split("\r\n");
    expect([asked, exported, named, end]).toEqual([
      "repository,acme/scheduling,from,the first row,to,2026-11-30T00:00:00Z",
      "exported at,2026-12-01T00:00:00Z,rows,1",
      "newest row that a check names,none,check,,of commit,",
      "",
    ]);
    expect(head?.split(",").length).toBe(22);
    expect(line).toContain(`,"'=cmd(""x"")",`);
    expect(line).toContain(",'-1+1,fail,false,");
    expect(line).toContain(",TX-01,criterion-gap:soc2-2017/CC6.7 | saas,,");
  });
});
