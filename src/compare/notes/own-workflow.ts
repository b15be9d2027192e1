import { isWorkflow } from "../../files/value.ts";
import { atBase, atHead } from "../../model/place.ts";
import type { ProgramNote } from "../../model/report.ts";
import { path, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { textOf } from "../../model/text.ts";
import type { Programs } from "../program-changes/programs.ts";

/** Workflows that name this Action and were changed: a check that does not run any more cannot say so. */
export function ownWorkflowNotes({ sides: { base, head } }: Programs): readonly ProgramNote[] {
  return [...base.files.keys()]
    .filter((name) => isWorkflow(name) && base.files.get(name)?.id !== head.files.get(name)?.id)
    .filter((name) => runsUs(name, base))
    .map((name) => {
      const top = { path: name, line: 1, column: 1 };
      return head.files.has(name)
        ? { text: sentence`${path(name)}, which runs this check, was changed`, control: null, at: atHead(top) }
        : { text: sentence`${path(name)}, which runs this check, was removed`, control: null, at: atBase(top) };
    });
}

/** `uses: controldiff/controldiff@v1`, also of a fork and of a copy. */
const action = /\buses["']?\s*:\s*["']?[\w.-]+\/controldiff(?:\/[\w./-]*)?@/;

function runsUs(name: string, { contents }: Snapshot): boolean {
  const bytes = contents.get(name);
  return bytes !== undefined && action.test(textOf(bytes).content);
}
