import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitHubClient } from "../../../../src/adapters/github/client/client.ts";
import { GitHubTrees } from "../../../../src/adapters/github/contents/trees.ts";
import type { ObjectStore } from "../../../../src/adapters/object-store.ts";
import { Unreadable } from "../../../../src/ports.ts";
import {
  addCommit,
  commitOf,
  type GitObjects,
  gitObjects,
  listed,
  rawTree,
  type TreeEntry,
} from "../../../support/git-objects.ts";
import type { Response } from "../../../support/loopback-answers.ts";
import { type Asked, type Fault, faults, type Loopback, loopbackGitHub } from "../../../support/loopback-github.ts";
import { workflowToken } from "../../../support/loopback-state.ts";

let github: Loopback;

beforeEach(async () => {
  github = await loopbackGitHub();
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const at = { owner: "acme", repo: "scheduling" };
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const many = Object.fromEntries(numbers(120).map((n) => [`src/${n % 4}/${n % 12}/${n}.ts`, `${n}\n`]));
const files = { "a.md": "a\n", "docs/b.md": "b\n", "docs/deep/c.md": "c\n", ...many };

/** Keeps everything, as a store of a server does. */
function memoryStore(kept = new Map<string, Uint8Array>()): ObjectStore & { readonly kept: Map<string, Uint8Array> } {
  return {
    kept,
    get: async (ids) => new Map(ids.flatMap((id) => (kept.has(id) ? [[id, kept.get(id) as Uint8Array]] : []))),
    put: async (objects) => {
      for (const [id, bytes] of objects) kept.set(id, bytes);
    },
  };
}

function hold(...sides: readonly Readonly<Record<string, string>>[]): { git: GitObjects; trees: string[] } {
  const git = gitObjects([]);
  const trees = sides.map((side, nth) => treeOf(git, addCommit(git, { branch: `b${nth}`, parents: [], files: side })));
  github.state.git = git;
  return { git, trees };
}

const treeOf = (git: GitObjects, commit: string) => commitOf(git, commit).tree;
const open = (store?: ObjectStore, mostRequests?: number) =>
  new GitHubTrees({
    client: gitHubClient({ token: workflowToken, apiUrl: github.url, wait: async () => {} }),
    at,
    store,
    mostRequests,
  });
const pathsIn = (git: GitObjects, tree: string) =>
  listed(git, tree, true)
    .filter(({ type }) => type !== "tree")
    .map(({ path }) => path)
    .sort();
const listing = (tree: string) => `/repos/acme/scheduling/git/trees/${tree}?recursive=1`;
const all = (content: string) => Object.fromEntries(Object.keys(files).map((path) => [path, content]));
const isOfFolders = ({ body }: Asked) => JSON.stringify(body ?? "").includes("on Tree");

const edited = { ...files, "docs/deep/c.md": "other\n", "src/3/11/11.ts": "other\n" };

describe("a second tree", () => {
  it("costs one query for the folders that are likely to differ", async () => {
    const { git, trees } = hold(files, edited);
    const [base = "", head = ""] = trees;
    const reading = open();
    await reading.files(base);
    const before = github.calls.length;
    const entries = await reading.files(head, ["docs/deep/c.md", "src/3/11/11.ts"]);
    expect(github.calls.slice(before)).toEqual(["POST /graphql"]);
    expect(entries.map(({ path }) => path)).toEqual(pathsIn(git, head));
  });

  it("costs one query a level where nobody says which differ", async () => {
    const { trees } = hold(files, edited);
    const [base = "", head = ""] = trees;
    const reading = open();
    await reading.files(base);
    const before = github.calls.length;
    await reading.files(head);
    expect(github.calls.slice(before)).toEqual(numbers(4).map(() => "POST /graphql"));
  });

  it("costs one list where more than a thousand folders differ", async () => {
    const wide = (content: string) =>
      Object.fromEntries(numbers(1_001).map((n) => [`src/${n}/a.ts`, `${content} ${n}\n`]));
    const { git, trees } = hold({ ...files, ...wide("was") }, { ...files, ...wide("is") });
    const [base = "", head = ""] = trees;
    const reading = open();
    await reading.files(base);
    const before = github.calls.length;
    expect((await reading.files(head)).map(({ path }) => path)).toEqual(pathsIn(git, head));
    // The first two levels have few.
    expect(github.calls.slice(before)).toEqual(["POST /graphql", "POST /graphql", `GET ${listing(head)}`]);
  });

  it("has the same entries for folders that are the same", async () => {
    const { trees } = hold(files, edited);
    const [base = "", head = ""] = trees;
    const reading = open();
    const was = new Map((await reading.files(base)).map((entry) => [entry.path, entry]));
    const changed = (await reading.files(head)).filter((entry) => was.get(entry.path) !== entry);
    expect(changed.map(({ path }) => path).filter((path) => !/^(?:docs|src\/3\/11)\//.test(path))).toEqual(["a.md"]);
  });
});

describe("with a store", () => {
  it("what is in it is not asked for, by whoever opens it next", async () => {
    const { git, trees } = hold(files, edited);
    const [base = "", head = ""] = trees;
    const store = memoryStore();
    await open(store).files(base);
    const before = github.calls.length;
    const again = open(store);
    expect((await again.files(base)).map(({ path }) => path)).toEqual(pathsIn(git, base));
    expect(github.calls).toHaveLength(before);
    await again.files(head, ["docs/deep/c.md", "src/3/11/11.ts"]);
    expect(github.calls.slice(before)).toEqual(["POST /graphql"]);
  });

  const all = (kept: Map<string, Uint8Array>, bytes: Uint8Array) => {
    for (const id of kept.keys()) kept.set(id, bytes);
  };
  const lies: ReadonlyArray<readonly [what: string, lie: (kept: Map<string, Uint8Array>) => void]> = [
    ["other bytes", (kept) => all(kept, Buffer.from("40000 x\0"))],
    ["nothing", (kept) => all(kept, new Uint8Array())],
    [
      "the bytes of other folders",
      (kept) => {
        const all = [...kept.values()];
        for (const [nth, id] of [...kept.keys()].entries()) kept.set(id, all[(nth + 1) % all.length] as Uint8Array);
      },
    ],
  ];
  it.each(lies)("that lies nothing is different: %s", async (_, lie) => {
    const { git, trees } = hold(files);
    const [base = ""] = trees;
    const store = memoryStore();
    await open(store).files(base);
    lie(store.kept);
    expect((await open(store).files(base)).map(({ path }) => path)).toEqual(pathsIn(git, base));
  });

  it("that holds folders of another commit, each under its own id, nothing is different", async () => {
    const { trees } = hold(files, edited);
    const [base = "", head = ""] = trees;
    const alone = await open().files(base);
    const store = memoryStore();
    await open(store).files(head);
    expect(store.kept.has(head)).toBe(true);
    expect(await open(store).files(base)).toEqual(alone);
  });
});

type Entry = { nameRaw: string; mode: number; oid: string; size: number };
/** Alters each folder that a query tells. */
const altered = (alter: (entries: Entry[]) => unknown) => (right: Response) => {
  const { data } = right.body as { data: { repository: Record<string, { entries: Entry[] }> } };
  const repository = Object.fromEntries(
    Object.entries(data.repository).map(([alias, told]) => [alias, { entries: alter(told.entries) }]),
  );
  return { ...right, body: { data: { repository } } };
};
const failing = (errors: object[], data: unknown = null): Response => ({ status: 200, body: { data, errors } });

describe("what a query does not tell as it is, is read as before there were queries", () => {
  const troubles: ReadonlyArray<readonly [what: string, is: Fault["is"]]> = [
    ["an entry is left out", altered((entries) => entries.slice(1))],
    ["an entry is added", altered((entries) => [...entries, { ...entries[0], nameRaw: "eA==" }])],
    ["another blob", altered((entries) => entries.map((entry) => ({ ...entry, oid: "a".repeat(40) })))],
    ["another mode", altered((entries) => entries.map((entry) => ({ ...entry, mode: 0o100755 })))],
    ["another name", altered((entries) => entries.map((entry) => ({ ...entry, nameRaw: "eA==" })))],
    ["no entries", altered(() => null)],
    ["nothing in the lists", "empty"],
    ["an error for each", failing([{ type: "NOT_FOUND", path: ["repository", "t0"], message: "gone" }])],
    ["too much asked", failing([{ type: "RESOURCE_LIMITS_EXCEEDED", message: "too much" }], { repository: {} })],
    ["no such API", faults.notFound],
    ["may not", faults.notAccessible],
    ["a timeout", faults.serverError],
    ["half an answer", "truncated"],
  ];
  it.each(troubles)("%s", async (_, is) => {
    const { git, trees } = hold(files, edited);
    const [base = "", head = ""] = trees;
    const reading = open();
    await reading.files(base);
    github.fails({ on: isOfFolders, is });
    const entries = await reading.files(head, ["docs/deep/c.md"]);
    expect(entries.map(({ path, id }) => `${path} ${id}`)).toEqual(
      pathsIn(git, head).map((path) => `${path} ${listed(git, head, true).find((one) => one.path === path)?.id}`),
    );
    expect(github.calls.some((call) => call.includes("/git/trees/"))).toBe(true);
  });

  it("in one list with everything below, where it is more than a few folders", async () => {
    const { git, trees } = hold(files, all("other\n"));
    const [base = "", head = ""] = trees;
    const reading = open(undefined, 15);
    await reading.files(base);
    github.fails({ on: isOfFolders, is: faults.serverError });
    expect((await reading.files(head)).map(({ path }) => path)).toEqual(pathsIn(git, head));
    expect(github.calls.filter((call) => call.includes("recursive="))).toHaveLength(2);
  });

  it("and what neither tells as it is cannot be read", async () => {
    const { trees } = hold(files, edited);
    const [base = "", head = ""] = trees;
    const reading = open();
    await reading.files(base);
    github.fails({ on: isOfFolders, is: altered((entries) => entries.slice(1)) }, { on: /git\/trees/, is: "empty" });
    await expect(reading.files(head)).rejects.toThrow(/list is not the whole of it/);
    await expect(reading.files(head)).rejects.toThrow(Unreadable);
  });

  it("within the requests that may be made", async () => {
    const { trees } = hold(files, edited);
    const [base = "", head = ""] = trees;
    const reading = open(undefined, 2);
    await reading.files(base);
    await expect(reading.files(head)).rejects.toThrow(/more folders than are requested one by one \(2 requests\)/);
  });
});

describe("folders that hold one another many times over", () => {
  /** Thirteen levels, each with the one below it twice. */
  const nestedTwice = (git: GitObjects, innermost: readonly TreeEntry[], letters = 1) =>
    numbers(13).reduce(
      (id) =>
        rawTree(
          git,
          ["a", "b"].map((name) => ({ mode: "040000", type: "tree", name: name.repeat(letters), id })),
        ),
      rawTree(git, innermost),
    );
  const file: TreeEntry = { mode: "100644", type: "blob", name: "x", id: "a".repeat(40) };

  it.each([
    ["files", [file]],
    ["nothing", []],
  ])("name %s without end, and cannot be read", async (_, innermost) => {
    const { git, trees } = hold(files);
    const reading = open();
    await reading.files(trees[0] ?? "");
    const said = await reading.files(nestedTwice(git, innermost, 1_250)).then(
      (entries) => `${entries.length} files`,
      (error: unknown) => String(error),
    );
    expect(said).toMatch(/^Unreadable: the repository's list of files is too long: check the repository out instead/);
  });

  it("are read where they name few", async () => {
    const { git, trees } = hold(files);
    const reading = open();
    await reading.files(trees[0] ?? "");
    expect(await reading.files(nestedTwice(git, [file]))).toHaveLength(8_192);
  });
});

describe("names and modes", () => {
  /** One folder with this entry beside a file. */
  const withEntry = (mode: string, raw: Buffer) => {
    const { git } = hold(files);
    const id = [...git.objects].find(([, { type }]) => type === "blob")?.[0] ?? "";
    return { git, id, root: rawTree(git, [{ mode, type: "blob", name: raw.toString("utf8"), raw, id }]) };
  };

  it("a name that is not UTF-8 is held to its id too, and is what git makes of it", async () => {
    const { root, id } = withEntry("100644", Buffer.from([0x61, 0xff, 0x62]));
    expect(await open().files(root)).toEqual([{ path: "a\uFFFDb", kind: "file", id }]);
    github.fails({ on: isOfFolders, is: altered((entries) => entries.map((entry) => ({ ...entry, mode: 0o120000 }))) });
    await expect(open().files(root)).rejects.toThrow(/list is not the whole of it/);
  });

  it.each([
    ["100664", "file"],
    ["100775", "executable"],
    ["120000", "symlink"],
  ])("mode %s is a %s, as in a checkout", async (mode, kind) => {
    const { root, id } = withEntry(mode, Buffer.from("x"));
    expect(await open().files(root)).toEqual([{ path: "x", kind, id }]);
  });

  it.each(["110000", "0"])("mode %s, which git does not know, cannot be read", async (mode) => {
    const { root } = withEntry(mode, Buffer.from("x"));
    await expect(open().files(root)).rejects.toThrow(`x could not be read: git has no mode ${mode}`);
  });
});
