import { blobId } from "../../src/adapters/git/blob-id.ts";
import type { FileEntry, Snapshot } from "../../src/model/snapshot.ts";

/** A snapshot in which everything was read, from path -> text. */
export function snapshotOf(files: Readonly<Record<string, string | Uint8Array>>): Snapshot {
  const paths = Object.keys(files).sort();
  const bytes = (path: string) => {
    const content = files[path] ?? "";
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  };
  return {
    revision: { id: "head", name: "head", isCommit: false },
    files: new Map(paths.map((path): [string, FileEntry] => [path, { path, kind: "file", id: blobId(bytes(path)) }])),
    contents: new Map(paths.map((path) => [path, bytes(path)])),
  };
}
