import { describe, expect, test } from "vitest";
import { plainText } from "../../src/model/sentence.ts";
import { changeOf, type WrittenCase } from "../support/finding-cases.ts";
import { reportOf } from "../support/judged-change.ts";

const program = "compliance/program.yml";
const control = "compliance/controls/um-01.yml";
/** Something that affects UM-01. */
const touched = { "docs/users.md": "# Users\n\nAnother text.\n" };

type Written = Omit<WrittenCase, "both" | "head"> & {
  readonly owner?: string;
  readonly deputies?: string;
  readonly policy?: string;
  /** Other edits of the program. */
  readonly more?: readonly (readonly [string, string])[];
};

async function asked({ owner = "@alice", deputies = "", policy = "require", more = [], ...rest }: Written) {
  const both = {
    [program]: [['approvals: "off"', `approvals: ${policy}`], ...more] as const,
    [control]: [['owner: "@alice"', `owner: "${owner}"${deputies === "" ? "" : `\ndeputies: [${deputies}]`}`]] as const,
    "compliance/controls/cu-01.yml": [["docs/users.md", "docs/tls.md"]] as const,
  };
  const report = await reportOf(changeOf({ both, head: touched, ...rest }));
  const found = report.findings.find((one) => one.fingerprint === "approval-missing:UM-01");
  return {
    is: report.approvals.find((one) => one.control === "UM-01")?.is,
    verdict: report.verdict.is,
    message: found && plainText(found.message),
    fix: found?.fix && plainText(found.fix.text),
    doubts: report.unverifiable.filter((one) => one.control === "UM-01").map(({ why }) => plainText(why)),
  };
}

describe("what cannot be told opens no gate, and says what would let it", () => {
  test("a team of which nobody knows who is in it", async () => {
    expect(await asked({ owner: "@acme/web", approvers: ["mallory"] })).toMatchObject({
      is: "unverifiable",
      verdict: "fail",
      message:
        "UM-01 is affected and whether it is approved is not known: whether @mallory is in @acme/web is not known: its members were not looked up",
      fix: "give the Action an org-token that sees who is in @acme/web",
    });
  });

  test("an e-mail address, which no review can be by", async () => {
    expect(await asked({ deputies: "deputy@acme.example", approvers: ["mallory"] })).toMatchObject({
      is: "unverifiable",
      verdict: "fail",
      message:
        "UM-01 is affected and whether it is approved is not known: GitHub does not say whether deputy@acme.example is @mallory",
      fix: "have it approved by @alice, or name a @login instead of deputy@acme.example",
    });
    expect((await asked({ deputies: "deputy@acme.example", approvers: ["alice"] })).is).toBe("given");
  });

  test("nobody is asked for an address to approve", async () => {
    expect((await asked({ deputies: "deputy@acme.example", approvers: [] })).fix).toBe("have it approved by @alice");
  });

  test("a pull request that cannot be read", async () => {
    const unread = "who approved could not be read: GitHub answered 403";
    expect(await asked({ approvers: [], unread })).toMatchObject({
      verdict: "fail",
      message: `UM-01 is affected and whether it is approved is not known: ${unread}`,
      fix: "have it approved by @alice, or run the job again; it needs pull-requests: read",
    });
  });

  test("where there is no pull request it is said, and nothing fails", async () => {
    expect(await asked({ approvers: null })).toMatchObject({
      is: "unverifiable",
      verdict: "pass",
      doubts: ["there is no pull request to ask; on the command line --approved-by counts an approval"],
    });
  });

  test("fail-on: approval asks as require does", async () => {
    const written = { owner: "@acme/web", approvers: ["mallory"], policy: "advise" };
    const failOn = [["program-change]", "program-change, approval]"]] as const;
    expect((await asked(written)).verdict).toBe("pass");
    expect((await asked({ ...written, more: failOn })).verdict).toBe("fail");
    expect((await asked({ ...written, more: failOn, approvers: null })).verdict).toBe("pass");
  });
});

describe("who is in a team of which not every member is known", () => {
  const team = (known: Readonly<Record<string, boolean>>) => ({
    owner: "@acme/web",
    memberships: { "@acme/web": known },
  });

  test.each([
    ["one of whom it is known", ["bob"], { bob: true }, "given", "pass"],
    ["one who is known not to be", ["bob"], { bob: false }, "missing", "fail"],
    ["one of whom it is not", ["bob"], {}, "unverifiable", "fail"],
    ["one of whom it is, beside one of whom it is not", ["bob", "eve"], { eve: true }, "given", "pass"],
  ] as const)("%s", async (_, approvers, known, is, verdict) => {
    expect(await asked({ ...team(known), approvers })).toMatchObject({ is, verdict });
  });
});

describe("several approvals", () => {
  const of = (words: string) => ({ policy: `{ mode: require, ${words} }`, deputies: '"@bob", "@acme/web"' });
  const teams = { "@acme/web": ["alice", "dave"], "@acme/security": ["dave", "erin"] };

  test.each([
    ["count: 2", ["alice"], "fail"],
    ["count: 2", ["alice", "bob"], "pass"],
    ["count: 2", ["alice", "dave"], "pass"],
    ["count: 3", ["alice", "bob"], "fail"],
    ['each-of: ["@acme/security"]', ["alice"], "fail"],
    ['each-of: ["@acme/security"]', ["dave"], "fail"],
    ['each-of: ["@acme/security"]', ["alice", "dave"], "pass"],
    ['each-of: ["@acme/security"]', ["dave", "erin"], "pass"],
    ['each-of: ["@acme/security", "@carol"]', ["alice", "erin"], "fail"],
    ['count: 2, each-of: ["@acme/security"]', ["alice", "bob", "erin"], "pass"],
    ['count: 2, each-of: ["@acme/security"]', ["alice", "erin", "dave"], "pass"],
    ['count: 2, each-of: ["@acme/security"]', ["alice", "erin", "mallory"], "fail"],
  ] as const)("%s by %j: %s", async (words, approvers, verdict) => {
    expect((await asked({ ...of(words), teams, approvers })).verdict).toBe(verdict);
  });

  test("say how many are there, and who is awaited", async () => {
    expect(await asked({ ...of("count: 2"), teams, approvers: ["alice"] })).toMatchObject({
      message: "UM-01 is affected and 1 of 2 approvals is there (@alice)",
      fix: "have it approved by one of @bob and @acme/web",
    });
  });

  test("nobody who wrote it fills a place", async () => {
    const written = { ...of("count: 2"), teams, approvers: ["alice", "bob"], author: "carol", contributors: ["bob"] };
    expect((await asked(written)).verdict).toBe("fail");
  });

  test.each([
    ["fewer", "count: 3", "count: 2", "approvals.count"],
    ["without one", 'each-of: ["@carol", "@erin"]', 'each-of: ["@carol"]', "approvals.each-of"],
    ["a bare word", "count: 2", null, "approvals.count"],
  ])("%s is a program change", async (_, was, is, setting) => {
    const written = (words: string | null) =>
      ({
        [program]: [
          ['approvals: "off"', words === null ? "approvals: require" : `approvals: { mode: require, ${words} }`],
        ],
      }) as const;
    const report = await reportOf(changeOf({ base: written(was), head: written(is), approvers: ["alice", "bob"] }));
    expect(report.findings.map(({ fingerprint }) => fingerprint)).toContain(`policy-loosened:${setting}`);
  });

  test("one word is one approval", async () => {
    const word = { ...of(""), policy: "require", approvers: ["alice"] };
    expect((await asked(word)).verdict).toBe("pass");
    expect((await asked({ ...word, policy: "{ mode: require }" })).verdict).toBe("pass");
  });
});

describe("how many approvals there are is said", () => {
  const deputies = '"@bob", "@dave"';
  test.each([
    ["count: 2", [], "none of 2 approvals is there"],
    ["count: 2", ["alice"], "1 of 2 approvals is there (@alice)"],
    ["count: 3", ["alice", "bob"], "2 of 3 approvals are there (@alice and @bob)"],
    ['each-of: ["@carol"]', [], "none of 2 approvals is there"],
    ['each-of: ["@carol"]', ["carol"], "1 of 2 approvals is there (@carol)"],
    ["count: 1", ["mallory"], "none of @alice, @bob and @dave has approved this commit"],
  ])("%s, of %j: %s", async (words, approvers, message) => {
    const written = { deputies, policy: `{ mode: require, ${words} }`, approvers };
    expect((await asked(written)).message).toBe(`UM-01 is affected and ${message}`);
  });

  test("and which owners approved what they wrote a part of", async () => {
    const written = { deputies, approvers: ["mallory", "alice"], contributors: ["alice", "dave"] };
    expect((await asked(written)).message).toBe(
      "UM-01 is affected and @bob has not approved this commit; @alice has, and wrote part of it",
    );
  });
});

describe("a commit of which nobody knows who wrote it", () => {
  test("is named, and two more of many", async () => {
    const unknownWriters = ["abc1234", "bcd2345", "cde3456", "def4567"];
    const told = await asked({ unknownWriters, approvers: ["alice"] });
    expect(told.message).toMatch(/because GitHub does not know who wrote abc1234, bcd2345 and cde3456$/);
    expect(told.fix).toMatch(/^add the e-mail address of abc1234, bcd2345 and cde3456 to its writer's GitHub account/);
  });

  test("is not what is in the way where the control has no owner", async () => {
    const gone = { unknownWriters: ["abc1234"], invalid: { "@alice": "GitHub has no such user" }, approvers: [] };
    expect((await asked(gone)).fix).toMatch(/^first name a deputy of UM-01 on the base branch/);
  });

  const unknownWriters = ["abc1234"];

  test("asks for one more approval under require", async () => {
    expect(await asked({ unknownWriters, deputies: '"@bob"', approvers: ["alice"] })).toMatchObject({
      verdict: "fail",
      message:
        "UM-01 is affected and 1 of 2 approvals is there (@alice); one more has to approve, because GitHub does not know who wrote abc1234",
      fix: "have it approved by @bob",
    });
    expect((await asked({ unknownWriters, deputies: '"@bob"', approvers: ["alice", "bob"] })).verdict).toBe("pass");
  });

  test("says what to do where nobody else can", async () => {
    expect((await asked({ unknownWriters, approvers: ["alice"] })).fix).toBe(
      "add the e-mail address of abc1234 to its writer's GitHub account, or first name a deputy of UM-01 on the base branch, in another pull request",
    );
  });

  test("asks for none where who wrote it may approve, or approval is advice", async () => {
    const may = "require\n  contributors-may-approve: true";
    expect((await asked({ unknownWriters, policy: may, approvers: ["alice"] })).verdict).toBe("pass");
    expect((await asked({ unknownWriters, policy: "advise", approvers: ["alice"] })).is).toBe("given");
  });
});

describe("a change of the program", () => {
  const loosened = { [program]: [["broken-evidence, ", ""]] } as const;
  const owners = (names: string) => ({ [program]: [['owners: ["@lead"]', `owners: [${names}]`]] }) as const;
  const told = async (written: WrittenCase) => {
    const { verdict, findings, unverifiable } = await reportOf(changeOf({ head: loosened, ...written }));
    const found = findings.find((one) => one.rule === "policy-loosened");
    return {
      is: verdict.is,
      fix: found?.fix && plainText(found.fix.text),
      doubts: unverifiable.map(({ why }) => plainText(why)),
    };
  };

  test("is approved by nobody who wrote it, and says so by not asking them", async () => {
    const both = owners('"@lead", "@chief"');
    expect(await told({ both, author: "lead" })).toMatchObject({
      is: "fail",
      fix: "undo it, or have it approved by @chief",
    });
  });

  test("waits for what would tell who approved", async () => {
    const { is, doubts } = await told({ both: owners('"@acme/web"'), approvers: ["mallory"] });
    expect(is).toBe("fail");
    expect(doubts).toContain(
      "whether @mallory is in @acme/web is not known: its members were not looked up; give the Action an org-token that sees who is in @acme/web",
    );
  });

  test("is an administrator's where no owner of the program is there to approve it", async () => {
    const gone = { both: owners('"@acme", "lead@acme.example"'), invalid: { "@acme": "that is an organization" } };
    expect(await told({ ...gone, approvers: ["mallory"] })).toMatchObject({
      is: "fail",
      fix: "undo it, or have it approved by an administrator of the repository: none of the program's owners (@acme and lead@acme.example) can",
    });
    expect((await told({ ...gone, approvers: ["root"], administrators: ["root"] })).is).toBe("warn");
    expect((await told({ ...gone, approvers: ["root"], administrators: ["root"], author: "root" })).is).toBe("fail");
  });

  test("is not an administrator's where its owner is somebody else", async () => {
    expect((await told({ approvers: ["root"], administrators: ["root"] })).is).toBe("fail");
  });

  test("names none of its owners who is gone", async () => {
    const written = { both: owners('"@gone", "@lead", "@chief"'), invalid: { "@gone": "GitHub has no such user" } };
    expect((await told(written)).fix).toBe("undo it, or have it approved by @lead or @chief");
  });

  test("is nobody's to approve where the only owner wrote it", async () => {
    expect((await told({ author: "lead" })).fix).toBe("undo it: the program has no owner who could approve it");
  });

  test("raises no doubt where it is known that none of its owners approved", async () => {
    const { is, doubts } = await told({ approvers: ["mallory"] });
    expect(is).toBe("fail");
    expect(doubts.filter((why) => !why.startsWith("not checked"))).toEqual([]);
  });

  test("an administrator has no say where an owner is there", async () => {
    const both = owners('"@gone", "@lead"');
    const written = { both, invalid: { "@gone": "GitHub has no such user" } };
    expect((await told({ ...written, approvers: ["root"], administrators: ["root"] })).is).toBe("fail");
  });
});

test("whether a program owner approved is doubted only where that holds the change up", async () => {
  const both = { [program]: [['["@lead"]', '["@acme/dev"]']] } as const;
  const doubts = async (head: NonNullable<WrittenCase["head"]>) =>
    (await reportOf(changeOf({ both, head, approvers: ["mallory"] }))).unverifiable
      .map(({ what }) => plainText(what))
      .filter((what) => what.startsWith("whether a program owner"));
  expect(await doubts(touched)).toEqual([]);
  expect(await doubts({ [control]: [['"@alice"', '"@bob"']] })).toHaveLength(1);
});

test("a report is complete but where something of the change could not be read", async () => {
  const isComplete = async (written: WrittenCase) => (await reportOf(changeOf(written))).complete;
  expect(await isComplete({ head: { "docs/users.md": null } })).toBe(true);
  expect(await isComplete({ head: touched, incomplete: "GitHub lists 3,000 files at most" })).toBe(false);
});

describe("an approval of the program's change opens the gap that withdrawn evidence opens, and nothing else", () => {
  const tx = "compliance/controls/tx-01.yml";
  const gap = "criterion-gap:soc2-2017/CC6.7 | saas";
  const instead = (link: string) => ({ [tx]: [["path: docs/tls.md#versions", link]] }) as const;
  const wiki = instead("url: https://wiki.example/tls");
  const blocking = async (written: WrittenCase) =>
    (await reportOf(changeOf(written))).findings.filter((one) => one.blocking).map(({ fingerprint }) => fingerprint);

  test.each<[string, WrittenCase, readonly string[]]>([
    ["moved to where only people read it", { head: wiki, approvers: ["lead"] }, []],
    ["moved there without a word", { head: wiki }, [gap, "evidence-withdrawn:TX-01 | docs/tls.md#versions"]],
    [
      "moved to what is not there",
      { head: instead("path: docs/gone.md"), approvers: ["lead"] },
      [gap, "evidence-missing:TX-01 | docs/gone.md"],
    ],
    [
      "beside another control's evidence, which is gone",
      { head: { ...wiki, "docs/users.md": null }, approvers: ["lead"] },
      [
        "criterion-gap:soc2-2017/CC6.2 | clinic",
        "criterion-gap:soc2-2017/CC6.2 | saas",
        "evidence-missing:CU-01 | docs/users.md",
        "evidence-missing:UM-01 | docs/users.md",
      ],
    ],
    [
      "beside another control's, where the policy fails on all",
      {
        both: { [program]: [["broken-evidence, ", "broken-evidence, untreated-risk, "]] },
        head: wiki,
        approvers: ["lead"],
      },
      ["risk-untreated:R-1"],
    ],
  ])("%s", async (_, written, expected) => {
    expect(await blocking(written)).toEqual(expected);
  });
});
