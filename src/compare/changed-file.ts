import type { Cause, Finding } from "../model/finding.ts";
import { atBase, atHead, type Location } from "../model/place.ts";
import type { ChangedFiles, Touched } from "../model/two-sides.ts";
import { touchedInWords } from "../paths/changed-files.ts";

/** The first of the files that can explain it and that the change touches. */
export function changedFile(found: Finding, changed: ChangedFiles): Cause | null {
  for (const explanation of found.explainedBy) {
    const touched = changed(explanation);
    if (touched !== null) return causeBy(touched, found);
  }
  return null;
}

/** In a file that is still there and called as it was, what is found says where. */
function causeBy(touched: Touched, { cause, location }: Finding): Cause {
  const { path, file } = touched;
  const isEdited = file.status !== "removed" && file.status !== "added" && file.status !== "renamed";
  if (isEdited && cause?.location.path === path) return cause;
  return { text: touchedInWords(touched), location: isEdited && location.path === path ? location : topOf(touched) };
}

function topOf({ path, file }: Touched): Location {
  const top = { path, line: 1, column: 1 };
  return file.status === "removed" ? atBase(top) : atHead({ ...top, path: file.path });
}
