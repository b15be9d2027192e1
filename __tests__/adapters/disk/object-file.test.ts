import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { objectFile, objectsIn } from "../../../src/adapters/disk/object-file.ts";
import { blobId } from "../../../src/adapters/git/blob-id.ts";
import { heldToIds } from "../../../src/adapters/object-store.ts";

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "controldiff-"));
});

afterEach(() => rmSync(dir, { recursive: true }));

const store = (most?: number) => objectFile({ folder: "cache", checkout: dir, ...(most !== undefined && { most }) });
const file = () => join(dir, "cache", "objects");
const blob = (text: string): [string, Uint8Array] => [blobId(Buffer.from(text)), Buffer.from(text)];
const texts = (found: ReadonlyMap<string, Uint8Array>) =>
  [...found.values()].map((bytes) => Buffer.from(bytes).toString());

async function keep(...kept: readonly string[]): Promise<void> {
  const one = store();
  await one.put(new Map(kept.map(blob)));
  expect(await one.close()).toBe(null);
}

async function had(...asked: readonly string[]): Promise<readonly string[]> {
  const one = store();
  const found = texts(
    await heldToIds(
      one,
      asked.map((text) => blob(text)[0]),
      blobId,
    ),
  );
  expect(await one.close()).toBe(null);
  return found;
}

describe("objects from one run to the next", () => {
  it("are what was kept, and nothing where nothing was", async () => {
    expect(await had("a")).toEqual([]);
    await keep("a", "", "b\n\0c");
    expect(await had("a", "", "b\n\0c", "d")).toEqual(["a", "", "b\n\0c"]);
  });

  it("stay when others come, and the file is written only where something is new", async () => {
    await keep("a");
    await keep("b");
    expect(await had("a", "b")).toEqual(["a", "b"]);
    const before = readFileSync(file());
    await had("a");
    expect(readFileSync(file())).toEqual(before);
    expect(readdirSync(join(dir, "cache"))).toEqual(["objects"]);
  });

  it("are bounded, and what a run did not use goes first", async () => {
    await keep("x".repeat(400), "y".repeat(400));
    const small = store(1_100);
    await small.get([blob("y".repeat(400))[0]]);
    await small.put(new Map([blob("z".repeat(400))]));
    expect(await small.close()).toBe(null);
    expect(readFileSync(file()).length).toBeLessThanOrEqual(1_100);
    expect(await had("x".repeat(400), "y".repeat(400), "z".repeat(400))).toEqual(["y".repeat(400), "z".repeat(400)]);
  });

  it("are not believed: other bytes under an id are as good as none", async () => {
    const liar = store();
    await liar.put(new Map([[blob("a")[0], Buffer.from("b")]]));
    await liar.close();
    expect(await had("a")).toEqual([]);
  });

  it("are read as far as a file goes that was cut off or damaged, and never as anything else", async () => {
    await keep("a", "bb", "ccc");
    const whole = readFileSync(file());
    const valid = new Map(["a", "bb", "ccc"].map(blob));
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(255), (at, byte) => {
        const damaged = Buffer.from(whole);
        damaged[at] = byte;
        for (const bytes of [whole.subarray(0, at), damaged])
          for (const [id, found] of objectsIn(bytes))
            if (blobId(found, id.length) === id) expect(valid.get(id)).toEqual(Buffer.from(found));
      }),
    );
    writeFileSync(file(), whole.subarray(0, whole.length - 1));
    expect(await had("a", "bb", "ccc")).toEqual(["a", "bb"]);
  });

  it("are none where the file is another version's", async () => {
    await keep("a");
    writeFileSync(file(), readFileSync(file(), "latin1").replace("objects/1", "objects/2"), "latin1");
    expect(await had("a")).toEqual([]);
  });
});

describe("a file that is none", () => {
  it("is told, and has nothing", async () => {
    mkdirSync(file(), { recursive: true });
    const one = store();
    expect(texts(await one.get([blob("a")[0]]))).toEqual([]);
    expect(await one.close()).toMatch(/^it could not be read: /);
  });

  it("is not made where a link of the checkout leads out of it", async () => {
    const outside = mkdtempSync(join(tmpdir(), "controldiff-"));
    symlinkSync(outside, join(dir, "cache"));
    const one = store();
    await one.put(new Map([blob("a")]));
    expect(await one.close()).toMatch(/symbolic link that leads out of the checkout/);
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  it("is told where it cannot be written", async () => {
    writeFileSync(join(dir, "cache"), "a file");
    const one = store();
    await one.put(new Map([blob("a")]));
    expect(await one.close()).not.toBe(null);
  });
});
