import { createHash } from "node:crypto";

/** The id git gives these bytes in a SHA-1 repository. */
export function blobId(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
