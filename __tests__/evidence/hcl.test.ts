// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are HCL's
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/evidence/digest.ts";
import { contains, judge, path, said, snapshotWith } from "./program-of.ts";

const everything = readFileSync("__tests__/fixtures/hcl/everything.tf", "utf8");

const snapshot = snapshotWith({
  "infra/main.tf": everything,
  "infra/new.tf": 'ephemeral "aws_secret" "x" {}\ncheck "health" {}\naction "aws_lambda_invoke" "y" {}\n',
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
    ["infra/main.tf.json#x.y.z", []],
    ["infra/main.tf.json#resource", []],
    ["infra/main.tf.json#x.n", ["anchor: infra/main.tf.json has no x.n (the nearest is x.y)"]],
    ["infra/new.tf#ephemeral.aws_secret.x", []],
    ["infra/new.tf#check.health", []],
    ["infra/new.tf#action.aws_lambda_invoke.y", []],
    [
      "infra/main.tf#/resource/aws_s3_bucket/logz",
      ["anchor: infra/main.tf has no /resource/aws_s3_bucket/logz (the nearest is /resource/aws_s3_bucket/logs)"],
    ],
    [
      "infra/main.tf#/resource/aws_s3_bucket/logs/versionning",
      [
        "anchor: infra/main.tf has no /resource/aws_s3_bucket/logs/versionning (the nearest is /resource/aws_s3_bucket/logs/versioning)",
      ],
    ],
    [
      "infra/main.tf#/resource/aws_s3_bucket/logs/ingress/from_port",
      [
        "anchor: infra/main.tf has no /resource/aws_s3_bucket/logs/ingress/from_port (/resource/aws_s3_bucket/logs/ingress is a list of 2 items)",
      ],
    ],
    [
      "infra/main.tf#aws_s3_bucket.log",
      ["anchor: infra/main.tf has no aws_s3_bucket.log (the nearest is aws_s3_bucket.logs)"],
    ],
    ["infra/main.tf#google_dns.zone", ["anchor: infra/main.tf has no google_dns.zone"]],
    ["infra/broken.tf#/a", ["anchor: infra/broken.tf does not parse as HCL: [ is not closed (line 2)"]],
  ])("%s", (text, expected) => {
    expect(said(judge(snapshot, [path(text)]))).toEqual(expected);
  });

  it("looks for text in the block as it is written", () => {
    const asked = (text: string) =>
      said(judge(snapshot, [path("infra/main.tf#aws_s3_bucket.logs.versioning", contains(text))]));
    expect(asked("versioning { enabled = true }")).toEqual([]);
    expect(asked("from_port")[0]).toMatch(
      /^content: aws_s3_bucket.logs.versioning in infra\/main.tf does not contain "from_port"( \(line \d+ does\))$/,
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
