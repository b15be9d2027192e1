import type { Degrees, Owner, Risk, Waiver } from "../model/program.ts";
import { code, quote, type Sentence, sentence } from "../model/sentence.ts";
import { type Keys, key, lessIfFewer, lessIfMore, parts, words } from "./asks.ts";

export const degreeKeys: Keys<Degrees> = { likelihood: lessIfFewer(), impact: lessIfFewer() };

export const riskKeys: Keys<Risk> = {
  id: key,
  title: words,
  // Mitigation alone has to be shown; how another treatment compares with a third nobody can tell.
  treatment: { is: "any", differs: (was, is) => was !== is && is !== "mitigate" },
  ...degreeKeys,
  residual: parts(degreeKeys, { before: "residual ", fromNothing: true }),
  reviewBy: lessIfMore(),
  // That somebody accepts a risk, or for longer, is not the word of whoever writes the change.
  accepted: { is: "any", differs: isAcceptedAnew, show: acceptedInFull },
  owner: { is: "any", differs: (was, is) => was !== null && nameOf(was) !== nameOf(is), show: orNobody },
};

export const waiverKeys: Keys<Waiver> = {
  fingerprint: key,
  isPattern: key,
  reason: { is: "any", differs: (was, is) => was !== is, show: (reason) => [quote(reason)] },
  approvedBy: { is: "any", differs: (was, is) => was.toLowerCase() !== is.toLowerCase() },
  expires: lessIfMore(),
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
