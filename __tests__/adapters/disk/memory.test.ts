import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/ports.ts";
import { world } from "../../support/world.ts";

describe("a repository in memory", () => {
  it("cannot read what it does not hold", async () => {
    const repository = world({ "a.md": "a" }).repository();
    const { base } = await repository.revisions();
    const reading = repository.read(base, [{ path: "b.md", kind: "file", id: "b" }]);
    await expect(reading).rejects.toBeInstanceOf(Unreadable);
    await expect(reading).rejects.toThrow("there is no file b.md");
  });
});

describe("a world", () => {
  it("is read as it was told", async () => {
    const one = world()
      .base({ "a.md": "a\n", "b.md": "b\n", "c.md": "c\n" })
      .program("version: 1\n")
      .edit("a.md", (text) => text.toUpperCase())
      .rename("b.md", "d.md")
      .remove("c.md")
      .head({ "e.md": "e\n" });
    expect(await textsAt("base")).toEqual({
      "a.md": "a\n",
      "b.md": "b\n",
      "c.md": "c\n",
      "compliance/program.yml": "version: 1\n",
    });
    expect(await textsAt("head")).toEqual({
      "a.md": "A\n",
      "compliance/program.yml": "version: 1\n",
      "d.md": "b\n",
      "e.md": "e\n",
    });

    async function textsAt(side: "base" | "head") {
      const { contents } = await one.snapshot(side);
      return Object.fromEntries([...contents].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
    }
  });

  it("does not change when another is made from it", () => {
    const one = world({ "a.md": "a\n" });
    one.edit("a.md", "b\n").remove("a.md");
    expect(one.files.head).toEqual({ "a.md": "a\n" });
  });

  it.each([
    ["edit", () => world().edit("a.md", "a")],
    ["rename", () => world().rename("a.md", "b.md")],
    ["remove", () => world({ "b.md": "b" }).remove("b.md", "a.md")],
  ])("has no file to %s that is not there", (_, change) => {
    expect(change).toThrow("this world has no file a.md at head");
  });
});
