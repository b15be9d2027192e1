import { aboutControl } from "../../model/about-control.ts";
import type { Unverifiable } from "../../model/assessment.ts";
import type { Finding } from "../../model/finding.ts";
import { by } from "../../model/order.ts";
import { answeringFor, statusOf } from "../../model/owner-status.ts";
import type { Control, Owner } from "../../model/program.ts";
import { code, listUpTo, sentence, words } from "../../model/sentence.ts";
import type { StillAsked } from "../../model/two-sides.ts";
import { type Facts, locationAt } from "../facts.ts";
import type { Found } from "../found.ts";
import { newOwner } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";
import { ownerStep } from "./owner-step.ts";

export const ownerInvalid: PostureRule<"owner-invalid"> = {
  id: "owner-invalid",
  is: "posture",
  group: "lost-owner",
  severity: "error",
  subject: ["control", "owner"],
  wrongWhen: "the owner or a deputy does not exist, or cannot see the repository",
  why: "An owner who left, or who cannot see the repository, can neither repair the control nor approve a change to it.",
  remedy: "Name an owner who exists and can see the repository.",
  example: {
    world: { invalid: { "@ghost": "GitHub has no such user" } },
    wrong: { files: { "compliance/controls/um-01.yml": [['"@alice"', '"@ghost"']] } },
    right: { files: { "compliance/controls/um-01.yml": [['"@alice"', '"@bob"']] } },
  },
  knownFrom: "world",
  found: invalidOwners,
  unverifiable: unverifiableOwners,
  nextStep: ownerStep,
  stillAsked: isOwnedAgain,
  newDefinition: newOwner,
};

/** An invalid owner is replaced by a valid one; to name nobody, or another who does not exist, resolves nothing. */
function isOwnedAgain({ subject: [control = "", name] }: Finding, { base, head }: StillAsked): boolean {
  if (!head.controls.has(control)) return false;
  // A deputy who is no longer named leaves the control with those it had.
  if (base.controls.get(control)?.owner?.name !== name) return true;
  return head.assessment.findings.every((found) => found.group !== "lost-owner" || found.control !== control);
}

function invalidOwners(facts: Facts): readonly Found[] {
  return owned(facts).flatMap(({ control, owner }) => {
    const status = statusOf(owner, facts.probes.owners);
    if (status.is !== "invalid") return [];
    const own = words(owner === control.owner ? "own" : "be a deputy of");
    return [
      {
        subject: [control.id, owner.name],
        message: sentence`${code(owner.name)} cannot ${own} ${code(control.id)}: ${words(status.because)}`,
        location: locationAt(facts, owner.place),
        explainedBy: [owner.place.path],
        ...aboutControl(control),
      },
    ];
  });
}

/** Each owner nobody could tell about, once, with the controls that rest on it. */
function unverifiableOwners(facts: Facts): readonly Unverifiable[] {
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
