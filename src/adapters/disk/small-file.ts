import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { Unreadable } from "../../ports.ts";

/**
 * The bytes of a file that a stranger may have made: a regular file, not a link to one of ours, of at most `most` bytes; one more
 * byte is read of a larger one, so that whoever reads it sees that. Throws `Unreadable`.
 */
export async function smallFile(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)).catch(
    (error: NodeJS.ErrnoException) => {
      throw new Unreadable(`${path} cannot be read: ${reasons[error.code ?? ""] ?? error.code ?? "it is not there"}`);
    },
  );
  try {
    if (!(await file.stat()).isFile()) throw new Unreadable(`${path} is not a file`);
    const bytes = Buffer.alloc(most + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, null);
      length += bytesRead;
      if (bytesRead === 0 || length === bytes.length) return bytes.subarray(0, length);
    }
  } finally {
    await file.close();
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ELOOP: "it is a symbolic link",
  EACCES: "permission denied",
};
