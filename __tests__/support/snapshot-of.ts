import { changeOfListings } from "../../src/adapters/listing-change.ts";
import { by } from "../../src/model/order.ts";
import type { ChangedFile, FileEntry, Snapshot } from "../../src/model/snapshot.ts";
import { bytesOf, idOf } from "./bytes.ts";

/** The files that differ between two snapshots in which everything was read. */
export function changedBetween(base: Snapshot, head: Snapshot): Promise<readonly ChangedFile[]> {
  const sides = { base, head };
  const listed = ({ files }: Snapshot) => [...files.values()].sort(by(({ path }) => path));
  return changeOfListings({ base: listed(base), head: listed(head) }, async (side, entries) => {
    const { contents } = sides[side];
    return new Map(entries.map(({ path }) => [path, contents.get(path) ?? new Uint8Array()]));
  });
}

/** A snapshot in which everything was read, from path -> text. */
export function snapshotOf(files: Readonly<Record<string, string | Uint8Array>>): Snapshot {
  const contents = Object.keys(files)
    .sort()
    .map((path): [string, Uint8Array] => {
      const content = files[path] ?? "";
      return [path, typeof content === "string" ? bytesOf(content) : content];
    });
  return {
    revision: { id: "head", name: "head", isCommit: false },
    files: new Map(
      contents.map(([path, bytes]): [string, FileEntry] => [path, { path, kind: "file", id: idOf(bytes) }]),
    ),
    contents: new Map(contents),
  };
}
