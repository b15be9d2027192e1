import { type Less, lessIn } from "../../keys/asks.ts";
import { controlKeys } from "../../keys/controls.ts";
import { aboutControl } from "../../model/about-control.ts";
import type { Finding } from "../../model/finding.ts";
import { pointsInWords } from "../../model/frameworks/responsibility.ts";
import { answeringFor } from "../../model/owner-status.ts";
import { atBase, atHead } from "../../model/place.ts";
import type { Control, Satisfaction } from "../../model/program.ts";
import { code, listOf, quote, sentence, words } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import type { ProgramChange } from "./programs.ts";
import { type ComparedThing, goneOf } from "./thing.ts";

/** `control-removed`, where one under a new id is one removed and one added; and `owner-changed`, where one more may stand in. */
export const controls: ComparedThing = ({ base, head, kept }) => ({
  gone: goneOf(base.controls, head.controls).map((control) => {
    const kind = control.complementary?.toUpperCase() ?? "control";
    return finding("control-removed", [control.id], {
      message: sentence`${words(kind)} ${code(control.id)} ${quote(control.title)} was removed`,
      location: atBase(control.place),
      explainedBy: [control.place.path],
      ...aboutControl(control),
    });
  }),
  kept: kept.map(({ was, is }) => ({
    named: sentence`control ${code(is.id)}`,
    at: atHead(is.place),
    control: is.id,
    less: lessIn(controlKeys, was, is),
    report: (less) => [ownersChanged(less, was, is)],
  })),
});

function ownersChanged(less: readonly Less[], was: Control, is: Control): Finding {
  const words = less.flatMap(
    ({ label, change }, at) => sentence`${at === 0 ? [] : sentence`; `}${code(label)} of ${code(is.id)}: ${change}`,
  );
  const isOther = less.some(({ name }) => name === "owner");
  const known = new Set(answeringFor(was).map(({ name }) => name.toLowerCase()));
  const added = is.deputies.find(({ name }) => !known.has(name.toLowerCase()));
  return finding("owner-changed", [is.id], {
    message: words,
    location: atHead(((isOther ? is.owner : added) ?? is).place),
    explainedBy: [is.place.path],
    ...aboutControl(is),
  });
}

/** `complement-narrowed`: a CSOC or CUEC that answers for fewer criteria or points, or is now another party's or a control like any other. */
export const complementsNarrowed: ProgramChange = ({ kept }) =>
  kept.flatMap(({ was, is }) => {
    if (was.complementary === null) return [];
    const [before, after] = [stated(was), stated(is)];
    if (before.party === after.party && lostClaims(was, is).length === 0) return [];
    return [
      finding("complement-narrowed", [is.id], {
        message: sentence`${words(was.complementary.toUpperCase())} ${code(is.id)}: ${before.words} → ${after.words}`,
        location: atHead(is.place),
        explainedBy: [is.place.path],
        ...aboutControl(is),
      }),
    ];
  });

function stated({ complementary, actor, satisfies }: Control) {
  const party = `${complementary ?? "control"} of ${actor}`;
  const claims = satisfies.map(({ criterion, points }) =>
    points === null ? [code(criterion)] : sentence`${code(criterion)} ${words(pointsInWords(points))}`,
  );
  const claimed = claims.length === 0 ? words("nothing") : listOf(claims);
  return { party, words: sentence`${words(complementary ?? "control")} of ${code(actor)} for ${claimed}` };
}

/** The claims of a control that it no longer makes, or makes for fewer points. */
function lostClaims(was: Control, is: Control): readonly Satisfaction[] {
  return was.satisfies.filter(({ criterion, points }) => {
    const still = is.satisfies.find((claim) => claim.criterion === criterion);
    if (still === undefined) return true;
    const claimed = still.points;
    return claimed !== null && (points === null || points.some((point) => !claimed.includes(point)));
  });
}

/** `monitoring-withdrawn`: a control that no longer says it watches over a provider. */
export const monitoringWithdrawn: ProgramChange = ({ kept }) =>
  kept.flatMap(({ was, is }) =>
    was.monitors
      .filter(({ id }) => is.monitors.every((actor) => actor.id !== id))
      .map(({ id }) =>
        finding("monitoring-withdrawn", [is.id, id], {
          message: sentence`${code(is.id)} no longer monitors ${code(id)}`,
          location: atHead(is.place),
          explainedBy: [is.place.path],
          ...aboutControl(is),
        }),
      ),
  );
