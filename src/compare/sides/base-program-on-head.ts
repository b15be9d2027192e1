import type { Program } from "../../model/program.ts";
import type { Programs } from "../program-changes/programs.ts";
import { asksAsMuch, type KeptControl } from "../program-changes/programs.ts";

/**
 * Base's program as it would stand had the change not edited it: only its links follow the files that the change moved.
 * Held against head's files it says what the change does, whatever it says of itself. Null where the change edits nothing of it.
 */
export function baseProgramOnHead(programs: Programs): Program | null {
  if (!isEdited(programs)) return null;
  const kept = new Map(programs.kept.map((control) => [control.was, control]));
  const controls = programs.base.controls.map((control) => {
    const still = kept.get(control);
    return still === undefined ? control : { ...control, evidence: followed(still) };
  });
  return { ...programs.base, controls };
}

/** Whether a change touches any file of the program, its own or its sources'. */
function isEdited({ base, head, sides }: Programs): boolean {
  const files = new Set([...base.files, ...head.files]);
  return [...files].some((path) => sides.base.files.get(path)?.id !== sides.head.files.get(path)?.id);
}

/** A link that was moved is the same link; who has read it since is another question. */
function followed({ links }: KeptControl): Program["controls"][number]["evidence"] {
  return links.map(({ link, successors }) => {
    const moved = successors.find((next) => asksAsMuch(link, next));
    return moved === undefined || moved.text === link.text ? link : { ...moved, attested: link.attested };
  });
}
