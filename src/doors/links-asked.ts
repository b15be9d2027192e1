import { projectUrl } from "../model/help.ts";
import { version } from "../model/version.ts";
import type { Links } from "../ports.ts";
import type { Question } from "../run.ts";

/** How much is asked of the URLs in evidence: those that are new or affected, all, or none. */
export const urlChoices = ["new", "all", "off"] as const;
export type UrlsAsked = (typeof urlChoices)[number];

/** What was chosen; `new` where nothing was. */
export function urlsAsked(written: string | undefined): UrlsAsked {
  return urlChoices.find((choice) => choice === written) ?? "new";
}

/** Asks as chosen; only `hosts`, where some are named; through a proxy where one is. The network's code is read only when there is something to ask. */
export function linksAsked(
  chosen: UrlsAsked,
  hosts: readonly string[],
  says: (doing: string) => void,
  proxy: string | null = null,
): Question["links"] {
  if (chosen === "off") return null;
  const userAgent = `controldiff/${version} (+${projectUrl})`;
  const port: Links = {
    async probe(urls) {
      const { httpLinks } = await import("../adapters/http/http-links.ts");
      return httpLinks({ userAgent, hosts, says, proxy }).probe(urls);
    },
  };
  return { port, which: chosen };
}
