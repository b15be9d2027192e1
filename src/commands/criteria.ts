import type { Catalogue } from "../model/catalogue.ts";
import { criterionKey } from "../model/catalogue.ts";
import type { ListedCriterion } from "../model/frameworks/listed-criterion.ts";
import type { Report } from "../model/report.ts";

/** The criteria of a framework in its order; `report`: the posture of a program, null where there is none. */
export function listCriteria(
  catalogue: Catalogue,
  report: Report | null,
  claims: ReadonlyMap<string, readonly string[]>,
): readonly ListedCriterion[] {
  const rows = new Map((report?.matrix ?? []).map((row) => [row.criterion as string, row]));
  return catalogue.criteria.map(({ id, title, points }) => {
    const key = criterionKey(catalogue.id, id);
    const row = rows.get(key);
    const coveredBy = [...new Set((row?.cells ?? []).flatMap(({ controls }) => controls))];
    return {
      framework: catalogue.id,
      id,
      title,
      points: points.map(({ number, title: name }) => ({ number, title: name })),
      status: row === undefined ? null : row.planned === true ? "planned" : row.worst,
      coveredBy,
      claimedBy: (claims.get(key) ?? []).filter((control) => !coveredBy.includes(control)),
    };
  });
}
