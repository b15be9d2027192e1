import type { IncomingMessage } from "node:http";

/** Bytes of a body that are read in any case: most have no more. */
const small = 256 * 1024;

/**
 * The bytes of a request's body, `most` of them; `too-large` before they are read where the sender says so, and as soon as they are
 * otherwise. `take` is told of what comes after the first 256 KB, and may throw.
 */
export async function readBody(
  request: IncomingMessage,
  most: number,
  take: (bytes: number) => void = () => {},
): Promise<Buffer | "too-large"> {
  if (Number(request.headers["content-length"] ?? 0) > most) return "too-large";
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > most) return "too-large";
    if (size > small) take((chunk as Buffer).length);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks, size);
}
