import { afterAll, beforeAll, expect } from "vitest";
import { type BotWorld, botWorld, eventually, quiet } from "./bot-world.ts";
import { removeAll } from "./git.ts";

/**
 * A bot for the tests of a file, from before the first until after the last; none may have asked what GitHub would not have understood. Its sweep at
 * the start is over: where that is late it would compare what a test has pushed by then, and ask how the branch stands.
 */
export function botForTests(...of: Parameters<typeof botWorld>): BotWorld {
  const world = {} as BotWorld;
  beforeAll(async () => {
    Object.defineProperties(world, Object.getOwnPropertyDescriptors(await botWorld(...of)));
    await eventually(() => world.github.calls.some((call) => call.startsWith("GET /app/hook/deliveries")));
    await quiet(world, 0);
  });
  afterAll(async () => {
    await world.close();
    expect(world.github.violations).toEqual([]);
    removeAll();
  });
  return world;
}
