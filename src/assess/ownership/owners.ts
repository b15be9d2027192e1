import type { Unverifiable } from "../../model/assessment.ts";
import type { Finding } from "../../model/finding.ts";
import { by } from "../../model/order.ts";
import type { Control, Owner } from "../../model/program.ts";
import { code, listUpTo, sentence, words } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import { aboutControl } from "../about-control.ts";
import { answeringFor, statusOf } from "../effective.ts";
import { at, type Facts } from "../facts.ts";

/** `control-unowned`: nobody answers for a control. */
export function unownedControls(facts: Facts): readonly Finding[] {
  return facts.program.controls
    .filter((control) => control.owner === null && control.complementary === null)
    .map((control) =>
      finding("control-unowned", [control.id], {
        message: sentence`${code(control.id)} has no owner`,
        location: at(facts, control.place),
        explainedBy: [control.place.path],
        ...aboutControl(control),
      }),
    );
}

/** `owner-invalid`: known not to exist, or not to see the repository. */
export function invalidOwners(facts: Facts): readonly Finding[] {
  return owned(facts).flatMap(({ control, owner }) => {
    const status = statusOf(owner, facts.probes.owners);
    if (status.is !== "invalid") return [];
    const own = words(owner === control.owner ? "own" : "be a deputy of");
    return [
      finding("owner-invalid", [control.id, owner.name], {
        message: sentence`${code(owner.name)} cannot ${own} ${code(control.id)}: ${words(status.because)}`,
        location: at(facts, owner.place),
        explainedBy: [owner.place.path],
        ...aboutControl(control),
      }),
    ];
  });
}

/** `program-owner-invalid`: who has to approve changes of the program, and cannot. */
export function invalidProgramOwners(facts: Facts): readonly Finding[] {
  const { owners } = facts.program;
  const invalid = owners.flatMap((owner) => {
    const status = statusOf(owner, facts.probes.owners);
    return status.is === "invalid" ? [{ owner, because: status.because }] : [];
  });
  const alone = words(invalid.length === owners.length ? "; no one is left to approve changes to the program" : "");
  return invalid.map(({ owner, because }) =>
    finding("program-owner-invalid", [owner.name], {
      message: sentence`${code(owner.name)} cannot be a program owner: ${words(because)}${alone}`,
      location: at(facts, owner.place),
      explainedBy: [owner.place.path],
    }),
  );
}

/** Each owner nobody could tell about, once, with the controls that rest on it. */
export function unverifiableOwners(facts: Facts): readonly Unverifiable[] {
  const byName = new Map<string, { readonly owner: Owner; readonly because: string; readonly controls: string[] }>();
  for (const { control, owner } of owned(facts)) {
    const status = statusOf(owner, facts.probes.owners);
    if (status.is !== "unverifiable") continue;
    const name = owner.name.toLowerCase();
    const known = byName.get(name) ?? { owner, because: status.because, controls: [] };
    byName.set(name, known);
    known.controls.push(control.id);
  }
  return [...byName].sort(by(([name]) => name)).map(([, { owner, because, controls }]) => ({
    what: sentence`owner ${code(owner.name)} of ${listUpTo(controls.map((id) => [code(id)]))}`,
    why: words(because),
    control: controls.length === 1 ? (controls[0] ?? null) : null,
    place: owner.place,
  }));
}

/** The controls that name an owner, with it and with each deputy. */
function owned({ program }: Facts): ReadonlyArray<{ readonly control: Control; readonly owner: Owner }> {
  return program.controls.flatMap((control) => answeringFor(control).map((owner) => ({ control, owner })));
}
