import { expect, test } from "vitest";
import { hasHint, knownHint, meantHint, withoutHints } from "../../src/model/hints.ts";

test.each([
  ["a name that is near", meantHint("CC6.1")],
  ["what there is", hasHint("CC6.1, CC6.2 and CC6.7")],
  ["the names that are known", knownHint(["complete", "none"])],
  ["no name that is known", knownHint([])],
])("a message is the same without its hint: %s", (_, hint) => {
  expect(withoutHints(`unknown standard "TCS"${hint}; left out (say which${hint})`)).toBe(
    'unknown standard "TCS"; left out (say which)',
  );
});

test("what a message says itself stays", () => {
  const message = 'unknown key "known" in a file (it is a list); left out, it had CC6.1';
  expect(withoutHints(message)).toBe(message);
});
