// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are HCL's
import { readFileSync } from "node:fs";
import { parse } from "@cdktf/hcl2json";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../../src/assess/evidence/digest.ts";
import { readHcl } from "../../../src/assess/evidence/hcl.ts";
import { HclError } from "../../../src/assess/evidence/hcl-tokens.ts";
import { filesBelow } from "../../support/files-below.ts";
import { contains, judge, path, said, snapshotWith } from "./program-of.ts";

const everything = readFileSync("__tests__/fixtures/hcl/everything.tf", "utf8");

/** The two write the layout of expressions differently, and only that. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === "string" && inner.includes("${") ? inner.replace(/\s+/g, "") : inner,
  );
}

const withoutBlanksInKeys = (value: unknown) =>
  JSON.parse(JSON.stringify(plain(value)).replace(/"\$\{\s*(.*?)\s*\}":/g, '"${$1}":'));

async function same(text: string): Promise<void> {
  expect(withoutBlanksInKeys(readHcl(text).value)).toEqual(withoutBlanksInKeys(await parse("main.tf", text)));
}

const name = fc.constantFrom("a", "b-c", "d_1", "é");
const literal = fc.constantFrom(
  "1",
  "-2.5",
  '"x"',
  '"a-${var.x}"',
  '"a \\"q\\""',
  "true",
  "null",
  "var.x",
  "f(1, [2])",
  "a ? 1 : 2",
  "<<X\n y\nX\n",
);
const value: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    literal,
    fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.map((item) => `\n${item}`).join(",")}]`),
    fc
      .uniqueArray(fc.tuple(name, tie("value")), { maxLength: 3, selector: ([key]) => key })
      .map((entries) => `{\n${entries.map(([key, item]) => `${key} = ${item}\n`).join("")}}`),
  ),
})).value;
const item = fc.oneof(
  fc
    .tuple(name, value)
    .map(([key, text]) => ({ key: `=${key}`, text: `${key} = ${text}${text.endsWith("\n") ? "" : "\n"}` })),
  fc
    .tuple(name, name, value)
    .map(([type, label, text]) => ({ key: `${type}`, text: `k${type} "${label}" { # c\n v = ${text}\n}\n` })),
);
const file = fc
  .uniqueArray(item, { maxLength: 5, selector: ({ key }) => key })
  .map((items) => items.map(({ text }) => text).join("/* - */"));

describe("our reader of HCL", () => {
  it("reads what HashiCorp's reads", async () => {
    await same(everything);
    const files = Object.entries(filesBelow("examples")).filter(([path]) => path.endsWith(".tf"));
    expect(files.length).toBeGreaterThan(10);
    for (const [, text] of files) await same(text);
  });

  it("reads generated files as HashiCorp's does", async () => {
    await fc.assert(fc.asyncProperty(file, same), { numRuns: 60 });
  });

  it.each<readonly [text: string, message: string, at: number]>([
    ["a = ", "a value is expected, not the end of the line", 4],
    ["a {", "an attribute or a block is expected, not the end", 3],
    ["a = [1 }", '"," or "]" is expected, not }', 7],
    ["a = { b }", '"=" or ":" is expected, not }', 8],
    ["a = 1 b = 2", "the end of the value is expected, not =", 8],
    ["a = 1\na = 2", "a is there twice", 6],
    ["a = 1\na {}", "a is there twice", 6],
    ['a = "x\n"', "a text in quotes is not closed", 4],
    ["a = <<X\ny\n", "X of a heredoc is not there", 4],
    ["a = (1", "a bracket is not closed", 4],
    ["/* a", "a comment is not closed", 0],
    ["a = ~", '"~" means nothing here', 4],
    [`a = ${"[".repeat(300)}`, "it is nested too deeply", 204],
  ])("says what is wrong with %j", (text, message, at) => {
    expect(() => readHcl(text)).toThrow(expect.objectContaining({ message, at }));
  });

  it("fails in one way only, and soon, whatever it is given", () => {
    const bit = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      "(",
      ")",
      '"',
      "${",
      "%{",
      "<<A\n",
      "A\n",
      "\n",
      "=",
      ",",
      "a",
      "1",
      "/*",
      "*/",
      "#",
      "\\",
      "for ",
      " ",
    );
    const soup = fc.oneof(
      fc.array(bit, { maxLength: 40 }).map((bits) => bits.join("")),
      bit.map((one) => one.repeat(20_000)),
    );
    fc.assert(
      fc.property(soup, (text) => {
        try {
          readHcl(text);
        } catch (error) {
          expect(error).toBeInstanceOf(HclError);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

const snapshot = snapshotWith({
  "infra/main.tf": everything,
  "infra/broken.tf": "a = 1\nb = [\n",
  "infra/live/terragrunt.hcl": 'inputs = { "a/b" = [{ c = 1 }] }\n',
  "infra/prod.tfvars": 'region = "eu"\n',
  "infra/main.tf.json": '{"resource":{"x":{"y":[{"z":1}]}}}',
});

describe("a link into Terraform", () => {
  it.each<readonly [link: string, said: readonly string[]]>([
    ["infra/main.tf#/resource/aws_s3_bucket/logs", []],
    ["infra/main.tf#/resource/aws_s3_bucket/logs/versioning/enabled", []],
    ["infra/main.tf#/resource/aws_s3_bucket/logs/0/versioning/0/enabled", []],
    ["infra/main.tf#/resource/aws_s3_bucket/logs/ingress/1/from_port", []],
    ["infra/main.tf#/resource/aws_s3_bucket/logs/tags/b c", []],
    ["infra/main.tf#/resource/aws_s3_bucket/logs/list/3/a", []],
    ["infra/main.tf#/terraform/backend/s3", []],
    ["infra/main.tf#aws_s3_bucket.logs", []],
    ["infra/main.tf#aws_s3_bucket.logs.versioning.enabled", []],
    ["infra/main.tf#data.aws_ami.base", []],
    ["infra/main.tf#var.region", []],
    ["infra/main.tf#local.names", []],
    ["infra/main.tf#module.vpc.source", []],
    ["infra/main.tf#output.id", []],
    ["infra/live/terragrunt.hcl#/inputs/a~1b/0/c", []],
    ["infra/prod.tfvars#/region", []],
    ["infra/main.tf.json#/resource/x/y/0/z", []],
    [
      "infra/main.tf#/resource/aws_s3_bucket/logz",
      ["anchor: infra/main.tf has no /resource/aws_s3_bucket/logz; nearest is /resource/aws_s3_bucket/logs"],
    ],
    [
      "infra/main.tf#/resource/aws_s3_bucket/logs/versionning",
      [
        "anchor: infra/main.tf has no /resource/aws_s3_bucket/logs/versionning; nearest is /resource/aws_s3_bucket/logs/versioning",
      ],
    ],
    [
      "infra/main.tf#/resource/aws_s3_bucket/logs/ingress/from_port",
      [
        "anchor: infra/main.tf has no /resource/aws_s3_bucket/logs/ingress/from_port; /resource/aws_s3_bucket/logs/ingress is a list of 2 items",
      ],
    ],
    [
      "infra/main.tf#aws_s3_bucket.log",
      ["anchor: infra/main.tf has no aws_s3_bucket.log; nearest is aws_s3_bucket.logs"],
    ],
    ["infra/main.tf#google_dns.zone", ["anchor: infra/main.tf has no google_dns.zone"]],
    [
      "infra/broken.tf#/a",
      ["anchor: infra/broken.tf does not parse as HCL: a value is expected, not the end (line 3)"],
    ],
  ])("%s", (text, expected) => {
    expect(said(judge(snapshot, [path(text)]))).toEqual(expected);
  });

  it("looks for text in the block as it is written", () => {
    const asked = (text: string) =>
      said(judge(snapshot, [path("infra/main.tf#aws_s3_bucket.logs.versioning", contains(text))]));
    expect(asked("versioning { enabled = true }")).toEqual([]);
    expect(asked("from_port")[0]).toMatch(
      /^content: aws_s3_bucket.logs.versioning in infra\/main.tf does not contain "from_port"; line \d+ does$/,
    );
  });
});

describe("the digest of a block", () => {
  const digest = (text: string, link: string) => {
    const { is, ...more } = digestOf(path(`infra/a.tf#${link}`), snapshotWith({ "infra/a.tf": text }));
    return is === "digest" && "digest" in more ? { digest: more.digest, at: more.of.at?.line } : null;
  };
  const block = 'resource "lb" "x" {\n  policy = a+b # why\n  min = "1.2"\n}\n';

  it("is the same after terraform fmt, another comment or another place", () => {
    const formatted = '# new\n\nresource "lb" "x" {\n  policy = a + b\n  min    = "1.2"\n}\n';
    const [was, is] = [block, formatted].map((text) => digest(text, "lb.x"));
    expect(is?.digest).toBe(was?.digest);
    expect([was?.at, is?.at]).toEqual([1, 3]);
  });

  it("is another when a value changes, and not when another block does", () => {
    const was = digest(block, "lb.x")?.digest;
    expect(digest(block.replace("1.2", "1.0"), "lb.x")?.digest).not.toBe(was);
    expect(digest(block.replace("a+b", "a-b"), "lb.x")?.digest).not.toBe(was);
    expect(digest(`${block}resource "lb" "y" {}\n`, "lb.x")?.digest).toBe(was);
  });
});
