import type { Degrees, Owner, Risk, Waiver } from "../model/program.ts";
import { code, type Sentence, sentence } from "../model/sentence.ts";
import { effect, type Keys, key, lessIfFewer, lessIfMore, parts, rising, words } from "./asks.ts";

export const degreeKeys: Keys<Degrees> = { likelihood: lessIfFewer(), impact: lessIfFewer() };

export const riskKeys: Keys<Risk> = {
  id: key,
  title: words,
  treatment: rising("accept", "transfer", "avoid", "mitigate"),
  ...degreeKeys,
  residual: parts(degreeKeys, { before: "residual " }),
  reviewBy: lessIfMore(),
  // That somebody accepts a risk, or for longer, is not the word of whoever writes the change.
  accepted: { is: "any", differs: isAcceptedAnew, show: acceptedInFull },
  owner: { is: "any", differs: (was, is) => was !== null && nameOf(was) !== nameOf(is), show: orNobody },
};

const asAWhole = effect(["waiver-added"], "waivers are compared by the findings that they accept");

export const waiverKeys: Keys<Waiver> = {
  fingerprint: asAWhole,
  isPattern: asAWhole,
  reason: { ...words, open: "A11" },
  approvedBy: { ...words, open: "A11" },
  expires: asAWhole,
};

function isAcceptedAnew(was: Risk["accepted"], is: Risk["accepted"]): boolean {
  if (is === null) return false;
  return was?.by !== is.by || is.until > was.until;
}

function acceptedInFull(accepted: Risk["accepted"]): Sentence {
  return accepted === null ? sentence`by nobody` : sentence`by ${code(accepted.by)} until ${code(accepted.until)}`;
}

function nameOf(owner: Owner | null): string | undefined {
  return owner?.name.toLowerCase();
}

function orNobody(owner: Owner | null): Sentence {
  return owner === null ? sentence`nobody` : [code(owner.name)];
}
