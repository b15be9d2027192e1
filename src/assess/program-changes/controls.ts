import { aboutControl } from "../about-control.ts";
import { finding } from "../rules.ts";
import { atBase, atHead, keptControls, type ProgramChange } from "./programs.ts";

/** `control-removed`; a control under a new id is one removed and one added. */
export const controlsRemoved: ProgramChange = ({ base, head }) => {
  const kept = new Set(head.controls.map((control) => control.id));
  return base.controls
    .filter((control) => !kept.has(control.id))
    .map((control) =>
      finding("control-removed", [control.id], {
        message: `control ${control.id} (${control.title}) -> removed`,
        location: atBase(control.place),
        explainedBy: [control.place.path],
        ...aboutControl(control),
      }),
    );
};

/** `owner-changed`: another owner, or none any more; a first owner asks more, not less. */
export const ownersChanged: ProgramChange = (programs) =>
  keptControls(programs).flatMap(({ was, is }) => {
    if (was.owner === null || was.owner.name.toLowerCase() === is.owner?.name.toLowerCase()) return [];
    return [
      finding("owner-changed", [is.id], {
        message: `owner of ${is.id}: ${was.owner.name} -> ${is.owner?.name ?? "nobody"}`,
        location: atHead((is.owner ?? is).place),
        explainedBy: [is.place.path],
        ...aboutControl(is),
      }),
    ];
  });
