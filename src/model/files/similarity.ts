/** A text as bytes per distinct piece of it: its lines, cut where they are long. */
export interface Pieces {
  readonly size: number;
  readonly bytes: ReadonlyMap<number, number>;
}

const [lineFeed, carriageReturn] = [10, 13];
/** Where git cuts long lines, and how far it looks for a NUL byte to tell binary from text. */
const [longestPiece, binaryWindow] = [64, 8000];

/** Cuts a file into pieces as git's rename detection does: at line ends and every 64 bytes; CRLF counts as LF in text. */
export function piecesOf(file: Uint8Array): Pieces {
  const text = !file.subarray(0, binaryWindow).includes(0);
  const bytes = new Map<number, number>();
  let [hash, length] = [fnvStart, 0];
  for (let at = 0; at < file.length; at++) {
    const byte = file[at] as number;
    if (text && byte === carriageReturn && file[at + 1] === lineFeed) continue;
    hash = Math.imul(hash ^ byte, fnvPrime);
    length++;
    if (length < longestPiece && byte !== lineFeed) continue;
    bytes.set(hash, (bytes.get(hash) ?? 0) + length);
    [hash, length] = [fnvStart, 0];
  }
  if (length > 0) bytes.set(hash, (bytes.get(hash) ?? 0) + length);
  return { size: file.length, bytes };
}

/** FNV-1a in 32 bits. */
const [fnvStart, fnvPrime] = [0x811c9dc5, 0x01000193];

/** The share of the larger file, 0 to 1, that stands in the other too. */
export function similarity(a: Pieces, b: Pieces): number {
  const [few, many] = a.bytes.size < b.bytes.size ? [a.bytes, b.bytes] : [b.bytes, a.bytes];
  let common = 0;
  for (const [hash, bytes] of few) common += Math.min(bytes, many.get(hash) ?? 0);
  return common / Math.max(a.size, b.size, 1);
}

/** Whether sizes alone allow this similarity. */
export function sizesAllow(a: Pieces, b: Pieces, atLeast: number): boolean {
  return Math.min(a.size, b.size) >= Math.max(a.size, b.size) * atLeast && Math.min(a.size, b.size) > 0;
}
