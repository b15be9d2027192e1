import { expect, it } from "vitest";
import { conclude, tell } from "../../src/doors/action/conclusion.ts";
import { failed } from "../../src/doors/action/failed.ts";
import { InputError } from "../../src/doors/action/inputs.ts";
import type { Report } from "../../src/model/report.ts";
import { type Delivery, Unreadable } from "../../src/ports.ts";
import { quietReport } from "../support/quiet-report.ts";
import { workflowStep } from "../support/workflow-step.ts";

function printedBy(says: (step: ReturnType<typeof workflowStep>) => unknown) {
  let printed = "";
  const result = says(workflowStep({}, (text) => (printed += text)));
  return { result, printed };
}

const verdicts: [Report["verdict"]["is"], number, RegExp][] = [
  ["pass", 0, /^[^:\n]+\n$/],
  ["warn", 0, /^[^:\n]+\n$/],
  ["fail", 1, /^::error title=controldiff::.+\n$/],
  ["error", 2, /^::error title=controldiff%3A could not evaluate::could not evaluate.*\n$/],
];

it.each(verdicts)("a report that is %s ends with %i and one line", (is, exitCode, line) => {
  const { result, printed } = printedBy((step) => conclude(step, quietReport(is)));
  expect(result).toBe(exitCode);
  expect(printed).toMatch(line);
});

it.each([
  {
    what: "the user's mistakes",
    error: new InputError(["input a is b", "input c is d"]),
    exitCode: 2,
    says: [/wrong input::input a/, /wrong input::input c/],
  },
  {
    what: "the world's trouble",
    error: new Unreadable("no commit"),
    exitCode: 2,
    says: [/could not evaluate::no commit/],
  },
  {
    what: "a bug",
    error: new TypeError("x is not a function"),
    exitCode: 3,
    says: [/internal error::x is not a function. Please report it: https:/],
  },
])("$what end with $exitCode, in one sentence each", ({ error, exitCode, says }) => {
  const { result, printed } = printedBy((step) => failed(step, error));
  expect(result).toBe(exitCode);
  const lines = printed.split("\n").filter((line) => line.startsWith("::error"));
  expect(lines).toHaveLength(says.length);
  for (const [at, said] of says.entries()) expect(lines[at]).toMatch(said);
});

it("tells of deliveries only what is worth telling", () => {
  const delivery = (outcome: Delivery["outcome"], note: string): Delivery => ({
    outlet: "x",
    outcome,
    note,
    url: null,
  });
  const { printed } = printedBy((step) =>
    tell(step, [
      delivery("written", ""),
      delivery("unchanged", ""),
      delivery("skipped", "it was minimized"),
      delivery("failed", "the disk is full"),
    ]),
  );
  expect(printed).toBe("::notice title=controldiff::it was minimized\n::warning title=controldiff::the disk is full\n");
});
