import { missed } from "./missed.ts";

/** A figure that is held to a goal, at most. */
export interface Goal {
  readonly figure: string;
  readonly measured: number;
  readonly goal: number;
  /** How the value is written, such as with two decimals. */
  readonly write: (value: number) => string;
  /** What stands behind a value, such as ` MB`. */
  readonly unit?: string;
  /** Where the figure is told of when it is missed. */
  readonly about: keyof typeof missed;
}

/** By the figure as it is written; one that was not measured is no success. */
function isMissed({ measured, goal, write }: Goal): boolean {
  return !(Number(write(measured)) <= goal);
}

/** What is told of the figures that miss their goals: by how much, what the profile shows, and what was tried. */
export function missedLines(goals: readonly Goal[]): readonly string[] {
  const left = goals.filter(isMissed);
  const topics = [...new Set(left.map(({ about }) => about))];
  if (topics.length === 0) return ["Every goal is met."];
  return topics.map((about) => {
    const figures = left
      .filter((one) => one.about === about)
      .map((one) => `${one.figure}: ${one.write(one.measured)}${one.unit ?? ""} where ${one.goal} is the goal`);
    return `- **${missed[about].name}**: ${figures.join("; ")}. ${missed[about].shows} ${missed[about].tried}`;
  });
}
