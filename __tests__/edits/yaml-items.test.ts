import { describe, expect, it } from "vitest";
import { applyFixes } from "../../src/edits/apply.ts";
import { removing, rewriteAt } from "../../src/edits/yaml-items.ts";
import type { Place } from "../../src/model/place.ts";
import { readYaml } from "../../src/parse/yaml/yaml.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

const path = "compliance/a.yml";
const bytes = (text: string) => new TextEncoder().encode(text);

/** Where the items of `paths:` stand, as the parser says. */
function placesIn(text: string): readonly Place[] {
  const { file } = readYaml(bytes(text), path);
  const list = (file?.value as { paths: object[] } | undefined)?.paths ?? [];
  return list.map((_, at) => file?.places.at(list, at) as Place);
}

/** The text without the items at these indexes, each taken out by an edit of its own. */
function without(text: string, ...indexes: readonly number[]): string {
  const going = placesIn(text).filter((_, at) => indexes.includes(at));
  let so = bytes(text);
  // What is in the way of another waits for the next round, as in `fix`.
  for (let open = going; open.length > 0; ) {
    const snapshot = snapshotOf({ [path]: so });
    const fixes = open.map((place) => removing(open, snapshot)(place));
    const { files, done } = applyFixes(() => so, fixes);
    const left = open.filter((_, at) => !done[at]).length;
    so = new Uint8Array(files.get(path) ?? so);
    open = left === 0 ? [] : placesIn(new TextDecoder().decode(so)).slice(-left);
  }
  return new TextDecoder().decode(so);
}

describe("an item is taken out of a list", () => {
  it.each<readonly [what: string, before: string, indexes: readonly number[], after: string]>([
    ["first of a line", "paths: [a, b] # x\n", [0], "paths: [b] # x\n"],
    ["last of a line", 'paths: ["a", "b"]\n', [1], 'paths: ["a"]\n'],
    ["between others", "paths: [ a, b, c ]\n", [1], "paths: [ a, c ]\n"],
    ["alone in a line", "paths: [ a ]\nid: x\n", [0], "paths: []\nid: x\n"],
    ["all of a line", "paths: [a, b]\n", [0, 1], "paths: []\n"],
    ["two that stand side by side", "paths: [a, b, c]\n", [1, 2], "paths: [a]\n"],
    ["of several lines in brackets", "paths: [\n  a, # why\n  b,\n]\n", [0], "paths: [\n  b,\n]\n"],
    ["last of several lines in brackets", "paths: [\n  a,\n  b,\n]\n", [1], "paths: [\n  a,\n]\n"],
    ["of a block", "paths:\n  - a # one\n  # two\n  - b\nid: x\n", [0], "paths:\n  # two\n  - b\nid: x\n"],
    ["last of a block at the end of a file", "paths:\n- a\n- b", [1], "paths:\n- a\n"],
    ["alone in a block", "paths: # these\n  - a\nid: x\n", [0], "paths: [] # these\nid: x\n"],
    [
      "all of a block, its comments kept",
      "paths:\n  - a\n  # two\n  - b\nid: x\n",
      [0, 1],
      "paths: []\n  # two\nid: x\n",
    ],
    [
      "that is a map of several lines",
      "paths:\n  - a: 1\n    b: |\n      text\n\n  - c: { d: 2 }\nid: x\n",
      [0],
      "paths:\n\n  - c: { d: 2 }\nid: x\n",
    ],
    ["in Windows lines", "paths:\r\n  - a\r\n  - b\r\nid: x\r\n", [0], "paths:\r\n  - b\r\nid: x\r\n"],
  ])("%s", (_, before, indexes, after) => {
    expect(without(before, ...indexes)).toBe(after);
  });

  it("not where its dash shares a line with something else, and not from what is no list", () => {
    const nested = "a:\n  - - x\n    - y\n";
    expect(removing([], snapshotOf({ [path]: nested }))({ path, line: 2, column: 7 })).toEqual([]);
    expect(removing([], snapshotOf({ [path]: "a: 1\n" }))({ path, line: 1, column: 1 })).toEqual([]);
    expect(removing([], snapshotOf({}))({ path, line: 1, column: 1 })).toEqual([]);
  });
});

describe("a text is rewritten where it stands", () => {
  it.each([
    ["plain", "paths: [infra/**, b]\n", "app/**", "paths: [app/**, b]\n"],
    ["with the quotes that it now needs", "paths: [infra/**, b]\n", "**/x", 'paths: ["**/x", b]\n'],
    ["in its quotes", "paths: ['infra/**']\n", "**/it's", "paths: ['**/it''s']\n"],
    ["in a block", "paths:\n  - infra/** # x\n", "app/**", "paths:\n  - app/** # x\n"],
  ])("%s", (_, before, text, after) => {
    const [place] = placesIn(before);
    const edits = rewriteAt(place as Place, text, snapshotOf({ [path]: before }));
    const { files } = applyFixes(() => bytes(before), [edits]);
    expect(new TextDecoder().decode(files.get(path))).toBe(after);
  });
});
