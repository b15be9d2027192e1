import { expect, it } from "vitest";
import { remembered } from "../../../../src/doors/bot/server/remembered.ts";

it("asks once a second for however many ask, also where that fails", async () => {
  let [clock, asked] = [0, 0];
  const count = remembered(
    async () => {
      asked += 1;
      if (asked === 2) throw new Error("no database");
      return asked;
    },
    1_000,
    () => clock,
  );
  expect(await Promise.all([count(), count(), count()])).toEqual([1, 1, 1]);
  clock = 1_000;
  const failed = await Promise.allSettled([count(), count()]);
  expect(failed.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  clock = 1_999;
  await expect(count()).rejects.toThrow("no database");
  clock = 2_000;
  expect(await count()).toBe(3);
});
