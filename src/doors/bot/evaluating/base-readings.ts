import { allows } from "../../../adapters/http/allowed-hosts.ts";
import { rememberedLinks, type UrlMemory } from "../../../adapters/http/remembered-links.ts";
import type { LinkStatus } from "../../../model/assessment.ts";
import type { Links, Repository } from "../../../ports.ts";
import { linksAsked } from "../../links-asked.ts";

/** Paths that are kept of one repository. */
const mostPaths = 5_000;

/**
 * What was read of the base branch: which files its program and its evidence are, and which hosts its program names. A stranger's pull
 * request must not make a server inside a company's network ask whom it likes, so that only those hosts are asked.
 */
export class BaseReadings {
  readonly #folder: string;
  readonly #paths = new Set<string>();
  readonly #hosts = new Set<string>();

  constructor(programPath: string) {
    this.#folder = programPath.slice(0, programPath.lastIndexOf("/") + 1);
  }

  /** The same repository, of which what is read at base is noted. */
  noting(repository: Repository): Repository {
    return {
      ...repository,
      read: async (revision, entries) => {
        const contents = await repository.read(revision, entries);
        const { base, tip } = await repository.revisions();
        if (revision.id === base.id || revision.id === tip.id)
          for (const [path, bytes] of contents) this.#note(path, bytes);
        return contents;
      },
    };
  }

  /**
   * Asks only hosts that the base's program names, or that are allowed; what is not asked is said. `memory`: of what was asked before;
   * null: nothing is remembered. A host that base names no more is not even answered from memory.
   */
  linksOf(allowed: readonly string[], memory: UrlMemory | null = null, proxy: string | null = null): Links {
    return {
      probe: async (urls) => {
        const hosts = [...this.hosts(), ...allowed];
        const asked = linksAsked("new", hosts, () => {}, proxy);
        if (hosts.length > 0 && asked !== null) return probeEach(asked.port, memory, urls, allows(hosts));
        return new Map(urls.map((url): [string, LinkStatus] => [url, { is: "unverifiable", because: notNamed }]));
      },
    };
  }

  /** Those that the base's program names. */
  hosts(): readonly string[] {
    return [...this.#hosts];
  }

  /** In no order: what was read at base. */
  paths(): readonly string[] {
    return [...this.#paths];
  }

  #note(path: string, bytes: Uint8Array): void {
    if (this.#paths.size < mostPaths) this.#paths.add(path);
    if (!path.startsWith(this.#folder) || !/\.ya?ml$/.test(path)) return;
    for (const [address] of Buffer.from(bytes)
      .toString("utf8")
      .matchAll(/https?:\/\/[^\s"'<>]+/g))
      if (URL.canParse(address)) this.#hosts.add(new URL(address).hostname);
  }
}

async function probeEach(
  port: Links,
  memory: UrlMemory | null,
  urls: readonly string[],
  isAllowed: (host: string) => boolean,
): Promise<ReadonlyMap<string, LinkStatus>> {
  if (memory === null) return port.probe(urls);
  const may = urls.filter((url) => URL.canParse(url) && isAllowed(new URL(url).hostname));
  const not = urls.filter((url) => !may.includes(url));
  return new Map([...(await rememberedLinks(port, memory).probe(may)), ...(await port.probe(not))]);
}

const notNamed = "the base branch's program does not name its host, and nobody allows it";
