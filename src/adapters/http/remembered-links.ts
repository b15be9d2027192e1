import type { LinkStatus } from "../../model/assessment.ts";
import type { Links } from "../../ports.ts";

/** What a server remembers of the URLs that it asked. Every method may throw. */
export interface UrlMemory {
  /** What was answered within the last hour. */
  answered(urls: readonly string[]): Promise<ReadonlyMap<string, LinkStatus>>;
  /** Counts those that are about to be asked; gives those that may not be, because they were asked too often today, and says why. */
  count(urls: readonly string[]): Promise<ReadonlyMap<string, string>>;
  keep(answers: ReadonlyMap<string, LinkStatus>): Promise<void>;
}

/** Asks what was not answered within the hour, as often a day as may be. Where nothing can be remembered, nothing is asked. */
export function rememberedLinks(links: Links, memory: UrlMemory): Links {
  return {
    probe: async (urls) => {
      try {
        const known = await memory.answered(urls);
        const fresh = urls.filter((url) => !known.has(url));
        const refused = await memory.count(fresh);
        const asked = await links.probe(fresh.filter((url) => !refused.has(url)));
        // What could not be found out now may be found out the next time.
        await memory.keep(new Map([...asked].filter(([, { is }]) => is !== "unverifiable")));
        return new Map([...known, ...asked, ...untold(refused)]);
      } catch (error) {
        const why = `how often URLs were asked today could not be read: ${error instanceof Error ? error.message : error}`;
        return untold(new Map(urls.map((url) => [url, why])));
      }
    },
  };
}

function untold(why: ReadonlyMap<string, string>): ReadonlyMap<string, LinkStatus> {
  return new Map([...why].map(([url, because]): [string, LinkStatus] => [url, { is: "unverifiable", because }]));
}
