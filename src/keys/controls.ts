import type { Attestation } from "../model/evidence.ts";
import type { Control, Owner, Satisfaction } from "../model/program.ts";
import { code, type Sentence, sentence } from "../model/sentence.ts";
import { effect, type Keys, key, never, things, words } from "./asks.ts";
import { namesOf, ownersInFull } from "./show.ts";

const claims = effect(
  ["claim-withdrawn", "complement-narrowed"],
  "a claim counts where its actor answers for the criterion",
);

export const satisfactionKeys: Keys<Satisfaction> = { criterion: claims, points: claims };

export const controlKeys: Keys<Control> = {
  id: key,
  title: words,
  description: words,
  actor: claims,
  // A first owner asks more.
  owner: {
    is: "any",
    differs: (was, is) => was !== null && nameOf(was) !== nameOf(is),
    show: orNobody,
    rule: "owner-changed",
  },
  deputies: { is: "set", lessBy: "adding", members: namesOf, show: ownersInFull, rule: "owner-changed" },
  satisfies: claims,
  treats: claims,
  monitors: effect(["monitoring-withdrawn"], "each provider that is no longer watched is told by itself"),
  paths: effect(["path-narrowed"], "rules are compared by the files that they can match"),
  evidence: things("link"),
  implementation: claims,
  complementary: effect(["complement-narrowed"], "what another party is asked for, and which party"),
  origin: never("what a control says is compared, wherever it was read"),
  noted: effect(
    ["claim-withdrawn"],
    "of what other formats say beside, only where a control is carried out asks less or more",
  ),
};

export const attestationKeys: Keys<Attestation> = {
  by: effect(
    ["evidence-suspect", "evidence-withdrawn"],
    "it is the word of somebody who answers for the control, or none",
  ),
  on: effect(
    ["evidence-suspect", "review-overdue"],
    "a word of a day to come is none, and an old one is to be renewed",
  ),
  digest: effect(["evidence-suspect", "evidence-withdrawn"], "what was read is compared by its digest"),
};

function nameOf(owner: Owner | null): string | undefined {
  return owner?.name.toLowerCase();
}

function orNobody(owner: Owner | null): Sentence {
  return owner === null ? sentence`nobody` : [code(owner.name)];
}
