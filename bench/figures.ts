import type { Checked } from "./checks.ts";
import type { Goal } from "./goals.ts";
import type { Mapping } from "./mapping.ts";

const ratio = (value: number) => value.toFixed(value < 10 ? 2 : 1);
const fine = (value: number) => value.toFixed(3);
const whole = (value: number) => value.toFixed(0);

/** A figure without a goal of its own. */
interface Figure extends Omit<Goal, "goal" | "about"> {
  readonly goal: null;
}

/** What checks and starts cost, in the order of the page. */
export function checkFigures(checked: Checked): readonly (Goal | Figure)[] {
  return [...checkRatios(checked), ...growths(checked), ...starts(checked)];
}

/** A check beside what git itself and an idle node take. */
function checkRatios({ seconds }: Checked): readonly Goal[] {
  const of = (name: string) => seconds.get(name) ?? Number.NaN;
  const check = (figure: string, name: string, goal: number): Goal => {
    const measured = of(name) / (of(`git ${name}`) + of("node"));
    return { figure, measured, goal, write: ratio, about: "check" };
  };
  return [
    check("4,000 files, 200 controls, 600 links, 300 changed / (git's part + node)", "4k", 10),
    check("16,000 files, the same", "16k", 10),
    check("4,000 files, one unmapped file changed / (git's part + node)", "4k one", 6),
    check("16,000 files, one unmapped file changed / (git's part + node)", "16k one", 6),
  ];
}

const byFiles = [
  [20_000, "20k"],
  [50_000, "50k"],
  [100_000, "100k"],
  [200_000, "200k"],
] as const;

const byControls = [
  [100, "20k"],
  [250, "20k, 250 controls"],
  [500, "20k, 500 controls"],
  [1_000, "20k, 1,000 controls"],
] as const;

function growths({ seconds, memory }: Checked): readonly (Goal | Figure)[] {
  const of = (name: string) => seconds.get(name) ?? Number.NaN;
  const exponent = (sizes: readonly (readonly [size: number, name: string])[]) =>
    growth(sizes.map(([size, name]) => [size, of(name)]));
  const large = "exponent in files, 50,000 to 200,000";
  const many = "exponent in controls, 100 to 1,000, 20,000 files";
  const others = "CODEOWNERS gives the files to others / to the owner";
  return [
    { figure: "exponent in files, 20,000 to 200,000", measured: exponent(byFiles), goal: null, write: ratio },
    { figure: large, measured: exponent(byFiles.slice(1)), goal: 0.6, write: ratio, about: "files" },
    { figure: many, measured: exponent(byControls), goal: 0.4, write: ratio, about: "controls" },
    { figure: others, measured: of("others") / of("owner"), goal: 1.15, write: ratio, about: "codeowners" },
    { figure: "memory, 200,000 files", measured: memory / 1e6, goal: 300, write: whole, unit: " MB", about: "memory" },
  ];
}

function starts({ seconds }: Checked): readonly Goal[] {
  const of = (name: string) => seconds.get(name) ?? Number.NaN;
  const above = (name: string) => of(name) - of("node");
  const ignored = "Action on an event it ignores, above node / GitHub's packages alone";
  return [
    { figure: "`--help` / node", measured: of("--help") / of("node"), goal: 1.8, write: ratio, about: "start" },
    { figure: "`demo` / node", measured: of("demo") / of("node"), goal: 8, write: ratio, about: "demo" },
    {
      figure: ignored,
      measured: above("ignored event") / above("packages"),
      goal: 1.1,
      write: ratio,
      about: "ignored",
    },
  ];
}

/** What looking paths up costs beside others. */
export function mappingFigures(mappings: readonly Mapping[], wildcards: ReadonlyMap<number, number>): readonly Goal[] {
  const [first] = mappings;
  const of = (name: string) => first?.times.get(name) ?? Number.NaN;
  return [
    {
      figure: "mapping / splitting and hashing the paths",
      measured: of("controldiff") / of("splitting and hashing the paths"),
      goal: 4,
      write: ratio,
      about: "mapping",
    },
    {
      figure: "mapping, building included / minimatch",
      measured: of("controldiff, building included") / of("minimatch, compiled"),
      goal: 0.035,
      write: fine,
      about: "building",
    },
    {
      figure: "names with wildcards inside: exponent in rules, 100 to 10,000",
      measured: growth([...wildcards]),
      goal: 0.3,
      write: ratio,
      about: "wildcards",
    },
  ];
}

/** The exponent of growth over all sizes: the slope of the line through their logarithms that fits best. */
function growth(measured: readonly (readonly [size: number, cost: number])[]): number {
  const points = measured.map(([size, cost]) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middle, level] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  const rise = points.reduce((sum, { x, y }) => sum + (x - middle) * (y - level), 0);
  return rise / points.reduce((sum, { x }) => sum + (x - middle) ** 2, 0);
}
