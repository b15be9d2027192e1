import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { untilStep, usualStep } from "../../../../src/doors/bot/pages/evenly.ts";
import { pages } from "../../../../src/doors/bot/pages/pages.ts";
import type { Site } from "../../../../src/doors/bot/pages/site.ts";

/** Milliseconds that GitHub takes for one answer. */
const answer = 200;

it("a refusal takes the same time however many answers of GitHub's it needs", () => {
  const answers = [0, 1, 2, 3, 5, 8];
  const took = answers.map((count) => count * answer + untilStep(count * answer, usualStep));
  expect(new Set(took)).toEqual(new Set([2_000]));
});

it("a refusal that took longer waits until the end of another step", () => {
  expect(untilStep(2_000, 2_000)).toBe(0);
  expect(untilStep(2_001, 2_000)).toBe(1_999);
});

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => void vi.useRealTimers());

const context = { incoming: { socket: { remoteAddress: "192.0.2.1" } } };

it.each([
  { method: "GET", path: "/r/acme/secret/pull/7" },
  { method: "GET", path: "/r/acme/secret/pull/7/report.json" },
  { method: "GET", path: "/r/acme/secret/pull/none" },
  { method: "POST", path: "/api/simulate/acme/secret/7" },
])("$method $path is refused at the end of a step, and not before", async ({ method, path }) => {
  const asks = () => new Promise<null>((told) => setTimeout(() => told(null), 3 * answer));
  const site = { login: null, publicUrl: null, addressHeader: null, access: { of: asks }, refusalStep: usualStep };
  let status: number | null = null;
  const asked = Promise.resolve(pages(site as unknown as Site).request(path, { method }, context));
  void asked.then((response) => {
    status = response.status;
  });
  await vi.advanceTimersByTimeAsync(usualStep - 1);
  expect(status).toBe(null);
  await vi.advanceTimersByTimeAsync(1);
  expect((await asked).status).toBe(404);
});
