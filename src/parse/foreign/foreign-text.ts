import { remember } from "../../model/remember.ts";
import type { Snapshot } from "../../model/snapshot.ts";

/** The text of a foreign file. The same bytes are the same object, so that what is read of base's file serves head's. */
export interface ForeignText {
  readonly content: string;
}

export const noText: ForeignText = { content: "" };

const decoded = remember((bytes: Uint8Array): ForeignText => ({ content: new TextDecoder().decode(bytes) }));

/** The text of a file that was read; bytes that are no UTF-8 are replaced, because a foreign file is read leniently. */
export function foreignText(snapshot: Snapshot, path: string): ForeignText | null {
  const bytes = snapshot.contents.get(path);
  return bytes === undefined ? null : decoded(bytes);
}
