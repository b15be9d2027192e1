import { expect, test } from "vitest";
import { isPlaceholder } from "../../src/files/placeholder.ts";
import { withoutTexts } from "../../src/files/quoted-texts.ts";

test.each<[string, string, string | null]>([
  ["a.ts", `a("b", 'c') + d;`, "a(, ) + d;"],
  ["a.ts", "const a = `b\nc` + d;", "const a =  + d;"],
  ["a.ts", "a(`b ${c(`d`)} e`) + `f`;", "a(`b ${c(`d`)} e`) + ;"],
  ["a.ts", "// don't\nrotate(90); // it's", "// don't\nrotate(90); // it's"],
  ["a.py", '"""Says\nrotate(90)"""\nrotate(90)', "\nrotate(90)"],
  ["a.rs", "fn x<'a>() { rotate(90) } // 'b", "fn x<'a>() { rotate(90) } // 'b"],
  ["a.kt", 'a("b ${c}") + "d"', 'a("b ${c}") + '],
  ["a.ts", `a("\\"b") + c`, "a() + c"],
  ["a.md", '"a"', null],
  ["a.sh", '"$A"', null],
])("%s %j has its texts taken out", (path, text, expected) => {
  expect(withoutTexts(path, text)).toBe(expected);
});

test("texts within each other end the reading at some depth", () => {
  expect(withoutTexts("a.ts", "`${".repeat(50_000))).toBe("`${".repeat(50_000));
});

test.each([
  "",
  "...",
  "TBD",
  "**TODO**",
  "To be written.",
  "n/a",
  "This page is intentionally left blank.",
  "Lorem ipsum dolor sit amet.",
  "See the wiki.",
  "_No longer applicable._",
  "Removed",
  "WIP: coming soon",
])("%j says nothing", (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each([
  "Keys are rotated.",
  "None of the keys is shared.",
  "Nothing leaves the network unencrypted",
  "90 days",
  "See the listener",
  "暗号化",
  "Draft releases are not signed",
])("%j says something", (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
