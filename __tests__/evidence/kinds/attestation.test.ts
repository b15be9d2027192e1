import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../../src/evidence/digest.ts";
import type { EvidenceLink } from "../../../src/model/evidence.ts";
import { code, named, path as pathOf, plainText, sentence } from "../../../src/model/sentence.ts";
import { doubtsOf } from "../../support/in-words.ts";
import { attested, contains, document, judge, path, place, said, snapshotWith, workflow } from "../program-of.ts";

const sha256 = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`;

const files = {
  "docs/policy.md": "# Policy\r\n\r\n## TLS\r\nAlways 1.2.\r\n\r\n## Keys\r\nRotated.\r\n",
  "docs/a/one.md": "one\n",
  "docs/a/two.md": "two\n",
  "data/blob.bin": new Uint8Array([0, 13, 10, 255]),
  "config/app.json": '{ "tls": { "min": "1.2", "ciphers": ["a", "b"] } }',
  "config/app.yml": "tls:\n  ciphers: [a, b]\n  min: '1.2'\n",
  ".github/workflows/ci.yml": "on: push\njobs:\n  scan: { runs-on: x, steps: [{ run: make }] }\n",
};
const snapshot = snapshotWith(files, { "docs/a/linked.md": "symlink" });

describe("the digest", () => {
  it.each<readonly [link: EvidenceLink, of: string]>([
    [path("docs/policy.md"), "# Policy\n\n## TLS\nAlways 1.2.\n\n## Keys\nRotated.\n"],
    [path("docs/policy.md#tls"), "## TLS\nAlways 1.2."],
    [path("docs/policy.md#L3-L4"), "## TLS\nAlways 1.2."],
    [path("config/app.json#/tls"), '{"ciphers":["a","b"],"min":"1.2"}'],
    [path("config/app.yml#/tls"), '{"ciphers":["a","b"],"min":"1.2"}'],
    [path("docs/a/*.md"), `docs/a/one.md\0${sha256("one\n")}\ndocs/a/two.md\0${sha256("two\n")}\n`],
    [path("docs/a"), `docs/a/one.md\0${sha256("one\n")}\ndocs/a/two.md\0${sha256("two\n")}\n`],
    [workflow(".github/workflows/ci.yml"), "on: push\njobs:\n  scan: { runs-on: x, steps: [{ run: make }] }\n"],
    [workflow(".github/workflows/ci.yml#scan"), '{"runs-on":"x","steps":[{"run":"make"}]}'],
  ])("of $text", (link, content) => {
    expect(digestOf(link, snapshot)).toMatchObject({ is: "digest", digest: sha256(content) });
  });

  it("of a binary file is that of its bytes", () => {
    const digest = createHash("sha256").update(files["data/blob.bin"]).digest("hex");
    expect(digestOf(path("data/blob.bin"), snapshot)).toMatchObject({ digest: `sha256:${digest}` });
  });

  it.each<readonly [link: EvidenceLink, why: string]>([
    [path("docs/gone.md"), "docs/gone.md is not a file"],
    [path("docs/*.pdf"), "no files match docs/*.pdf"],
    [path("docs/policy.md#gone"), 'docs/policy.md has no heading "gone"'],
    [document("AWS report", null), "it points to nothing in the repository"],
  ])("of $text cannot be taken", (link, why) => {
    const digest = digestOf(link, snapshot);
    expect(digest.is === "none" && plainText(digest.why)).toBe(why);
  });

  it("does not change with line endings, nor when a section follows", () => {
    const before = digestOf(path("a.md#tls"), snapshotWith({ "a.md": "# TLS\nyes\n" }));
    const after = digestOf(path("a.md#tls"), snapshotWith({ "a.md": "# TLS\r\nyes\r\n\r\n# Keys\r\n" }));
    expect(after).toMatchObject({ digest: before.is === "digest" && before.digest });
  });
});

const stale = attested(sha256("something else"));

describe("an attestation", () => {
  it.each<readonly [link: EvidenceLink, said: readonly string[]]>([
    [path("docs/policy.md#tls", attested(sha256("## TLS\nAlways 1.2."))), []],
    [path("docs/policy.md#tls", attested(sha256("## TLS\nAlways 1.2.").toUpperCase())), []],
    [
      path("docs/policy.md#tls", stale),
      ['suspect: section "tls" of docs/policy.md has changed since @alice attested it on 2026-09-01'],
    ],
    [path("docs/policy.md", stale), ["suspect: docs/policy.md has changed since @alice attested it on 2026-09-01"]],
    [
      path("docs/policy.md#L3-L4", stale),
      ["suspect: lines 3 to 4 of docs/policy.md have changed since @alice attested them on 2026-09-01"],
    ],
    [
      path("config/app.json#/tls", stale),
      ["suspect: /tls in config/app.json has changed since @alice attested it on 2026-09-01"],
    ],
    [
      path("docs/a/*.md", stale),
      ["suspect: the files that match docs/a/*.md have changed since @alice attested them on 2026-09-01"],
    ],
    [
      workflow(".github/workflows/ci.yml#scan", stale),
      ['suspect: job "scan" of .github/workflows/ci.yml has changed since @alice attested it on 2026-09-01'],
    ],
    [path("docs/policy.md#gone", stale), ['anchor: docs/policy.md has no heading "gone"']],
    [
      path("docs/policy.md", { ...stale, ...contains("TLS 1.3") }),
      [
        'content: docs/policy.md does not contain "TLS 1.3"',
        "suspect: docs/policy.md has changed since @alice attested it on 2026-09-01",
      ],
    ],
    [
      path("docs/a/one.md", attested(null)),
      ["?: no digest is recorded, so a later change to the attested content is not detected"],
    ],
    [document("AWS report", "2027-01-01"), []],
  ])("of $text", (link, expected) => {
    expect(said(judge(snapshot, [link]))).toEqual(expected);
  });

  it("that is suspect is told where the part stands, and does not break its control", () => {
    const { findings, proofs } = judge(snapshot, [path("docs/policy.md#tls", stale)]);
    expect(findings).toMatchObject([
      {
        severity: "warning",
        cause: {
          text: sentence`section ${named("tls")} of ${pathOf("docs/policy.md")} was changed`,
          location: { path: "docs/policy.md", line: 3, column: 1, side: "head" },
        },
        fix: {
          text: sentence`have ${code("@alice")} read it again, then renew the attestation`,
          edits: [],
        },
        explainedBy: ["docs/policy.md", place.path],
      },
    ]);
    expect(proofs.get("TX-01")?.map(({ is }) => is)).toEqual(["proven"]);
  });

  it.each<readonly [link: string, files: readonly string[]]>([
    ["./docs/policy.md", ["docs/policy.md"]],
    ["docs/a/*.md", ["docs/a/linked.md", "docs/a/one.md", "docs/a/two.md"]],
    ["docs/a", ["docs/a/linked.md", "docs/a/one.md", "docs/a/two.md"]],
  ])("of %s may be suspect because of its own files alone", (link, expected) => {
    const [found] = judge(snapshot, [path(link, stale)]).findings;
    expect([...(found?.explainedBy ?? [])].sort()).toEqual([place.path, ...expected].sort());
  });

  it("of more files than are read cannot be checked", () => {
    const all = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`many/${at}.md`, "x\n"]));
    expect(said(judge(snapshotWith(all), [path("many/*.md", stale)]))).toEqual([
      "?: the attestation could not be checked: only 500 of the 501 files that match many/*.md are read",
    ]);
  });

  it("of files of which nobody can read one cannot be checked", () => {
    const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d7a".repeat(16)}\nsize 12345\n`;
    const [told, ...others] = said(judge(snapshotWith({ "m/a.md": "x\n", "m/b.md": lfs }), [path("m/*.md", stale)]));
    expect([told, others]).toEqual([expect.stringMatching(/^\?: the attestation could not be checked: m\/b\.md /), []]);
  });

  it("without a digest is noted once for the whole program", () => {
    const links = ["docs/policy.md#tls", "docs/a/one.md"].map((text) => path(text, attested(null)));
    const { unverifiable } = judge(snapshot, links);
    expect(unverifiable).toMatchObject([{ control: null, place: null }]);
    expect(doubtsOf(unverifiable)).toEqual([
      {
        what: "2 attestations",
        why: "no digest is recorded, so a later change to the attested content is not detected: TX-01 docs/policy.md#tls and TX-01 docs/a/one.md",
      },
    ]);
  });
});
