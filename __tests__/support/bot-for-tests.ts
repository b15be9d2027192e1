import { afterAll, beforeAll, expect } from "vitest";
import { type BotWorld, botWorld } from "./bot-world.ts";
import { removeAll } from "./git.ts";

/** A bot for the tests of a file, from before the first until after the last; none may have asked what GitHub would not have understood. */
export function botForTests(...of: Parameters<typeof botWorld>): BotWorld {
  const world = {} as BotWorld;
  beforeAll(async () => {
    Object.defineProperties(world, Object.getOwnPropertyDescriptors(await botWorld(...of)));
  });
  afterAll(async () => {
    await world.close();
    expect(world.github.violations).toEqual([]);
    removeAll();
  });
  return world;
}
