import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { removeAll, temporary } from "./support/git.ts";

afterAll(removeAll);

/** A `gh` that knows some tags by their commits and some releases, and writes down what it is asked to change. */
const gh = `#!/usr/bin/env bash
tag() { sed -n "s#^$1 ##p" "$FAKE/tags"; }
case "$*" in
  "release view "*) grep -qx "$3" "$FAKE/releases" ;;
  "release create "*) echo "$*" >> "$FAKE/did"; cat > "$FAKE/notes" ;;
  "api repos/acme/app/git/ref/tags/"*) sha=$(tag "\${2##*/}"); 
    if [ -n "$sha" ]; then echo "$sha"; else echo '{"message":"Not Found"}'; exit 1; fi ;;
  *) echo "$*" >> "$FAKE/did" ;;
esac
`;

const commit = "c".repeat(40);

interface World {
  readonly version?: string;
  readonly packaged?: string;
  readonly changelog?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly releases?: readonly string[];
  readonly ref?: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

function release(command: string, world: World = {}) {
  const {
    version = "1.2.3",
    packaged = "1.2.3",
    tags = {},
    releases = [],
    ref = "refs/heads/main",
    scripts = {},
  } = world;
  const { changelog = "# Changes\n\n## 1.2.3 (2026-11-23)\n\n- What is new.\n\n## 1.2.2\n\n- What was new.\n" } = world;
  const dir = temporary();
  const put = (name: string, text: string) => writeFileSync(join(dir, name), text);
  mkdirSync(join(dir, "bin"));
  put("bin/gh", gh);
  chmodSync(join(dir, "bin/gh"), 0o755);
  put("package.json", JSON.stringify({ name: "controldiff", version: packaged, scripts, files: ["release.json"] }));
  put("CHANGELOG.md", changelog);
  put("controldiff-1.2.3.tgz", "");
  put(
    "tags",
    Object.entries(tags)
      .map((tag) => `${tag.join(" ")}\n`)
      .join(""),
  );
  put("releases", releases.map((tag) => `${tag}\n`).join(""));
  put("did", "");
  const env = {
    PATH: `${join(dir, "bin")}:${process.env.PATH}`,
    FAKE: dir,
    GITHUB_REPOSITORY: "acme/app",
    GITHUB_SHA: commit,
    GITHUB_REF: ref,
  };
  const did = () => readFileSync(join(dir, "did"), "utf8").split("\n").filter(Boolean);
  try {
    execFileSync(resolve("scripts/release.sh"), [command, version], { cwd: dir, env, encoding: "utf8", stdio: "pipe" });
    return { dir, said: "", did: did(), notes: command === "publish" ? readFileSync(join(dir, "notes"), "utf8") : "" };
  } catch (error) {
    return { dir, said: String(Object(error).stdout) || String(error), did: did(), notes: "" };
  }
}

describe("a commit is released", () => {
  it("when its version is said everywhere, and nothing is changed by asking", () => {
    expect(release("check")).toMatchObject({ said: "", did: [], notes: "" });
  });

  it.each<[string, World, RegExp]>([
    ["a version that is none", { version: "1.2" }, /"1.2" is not X.Y.Z/],
    ["a version with a v", { version: "v1.2.3" }, /is not X.Y.Z/],
    ["another version than the package's", { packaged: "1.2.2" }, /package.json says 1.2.2/],
    [
      "a version that CHANGELOG.md does not know",
      { changelog: "# Changes\n\n## 1.2.30\n\n- x\n" },
      /says nothing of 1.2.3/,
    ],
    ["a version of which it says nothing", { changelog: "## 1.2.3\n\n## 1.2.2\n\n- x\n" }, /says nothing of 1.2.3/],
    ["another branch", { ref: "refs/heads/feature" }, /from main/],
  ])("not with %s", (_, world, says) => {
    for (const command of ["check", "publish"]) {
      const { said, did } = release(command, world);
      expect(said).toMatch(says);
      expect(did).toEqual([]);
    }
  });
});

describe("what is packed", () => {
  it("is what is committed, with the commit, and no script runs", () => {
    const scripts = { prepare: "touch ran", prepack: "touch ran" };
    const { dir } = release("pack", { scripts });
    const [packed] = readdirSync(dir).filter((name) => name.endsWith("1.2.3.tgz"));
    const out = execFileSync("tar", ["-xzOf", packed ?? "", "package/release.json"], { cwd: dir, encoding: "utf8" });
    expect(JSON.parse(out)).toEqual({ version: "1.2.3", commit });
    expect(readdirSync(dir)).not.toContain("ran");
    expect(readdirSync(dir)).not.toContain("node_modules");
  });
});

describe("a release", () => {
  const created = (tag: string) => `api repos/acme/app/git/refs -f ref=refs/tags/${tag} -f sha=${commit} --silent`;
  const moved = (tag: string) =>
    `api -X PATCH repos/acme/app/git/refs/tags/${tag} -f sha=${commit} -F force=true --silent`;
  const last = "release create v1.2.3 controldiff-1.2.3.tgz --verify-tag --title v1.2.3 --notes-file -";

  it("comes last, after its tag and those that move", () => {
    const { did, notes } = release("publish", { tags: { v1: "a".repeat(40) } });
    expect(did).toEqual([created("v1.2.3"), created("v1.2"), moved("v1"), last]);
    expect(notes.trim()).toBe("- What is new.");
  });

  it("that stopped half way goes on", () => {
    expect(release("publish", { tags: { "v1.2.3": commit, "v1.2": commit, v1: commit } }).did.at(-1)).toBe(last);
  });

  it("is made once: neither over another commit's tag nor over a release", () => {
    expect(release("publish", { tags: { "v1.2.3": "a".repeat(40) } })).toMatchObject({
      said: expect.stringMatching(/v1.2.3 is at aaaaaaa/),
      did: [],
    });
    expect(release("publish", { tags: { "v1.2.3": commit }, releases: ["v1.2.3"] })).toMatchObject({
      said: expect.stringMatching(/released already/),
      did: [],
    });
  });
});
