import type { IncomingMessage } from "node:http";

/** The bytes of a request's body, `most` of them; `too-large` before they are read where the sender says so, and as soon as they are otherwise. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | "too-large"> {
  if (Number(request.headers["content-length"] ?? 0) > most) return "too-large";
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > most) return "too-large";
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks, size);
}
