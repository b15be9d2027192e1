import type { Sides } from "../../evidence/follows/sides.ts";
import type { Assessed } from "../../model/assessed.ts";
import type { EvidenceLink } from "../../model/evidence.ts";
import type { Control, Program } from "../../model/program.ts";
import { asksAsMuch, successorsOf } from "../link-succession.ts";

/** Whether a change touches any file of the program, its own or its sources'. */
function isEdited(base: Assessed, head: Assessed): boolean {
  const files = new Set([...base.program.files, ...head.program.files]);
  return [...files].some((path) => base.snapshot.files.get(path)?.id !== head.snapshot.files.get(path)?.id);
}

/**
 * Base's program as it would stand had the change not edited it: only its links follow the files that the change moved.
 * Held against head's files it says what the change does, whatever it says of itself. Null where the change edits nothing of it.
 */
export function baseProgramOnHead(base: Assessed | null, head: Assessed | null, links: Sides | null): Program | null {
  if (base === null || head === null || links === null || !isEdited(base, head)) return null;
  const heads = new Map(head.program.controls.map((control) => [control.id, control]));
  const controls = base.program.controls.map((control) => {
    const is = heads.get(control.id);
    if (is === undefined) return control;
    return { ...control, evidence: control.evidence.map((link) => followed(link, control, is, links)) };
  });
  return { ...base.program, controls };
}

/** A link that was moved is the same link; who has read it since is another question. */
function followed(link: EvidenceLink, was: Control, is: Control, sides: Sides): EvidenceLink {
  const moved = successorsOf(link, was, is, sides).find((next) => asksAsMuch(link, next));
  return moved === undefined || moved.text === link.text ? link : { ...moved, attested: link.attested };
}
