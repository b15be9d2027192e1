import { asksOf, criteriaOf } from "../../assess/criteria.ts";
import type { Finding } from "../../model/finding.ts";
import type { CriterionInScope } from "../../model/frameworks/facts.ts";
import type { FrameworkInScope } from "../../model/frameworks/framework-in-scope.ts";
import { isAssigned, pointsInWords, rolesInWords } from "../../model/frameworks/responsibility.ts";
import { atHead, type Place } from "../../model/place.ts";
import type { Control, Program } from "../../model/program.ts";
import {
  clauses,
  code,
  listOf,
  type Phrase,
  quote,
  type Sentence,
  sentence,
  topic,
  words,
} from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import { excusedBy } from "./excused.ts";
import type { ProgramChange, Programs } from "./programs.ts";

/** `criterion-descoped`, for the criteria of the frameworks that stay. */
export const criteriaDescoped: ProgramChange = (programs) => {
  const heads = new Map(criteriaOf(programs.head).map((inScope) => [inScope.key, inScope]));
  const excuse = excusedBy(programs);
  return criteriaOf(programs.base).flatMap((was) => {
    if (was.framework.notApplicable.has(was.criterion.id)) return [];
    const is = heads.get(was.key);
    const said = isAssigned(programs.base, was.key) ? afterwards(programs, was, is) : null;
    const after = said ?? excused(is === undefined ? null : excuse(is));
    return after === null ? [] : [descoped(was, after)];
  });
};

function excused(by: Control | null): Afterwards | null {
  return by && { how: sentence`in scope → not applicable, as ${code(by.id)} says`, place: by.place };
}

/** `points-descoped`: points of focus of which the program now says that they do not apply, or its catalogue no longer has them, of a criterion that still does. */
export const pointsDescoped: ProgramChange = ({ base, head }) => {
  const before = new Map(criteriaOf(base).map((inScope) => [inScope.key, inScope]));
  return criteriaOf(head).flatMap((is) => {
    const { key, criterion, framework } = is;
    const was = before.get(key);
    const isTold = framework.notApplicable.has(criterion.id) || was?.framework.notApplicable.has(criterion.id);
    if (was === undefined || isTold) return [];
    const asked = new Set(was.points.map(({ number }) => number));
    const excluded = is.notApplicablePoints.filter(({ number }) => asked.has(number));
    const gone = notInCatalogue(was, head);
    const first = framework.notApplicablePoints.get(criterion.id)?.get(excluded[0]?.number ?? 0);
    const place = first?.place ?? framework.place;
    const changes = [...notApplicable(excluded), ...withdrawn(gone)];
    if (changes.length === 0) return [];
    return [
      finding("points-descoped", [key], {
        message: sentence`${nameOf(is)}${clauses(changes)}`,
        location: atHead(place),
        criteria: [key],
        explainedBy: excluded.length > 0 ? [place.path] : head.files,
      }),
    ];
  });
};

function notApplicable(excluded: CriterionInScope["notApplicablePoints"]): readonly Sentence[] {
  const reasons = listOf([...new Set(excluded.map(({ reason }) => reason))].map((reason) => [quote(reason)]));
  return excluded.length === 0 ? [] : [sentence`${points(excluded)} in scope → not applicable (${reasons})`];
}

function withdrawn(gone: CriterionInScope["points"]): readonly Sentence[] {
  if (gone.length === 0) return [];
  return [sentence`${points(gone)} in scope → no longer in the catalogue, or for others there`];
}

function points(of: ReadonlyArray<{ readonly number: number }>): Sentence {
  return words(pointsInWords(of.map(({ number }) => number)));
}

/** What was asked of a criterion and would not be, were head's catalogue alone another: what else head selects is told by itself. */
function notInCatalogue(was: CriterionInScope, { catalogues }: Program): CriterionInScope["points"] {
  const catalogue = catalogues.get(was.framework.id);
  const criterion = catalogue?.criteria.find(({ id }) => id === was.criterion.id);
  if (catalogue === undefined || criterion === undefined) return [];
  const kept = new Set(asksOf(was.framework, catalogue, criterion).map(({ number }) => number));
  return was.points.filter(({ number }) => !kept.has(number));
}

interface Afterwards {
  readonly how: Sentence;
  readonly place: Place;
}

function afterwards(programs: Programs, was: CriterionInScope, is: CriterionInScope | undefined): Afterwards | null {
  const { base, head } = programs;
  const framework = head.frameworks.find((candidate) => candidate.id === was.framework.id);
  if (framework === undefined) return null;
  if (is === undefined) return { how: outOfScope(programs, was, framework), place: framework.place };
  const notApplicable = framework.notApplicable.get(was.criterion.id);
  if (notApplicable !== undefined) {
    return {
      how: sentence`in scope → not applicable (${quote(notApplicable.reason)})`,
      place: notApplicable.place,
    };
  }
  if (isAssigned(head, was.key)) return null;
  const place = head.responsibilities.get(was.key)?.place ?? framework.place;
  const how = sentence`${words(rolesInWords(base, was.key))} → ${words(rolesInWords(head, was.key))}`;
  return { how, place };
}

function outOfScope({ head }: Programs, was: CriterionInScope, { categories }: FrameworkInScope): Sentence {
  const listed = head.catalogues.get(was.framework.id)?.criteria.some((criterion) => criterion.id === was.criterion.id);
  if (listed !== true) return sentence`in scope → no longer in the catalogue`;
  return sentence`in scope → out of scope (categories ${idsOf(was.framework.categories)} → ${idsOf(categories)})`;
}

function idsOf(ids: readonly string[]): Sentence {
  return ids.length === 0 ? words("all") : listOf(ids.map((id) => [code(id)]));
}

function nameOf({ key, criterion }: CriterionInScope): Phrase {
  return topic(sentence`${code(key)} ${words(criterion.title)}`);
}

function descoped(was: CriterionInScope, after: Afterwards): Finding {
  const { key } = was;
  return finding("criterion-descoped", [key], {
    message: sentence`${nameOf(was)}${after.how}`,
    location: atHead(after.place),
    criteria: [key],
    explainedBy: [after.place.path],
  });
}
