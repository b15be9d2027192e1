import type { IncomingMessage } from "node:http";

/** Bytes: what GitHub sends at most, https://docs.github.com/webhooks/webhook-events-and-payloads#payload-cap. */
const largestPayload = 25 * 1024 * 1024;

/** The bytes of a request's body; `too-large` before they are read where the sender says so, and as soon as they are otherwise. */
export async function readBody(request: IncomingMessage): Promise<Buffer | "too-large"> {
  if (Number(request.headers["content-length"] ?? 0) > largestPayload) return "too-large";
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > largestPayload) return "too-large";
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks, size);
}
