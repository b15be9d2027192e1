import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/evidence/digest.ts";
import { plainText } from "../../src/model/sentence.ts";
import { type FileEdits, withEdits } from "../../src/rules/example.ts";
import { path } from "../evidence/program-of.ts";
import { changeOf, goodWorld } from "../support/finding-cases.ts";
import { inWords } from "../support/in-words.ts";
import { reportOf } from "../support/judged-change.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

const control = "compliance/controls/um-01.yml";
const linked = (words: string) => ({ [control]: [["docs/users.md", words]] }) as const;
const place = ({ path, line, side }: { readonly path: string; readonly line: number; readonly side: string }) =>
  `${side} ${path}:${line}`;

/** The finding of UM-01's evidence, with where it stands, its cause and its fix. */
async function found(rule: string, both: FileEdits, head: FileEdits) {
  const { findings } = await reportOf(changeOf({ both, head }));
  const finding = findings.find((one) => one.rule === rule && one.control === "UM-01");
  if (finding === undefined) throw new Error(`${rule} is not there: ${findings.map(({ fingerprint }) => fingerprint)}`);
  const { message, location, cause, fix } = inWords(finding);
  return {
    message,
    at: place(location),
    cause: cause === null ? null : `${cause.text} (${place(cause.location)})`,
    fix: fix?.text,
    edits: fix?.edits.map(({ path, lines }) => `${path}: ${lines.join(" ").trim()}`),
  };
}

describe("the lines that are not what was attested", () => {
  const pages = { "docs/p/a.md": "a\n", "docs/p/b.md": "b\nbb\n", "docs/p/c.md": "c\n", "docs/p/d.md": "d\n" };
  const page = "# Users\n\nOne.\nTwo.\nThree.\n\n## Ends\n\nFour.\nFive.\n";
  async function suspect(text: string, was: FileEdits, is: FileEdits) {
    const digest = digestOf(path(text), snapshotOf(withEdits(goodWorld, was)));
    const words = digest.is === "digest" ? digest.digest : "";
    const attested = linked(`"${text}"\n    attested: { by: "@alice", on: 2026-06-01, digest: ${words} }`);
    const { message, at, cause } = await found("evidence-suspect", { ...was, ...attested }, is);
    return [message, at, cause];
  }

  test.each<[string, string, FileEdits, FileEdits, string, string, string]>([
    [
      "of a file",
      "docs/users.md",
      { "docs/users.md": page },
      { "docs/users.md": [["Two.", "2."]] },
      "docs/users.md line 4 changed since @alice attested it on 2026-06-01",
      "head docs/users.md:4",
      "docs/users.md",
    ],
    [
      "of a part",
      "docs/users.md#ends",
      { "docs/users.md": page },
      { "docs/users.md": [["Four.\nFive.", "4.\n5."]] },
      "docs/users.md lines 9 to 10 changed since @alice attested #ends on 2026-06-01",
      "head docs/users.md:9",
      "docs/users.md",
    ],
    [
      "in several places",
      "docs/users.md",
      { "docs/users.md": page },
      {
        "docs/users.md": [
          ["One.", "1."],
          ["Three.", "3."],
        ],
      },
      "docs/users.md line 3 and line 5 changed since @alice attested it on 2026-06-01",
      "head docs/users.md:3",
      "docs/users.md",
    ],
    [
      "where lines went",
      "docs/users.md",
      { "docs/users.md": page },
      { "docs/users.md": [["Two.\n", ""]] },
      "docs/users.md before line 4 changed since @alice attested it on 2026-06-01",
      "head docs/users.md:4",
      "docs/users.md",
    ],
    [
      "where the last lines went",
      "docs/users.md",
      { "docs/users.md": page },
      { "docs/users.md": [["Four.\nFive.\n", ""]] },
      "docs/users.md before line 9 changed since @alice attested it on 2026-06-01",
      "head docs/users.md:8",
      "docs/users.md",
    ],
    [
      "of two files of many",
      "docs/p/*.md",
      pages,
      { "docs/p/a.md": "A\n", "docs/p/b.md": "b\nBB\n", "docs/p/c.md": "C\n", "docs/p/d.md": "D\n" },
      "docs/p/a.md line 1, docs/p/b.md line 2 and 2 more changed since @alice attested it on 2026-06-01",
      "head docs/p/a.md:1",
      "docs/p/a.md",
    ],
  ])("%s", async (_, text, was, is, message, at, file) => {
    expect(await suspect(text, was, is)).toEqual([message, at, `${file} was changed (${at})`]);
  });

  test("are not told of a file that was suspect before", async () => {
    const digest = `sha256:${"0".repeat(64)}`;
    const attested = linked(`docs/users.md\n    attested: { by: "@alice", on: 2026-06-01, digest: ${digest} }`);
    const { findings } = await reportOf(changeOf({ both: attested, head: { "docs/users.md": "# Users\n\nOther.\n" } }));
    const [one] = findings.filter(({ rule }) => rule === "evidence-suspect");
    expect(one?.standing).toBe("existing");
    expect(plainText(one?.message ?? [])).not.toContain("line");
  });
});

describe("a text that a link no longer finds", () => {
  const page = "# Users\n\n## Start\n\nBy the office.\n\n## End\n\nBy the office too.\n";
  const pages = { "docs/p/a.md": "Nothing.\n", "docs/p/b.md": "# B\n\nBy the office.\n" };
  test.each<[string, FileEdits, FileEdits, string | null]>([
    [
      "stood on a line of the file",
      { ...linked('docs/users.md\n    contains: "the office"'), "docs/users.md": page },
      { "docs/users.md": "# Users\n" },
      "docs/users.md was changed; the text was on line 5 (base docs/users.md:5)",
    ],
    [
      "stood on a line of the part",
      { ...linked('docs/users.md#end\n    contains: "the office"'), "docs/users.md": page },
      { "docs/users.md": [["By the office too.", "By nobody."]] },
      "docs/users.md was changed; the text was on line 9 (base docs/users.md:9)",
    ],
    [
      "stood in the one of many files that had it",
      { ...linked('"docs/p/*.md"\n    contains: "the office"'), ...pages },
      { "docs/p/b.md": "# B\n", "docs/p/a.md": "Nothing at all.\n" },
      "docs/p/b.md was changed; the text was on line 3 (base docs/p/b.md:3)",
    ],
  ])("%s", async (_, both, head, cause) => {
    expect((await found("evidence-content", both, head)).cause).toBe(cause);
  });
});

describe("where the change moved what a link points at", () => {
  const page = "# Users\n\n## Start\n\nBy the office, as in [the form](form.md).\n";
  const both = (link: string) => ({ ...linked(link), "docs/users.md": page, "docs/form.md": "# Form\n" });
  const moved = { "docs/people.md": { from: "docs/users.md" } } as const;

  test("the link follows", async () => {
    expect(await found("evidence-missing", both("docs/users.md"), moved)).toMatchObject({
      message: "docs/users.md does not exist",
      fix: "point the link at docs/people.md",
      edits: [`${control}: - path: docs/people.md`],
    });
  });

  test("with its part", async () => {
    expect(await found("evidence-missing", both("docs/users.md#start"), moved)).toMatchObject({
      fix: "point the link at docs/people.md#start",
    });
  });

  test("also to a page of which a link is broken by the move", async () => {
    const away = { "handbook/people.md": { from: "docs/users.md" } } as const;
    expect(await found("evidence-missing", both("docs/users.md"), away)).toMatchObject({
      fix: "point the link at handbook/people.md",
    });
  });

  test("but not where the part is no longer there", async () => {
    const other = { "docs/users.md": null, "docs/people.md": page.replace("## Start", "## Begin") };
    const { edits } = await found("evidence-missing", both("docs/users.md#start"), other);
    expect(edits ?? []).not.toContain(`${control}: - path: docs/people.md#start`);
  });
});

describe("what an edit of the program makes go away", () => {
  const program = "compliance/program.yml";
  const failOn = {
    [program]: [
      ["fail-on: [new-gap, broken-evidence, lost-owner, program-change]", "fail-on: [new-gap, program-change]"],
    ],
  } as const;
  const claims = (id: string) =>
    ({ [control]: [["[soc2-2017/CC6.2]", `[soc2-2017/CC6.2, soc2-2017/${id}]`]] }) as const;
  const tx = "compliance/controls/tx-01.yml";
  const told = async (both: FileEdits, head: FileEdits) =>
    (await reportOf(changeOf({ both, head }))).findings
      .filter(({ rule }) => rule === "edited-away")
      .map(({ fingerprint }) => fingerprint);

  test.each<[string, FileEdits, FileEdits, string[]]>([
    [
      "by a claim in the stead of what it breaks",
      failOn,
      { "docs/tls.md": null, ...claims("CC6.7") },
      ["edited-away:criterion-gap:soc2-2017/CC6.7 | saas"],
    ],
    ["by nothing: what it breaks is told", failOn, { "docs/tls.md": null }, []],
    ["by a claim that nothing needs", failOn, claims("CC6.7"), []],
    [
      "by a claim, beside a change of the program that is about something else",
      failOn,
      { "docs/tls.md": null, ...claims("CC6.7"), "compliance/controls/cu-01.yml": [['"@alice"', '"@bob"']] },
      ["edited-away:criterion-gap:soc2-2017/CC6.7 | saas"],
    ],
    [
      "is not told beside a change of the program that is about the same criterion",
      failOn,
      { "docs/tls.md": null, ...claims("CC6.7"), [tx]: [["[soc2-2017/CC6.7]", "[]"]] },
      [],
    ],
    [
      "is not told beside a change of the program that is about the same control",
      {},
      { "docs/tls.md": null, [tx]: [["docs/tls.md#versions", "docs/users.md"]] },
      [],
    ],
  ])("%s", async (_, both, head, expected) => {
    expect(await told(both, head)).toEqual(expected);
  });
});
