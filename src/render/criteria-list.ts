import { createColors } from "picocolors";
import type { ListedCriterion } from "../model/frameworks/listed-criterion.ts";
import type { TextFormat } from "./formats.ts";
import type { RenderContext } from "./frame/context.ts";
import { plain } from "./text/plain.ts";
import { wrap } from "./text/wrap.ts";

type CriteriaRendering = (
  criteria: readonly ListedCriterion[],
  context: RenderContext & { readonly points: boolean },
) => string;

/** The code of each form of the list of criteria. */
export const criteriaRenderings: Readonly<Record<TextFormat, CriteriaRendering>> = {
  terminal,
  json: (criteria) => `${JSON.stringify({ schema: "controldiff-criteria/1", criteria }, null, 2)}\n`,
};

/** One line a criterion: its id, its title, how it stands and by which controls. */
function terminal(
  criteria: readonly ListedCriterion[],
  { color, width, points }: RenderContext & { readonly points: boolean },
): string {
  const ink = createColors(color);
  const frameworks = [...new Set(criteria.map(({ framework }) => framework))];
  return frameworks
    .map((framework) => {
      const own = criteria.filter((one) => one.framework === framework);
      const column = Math.min(24, Math.max(...own.map(({ id }) => id.length))) + 2;
      return [
        ink.bold(plain(framework)),
        ...own.flatMap((one) => [...lineOf(one, column, width, ink), ...(points ? pointsOf(one, column, width) : [])]),
        "",
      ].join("\n");
    })
    .join("\n");
}

function lineOf(
  one: ListedCriterion,
  column: number,
  width: number,
  ink: ReturnType<typeof createColors>,
): readonly string[] {
  const said = `${plain(one.title)}${standing(one)}`;
  const [first = "", ...others] = wrap(said, Math.max(20, width - column), "");
  const isOpen = one.status === "gap" || one.status === "planned";
  const id = plain(one.id).padEnd(column);
  return [`${isOpen ? ink.red(id) : id}${first}`, ...others.map((line) => `${" ".repeat(column)}${line}`)];
}

function standing({ status, coveredBy, claimedBy }: ListedCriterion): string {
  if (status === null) return "";
  const by = coveredBy.length > 0 ? ` by ${coveredBy.map(plain).join(", ")}` : "";
  const claimed = claimedBy.length > 0 ? `; claimed by ${claimedBy.map(plain).join(", ")}` : "";
  return `: ${status}${by}${claimed}`;
}

function pointsOf({ points }: ListedCriterion, column: number, width: number): readonly string[] {
  const indent = " ".repeat(column);
  return points.flatMap(({ number, title }) => wrap(`${number} ${plain(title)}`, width - column, indent));
}
