import type { FileEntry, Snapshot } from "../../src/model/snapshot.ts";
import { bytesOf, idOf } from "./bytes.ts";

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
