import { afterAll, describe, expect, it } from "vitest";
import { checkedOutMerge, whyCloneLacks } from "../../../src/adapters/git/checkout.ts";
import { at, cloneOf, makePullRequest, removeAll, temporary } from "../../support/git.ts";

afterAll(removeAll);

const source = makePullRequest({ "a/b.md": "b\n", "c.md": "c\n" }, { "a/b.md": "B\n", "c.md": "c\n" });
source.git("config", "uploadpack.allowFilter", "true");
const head = source.git("rev-parse", "feature");
const [base, merge] = [source.git("rev-parse", "main"), source.git("rev-parse", "merge")];
const clone = (...options: string[]) => cloneOf(source, "--branch=merge", "--no-checkout", ...options).dir;

describe("a checkout can serve", () => {
  it.each([
    ["whole", []],
    ["of two commits", ["--depth=2"]],
    ["of two commits, sparse, but with every file", ["--depth=2", "--sparse"]],
  ])("when it is %s", async (_, options) => {
    expect(await checkedOutMerge(clone(...options), head)).toEqual({ is: "merge", merge, parent: base });
  });
});

describe("a checkout cannot serve", () => {
  it.each([
    { what: "there is no directory", dir: () => "/nowhere", says: "there is no directory /nowhere" },
    { what: "it is no repository", dir: temporary, says: "is not in a git repository" },
    { what: "nothing is checked out", dir: emptied, says: "nothing is checked out" },
    { what: "it is one commit deep", dir: () => clone("--depth=1"), says: "fetch-depth: 2" },
    { what: "it lacks files", dir: () => clone("--depth=2", "--filter=blob:none"), says: "partial clone" },
    { what: "it lacks folders", dir: () => clone("--depth=2", "--filter=tree:0"), says: "partial clone" },
    {
      what: "it is the base",
      dir: () => cloneOf(source, "--branch=main", "--no-checkout").dir,
      says: "no merge commit",
    },
  ])("when $what", async ({ dir, says }) => {
    expect(await checkedOutMerge(dir(), head)).toEqual({ is: "useless", why: expect.stringMatching(says) });
  });

  it("when it merges another commit than the one that is judged", async () => {
    expect(await checkedOutMerge(clone(), "d".repeat(40))).toEqual({
      is: "useless",
      why: expect.stringMatching(/does not merge ddddddd/),
    });
  });
});

it("a clone lacks a commit, or files of one", async () => {
  expect(await whyCloneLacks(clone("--depth=2"), [base, merge])).toBeNull();
  expect(await whyCloneLacks(clone("--depth=1"), [base, merge])).toMatch(/does not hold the commit/);
  expect(await whyCloneLacks(clone("--depth=2", "--filter=blob:none"), [base, merge])).toMatch(/partial clone/);
  expect(await whyCloneLacks(temporary(), [base])).toMatch(/does not hold|not in a git/);
});

function emptied(): string {
  const dir = temporary();
  at(dir).git("init", "--quiet", "--template=");
  return dir;
}
