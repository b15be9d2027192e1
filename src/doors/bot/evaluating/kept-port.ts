import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { UrlMemory } from "../../../adapters/http/remembered-links.ts";
import type { ObjectStore } from "../../../adapters/object-store.ts";

/** What is kept of one repository, and for its installation. */
export interface Kept {
  readonly objects: ObjectStore;
  readonly urls: UrlMemory;
}

interface Said {
  readonly number: number;
  readonly of: keyof Kept;
  readonly what: string;
  readonly asked: unknown;
}

type Told = { readonly number: number } & ({ readonly answer: unknown } | { readonly error: string });

/** The end of what is kept that a thread has, which has no database. It is closed by the thread, or with it. */
export function portTo(kept: Kept): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.on("message", async ({ number, of, what, asked }: Said) => {
    const methods = kept[of] as unknown as Readonly<Record<string, (asked: unknown) => Promise<unknown>>>;
    const told: Told = await Promise.resolve(methods[what]?.(asked)).then(
      (answer) => ({ number, answer }),
      (error: Error) => ({ number, error: error.message }),
    );
    port1.postMessage(told);
  });
  // Work under way keeps the process going, and nothing that is kept does.
  port1.unref();
  return port2;
}

/** What is kept, behind a port. What is to be kept of contents is not waited for. */
export function keptBehind(port: MessagePort): Kept {
  const waiting = new Map<number, (told: Told) => void>();
  let asked = 0;
  port.on("message", (told: Told) => {
    waiting.get(told.number)?.(told);
    waiting.delete(told.number);
  });
  const ask = async <T>(of: keyof Kept, what: string, about: unknown): Promise<T> => {
    asked += 1;
    const number = asked;
    const told = await new Promise<Told>((hear) => {
      waiting.set(number, hear);
      port.postMessage({ number, of, what, asked: about } satisfies Said);
    });
    if ("error" in told) throw new Error(told.error);
    return told.answer as T;
  };
  return {
    objects: {
      get: (ids) => ask("objects", "get", ids),
      put: async (objects) => {
        if (objects.size > 0) void ask("objects", "put", objects).catch(() => {});
      },
    },
    urls: {
      answered: (urls) => ask("urls", "answered", urls),
      count: (urls) => ask("urls", "count", urls),
      keep: (answers) => ask("urls", "keep", answers),
    },
  };
}
