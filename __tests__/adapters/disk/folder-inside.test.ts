import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderInside } from "../../../src/adapters/disk/folder-inside.ts";

let checkout: string;
let outside: string;

beforeEach(() => {
  [checkout, outside] = ["in", "out"].map((name) =>
    realpathSync(mkdtempSync(join(tmpdir(), `controldiff-${name}-`))),
  ) as [string, string];
});

afterEach(() => {
  for (const dir of [checkout, outside]) rmSync(dir, { recursive: true });
});

describe("a folder of a checkout", () => {
  it.each(["cache", "a/b/c", "..cache", "..a/b", "."])("is made at %s", async (folder) => {
    expect(await folderInside(folder, checkout)).toBe(join(checkout, folder));
    expect(readdirSync(join(checkout, folder))).toBeDefined();
  });

  it.each(["cache", "cache/a", "..cache", "..cache/a"])(
    "is not made at %s through a link that leads out",
    async (folder) => {
      symlinkSync(outside, join(checkout, folder.split("/")[0] ?? ""));
      await expect(folderInside(folder, checkout)).rejects.toThrow("is a symbolic link that leads out of the checkout");
      expect(readdirSync(outside)).toEqual([]);
    },
  );

  it.each(["link", "..link"])("may be a link within it, such as %s", async (link) => {
    mkdirSync(join(checkout, "..real"));
    symlinkSync("..real", join(checkout, link));
    expect(await folderInside(`${link}/a`, checkout)).toBe(join(checkout, "..real", "a"));
  });

  it("may be elsewhere, where it is named so", async () => {
    expect(await folderInside(join(outside, "a"), checkout)).toBe(join(outside, "a"));
    expect(readdirSync(outside)).toEqual(["a"]);
  });
});
