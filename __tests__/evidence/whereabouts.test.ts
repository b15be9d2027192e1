import { expect, it } from "vitest";
import { isReadable, whereabouts } from "../../src/evidence/whereabouts.ts";
import { snapshotWith } from "./program-of.ts";

const { files } = snapshotWith({ "docs/a.md": "A\n", "docs/in/b.md": "B\n" }, { link: "symlink", module: "submodule" });

it.each<readonly [path: string, is: string, isReadable: boolean]>([
  ["docs/a.md", "file", true],
  ["./docs//a.md", "missing", false],
  ["./docs/a.md", "file", true],
  ["././docs/a.md", "file", true],
  [".//docs//", "directory", false],
  ["docs", "directory", false],
  ["docs/", "directory", false],
  ["docs/in", "directory", false],
  ["", "directory", false],
  [".", "directory", false],
  ["./", "directory", false],
  ["/", "directory", false],
  ["link", "symlink", true],
  ["link/x/y.md", "symlink", true],
  ["module", "submodule", false],
  ["module/x.md", "submodule", false],
  ["docs/A.md", "misspelled", false],
  ["Docs/in/b.md", "misspelled", false],
  ["docs/c.md", "missing", false],
  ["doc", "missing", false],
])("at %j there is: %s", (path, is, readable) => {
  expect(whereabouts(path, files).is).toBe(is);
  if (!path.startsWith("./")) expect(isReadable(path, files)).toBe(readable);
});
