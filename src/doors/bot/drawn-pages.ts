import type { PackedReport } from "../../adapters/store/page-reports.ts";
import type { DeskTask, DeskTold } from "./evaluating/desk-task.ts";
import type { Pool } from "./evaluating/pool.ts";
import type { Worker } from "./jobs/worker.ts";
import type { PageOf } from "./pages/site.ts";

/** Pages that are drawn or wait for it at a time; those that are kept, their characters, and milliseconds until another try of one that failed. */
const [mostAsked, mostKept, mostCharacters, again] = [9, 200, 32_000_000, 10 * 60_000];

interface Options extends Pick<Worker, "log"> {
  readonly desk: Pick<Pool<DeskTask, DeskTold>, "run">;
  readonly server: string;
}

interface Drawn {
  readonly version: string;
  /** Null: it cannot be drawn. */
  readonly html: Promise<string | null>;
  characters: number;
  /** Milliseconds since 1970. */
  until: number;
}

/** Reports as HTML. Each is drawn once, whoever looks at it, and what takes too long is not tried again at once. */
export class DrawnPages {
  readonly #options: Options;
  /** The one that was looked at longest ago comes first. */
  readonly #kept = new Map<string, Drawn>();
  #asked = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Null: it cannot be drawn, or too many are asked for now. `read` is not asked for what was drawn. */
  async of(page: PageOf, read: () => Promise<PackedReport | null>): Promise<string | null> {
    const key = `${page.repository.id}/${page.number}`;
    const { owner, name } = page.repository;
    const version = JSON.stringify([owner, name, page.evaluatedAt]);
    const known = this.#kept.get(key);
    if (known?.version === version && known.until > Date.now()) {
      this.#keep(key, known);
      return known.html;
    }
    if (this.#asked >= mostAsked) return null;
    const drawn: Drawn = { version, html: this.#draw(page, read), characters: 0, until: Number.POSITIVE_INFINITY };
    this.#keep(key, drawn);
    try {
      const html = await drawn.html;
      drawn.characters = html?.length ?? 0;
      if (html === null) drawn.until = Date.now() + again;
      this.#trim();
      return html;
    } catch (error) {
      if (this.#kept.get(key) === drawn) this.#kept.delete(key);
      throw error;
    }
  }

  #keep(key: string, drawn: Drawn): void {
    this.#kept.delete(key);
    this.#kept.set(key, drawn);
    this.#trim();
  }

  #trim(): void {
    let characters = [...this.#kept.values()].reduce((sum, one) => sum + one.characters, 0);
    for (const [key, one] of this.#kept) {
      if (this.#kept.size <= mostKept && characters <= mostCharacters) return;
      this.#kept.delete(key);
      characters -= one.characters;
    }
  }

  async #draw({ repository: { owner, name } }: PageOf, read: () => Promise<PackedReport | null>) {
    const { desk, log, server } = this.#options;
    const repository = `${owner}/${name}`;
    this.#asked += 1;
    try {
      const packed = await read();
      if (packed === null) return null;
      const told = await desk.run({ is: "page", ...packed, server, repository });
      if (told.is === "page") return told.html;
      log.warn({ repository }, told.is === "exhausted" ? told.because : "a report is of another version");
      return null;
    } finally {
      this.#asked -= 1;
    }
  }
}
