import { blobId } from "../../src/adapters/git/blob-id.ts";

/** As in a run, where a blob is read once: the same text is the same array, so that what was made of it serves every file that has it. */
const known = new Map<string, Uint8Array>();
const maxKnown = 10_000;

/** The bytes of a text, one array for each text. */
export function bytesOf(text: string): Uint8Array {
  const bytes = known.get(text) ?? new TextEncoder().encode(text);
  if (known.size >= maxKnown) known.clear();
  known.set(text, bytes);
  return bytes;
}

const ids = new WeakMap<Uint8Array, string>();

/** The id that git gives these bytes. */
export function idOf(bytes: Uint8Array): string {
  const id = ids.get(bytes) ?? blobId(bytes);
  ids.set(bytes, id);
  return id;
}
