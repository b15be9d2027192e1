import { by } from "../model/order.ts";
import type { ProgramNote } from "../model/report.ts";
import { code, plainText, sentence } from "../model/sentence.ts";
import { attestationNotes } from "./notes/attestations.ts";
import { endNotes } from "./notes/ends.ts";
import { ownWorkflowNotes } from "./notes/own-workflow.ts";
import { wordsElsewhere } from "./notes/words-elsewhere.ts";
import { progressIn } from "./program-changes/claims.ts";
import type { Programs } from "./program-changes/programs.ts";
import { things } from "./program-changes/things.ts";

/** Edits of the program that require neither more nor less, in order of their places. */
export function programNotesOf(programs: Programs): readonly ProgramNote[] {
  const found = Object.values(things).flatMap((thing) =>
    thing.kept(programs).flatMap(({ named, at, control, less }) =>
      less
        .filter(({ isNote }) => isNote)
        .map(({ label, change }) => ({
          text: sentence`${code(label)} of ${named}: ${change}`,
          control,
          at: { path: at.path, line: at.line, column: at.column, side: at.side },
        })),
    ),
  );
  const others = [attestationNotes, endNotes, wordsElsewhere, ownWorkflowNotes, progressIn];
  return [...found, ...others.flatMap((notesIn) => notesIn(programs))].sort(
    by(
      ({ at }) => at.path,
      ({ at }) => at.line,
      ({ text }) => plainText(text),
    ),
  );
}
