import fc from "fast-check";
import { expect, it } from "vitest";
import { type Mark, marksOf, sentenceOf } from "../../src/model/marks.ts";
import { at, because, code, named, path, plainText, quote, sentence, topic, words } from "../../src/model/sentence.ts";

const place = { path: "compliance/a:b.yml", line: 3, column: 7, side: "base" } as const;

it("a sentence comes back from its text and its marks, none of its text written twice", () => {
  const whole = sentence`${topic(sentence`${code("TX-01")}`)}${path("docs/a.md")} has no ${named("tls")}${because(sentence`see ${quote("x")} at ${at(place)}`)}`;
  expect(marksOf(whole)).toEqual([
    [0, 7, "topic"],
    [0, 5, "code"],
    [7, 16, "path"],
    [24, 29, "name"],
    [29, 63, "reason"],
    [35, 38, "quote"],
    [42, 62, "place", "base", 7],
  ]);
  expect(sentenceOf(plainText(whole), marksOf(whole))).toEqual(whole);
});

it("and so does every sentence", () => {
  const text = fc.string({ maxLength: 5 });
  const simple = fc.oneof(text.map(path), text.map(code), text.map(named), text.map(quote), fc.constant(at(place)));
  const piece = fc.oneof(
    simple,
    fc.array(simple, { maxLength: 2 }).map(because),
    fc.array(simple, { maxLength: 2 }).map(topic),
  );
  const whole = fc
    .array(fc.tuple(text, piece))
    .map((all) => all.reduce((before, [own, one]) => sentence`${before}${words(own)}${one}`, sentence``));
  fc.assert(
    fc.property(whole, (one) => {
      expect(sentenceOf(plainText(one), marksOf(one))).toEqual(one);
    }),
  );
});

it.each<readonly [string, readonly Mark[]]>([
  ["backwards", [[3, 1, "code"]]],
  [
    "one over another",
    [
      [0, 3, "path"],
      [1, 4, "code"],
    ],
  ],
  ["a name without its quotes", [[0, 4, "name"]]],
  [
    "a reason in a reason",
    [
      [0, 4, "reason"],
      [1, 3, "reason"],
    ],
  ],
  ["a place of no line", [[0, 4, "place", "head", 1]]],
])("marks that do not fit are left out: %s", (_, marks) => {
  expect(sentenceOf("docs", marks)).toEqual(words("docs"));
});
