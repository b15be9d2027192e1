import { machine, writeMeasured } from "../scripts/measured-page.ts";
import type { Checked } from "./checks.ts";
import { rounds } from "./cpu.ts";
import { checkFigures, mappingFigures } from "./figures.ts";
import { missedLines } from "./goals.ts";
import type { Mapping } from "./mapping.ts";

/** Everything that is measured. */
export interface Figures {
  readonly checked: Checked;
  readonly mappings: readonly Mapping[];
  readonly wildcards: ReadonlyMap<number, number>;
  readonly codeowners: Mapping;
  /** Rows of what was counted: what, requests, bytes, goal. */
  readonly requests: readonly Row[];
}

/** Writes the figures into docs/performance.md. */
export function writePage(figures: Figures): void {
  writeMeasured("docs/performance.md", "npm run bench", tablesOf(figures));
}

function tablesOf({ checked, mappings, wildcards, codeowners, requests }: Figures): string {
  const figures = [...checkFigures(checked), ...mappingFigures(mappings, wildcards)];
  const goals = figures.filter((one) => one.goal !== null);
  return [
    `Measured on ${machine()}, Node ${process.version}; medians of ${rounds}.\n`,
    "## A check\n",
    table(
      ["figure", "measured", "goal"],
      figures.map(({ figure, measured, goal, write, unit = "" }) => [
        figure,
        `${write(measured)}${unit}`,
        goal === null ? "" : `${goal}${unit}`,
      ]),
    ),
    table(["CPU milliseconds", "check", "git's part"], secondsOf(checked)),
    "## Path rules\n",
    ...mappings.map((one) => contest(`${number(one.files)} paths, ${number(one.rules)} rules of ten a control`, one)),
    "## CODEOWNERS\n",
    contest(`${number(codeowners.files)} paths, ${number(codeowners.rules)} lines`, codeowners),
    "## Requests to GitHub\n",
    table(["counted", "requests", "of answers", "goal"], requests),
    "## Where a goal is missed\n",
    `${missedLines(goals).join("\n")}\n`,
  ].join("\n");
}

type Row = readonly string[];

function secondsOf({ seconds }: Checked): readonly Row[] {
  const milliseconds = (name: string) => number(Math.round(1000 * (seconds.get(name) ?? 0)));
  return [...seconds.keys()]
    .filter((name) => !name.startsWith("git "))
    .map((name) => [name, milliseconds(name), seconds.has(`git ${name}`) ? milliseconds(`git ${name}`) : ""]);
}

function contest(title: string, { times }: Mapping): string {
  const [ours = 1] = times.values();
  const rows = [...times].map(([name, time]) => [name, (1000 * time).toFixed(1), (time / ours).toFixed(1)]);
  return table([title, "CPU ms", "ratio"], rows);
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(" | ")} |`;
  return `${[line(head), line(head.map((_, at) => (at === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n")}\n`;
}
