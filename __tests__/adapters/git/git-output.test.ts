import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BatchAnswer, batchReader } from "../../../src/adapters/git/batch.ts";
import { parseChange } from "../../../src/adapters/git/change.ts";
import { treeReader } from "../../../src/adapters/git/tree.ts";

const id = "1".repeat(40);

describe("ls-tree", () => {
  it.each([
    ["100644", "file"],
    ["100664", "file"],
    ["100755", "executable"],
    ["120000", "symlink"],
    ["160000", "submodule"],
  ])("reads mode %s as %s", (mode, kind) => {
    expect(listed([Buffer.from(`${mode} blob ${id}\ta b\n\t"c".md\0`)])).toEqual([{ path: 'a b\n\t"c".md', kind, id }]);
  });

  it("may list nothing", () => {
    expect(listed([])).toEqual([]);
  });

  it("gives the same files in whatever pieces it comes", () => {
    const names = fc.uniqueArray(
      fc.string({ unit: "grapheme", minLength: 1 }).map((name) => name.replaceAll("\0", "")),
    );
    fc.assert(
      fc.property(names, fc.infiniteStream(fc.integer({ min: 1, max: 60 })), (paths, sizes) => {
        const rows = [...new Set(paths)].map((path) => `100644 blob ${id}\t${path}\0`);
        const output = Buffer.from(rows.join(""));
        const pieces: Buffer[] = [];
        for (let at = 0; at < output.length; ) {
          const size = sizes.next().value ?? 1;
          pieces.push(output.subarray(at, at + size));
          at += size;
        }
        expect(listed(pieces)).toEqual(listed([output]));
        expect(listed(pieces)).toHaveLength(rows.length);
      }),
    );
  });
});

function listed(pieces: readonly Buffer[]) {
  const { read, entries } = treeReader();
  for (const piece of pieces) read(piece);
  return entries();
}

describe("diff-tree", () => {
  it.each([
    ["A\0a\0", { path: "a", previous: null, status: "added" }],
    ["D\0a\0", { path: "a", previous: null, status: "removed" }],
    ["M\0a\0", { path: "a", previous: null, status: "modified" }],
    ["T\0a\0", { path: "a", previous: null, status: "changed" }],
    ["R086\0a\0b\0", { path: "b", previous: "a", status: "renamed" }],
    ["C100\0a\0b\0", { path: "b", previous: "a", status: "copied" }],
    // Unmerged, and whatever a later git thinks of: the file was touched.
    ["U\0a\0", { path: "a", previous: null, status: "modified" }],
    ["X\0:100644\0", { path: ":100644", previous: null, status: "modified" }],
  ])("reads %j", (row, file) => {
    expect(parseChange(`:100644 100644 ${id} ${id} ${row}`)).toEqual([file]);
  });
});

describe("cat-file --batch", () => {
  const limit = 100;
  const answers = fc.array(
    fc.oneof(
      fc.uint8Array({ maxLength: 90 }).map((bytes): BatchAnswer => ({ is: "object", id, bytes: Buffer.from(bytes) })),
      fc.integer({ min: 101, max: 150 }).map((size): BatchAnswer => ({ is: "too-large", id, size })),
      fc.constant<BatchAnswer>({ is: "missing" }),
    ),
  );

  it("gives the same answers in whatever pieces it comes", () => {
    fc.assert(
      fc.property(answers, fc.infiniteStream(fc.integer({ min: 1, max: 40 })), (expected, sizes) => {
        const told: BatchAnswer[] = [];
        const read = batchReader(limit, (answer) => told.push(answer));
        const output = Buffer.concat(expected.map(written));
        for (let at = 0; at < output.length; ) {
          const size = sizes.next().value ?? 1;
          read(output.subarray(at, at + size));
          at += size;
        }
        expect(told).toEqual(expected);
      }),
    );
  });
});

function written(answer: BatchAnswer): Buffer {
  if (answer.is === "missing") return Buffer.from(`${id} missing\n`);
  const bytes = answer.is === "object" ? answer.bytes : Buffer.alloc(answer.size, "\n");
  return Buffer.concat([Buffer.from(`${id} blob ${bytes.length}\n`), bytes, Buffer.from("\n")]);
}
