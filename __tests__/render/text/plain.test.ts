import { expect, it } from "vitest";
import { clip, clipStart, plain, plainName } from "../../../src/render/text/plain.ts";
import { wrap } from "../../../src/render/text/wrap.ts";

it.each([
  ["line\nbreak\r\nand\ttab", "line break and tab", "line\\nbreak\\r\\nand\\ttab"],
  ["\u001b[31mred\u0007", "\\u{1b}[31mred\\u{7}", "\\u{1b}[31mred\\u{7}"],
  ["\u009b31m", "\\u{9b}31m", "\\u{9b}31m"],
  ["a\u202eb", "a\\u{202e}b", "a\\u{202e}b"],
  ["pol\u200bicy\u00ad", "pol\\u{200b}icy\\u{ad}", "pol\\u{200b}icy\\u{ad}"],
  ["a\u200db", "a\\u{200d}b", "a\\u{200d}b"],
  ["\u{e0041}", "\\u{e0041}", "\\u{e0041}"],
  ["\ud800x", "\ufffdx", "\ufffdx"],
  ["👩‍💻 ✏️ 1️⃣", "👩‍💻 ✏️ 1️⃣", "👩‍💻 ✏️ 1️⃣"],
  ["می‌خواهم", "می‌خواهم", "می‌خواهم"],
  ["a\ufe0f", "a\\u{fe0f}", "a\\u{fe0f}"],
])("%j can be seen", (text, prose, name) => {
  expect(plain(text)).toBe(prose);
  expect(plainName(text)).toBe(name);
});

it("cuts between characters", () => {
  expect(clip("👩👩👩👩", 3)).toBe("👩👩…");
  expect(clipStart("a/👩👩👩", 3)).toBe("…👩👩");
  expect(clip("👩👩👩", 3)).toBe("👩👩👩");
  expect(clip("x".repeat(1e6), 10)).toBe("xxxxxxxxx…");
  expect(clip("one two three four", 12)).toBe("one two…");
});

it("wraps between words and keeps long ones whole", () => {
  expect(wrap("one two three", 1, "")).toEqual(["one two three"]);
  expect(wrap(`${"word ".repeat(12)}end`, 40, "  ")).toEqual([
    "  word word word word word word word",
    "  word word word word word end",
  ]);
  expect(wrap("x".repeat(90), 40, "")).toEqual(["x".repeat(90)]);
});
