import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { ObjectStore } from "../../adapters/object-store.ts";

type Objects = ReadonlyMap<string, Uint8Array>;

/** What a thread says: objects that it wants, or has. */
type Said = { readonly number: number; readonly get: readonly string[] } | { readonly put: Objects };
interface Told {
  readonly number: number;
  readonly objects: Objects;
}

/** A store's end for a thread, which has no database. It is closed by the thread, or with it. */
export function portTo(store: ObjectStore): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.on("message", (said: Said) => {
    if ("put" in said) void store.put(said.put);
    else void store.get(said.get).then((objects) => port1.postMessage({ number: said.number, objects } satisfies Told));
  });
  // Work under way keeps the process going, and no store does.
  port1.unref();
  return port2;
}

/** The store behind a port. What it is to keep is not waited for. */
export function storeBehind(port: MessagePort): ObjectStore {
  const waiting = new Map<number, (objects: Objects) => void>();
  let asked = 0;
  port.on("message", ({ number, objects }: Told) => {
    waiting.get(number)?.(objects);
    waiting.delete(number);
  });
  return {
    get: (ids) => {
      asked += 1;
      const number = asked;
      return new Promise((told) => {
        waiting.set(number, told);
        port.postMessage({ number, get: ids } satisfies Said);
      });
    },
    put: async (put) => {
      if (put.size > 0) port.postMessage({ put } satisfies Said);
    },
  };
}
