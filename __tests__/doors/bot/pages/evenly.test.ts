import { expect, it } from "vitest";
import { untilStep } from "../../../../src/doors/bot/pages/evenly.ts";

/** Milliseconds that GitHub takes for one answer. */
const answer = 200;

it("a refusal takes the same time however many answers of GitHub's it needs", () => {
  const answers = [0, 1, 2, 3, 5, 8];
  const took = answers.map((count) => count * answer + untilStep(count * answer));
  expect(new Set(took).size).toBe(1);
});

it("a refusal that took longer waits until the end of another step", () => {
  expect(untilStep(2_000)).toBe(0);
  expect(untilStep(2_001)).toBe(1_999);
});
