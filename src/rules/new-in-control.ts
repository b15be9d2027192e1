import type { Cause, Finding } from "../model/finding.ts";
import { atHead } from "../model/place.ts";
import type { Control } from "../model/program.ts";
import { code, path, type Sentence, sentence } from "../model/sentence.ts";
import type { Compared } from "../model/two-sides.ts";

/** A control that base did not have. */
export function newControl(found: Finding, { base, head }: Compared): Cause | null {
  const [id = ""] = found.subject;
  const is = head.controls.get(id);
  if (is === undefined || base.controls.has(id)) return null;
  return { text: sentence`control ${code(is.id)} was added`, location: atHead(is.place) };
}

/** A control that base did not have, or one that had another owner or none. */
export function newOwner(found: Finding, sides: Compared): Cause | null {
  const [id = ""] = found.subject;
  const [was, is] = [sides.base.controls.get(id), sides.head.controls.get(id)];
  const text = was === undefined || is === undefined ? null : ownerChange(was, is);
  if (is === undefined || text === null) return newControl(found, sides);
  return { text, location: atHead((is.owner ?? is).place) };
}

/** A control that base did not have, or an evidence link that is new in it. */
export function newLink(found: Finding, sides: Compared): Cause | null {
  return newPart(found, sides, (control) => control.evidence.map(({ text }) => text));
}

/** A control that base did not have, or a path rule that is new in it. */
export function newPathRule(found: Finding, sides: Compared): Cause | null {
  return newPart(found, sides, (control) => control.paths.map(({ text }) => text));
}

function newPart(found: Finding, sides: Compared, partsOf: (control: Control) => readonly string[]): Cause | null {
  const [id = "", part = ""] = found.subject;
  const [was, is] = [sides.base.controls.get(id), sides.head.controls.get(id)];
  if (was === undefined || is === undefined) return newControl(found, sides);
  if (partsOf(was).includes(part)) return null;
  return { text: sentence`${path(part)} was added to ${code(is.id)}`, location: atHead(found.location) };
}

function ownerChange(was: Control, is: Control): Sentence | null {
  const [before, after] = [was.owner?.name ?? null, is.owner?.name ?? null];
  if (before === after) return null;
  if (after === null) return sentence`owner ${code(before ?? "")} of ${code(is.id)} was removed`;
  return before === null
    ? sentence`owner ${code(after)} was added to ${code(is.id)}`
    : sentence`owner of ${code(is.id)} changed from ${code(before)} to ${code(after)}`;
}
