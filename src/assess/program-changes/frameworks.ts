import type { Finding } from "../../model/finding.ts";
import type { Place } from "../../model/place.ts";
import { type CriterionInScope, criteriaOf } from "../criteria.ts";
import { isAssigned, pointsInWords, rolesInWords } from "../responsibility.ts";
import { finding } from "../rules.ts";
import { atBase, atHead, type ProgramChange, type Programs } from "./programs.ts";

/** `framework-removed`. */
export const frameworksRemoved: ProgramChange = ({ base, head }) => {
  const kept = new Set(head.frameworks.map((framework) => framework.id));
  return base.frameworks
    .filter((framework) => !kept.has(framework.id))
    .map((framework) =>
      finding("framework-removed", [framework.id], {
        message: `framework ${framework.id} -> out of scope`,
        location: atBase(framework.place),
        explainedBy: [framework.place.path, head.place.path],
      }),
    );
};

/** `criterion-descoped`, for the criteria of the frameworks that stay. */
export const criteriaDescoped: ProgramChange = (programs) => {
  const heads = new Map(criteriaOf(programs.head).map((inScope) => [inScope.key, inScope]));
  return criteriaOf(programs.base).flatMap((was) => {
    if (was.framework.notApplicable.has(was.criterion.id) || !isAssigned(programs.base, was.key)) return [];
    const after = afterwards(programs, was, heads.get(was.key));
    return after === null ? [] : [descoped(was, after)];
  });
};

/** `points-descoped`: points of focus that the program now says do not apply, of a criterion that still does. */
export const pointsDescoped: ProgramChange = ({ base, head }) => {
  const before = new Map(criteriaOf(base).map((inScope) => [inScope.key, inScope]));
  return criteriaOf(head).flatMap(({ key, criterion, framework, notApplicablePoints }) => {
    const was = before.get(key);
    const asked = new Set(was?.points.map(({ number }) => number));
    const lost = notApplicablePoints.filter(({ number }) => asked.has(number));
    const isTold = framework.notApplicable.has(criterion.id) || was?.framework.notApplicable.has(criterion.id);
    if (lost.length === 0 || isTold) return [];
    const reasons = [...new Set(lost.map(({ reason }) => JSON.stringify(reason)))].join(", ");
    const points = pointsInWords(lost.map(({ number }) => number));
    const place = framework.notApplicablePoints.get(criterion.id)?.get(lost[0]?.number ?? 0)?.place ?? framework.place;
    return [
      finding("points-descoped", [key], {
        message: `${key} ${criterion.title}: ${points} in scope -> not applicable (${reasons})`,
        location: atHead(place),
        criteria: [key],
        explainedBy: [place.path],
      }),
    ];
  });
};

interface Afterwards {
  readonly words: string;
  readonly place: Place;
}

function afterwards(programs: Programs, was: CriterionInScope, is: CriterionInScope | undefined): Afterwards | null {
  const { base, head } = programs;
  const framework = head.frameworks.find((candidate) => candidate.id === was.framework.id);
  if (framework === undefined) return null;
  if (is === undefined) return { words: outOfScope(programs, was), place: framework.place };
  const notApplicable = framework.notApplicable.get(was.criterion.id);
  if (notApplicable !== undefined) {
    return {
      words: `in scope -> not applicable (${JSON.stringify(notApplicable.reason)})`,
      place: notApplicable.place,
    };
  }
  if (isAssigned(head, was.key)) return null;
  const place = head.responsibilities.get(was.key)?.place ?? framework.place;
  return { words: `${rolesInWords(base, was.key)} -> ${rolesInWords(head, was.key)}`, place };
}

function outOfScope({ head }: Programs, was: CriterionInScope): string {
  const framework = head.frameworks.find((candidate) => candidate.id === was.framework.id);
  const listed = head.catalogues.get(was.framework.id)?.criteria.some((criterion) => criterion.id === was.criterion.id);
  if (listed !== true) return "in scope -> no longer in the catalogue";
  const [before, after] = [was.framework.categories, framework?.categories ?? []].map((ids) => ids.join(", ") || "all");
  return `in scope -> out of scope (categories ${before} -> ${after})`;
}

function descoped({ key, criterion }: CriterionInScope, after: Afterwards): Finding {
  return finding("criterion-descoped", [key], {
    message: `${key} ${criterion.title}: ${after.words}`,
    location: atHead(after.place),
    criteria: [key],
    explainedBy: [after.place.path],
  });
}
