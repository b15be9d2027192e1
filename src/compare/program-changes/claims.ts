import { criteriaOf } from "../../assess/criteria.ts";
import { aboutControl } from "../../model/about-control.ts";
import type { CriterionKey } from "../../model/catalogue.ts";
import type { Finding } from "../../model/finding.ts";
import type { CriterionInScope } from "../../model/frameworks/facts.ts";
import { pointsInWords, rolesOf } from "../../model/frameworks/responsibility.ts";
import { atHead, type Place } from "../../model/place.ts";
import type { Control, Program } from "../../model/program.ts";
import type { ProgramNote } from "../../model/report.ts";
import { code, type Phrase, type Sentence, sentence } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import type { ProgramChange, Programs } from "./programs.ts";

/**
 * `claim-withdrawn`: a criterion, points of one, or a risk that a kept control no longer answers for, or answers for where it does not count.
 * What another control claims is no excuse: it may be anybody's. CSOCs and CUECs have a rule of their own.
 */
export const claimsWithdrawn: ProgramChange = (programs) => {
  const asked = askedOnBothSides(programs);
  return programs.kept.flatMap(({ was, is }) => [
    ...(was.complementary === null ? criteriaWithdrawn(was, is, programs, asked) : []),
    ...risksWithdrawn(was, is, programs),
    ...statusWithdrawn(was, is),
  ]);
};

type Asked = ReadonlyMap<CriterionKey, CriterionInScope>;

/** As base asks them; what head asks no more is told by itself. */
function askedOnBothSides({ base, head }: Programs): Asked {
  const still = new Set(
    criteriaOf(head)
      .filter(applies)
      .map(({ key }) => key),
  );
  const asked = criteriaOf(base).filter((inScope) => applies(inScope) && still.has(inScope.key));
  return new Map(asked.map((inScope) => [inScope.key, inScope]));
}

function applies({ framework, criterion }: CriterionInScope): boolean {
  return !framework.notApplicable.has(criterion.id);
}

function criteriaWithdrawn(was: Control, is: Control, { base, head }: Programs, asked: Asked): readonly Finding[] {
  // An actor that is gone is told by itself.
  if (!head.actors.has(was.actor)) return [];
  return [...new Set(was.satisfies.map(({ criterion }) => criterion))].flatMap((criterion) => {
    const inScope = asked.get(criterion);
    if (inScope === undefined || !answers(was, criterion, base)) return [];
    const how = lessClaimed(was, is, inScope, base);
    if (how === null) return [];
    const place = is.satisfies.find((claim) => claim.criterion === criterion)?.place ?? is.place;
    return [withdrawn(is, criterion, sentence`${code(criterion)} of ${code(is.id)}: ${how}`, place, [criterion])];
  });
}

/** Whether a claim of a control counts: its actor answers for the criterion, and controls of that actor are counted. */
function answers({ actor, implementation }: Control, criterion: CriterionKey, program: Program): boolean {
  const role = rolesOf(program, criterion).get(actor);
  const isCounted = program.actors.get(actor)?.method !== "carve-out";
  return role !== undefined && role !== "none" && isCounted && carriedOut[implementation] > 0;
}

const carriedOut: Readonly<Record<Control["implementation"], number>> = {
  implemented: 2,
  partial: 1,
  planned: 0,
  "not-implemented": 0,
  "not-applicable": 0,
};

/** By base's words, so that only what the control itself says is told here. */
function lessClaimed(was: Control, is: Control, inScope: CriterionInScope, base: Program): Sentence | null {
  const [before, after] = [claimed(was, inScope), claimed(is, inScope)];
  if (after === null) return sentence`claimed → no longer claimed`;
  if (!covers(after, before, inScope)) return sentence`${inFull(before)} → ${inFull(after)}`;
  if (is.complementary !== null) return sentence`a control → a ${code(is.complementary.toUpperCase())}`;
  if (was.actor !== is.actor) {
    const doubt = base.actors.has(is.actor) && !answers(is, inScope.key, base) ? sentence`, which does not count` : [];
    return sentence`carried out by ${code(was.actor)} → by ${code(is.actor)}${doubt}`;
  }
  const [originBefore, originAfter] = [originOf(was), originOf(is)];
  if (originBefore !== originAfter && (originBefore !== null || originAfter?.includes("inherited") === true))
    return sentence`control_origin ${originBefore === null ? sentence`none` : [code(originBefore)]} → ${originAfter === null ? sentence`none` : [code(originAfter)]}`;
  // That it is only planned now, or not applicable, is told once, of the control.
  if (!isToldOnce(is) && carriedOut[is.implementation] < carriedOut[was.implementation])
    return sentence`${code(was.implementation)} → ${code(is.implementation)}`;
  return null;
}

/** What OpenControl's entry says of who carries it out: how one answer compares with another nobody can tell. */
function originOf({ noted }: Control): string | null {
  return noted.control_origin ?? noted.control_origins ?? null;
}

/** The points that a control claims of a criterion; `whole`: all, whichever there are; null: it does not claim it. */
type Claimed = "whole" | readonly number[];

function claimed({ satisfies }: Control, { key }: CriterionInScope): Claimed | null {
  const claims = satisfies.filter(({ criterion }) => criterion === key);
  if (claims.length === 0) return null;
  return claims.some(({ points }) => points === null) ? "whole" : claims.flatMap(({ points }) => points ?? []);
}

function covers(after: Claimed, before: Claimed | null, { criterion }: CriterionInScope): boolean {
  if (after === "whole" || before === null) return true;
  const needed = before === "whole" ? criterion.points.map(({ number }) => number) : before;
  return needed.length > 0 && needed.every((number) => after.includes(number));
}

function inFull(claim: Claimed | null): Sentence {
  if (claim === null || claim === "whole") return sentence`the whole criterion`;
  return [code(pointsInWords(claim))];
}

function risksWithdrawn(was: Control, is: Control, { base, head }: Programs): readonly Finding[] {
  const known = (program: Program, id: string) => program.risks.some((risk) => risk.id === id);
  return was.treats
    .filter(({ id }) => known(base, id) && known(head, id) && is.treats.every((risk) => risk.id !== id))
    .map(({ id }) => withdrawn(is, id, sentence`${code(id)} of ${code(is.id)}: treated → no longer treated`, is.place));
}

/**
 * A control that is only planned now, or does not apply, is told as such, whatever it claims: it may treat risks, watch providers, or have files
 * mapped to it. So is a status that another format's entry no longer states: what is not stated counts as implemented.
 */
function statusWithdrawn(was: Control, is: Control): readonly Finding[] {
  const change =
    isToldOnce(is) && isLess(was, is) ? [code(was.implementation), code(is.implementation)] : dropped(was, is);
  if (change === null) return [];
  const criteria = [...new Set(was.satisfies.map(({ criterion }) => criterion))];
  const [before = code(""), after = code("")] = change;
  const message = sentence`${code(is.id)}: ${before} → ${after}`;
  return [withdrawn(is, "status", message, is.place, criteria)];
}

function isToldOnce({ implementation }: Control): boolean {
  return implementation === "planned" || implementation === "not-applicable";
}

/** What does not apply asks for nothing at all; what is planned still leaves its gap. */
function isLess(was: Control, is: Control): boolean {
  return is.implementation === "not-applicable"
    ? was.implementation !== "not-applicable"
    : carriedOut[was.implementation] > 0;
}

function dropped(was: Control, is: Control): readonly [Phrase, Phrase] | null {
  const [before, after] = [statusOf(was), statusOf(is)];
  return before === null || after !== null ? null : [code(before), code("no status")];
}

/** What another format's entry says of its status, in its own words; null where it says nothing. */
function statusOf({ noted }: Control): string | null {
  return noted.implementation_status ?? noted.implementation_statuses ?? null;
}

/** Controls that were planned and are carried out now. */
export function progressIn({ kept }: Pick<Programs, "kept">): readonly ProgramNote[] {
  return kept
    .filter(({ was, is }) => was.implementation === "planned" && carriedOut[is.implementation] > 0)
    .map(({ is }) => ({
      text: sentence`progress: control ${code(is.id)}: ${code("planned")} → ${code(is.implementation)}`,
      control: is.id,
      at: atHead(is.place),
    }));
}

function withdrawn(
  control: Control,
  claim: string,
  message: Sentence,
  place: Place,
  criteria: readonly CriterionKey[] = [],
): Finding {
  return finding("claim-withdrawn", [control.id, claim], {
    message,
    location: atHead(place),
    explainedBy: [...new Set([place.path, control.place.path])],
    ...aboutControl(control),
    criteria,
  });
}
