/**
 * Blobs and folders as git keeps them, by id, from one run to the next. Whoever can write to a store may have written anything: what comes
 * out of it is held to its id by whoever asks, and a store that fails has nothing.
 */
export interface ObjectStore {
  /** Those of them that it has. Never throws. */
  get(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Keeps as many of them as it has room for. Never throws. */
  put(objects: ReadonlyMap<string, Uint8Array>): Promise<void>;
}

/** Keeps nothing. */
export const noStore: ObjectStore = { get: async () => new Map(), put: async () => {} };

/** Those that have the id they go by; `idOf`: the id of such bytes, in so many digits. */
export async function heldToIds(
  store: ObjectStore,
  ids: readonly string[],
  idOf: (bytes: Uint8Array, digits: number) => string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (ids.length === 0) return new Map();
  const found = await store.get(ids);
  return new Map([...found].filter(([id, bytes]) => idOf(bytes, id.length) === id));
}
