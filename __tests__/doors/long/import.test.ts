import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { filesBelow } from "../../support/files-below.ts";
import { checkedOut, removeAll } from "../../support/git.ts";
import { say } from "../../support/shell.ts";
import { workbookOf, zipOf } from "../../support/zip.ts";

afterAll(removeAll);

const files = {
  "compliance/program.yml":
    'version: 1\nname: Small\nowners: ["@lead", "@bob"]\nframeworks: [{ id: soc2-2017, categories: [security] }]\n',
  "docs/users.md": "# Users\n\nRegistered.\n",
  ".github/workflows/ci.yml": "on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: make }]\n",
};

type Control = Readonly<Record<string, unknown>>;

/** A repository with a register beside the program, and what `import` says and writes. */
async function imported(register: string | Uint8Array, name = "register.csv", ...more: readonly string[]) {
  const { dir } = checkedOut(files);
  writeFileSync(join(dir, name), register);
  const run = (...again: readonly string[]) => say(["import", join(dir, name), "--repo", dir, ...more, ...again]);
  const said = await run();
  const controls = (): Readonly<Record<string, Control>> =>
    Object.fromEntries(
      Object.entries(filesBelow(dir))
        .filter(([path]) => path.startsWith("compliance/controls/"))
        .map(([path, text]) => [path.replace("compliance/controls/", ""), parse(text) as Control]),
    );
  return { ...said, dir, run, controls };
}

const fixture = (name: string) => readFileSync(`__tests__/fixtures/registers/${name}.csv`);

describe("import writes all or nothing", () => {
  const two = "id,title,criteria\nA-1,First,CC6.1\nB-1,Second,CC6.2\n";

  it("where a file that git ignores is in the way, and tells each of them", async () => {
    const { dir } = checkedOut({ ...files, ".gitignore": "b-1.yml\n" });
    mkdirSync(join(dir, "compliance/controls"), { recursive: true });
    writeFileSync(join(dir, "compliance/controls/b-1.yml"), "id: B-1\n");
    writeFileSync(join(dir, "register.csv"), two);
    const { code, err } = await say(["import", join(dir, "register.csv"), "--repo", dir]);
    expect(code).toBe(2);
    expect(err).toContain(
      "compliance/controls/b-1.yml is ignored by git, and is there already; no commit would have it",
    );
    expect(err).toContain("nothing was written");
    expect(Object.keys(filesBelow(dir)).filter((path) => path.endsWith("a-1.yml"))).toEqual([]);
  });

  it("where git would ignore what is written", async () => {
    const { dir } = checkedOut({ ...files, ".gitignore": "compliance/controls/\n" });
    writeFileSync(join(dir, "register.csv"), two);
    const { code, err } = await say(["import", join(dir, "register.csv"), "--repo", dir]);
    expect(code).toBe(2);
    for (const id of ["a-1", "b-1"])
      expect(err).toContain(`compliance/controls/${id}.yml is ignored by git; no commit would have it`);
  });
});

describe("import reads registers as they are laid out by", () => {
  it("Vanta: owners by their addresses, criteria by framework, lines within a cell", async () => {
    const { code, out, controls, dir } = await imported(fixture("vanta"));
    expect(controls()).toMatchObject({
      "tls-1.yml": {
        title: "Data in transit is encrypted",
        status: "planned",
        owner: "bob@example.com",
        satisfies: ["soc2-2017/CC6.1", "soc2-2017/CC6.7"],
      },
      "vnd-1.yml": { description: "Every vendor is\nreviewed once a year.", owner: "@lead" },
    });
    expect(out).toContain("wrote 2 controls (2 planned, 0 with evidence)");
    expect(out).toContain('row 3, column Owner: "Alice Doe" is no @login, team or address');
    expect(out).toContain("columns that nothing was read from: Domains, ISO 27001");
    expect(code).toBe(1);
    expect((await say(["validate", "--repo", dir])).code).toBe(0);
  });

  it("Drata: prefixes before criteria, files and addresses as evidence, and what is not started is planned", async () => {
    const { controls, out } = await imported(fixture("drata"));
    expect(controls()).toMatchObject({
      "dcf-1.yml": { evidence: [{ path: "docs/users.md" }], satisfies: ["soc2-2017/CC6.2", "soc2-2017/CC6.3"] },
      "dcf-2.yml": { status: "planned", evidence: [{ url: "https://backups.example.com/report" }] },
      "dcf-3.yml": { status: "planned", satisfies: ["soc2-2017/CC6.4"] },
    });
    expect(controls()["dcf-1.yml"]).not.toHaveProperty("status");
    expect(out).toContain('row 4, column Frameworks: "PCI 9.1" is no criterion of soc2-2017');
  });

  it.each([
    ["Implemented", undefined, 0],
    ["", undefined, 0],
    ["Passing", undefined, 0],
    ["to_do", "planned", 0],
    ["on_hold", "planned", 0],
    ["Not ready", "planned", 0],
    ["Failed", "planned", 0],
    ["N/A", "planned", 0],
    ["--", "planned", 0],
    ["Vielleicht", "planned", 1],
  ])("the status %j", async (status, expected, exit) => {
    const { code, out, controls } = await imported(`id,title,status,evidence\nA-1,A,${status},docs/users.md\n`);
    expect(code).toBe(exit);
    expect(controls()["a-1.yml"]?.status).toBe(expected);
    expect(out.includes('column status: "Vielleicht" does not say')).toBe(exit === 1);
  });

  it("CISO Assistant, with semicolons", async () => {
    const { code, controls } = await imported(fixture("ciso-assistant"));
    expect(code).toBe(0);
    expect(controls()).toMatchObject({
      "pol.access.yml": { owner: "bob@example.com", evidence: [{ path: "docs/users.md" }] },
      "tech.tls.yml": { status: "planned", satisfies: ["soc2-2017/CC6.7"] },
    });
  });

  it("hand, below a title: every cell that cannot be read is listed by row and column, and no id becomes a path", async () => {
    const { code, out, controls } = await imported(fixture("hand-made"), "register.csv", "--mapping", mappingFile());
    expect(code).toBe(1);
    expect(Object.keys(controls()).sort()).toEqual(["a-1.yml", "a-3.yml"]);
    expect(controls()["a-1.yml"]).toMatchObject({
      id: "A-1",
      owner: "@alice",
      evidence: [{ workflow: ".github/workflows/ci.yml#test" }],
    });
    expect(out.split("\n").filter((line) => line.startsWith("  row"))).toEqual([
      expect.stringContaining('row 5, column Criteria: "CC99.1" is no criterion'),
      expect.stringContaining('row 6, column No.: "../../etc/passwd" cannot be the id'),
      expect.stringContaining('row 7, column No.: "con" cannot be the name of a file on Windows'),
      expect.stringContaining("row 8: a-1 stands in row 5 already"),
      expect.stringContaining("row 9: there is no title"),
      expect.stringContaining('row 10, column Proof: "docs/none.md" is neither an address nor a file'),
    ]);
  });
});

function mappingFile(): string {
  const { dir } = checkedOut({
    "mapping.yml": 'columns: { "No.": id, Who: owner, Control: title }\nowners: { Alice Doe: "@alice" }\n',
  });
  return join(dir, "mapping.yml");
}

const table = [
  ["id", "title", "criteria", "owner"],
  ["Ü-1", "Prüfung", "CC8.1", "@bob"],
];
const plainTable = [
  ["id", "title", "criteria", "owner"],
  ["U-1", "Prüfung – täglich", "CC8.1", "@bob"],
];
const text = (rows: readonly (readonly string[])[], by = ",") => rows.map((row) => `${row.join(by)}\r\n`).join("");

describe("import reads", () => {
  it.each<readonly [string, Uint8Array]>([
    ["UTF-8", Buffer.from(text(plainTable))],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text(plainTable)}`)],
    ["UTF-16, little end first", Buffer.from(`\ufeff${text(plainTable, "\t")}`, "utf16le")],
    ["UTF-16, big end first", Buffer.from(`\ufeff${text(plainTable, ";")}`, "utf16le").swap16()],
    ["Windows-1252", windows1252(text(plainTable, ";"))],
    ["XLSX", workbookOf({ Register: plainTable })],
  ])("%s", async (_, bytes) => {
    const { code, controls } = await imported(bytes, bytes[0] === 0x50 ? "register.xlsx" : "register.csv");
    expect(code).toBe(0);
    expect(controls()["u-1.yml"]).toMatchObject({ title: "Prüfung – täglich", owner: "@bob" });
  });

  it("of formulas the values that were stored with them, and the sheet that is named", async () => {
    const rows = [table[0] ?? [], ["F-1", { formula: 'CONCAT("A","B")', value: "Stored" }, "CC8.1", "@bob"]];
    const book = workbookOf({ About: [["nothing"]], Controls: rows });
    const { code, controls } = await imported(book, "register.xlsx", "--sheet", "Controls");
    expect(code).toBe(0);
    expect(controls()["f-1.yml"]).toMatchObject({ title: "Stored" });
    expect(await imported(book, "register.xlsx", "--sheet", "Other")).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no sheet "Other"; there are "About", "Controls"'),
    });
  });
});

/** The characters of the table that Windows-1252 has elsewhere than Latin-1. */
function windows1252(words: string): Uint8Array {
  return Uint8Array.from([...words].map((char) => (char === "–" ? 0x96 : char.charCodeAt(0))));
}

function oneCellAt(address: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c r="${address}" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>`;
}

describe("import refuses, and writes nothing for,", () => {
  const bomb = zipOf({ "xl/workbook.xml": Buffer.alloc(80 * 1024 * 1024) });
  const entity = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet/>';
  it.each<readonly [string, string | Uint8Array, string, string]>([
    ["a workbook that unpacks to too much", bomb, "a.xlsx", "unpacks to more than 64 MB"],
    [
      "XML entities",
      workbookOf({ A: table }, { "xl/worksheets/sheet1.xml": entity }),
      "a.xlsx",
      "declares XML entities",
    ],
    [
      "links to other workbooks",
      workbookOf({ A: table }, { "xl/externalLinks/externalLink1.xml": "<a/>" }),
      "a.xlsx",
      "other workbooks",
    ],
    [
      "a sheet that the archive's directory does not list",
      workbookOf({ A: table }, {}, ["xl/worksheets/sheet1.xml"]),
      "a.xlsx",
      "it cannot be read as XLSX",
    ],
    ...["XFD20000", "A1e9", "A&#57;99999999", "ZZZZZZ1"].map((at): [string, Uint8Array, string, string] => [
      `a cell at ${at}`,
      workbookOf({ A: table }, { "xl/worksheets/sheet1.xml": oneCellAt(at) }),
      "a.xlsx",
      "cells too far from the first",
    ]),
    ["an archive that is no workbook", zipOf({ "a.txt": "b" }), "a.xlsx", "it is not an XLSX workbook"],
    ["half an archive", workbookOf({ A: table }).subarray(0, 200), "a.xlsx", "it is not an XLSX workbook"],
    ["an old workbook", "\xd0\xcf\x11\xe0", "a.xls", "save it as XLSX or CSV"],
    ["bytes", Buffer.from([0, 1, 2, 0, 65]), "a.csv", "it is no text"],
    ["columns that nobody knows", "foo,bar\n1,2\n", "a.csv", 'found "foo", "bar"; say which they are with --mapping'],
    ["a quote without an end", 'id,title\n1,"open\n', "a.csv", "is never closed"],
    ["too many rows", `id,title\n${"1,a\n".repeat(10_001)}`, "a.csv", "more than 10000 rows"],
  ])("%s", async (_, bytes, name, message) => {
    const said = await imported(bytes, name);
    expect(said.code).toBe(2);
    expect(said.err).toContain(message);
    expect(said.controls()).toEqual({});
  });

  it("an id that no file may have", async () => {
    const { code, out, controls } = await imported(text(table));
    expect({ code, controls: controls() }).toEqual({ code: 1, controls: {} });
    expect(out).toContain('"Ü-1" cannot be the id of a control');
  });
});

describe("import again", () => {
  it("writes nothing twice, and lists a row that changed without writing it over", async () => {
    const { run, dir, controls } = await imported(text(plainTable));
    const before = controls();
    const again = await run();
    expect(again).toMatchObject({
      code: 0,
      out: expect.stringContaining("wrote 0 controls (0 planned, 0 with evidence); 1 there already and the same"),
    });
    writeFileSync(join(dir, "register.csv"), text([...plainTable.slice(0, 1), ["u-1", "Another", "CC8.1", "@carol"]]));
    const changed = await run();
    expect(changed.code).toBe(1);
    expect(changed.out).toContain(
      "row 2: U-1 is in compliance/controls/u-1.yml already, with another title, owner; it is not written over",
    );
    expect(controls()).toEqual(before);
  });

  it("with --dry-run writes nothing, and as JSON lists all of it", async () => {
    const { controls, out } = await imported(fixture("drata"), "register.csv", "--dry-run", "--format", "json");
    expect(controls()).toEqual({});
    expect(JSON.parse(out)).toMatchObject({
      schema: "controldiff-import/1",
      made: [{ path: "compliance/controls/dcf-1.yml" }, {}, {}],
      unread: expect.arrayContaining([expect.objectContaining({ row: 4, column: "Frameworks" })]),
    });
  });

  it("a mapping with mistakes is refused with all of them", async () => {
    const { dir } = checkedOut({ "m.yml": "columns: { Id: ids, Name: title }\nowners: { A: b }\nmore: {}\n" });
    const said = await imported(text(plainTable), "register.csv", "--mapping", join(dir, "m.yml"));
    expect(said.code).toBe(2);
    for (const part of ['did you mean "id"?', '"b", for "A", is no owner', 'unknown key "more"'])
      expect(said.err).toContain(part);
  });
});
