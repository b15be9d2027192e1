import { describe, expect, it } from "vitest";
import { overlay } from "../../../src/adapters/disk/overlay.ts";
import { everything, type World, world } from "../../support/world.ts";

const text = "one\ntwo\nthree\n";
const laid = new Map([["compliance/program.yml", new TextEncoder().encode("version: 1\n")]]);

describe("a program laid over a repository", () => {
  it.each(["base", "head"] as const)("is there at %s, in its place among the files", async (side) => {
    const over = overlay(world({ "a.md": text, "z.md": text }).repository(), laid);
    const { files, contents } = await everything(over, side);
    expect([...files.keys()]).toEqual(["a.md", "compliance/program.yml", "z.md"]);
    expect(new TextDecoder().decode(contents.get("compliance/program.yml"))).toBe("version: 1\n");
    expect(new TextDecoder().decode(contents.get("z.md"))).toBe(text);
  });

  it("hides the one in the repository", async () => {
    const over = overlay(world().program("version: 9\n").repository(), laid);
    const { files, contents } = await everything(over, "head");
    expect([...files.keys()]).toEqual(["compliance/program.yml"]);
    expect(new TextDecoder().decode(contents.get("compliance/program.yml"))).toBe("version: 1\n");
  });

  const of = world({ "a.md": text });
  const cases: ReadonlyArray<readonly [what: string, world: World, seen: readonly string[]]> = [
    ["an edit of it", of.program("1").edit("compliance/program.yml", "2").edit("a.md", "a"), ["modified a.md"]],
    ["its removal", of.program("1").remove("compliance/program.yml"), []],
    ["a rename away from it", of.program("1").rename("compliance/program.yml", "x.yml"), ["added x.yml"]],
    ["a rename to it", of.rename("a.md", "compliance/program.yml"), ["removed a.md"]],
    ["any other rename", of.rename("a.md", "b.md"), ["renamed b.md"]],
  ];
  it.each(cases)("hides %s", async (_, { repository }, seen) => {
    const { files, incomplete } = await overlay(repository(), laid).change();
    expect(files.map(({ status, path }) => `${status} ${path}`)).toEqual(seen);
    expect(incomplete).toBeNull();
  });
});
