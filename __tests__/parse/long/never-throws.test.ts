import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import type { Problem } from "../../../src/model/problem.ts";
import { parseTree, type Tree, treeBelow } from "../support/tree.ts";

const design = treeBelow("__tests__/fixtures/parse/design");
const paths = Object.keys(design);
const runs = { numRuns: 200, seed: 20261123 };

/** Changes a few bytes: overwrites, inserts, takes out, doubles. */
const edit = fc.record({
  path: fc.constantFrom(...paths),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.nat({ max: 6 }),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc.constantFrom(..."[]{}:-?*&!|>'\"#%@`,\n\t \r~").map((character) => new TextEncoder().encode(character)),
    fc
      .constantFrom("<<: *a\n", "- ", "? ", "&a ", "\n---\n", "null", "1e9", "\uFEFF", "__proto__: 1\n")
      .map((text) => new TextEncoder().encode(text)),
  ),
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function edited(edits: readonly { path: string; at: number; out: number; put: Uint8Array }[]): Tree {
  const tree: Record<string, string | Uint8Array> = { ...design };
  for (const { path, at, out, put } of edits) {
    const before = tree[path] ?? "";
    const bytes = typeof before === "string" ? bytesOf(before) : before;
    const from = Math.floor(at * bytes.length);
    tree[path] = Uint8Array.from([...bytes.slice(0, from), ...put, ...bytes.slice(from + out)]);
  }
  return tree;
}

/** Whether a place is one that an editor can go to. */
function isInside({ place }: Problem, tree: Tree): boolean {
  const file = tree[place.path];
  const text = file instanceof Uint8Array ? new TextDecoder().decode(file) : typeof file === "string" ? file : null;
  const line = text?.split("\n")[place.line - 1];
  return line !== undefined && place.column >= 1 && place.column <= line.length + 1;
}

function isSound(tree: Tree): boolean {
  const { program, problems } = parseTree(tree);
  const errors = problems.filter(({ severity }) => severity === "error");
  expect(program === null).toBe(errors.length > 0);
  for (const problem of problems) {
    expect(isInside(problem, tree), `${problem.place.path}:${problem.place.line}:${problem.place.column}`).toBe(true);
    expect(problem.message).toMatch(/^\S.*[^.]$/su);
  }
  return true;
}

describe("whatever stands in its files, a program", () => {
  it("parses, or has a problem with a place inside a file, when bytes are changed", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => isSound(edited(edits))),
      runs,
    );
  });

  it("does so when a value anywhere is another value", () => {
    const any = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom("", "TX-01", "aws", [], {}, [[]], { "": 1 }, 0, -1, null, true, "constructor", { toString: 1 }),
    );
    const change = fc.record({
      path: fc.constantFrom(...paths),
      steps: fc.array(fc.nat({ max: 20 }), { maxLength: 5 }),
      any,
    });
    const property = fc.property(change, ({ path, steps, any: value }) =>
      isSound({ ...design, [path]: stringify(replaced(parse(design[path] ?? ""), steps, value)) }),
    );
    fc.assert(property, runs);
  });

  it("does so when a key anywhere is misspelled", () => {
    const change = fc.record({
      path: fc.constantFrom(...paths),
      at: fc.nat(),
      by: fc.constantFrom("x", "-", ".", "A", "1", "é"),
    });
    const property = fc.property(change, ({ path, at, by }) => {
      const text = design[path] ?? "";
      const keys = [...text.matchAll(/[a-zA-Z0-9-]+(?=:)/g)];
      const key = keys[at % keys.length];
      const end = (key?.index ?? 0) + (key?.[0].length ?? 0);
      return isSound({ ...design, [path]: text.slice(0, end) + by + text.slice(end) });
    });
    fc.assert(property, runs);
  });
});

/** The value with one of its parts, found by going down step by step, replaced. */
function replaced(value: unknown, [step, ...rest]: readonly number[], by: unknown): unknown {
  if (step === undefined || typeof value !== "object" || value === null) return by;
  const keys = Object.keys(value);
  const chosen = keys[step % Math.max(keys.length, 1)];
  if (chosen === undefined) return by;
  const part = (value as Record<string, unknown>)[chosen];
  const changed = replaced(part, rest, by);
  return Array.isArray(value)
    ? value.map((item, index) => (String(index) === chosen ? changed : item))
    : { ...value, [chosen]: changed };
}

describe("a hostile file", () => {
  const control = "compliance/controls/transmission.yml";
  const times = (text: string, count: number) => text.repeat(count);

  it.each([
    ["half a million brackets", times("[", 500_000), "too-large"],
    ["a quarter of a million dashes on one line", times("- ", 250_000), "too-large"],
    ["questions inside questions", times("? ", 250_000), "too-large"],
    ["two megabytes", times("x", 2_000_000), "too-large"],
    [
      "a thousand levels of indentation",
      Array.from({ length: 1000 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
      "too-large",
    ],
    [
      "thirty thousand unknown keys",
      Array.from({ length: 30_000 }, (_, key) => `k${key}: 1`).join("\n"),
      "unknown-key",
    ],
    ["one key fifty thousand times", times("id: a\n", 50_000), "duplicate-key"],
    ["a hundred thousand quotes", times('"', 100_000), "yaml-syntax"],
    ["a very long key", `${times("k", 900)}: 1`, "unknown-key"],
    ["a very long line of spaces", `id: "${times(" ", 900_000)}x"`, "wrong-value"],
  ])("of %s is told in short, and soon", (_, text, code) => {
    const { problems, program } = parseTree({ ...design, [control]: text });
    expect(program).toBeNull();
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(problems.length).toBeLessThanOrEqual(501);
    for (const { message } of problems) expect(message.length).toBeLessThan(700);
  });
});
