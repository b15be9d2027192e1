import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Needles } from "../../src/signals/match/needles.ts";

describe("texts that are sought in one pass", () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    ["none of them", ["hash(", "verify("], "const a = 1;", []],
    ["one at the beginning and one at the end", ["hash(", "verify("], "hash(a); verify(", ["hash(", "verify("]],
    ["one inside another", ["bcrypt", "crypt", "bcryptjs"], "bcryptjs", ["bcrypt", "crypt", "bcryptjs"]],
    ["one that begins where another fails", ["aab", "ab"], "aaab", ["aab", "ab"]],
    ["one that another's beginning hides", ["abcd", "bc"], "abce", ["bc"]],
    ["behind characters that are not ASCII", ["crypt"], "é日crypt", ["crypt"]],
    ["not across characters that are not ASCII", ["crypt"], "cr日ypt", []],
    ["nothing is sought", [], "crypt", []],
  ])("%s", (_, texts, text, found) => {
    const needles = new Needles(texts);
    expect([...needles.allIn(text)].sort()).toEqual([...found].sort());
    expect(needles.anyIn(text)).toBe(found.length > 0);
  });

  it("in any case, where that is asked for", () => {
    expect(new Needles(["create policy"], { anyCase: true }).anyIn("CREATE POLICY p")).toBe(true);
    expect(new Needles(["create policy"]).anyIn("CREATE POLICY p")).toBe(false);
  });

  it("as if each were sought alone, however often", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 5 });
    const all = fc.property(fc.array(word, { maxLength: 8 }), fc.array(fc.tuple(word, word)), (texts, sought) => {
      const needles = new Needles(texts);
      for (const parts of sought) {
        const text = parts.join("");
        const found = [...new Set(texts)].filter((one) => text.includes(one));
        expect([...needles.allIn(text)].sort()).toEqual(found.sort());
      }
    });
    fc.assert(all, { seed: 20261123 });
  });
});
