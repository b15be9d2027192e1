/** One answer of `git cat-file --batch`. */
export type BatchAnswer =
  | { readonly is: "object"; readonly id: string; readonly bytes: Uint8Array }
  | { readonly is: "too-large"; readonly id: string; readonly size: number }
  | { readonly is: "missing" };

interface Body {
  readonly id: string;
  readonly size: number;
  /** Null: too large to keep, and skipped as it streams by. */
  readonly bytes: Buffer | null;
  /** Bytes that have come, of `size` and the newline that ends it. */
  filled: number;
}

const newline = 10;

/** Takes the output of `cat-file --batch` in whatever pieces it comes, and tells each answer in order. */
export function batchReader(largest: number, tell: (answer: BatchAnswer) => void): (chunk: Buffer) => void {
  let header = Buffer.alloc(0);
  let body: Body | null = null;
  return (chunk) => {
    let at = 0;
    while (at < chunk.length) {
      if (body === null) {
        const end = chunk.indexOf(newline, at);
        header = Buffer.concat([header, chunk.subarray(at, end < 0 ? chunk.length : end)]);
        if (end < 0) return;
        at = end + 1;
        body = bodyOf(header.toString("utf8"), largest);
        header = Buffer.alloc(0);
        if (body === null) tell({ is: "missing" });
        continue;
      }
      at += fill(body, chunk, at);
      if (body.filled <= body.size) return;
      const { id, size, bytes } = body;
      tell(bytes === null ? { is: "too-large", id, size } : { is: "object", id, bytes });
      body = null;
    }
  };
}

/** `<id> <type> <size>`; null for `<id> missing` and its kin, which have no body. */
function bodyOf(header: string, largest: number): Body | null {
  const [, id = "", digits] = /^(\S+) \w+ (\d+)$/.exec(header) ?? [];
  if (digits === undefined) return null;
  const size = Number(digits);
  return { id, size, bytes: size > largest ? null : Buffer.alloc(size), filled: 0 };
}

/** Takes from the chunk what belongs to the body; returns how much that was. */
function fill(body: Body, chunk: Buffer, at: number): number {
  const taken = Math.min(body.size + 1 - body.filled, chunk.length - at);
  body.bytes?.set(chunk.subarray(at, at + Math.min(taken, body.size - body.filled)), body.filled);
  body.filled += taken;
  return taken;
}
