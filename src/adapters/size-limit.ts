import { Unreadable } from "../ports.ts";

/** Bytes: what GitHub takes of one file, in a push and through its API (docs: about large files on GitHub). */
export const largestFile = 100 * 1024 * 1024;

export function tooLarge(what: string, size: number): Unreadable {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return new Unreadable(
    `${what} is too large to be read: ${megabytes(size)} MB, and ${megabytes(largestFile)} MB are allowed`,
  );
}
