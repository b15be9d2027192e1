import { createHash } from "node:crypto";

/** One entry of one folder, as git writes it down. */
export interface TreeItem {
  /** Six digits, such as `040000`. */
  readonly mode: string;
  readonly name: string;
  readonly id: string;
}

/** The tree without entries, which git knows without having it. */
export const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/** The id that git gives a folder with these entries, in SHA-1 or, where ids are longer, SHA-256. */
export function treeId(items: readonly TreeItem[], digits = 40): string {
  const sorted = items.map((item) => ({ item, key: sortKey(item) })).sort((a, b) => Buffer.compare(a.key, b.key));
  const bytes = Buffer.concat(
    sorted.flatMap(({ item }) => [
      Buffer.from(`${item.mode.replace(/^0+/, "")} ${item.name}\0`),
      Buffer.from(item.id, "hex"),
    ]),
  );
  const hash = createHash(digits === 40 ? "sha1" : "sha256");
  return hash.update(`tree ${bytes.length}\0`).update(bytes).digest("hex");
}

/** By bytes, a folder as if its name ended in a slash. */
function sortKey({ mode, name }: TreeItem): Buffer {
  return Buffer.from(isFolder(mode) ? `${name}/` : name);
}

export function isFolder(mode: string): boolean {
  return mode === "040000";
}
