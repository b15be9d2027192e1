import { createHash } from "node:crypto";

/** One entry of one folder. */
export interface TreeItem {
  /** Octal digits without leading zeros, as git writes them: `40000`. */
  readonly mode: string;
  /** As git has it: mostly UTF-8. */
  readonly name: Uint8Array;
  readonly id: string;
}

/** The tree without entries, which git knows without having it. */
export const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/** The bytes of a folder with these entries, as git keeps them. */
export function treeObject(items: readonly TreeItem[]): Uint8Array {
  const sorted = items.map((item) => ({ item, key: sortKey(item) })).sort((a, b) => Buffer.compare(a.key, b.key));
  return Buffer.concat(
    sorted.flatMap(({ item: { mode, name, id } }) => [
      Buffer.from(`${mode} `),
      name,
      Buffer.of(0),
      Buffer.from(id, "hex"),
    ]),
  );
}

/** By bytes, a folder as if its name ended in a slash. */
function sortKey({ mode, name }: TreeItem): Uint8Array {
  return isFolder(mode) ? Buffer.concat([name, Buffer.from("/")]) : name;
}

/** The id that git gives a folder of these bytes, in SHA-1 or, where ids are longer, SHA-256. */
export function treeObjectId(bytes: Uint8Array, digits = 40): string {
  const hash = createHash(digits === 40 ? "sha1" : "sha256");
  return hash.update(`tree ${bytes.length}\0`).update(bytes).digest("hex");
}

/** The entries of a folder. What is no folder's bytes gives none, or too few: hold them to their id first. */
export function itemsOf(bytes: Uint8Array, digits = 40): readonly TreeItem[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const items: TreeItem[] = [];
  for (let from = 0; from < buffer.length; ) {
    const [space, end] = [buffer.indexOf(0x20, from), buffer.indexOf(0, from)];
    if (space < 0 || end < space) break;
    const next = end + 1 + digits / 2;
    const mode = buffer.toString("latin1", from, space);
    items.push({ mode, name: buffer.subarray(space + 1, end), id: buffer.toString("hex", end + 1, next) });
    from = next;
  }
  return items;
}

export function isFolder(mode: string): boolean {
  return mode === "40000";
}
