import { expect, test } from "vitest";
import { overridden } from "../../src/evidence/overridden.ts";
import { plainText } from "../../src/model/sentence.ts";
import { snapshotOf } from "../support/snapshot-of.ts";
import { contains, path } from "./program-of.ts";

const block = (attributes: string, name = "https") => `resource "aws_lb_listener" "${name}" {\n${attributes}}\n`;
const policy = (version: string) => `  ssl_policy = "ELB-${version}"\n`;
const main = `${block(`${policy("TLS13")}  port = 443\n`)}locals {\n  minimum = "TLS13"\n}\nprovider "aws" {\n  region = "eu"\n}\n`;
const weak = block(policy("2016"));

type Files = Readonly<Record<string, string>>;

/** What is told of a link to tls/main.tf that wants TLS13, where the change brings these files beside it. */
function told(brought: Files, link = "tls/main.tf", there: Files = {}): readonly string[] {
  const files = { "tls/main.tf": main, ...there };
  const base = snapshotOf(files);
  const head = { ...snapshotOf({ ...files, ...brought }), first: new Set(Object.keys(brought)) };
  const judged = overridden(path(link, contains("TLS13")), head, { snapshot: base });
  return judged.flatMap(({ flaws }) => flaws.map(({ rule, message }) => `${rule}: ${plainText(message)}`));
}

const overrides = (file: string, what = "aws_lb_listener.https.ssl_policy") =>
  `evidence-content: ${file} overrides ${what} of tls/main.tf and does not contain "TLS13"`;
const again = (file: string) =>
  `evidence-content: ${file} declares aws_lb_listener.https of tls/main.tf again, and Terraform accepts it once`;

test.each<[string, Files, readonly string[], string?, Files?]>([
  ["an override of what holds the text", { "tls/override.tf": weak }, [overrides("tls/override.tf")]],
  ["one that ends in _override", { "tls/zz_override.tf": weak }, [overrides("tls/zz_override.tf")]],
  [
    "one at the root",
    { "override.tf": weak },
    [
      'evidence-content: override.tf overrides aws_lb_listener.https.ssl_policy of main.tf and does not contain "TLS13"',
    ],
    "main.tf",
    { "main.tf": main },
  ],
  ["one whose name only ends in override", { "tls/xoverride.tf": weak }, [again("tls/xoverride.tf")]],
  [
    "one in JSON",
    { "tls/override.tf.json": JSON.stringify({ resource: { aws_lb_listener: { https: { ssl_policy: "2016" } } } }) },
    [overrides("tls/override.tf.json")],
  ],
  ["of OpenTofu", { "tls/override.tofu": weak }, [overrides("tls/override.tofu")]],
  [
    "of a local value",
    { "tls/override.tf": 'locals {\n  minimum = "2016"\n}\n' },
    [overrides("tls/override.tf", "local.minimum")],
  ],
  [
    "by which the block is made no times",
    { "tls/override.tf": block("  count = 0\n") },
    ["evidence-content: with tls/override.tf, aws_lb_listener.https of tls/main.tf creates nothing"],
  ],
  ["by which another block is made no times", { "tls/override.tf": block("  count = 0\n", "internal") }, []],
  ["by which it is made as often as a variable says", { "tls/override.tf": block("  count = var.n\n") }, []],
  ["that says the same", { "tls/override.tf": block(policy("TLS13")) }, []],
  ["of another attribute", { "tls/override.tf": block("  port = 8443\n") }, []],
  ["of an attribute that is new", { "tls/override.tf": block('  name = "x"\n') }, []],
  ["of another block", { "tls/override.tf": block(policy("2016"), "internal") }, []],
  ["in another folder", { "net/override.tf": weak, "tls/sub/override.tf": weak, "override.tf": weak }, []],
  ["that is no Terraform", { "tls/override.yml": "a: 1\n" }, []],
  [
    "of the block that the link names",
    { "tls/override.tf": weak },
    [overrides("tls/override.tf")],
    "tls/main.tf#aws_lb_listener.https",
  ],
  ["of lines", { "tls/override.tf": weak }, [overrides("tls/override.tf")], "tls/main.tf#L1-L4"],
  [
    "of a block of the kind that the link names",
    { "tls/override.tf": weak },
    [],
    "tls/main.tf#aws_lb_listener.internal",
    { "tls/main.tf": main + block(policy("TLS13"), "internal") },
  ],
  ["of a block that the link does not name", { "tls/override.tf": weak }, [], "tls/main.tf#local.minimum"],
  ["that was as weak before", { "tls/override.tf": `${weak}\n` }, [], "tls/main.tf", { "tls/override.tf": weak }],
  [
    "that was not as weak before",
    { "tls/override.tf": weak },
    [overrides("tls/override.tf")],
    "tls/main.tf",
    { "tls/override.tf": block("  port = 1\n") },
  ],
  [
    "that cannot be read",
    { "tls/override.tf": 'resource "aws_lb_listener" "https" {\n' },
    ["evidence-unproven: tls/override.tf cannot be read, and Terraform merges it into tls/main.tf"],
  ],
  ["another file that cannot be read", { "tls/other.tf": 'resource "x" {\n' }, []],
  ["another file with the block", { "tls/other.tf": block(policy("TLS13")) }, [again("tls/other.tf")]],
  ["the file itself", { "tls/main.tf": `${main}# more\n` }, []],
  ["a file whose name goes on as that of an override", { "tls/override.tf.tf": weak }, [again("tls/override.tf.tf")]],
  ["another file with another block", { "tls/other.tf": block(policy("TLS13"), "internal") }, []],
  ["another file with the provider, for an alias", { "tls/other.tf": 'provider "aws" {\n  alias = "us"\n}\n' }, []],
  ["a file whose name only holds the word", { "tls/overrides.tf": block("  port = 1\n") }, [again("tls/overrides.tf")]],
])("%s", (_, brought, expected, link, before) => {
  expect(told(brought, link, before)).toEqual(expected);
});

test.each<readonly [text: string, overridden: boolean]>([
  ['  ssl_policy = "ELB-TLS13"', true],
  ['ssl_policy = "ELB-TLS13"', true],
  ["ELB-TLS13", true],
  ["port = 443", false],
])("an override of the line %j", (text, isOverridden) => {
  const base = snapshotOf({ "tls/main.tf": main });
  const files = { "tls/main.tf": main, "tls/override.tf": weak };
  const head = { ...snapshotOf(files), first: new Set(["tls/override.tf"]) };
  expect(overridden(path("tls/main.tf", contains(text)), head, { snapshot: base })).toHaveLength(isOverridden ? 1 : 0);
});
