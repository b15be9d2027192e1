import { aboutControl } from "../../assess/about-control.ts";
import { answeringFor } from "../../assess/effective.ts";
import { pointsInWords } from "../../assess/responsibility.ts";
import { finding } from "../../model/make-finding.ts";
import type { Control, Owner, Satisfaction } from "../../model/program.ts";
import { plain } from "../../model/sentence.ts";
import { atBase, atHead, keptControls, type ProgramChange } from "./programs.ts";

/** `control-removed`; a control under a new id is one removed and one added. */
export const controlsRemoved: ProgramChange = ({ base, head }) => {
  const kept = new Set(head.controls.map((control) => control.id));
  return base.controls
    .filter((control) => !kept.has(control.id))
    .map((control) =>
      finding("control-removed", [control.id], {
        message: plain(
          `${control.complementary?.toUpperCase() ?? "control"} ${control.id} (${control.title}) -> removed`,
        ),
        location: atBase(control.place),
        explainedBy: [control.place.path],
        ...aboutControl(control),
      }),
    );
};

function named(owners: readonly Owner[]): string {
  return owners.map((owner) => owner.name).join(", ") || "nobody";
}

/** `owner-changed`: another owner, or none any more, or one more who may stand in; a first owner asks more, not less. */
export const ownersChanged: ProgramChange = (programs) =>
  keptControls(programs).flatMap(({ was, is }) => {
    if (was.owner === null) return [];
    const isOther = was.owner.name.toLowerCase() !== is.owner?.name.toLowerCase();
    const known = new Set(answeringFor(was).map((owner) => owner.name.toLowerCase()));
    const added = is.deputies.filter((deputy) => !known.has(deputy.name.toLowerCase()));
    if (!isOther && added.length === 0) return [];
    const words = [
      ...(isOther ? [`owner of ${is.id}: ${was.owner.name} -> ${is.owner?.name ?? "nobody"}`] : []),
      ...(added.length > 0 ? [`deputies of ${is.id}: ${named(was.deputies)} -> ${named(is.deputies)}`] : []),
    ];
    return [
      finding("owner-changed", [is.id], {
        message: plain(words.join("; ")),
        location: atHead((isOther ? (is.owner ?? is) : (added[0] ?? is)).place),
        explainedBy: [is.place.path],
        ...aboutControl(is),
      }),
    ];
  });

/** `complement-narrowed`: a CSOC or CUEC that answers for fewer criteria or points, or is now another party's or a control like any other. */
export const complementsNarrowed: ProgramChange = (programs) =>
  keptControls(programs).flatMap(({ was, is }) => {
    if (was.complementary === null) return [];
    const [before, after] = [stated(was), stated(is)];
    if (before.party === after.party && lostClaims(was, is).length === 0) return [];
    return [
      finding("complement-narrowed", [is.id], {
        message: plain(`${was.complementary.toUpperCase()} ${is.id}: ${before.words} -> ${after.words}`),
        location: atHead(is.place),
        explainedBy: [is.place.path],
        ...aboutControl(is),
      }),
    ];
  });

function stated({ complementary, actor, satisfies }: Control) {
  const party = `${complementary ?? "control"} of ${actor}`;
  const claims = satisfies.map(({ criterion, points }) =>
    points === null ? criterion : `${criterion} ${pointsInWords(points)}`,
  );
  return { party, words: `${party} for ${claims.join(", ") || "nothing"}` };
}

/** The claims of a control that it no longer makes, or makes for fewer points. */
function lostClaims(was: Control, is: Control): readonly Satisfaction[] {
  return was.satisfies.filter(({ criterion, points }) => {
    const kept = is.satisfies.find((claim) => claim.criterion === criterion);
    if (kept === undefined) return true;
    return kept.points !== null && (points === null || points.some((point) => !kept.points?.includes(point)));
  });
}

/** `monitoring-withdrawn`: a control that no longer says it watches over a provider. */
export const monitoringWithdrawn: ProgramChange = (programs) =>
  keptControls(programs).flatMap(({ was, is }) =>
    was.monitors
      .filter(({ id }) => is.monitors.every((actor) => actor.id !== id))
      .map(({ id }) =>
        finding("monitoring-withdrawn", [is.id, id], {
          message: plain(`${is.id} monitors ${id} -> no longer`),
          location: atHead(is.place),
          explainedBy: [is.place.path],
          ...aboutControl(is),
        }),
      ),
  );
