import { describe, expect, it } from "vitest";
import { rememberedLinks, type UrlMemory } from "../../../src/adapters/http/remembered-links.ts";
import type { LinkStatus } from "../../../src/model/assessment.ts";

const answers: LinkStatus = { is: "answers" };
const gone: LinkStatus = { is: "gone", because: "404 Not Found" };
const late: LinkStatus = { is: "unverifiable", because: "503 Service Unavailable" };
const broken = () => Promise.reject(new Error("no database"));

/** Asks these, with that memory; tells what was asked over the network, and what was kept. */
async function probed(
  urls: readonly string[],
  memory: Partial<UrlMemory>,
  network: Readonly<Record<string, LinkStatus>>,
) {
  const [asked, kept] = [[] as string[], [] as string[]];
  const links = {
    probe: async (some: readonly string[]) => {
      asked.push(...some);
      return new Map(some.flatMap((url) => (network[url] === undefined ? [] : [[url, network[url] as LinkStatus]])));
    },
  };
  const whole: UrlMemory = {
    answered: async () => new Map(),
    count: async () => new Map(),
    keep: async (told) => void kept.push(...told.keys()),
    ...memory,
  };
  return { told: Object.fromEntries(await rememberedLinks(links, whole).probe(urls)), asked, kept };
}

describe("URLs of a server that remembers", () => {
  it("are asked where they were not within the hour, and kept where they answered", async () => {
    const answered = async () => new Map([["a", gone]]);
    expect(await probed(["a", "b", "c", "d"], { answered }, { b: answers, c: gone, d: late })).toEqual({
      told: { a: gone, b: answers, c: gone, d: late },
      asked: ["b", "c", "d"],
      kept: ["b", "c"],
    });
  });

  it("are not asked where they were too often today, and that is said", async () => {
    const count = async () => new Map([["a", "a.example was asked 500 times today, and is asked no more"]]);
    const { told, asked } = await probed(["a", "b"], { count }, { b: answers });
    expect(asked).toEqual(["b"]);
    expect(told.a).toEqual({
      is: "unverifiable",
      because: "a.example was asked 500 times today, and is asked no more",
    });
  });

  it.each([{ answered: broken }, { count: broken }])("are not asked where nothing is remembered", async (memory) => {
    const { told, asked } = await probed(["a"], memory, { a: answers });
    expect(asked).toEqual([]);
    expect(told.a).toMatchObject({ is: "unverifiable", because: expect.stringContaining("no database") });
  });
});
