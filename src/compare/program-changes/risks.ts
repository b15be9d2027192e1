import { finding } from "../../model/make-finding.ts";
import type { Location } from "../../model/place.ts";
import type { Degrees, Risk } from "../../model/program.ts";
import { plain } from "../../model/sentence.ts";
import { atBase, atHead, type ProgramChange } from "./programs.ts";

/** `policy-loosened`: a risk dropped from the register, held for smaller, or less done about it, or later, or by another. */
export const risksRelaxed: ProgramChange = ({ base, head }) => {
  const heads = new Map(head.risks.map((risk) => [risk.id, risk]));
  return base.risks.flatMap((was) => {
    const is = heads.get(was.id);
    if (is === undefined) return [relaxed(was, ["removed from the register"], atBase(was.place))];
    const less = lessIn(was, is);
    return less.length === 0 ? [] : [relaxed(was, less, atHead(is.place))];
  });
};

const strictness: Readonly<Record<Risk["treatment"], number>> = { mitigate: 3, avoid: 2, transfer: 1, accept: 0 };

/** What is asked less of a risk, each in a few words: `likelihood 4 -> 2`. */
function lessIn(was: Risk, is: Risk): readonly string[] {
  return [
    ...(strictness[is.treatment] < strictness[was.treatment] ? [`treatment ${was.treatment} -> ${is.treatment}`] : []),
    ...smaller("", was, is),
    ...(was.residual === null || is.residual === null ? [] : smaller("residual ", was.residual, is.residual)),
    ...later(was, is),
    ...acceptedAnew(was, is),
    ...ownerMoved(was, is),
  ];
}

function smaller(which: string, was: Degrees, is: Degrees): readonly string[] {
  return (["likelihood", "impact"] as const).flatMap((degree) =>
    is[degree] < was[degree] ? [`${which}${degree} ${was[degree]} -> ${is[degree]}`] : [],
  );
}

function later(was: Risk, is: Risk): readonly string[] {
  if (was.reviewBy === null || (is.reviewBy !== null && is.reviewBy <= was.reviewBy)) return [];
  return [`review-by ${was.reviewBy} -> ${is.reviewBy ?? "none"}`];
}

/** That somebody accepts a risk, or for longer, is no word of the change's author. */
function acceptedAnew(was: Risk, is: Risk): readonly string[] {
  if (is.accepted === null) return [];
  const isShorter = was.accepted?.by === is.accepted.by && is.accepted.until <= was.accepted.until;
  return isShorter ? [] : [`accepted ${inWords(was.accepted)} -> ${inWords(is.accepted)}`];
}

function inWords(accepted: Risk["accepted"]): string {
  return accepted === null ? "by nobody" : `by ${accepted.by} until ${accepted.until}`;
}

function ownerMoved(was: Risk, is: Risk): readonly string[] {
  if (was.owner === null || was.owner.name.toLowerCase() === is.owner?.name.toLowerCase()) return [];
  return [`owner ${was.owner.name} -> ${is.owner?.name ?? "nobody"}`];
}

function relaxed({ id, title }: Risk, less: readonly string[], location: Location) {
  return finding("policy-loosened", [`risk ${id}`], {
    message: plain(`risk ${id} ${title}: ${less.join(", ")}`),
    location,
    explainedBy: [location.path],
  });
}
