// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are HCL's
import { readFileSync } from "node:fs";
import { parse } from "@cdktf/hcl2json";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHcl as read } from "../../../src/files/hcl/hcl.ts";
import { fileOf } from "../../../src/files/hcl/hcl-body.ts";
import { HclError } from "../../../src/files/hcl/hcl-error.ts";
import { Scanner } from "../../../src/files/hcl/hcl-scanner.ts";
import type { Extent } from "../../../src/model/files/hcl.ts";
import { filesBelow } from "../../support/files-below.ts";

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
  expect(withoutBlanksInKeys(valueOfFile(text))).toEqual(withoutBlanksInKeys(await parse("main.tf", text)));
}

function valueOfFile(text: string): unknown {
  const file = read(text);
  return file.is === "read" ? file.value : file;
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

/** A file in which one character is another, too many or too few: mostly none that HashiCorp's reads. */
const misspelled = fc
  .tuple(file, fc.nat(), fc.constantFrom(...'{}[]()="\n,:$%<.-a1# ', ""), fc.boolean())
  .map(([text, at, mark, instead]) => {
    const here = at % (text.length + 1);
    return text.slice(0, here) + mark + text.slice(here + (instead ? 1 : 0));
  });

/** HashiCorp's evaluates constants too, and makes an attribute and a block of one name into one. */
const otherwise = /Invalid operand|Operation failed|is there twice/;

const bits = [
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
];

describe("HCL", () => {
  it("is read as HashiCorp's reads it", async () => {
    await same(everything);
    const files = Object.entries(filesBelow("examples")).filter(([path]) => path.endsWith(".tf"));
    expect(files.length).toBeGreaterThan(10);
    for (const [, text] of files) await same(text);
  });

  it.each(["-2. 5", "2 .5", "b . 5 . c", "b. *", "b [0] . c"])("reads a way in with blanks: %s", (text) =>
    same(`a = ${text}\n`),
  );

  it("is read as HashiCorp's reads it where it is generated", async () => {
    await fc.assert(fc.asyncProperty(file, same), { numRuns: 60 });
  });

  it("is refused where HashiCorp's refuses it, and read where it reads it", async () => {
    const judged = async (text: string) => {
      const expected = await parse("main.tf", text).then(
        () => "read",
        (error: Error) => error.message,
      );
      const file = read(text);
      const actual = file.is === "read" ? "read" : file.message;
      if (otherwise.test(`${expected} ${actual}`)) return;
      expect(actual === "read", `${expected}: ${text}`).toBe(expected === "read");
    };
    await fc.assert(fc.asyncProperty(misspelled, judged), { numRuns: 400 });
  });
  it.each<readonly [text: string, message: string, at: number]>([
    ["a = ", "the file ends too early: a value is expected", 4],
    ["a {", "{ is not closed", 2],
    ["a = [1 }", '] is expected, not "}"', 7],
    ["a = { b }", '= is expected, not "}"', 8],
    ["a = 1 b = 2", "the end of the line is expected", 6],
    ["a = 1\na = 2", "a is there twice", 6],
    ["a = 1\na {}", "a is there twice", 6],
    ['a = "x\n"', "a text in quotes is not closed", 4],
    ['a = "x', "a text in quotes is not closed", 4],
    ["a = <<X\ny\n", "a heredoc does not end", 4],
    ["a = (1", "( is not closed", 4],
    ["/* a", "a comment is not closed", 0],
    ["a = [", "[ is not closed", 4],
    ["a = f(1", "( is not closed", 5],
    ['a = "\\q"', 'a backslash stands before n, r, t, ", \\, u and 4 or U and 8 hex digits only', 5],
    ['a = "%{ if b }"', "endif is missing", 4],
    ['a = "%{ endfor }"', "endfor ends nothing", 8],
    ["a = ~", 'a value is expected, not "~"', 4],
    [`a = ${"[".repeat(300)}${"]".repeat(300)}`, "it is nested too deeply", 203],
  ])("says what is wrong with %j", (text, message, at) => {
    expect(read(text)).toEqual({ is: "broken", message, at });
  });

  it.each<readonly [text: string, message: string, at: number]>([
    ["a =\n1", "the line ends too early", 3],
    ["a = x ?\n1 : 2", "the line ends too early: a value is expected", 7],
    ["a = b\n.c", 'an attribute or a block is expected, not ".c"', 6],
    ["a = -2.\n5", "the line ends too early: a name is expected", 7],
    ["a = f\n(1)", 'an attribute or a block is expected, not "(1)"', 6],
    ["a = {\n b =\n 1 }", "the line ends too early: a value is expected", 10],
    ["a = { b = 1\n, c = 2 }", 'a value is expected, not ", c = 2 }"', 12],
    ["a = { b = 1 c = 2 }", "the end of the line is expected", 12],
    ["a = 1 /*\n*/ b = 2", "the end of the line is expected", 12],
    ["a { b = 1 c = 2 }", "the end of the line is expected", 10],
    ["a { b {} }", "the end of the line is expected", 4],
    ["a {\n b = 1 }", "the end of the line is expected", 11],
    ["a { b = 1\n}", "the line ends too early", 9],
    ["a {} b {}", "the end of the line is expected", 5],
    ["a\n{}", "the line ends too early", 1],
    ["{ a = 1 }", 'an attribute or a block is expected, not "{ a = 1 }"', 0],
    ['a = "${}"', "a value is expected, not }", 5],
    ['b "${x}" {}', "a label is not a template", 2],
    ["a = << X\ny\nX\n", "a heredoc begins with a name alone", 4],
    ["a = 0x1f", "0x1f is not a number", 4],
  ])("refuses what HashiCorp's refuses: %j", async (text, message, at) => {
    await expect(parse("main.tf", text)).rejects.toThrow();
    expect(read(text)).toEqual({ is: "broken", message, at });
  });

  it.each([
    "a = [\n1,\n2\n]\nb = f(\n1,\n{ c = 1\n d = 2 }\n)",
    "a = (1\n+\n2)\nb = c[\n0\n]\nd = e[*].f",
    'a = "${\nb\n}"',
    "a = [for x in y :\nx\nif z]\nb = { for x in y :\nx => x }",
    "a = {\n\n b = 1, c = 2\n}",
    "a = b /* c\n*/",
    "# only\n/* comments */",
    "",
    "a = b.0.c.1.d\n",
    "a = { b.c = 1 }",
    "a = [<<X\ny ${z} y\nX\n, 1]",
    'a {\n}\nb "c" d {}',
  ])("reads the breaks and comments of %j as HashiCorp's does", same);

  it.each([
    "a = 1e5",
    "a = {\n  b = c\n  (d) = 2\n}\n",
    "a = {\n  b = 1\n  -c = 2\n}\n",
    "a = f(b...)\nc = f(\n1,\n)\n",
    "a = !b == -c ? d : e\n",
    "for = 1\nformat = { for_each = 2, if = 3 }\n",
  ])("reads %j as HashiCorp's does", same);

  it.each(['a = "%{ for x, y in z ~}${x}%{ endfor ~}"', "a = <<-X\n  %{ if b }c%{ else }d%{ endif }\n  X\n"])(
    "reads the directives of %j as HashiCorp's does, and keeps them as they are written",
    async (text) => {
      await expect(parse("main.tf", text)).resolves.toBeDefined();
      expect(read(text).is).toBe("read");
    },
  );

  it("reads calls of a provider's functions, which are newer than the tool it is held against", () => {
    expect(valueOfFile("a = provider::x::f( 1 )")).toEqual({ a: "${provider::x::f(1)}" });
  });

  it("shows where each value stands", () => {
    const text = 'x "y" {\n  a = [1, { b = "c" }] # d\n}\nx "y" {}\n';
    const file = read(text);
    if (file.is === "broken") throw new Error(file.message);
    const at = (...steps: readonly string[]) => {
      const extent = steps.reduce((here, step) => here?.inside.get(step), file.at as Extent | undefined);
      return extent === undefined || extent.from === null ? null : text.slice(extent.from, extent.to);
    };
    expect(at("x", "y")).toBeNull();
    expect(at("x", "y", "1")).toBe('x "y" {}');
    expect(at("x", "y", "0", "a")).toBe('a = [1, { b = "c" }]');
    expect(at("x", "y", "0", "a", "1", "b")).toBe('b = "c"');
  });

  it("does not throw, whatever it is given", () => {
    const soup = fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((some) => some.join(""));
    fc.assert(
      fc.property(soup, (text) => {
        const file = read(text);
        if (file.is === "broken") expect(file.at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([...bits, "a =", "+1", "[0]", "a{", "1,", "f(", "${b}"])(
    "takes each word of %j once, again and again",
    (bit) => {
      const scanner = new Scanner(bit.repeat(100_000 / bit.length));
      try {
        fileOf(scanner);
      } catch (error) {
        expect(error).toBeInstanceOf(HclError);
      }
      expect(scanner.tokens.length).toBeLessThanOrEqual(scanner.text.length);
      expect(read(`a = [${bit.repeat(100_000 / bit.length)}`).is).toBe("broken");
    },
  );
});
