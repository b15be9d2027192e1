import { expect, it } from "vitest";
import { embedded } from "../../../../src/adapters/store/embedded.ts";
import { nextForPosture } from "../../../../src/adapters/store/sweeps.ts";
import { botForTests } from "../../../support/bot-for-tests.ts";
import { checksOf, deliver, eventually, pushed, scheduling } from "../../../support/bot-world.ts";

const [guarded, plain] = [scheduling("guarded", "1-clean-change"), scheduling("plain", "1-clean-change")];
const world = botForTests([guarded, plain]);

it("every night a repository's issue about what is due is kept, once, where a program was seen", async () => {
  await deliver(world.url, pushed(guarded));
  await eventually(() => checksOf(world.app, guarded, guarded.pull.head).length > 0);
  expect(guarded.issues).toEqual([]);
  await world.stop();
  await world.start();
  const [issue] = await eventually(() => guarded.issues.length > 0 && guarded.issues);
  // The example's bridge letter ends on November 30, 2026: before and after that day it is due.
  expect(issue).toMatchObject({ isOpen: true, title: expect.stringMatching(/^Compliance: \d/) });
  expect(issue?.body).toContain("bridge letter");
  await world.stop();

  const database = await embedded(world.folder, "the test");
  const [today, tomorrow] = [0, 1].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
  expect(await nextForPosture(database, today ?? "", 10)).toEqual([]);
  await database.query(
    `insert into repository (id, installation, owner, name, had_program)
     select id, 100 + id % 2, 'acme', 'r' || id, id <> 5 from generate_series(1, 8) as id`,
  );
  const next = await nextForPosture(database, tomorrow ?? "", 2);
  // Two of each installation, the ones that were never asked first; none without a program.
  expect([...next].sort()).toEqual([1, 2, 3, 4]);
  expect([...(await nextForPosture(database, tomorrow ?? "", 2))].sort()).toEqual([6, 7, 8]);
  expect(await nextForPosture(database, tomorrow ?? "", 2)).toHaveLength(1);
  await database.close();
  expect(plain.issues).toEqual([]);
});

it("a bot that starts again and again asks for no more postures than one that runs", async () => {
  const due = async (change: string) => {
    const database = await embedded(world.folder, "the test");
    await database.query(change);
    const rows = await database.query<{ id: number }>(
      "select id from repository where posture_on is null and had_program",
    );
    await database.close();
    return rows.length;
  };
  expect(await due("update repository set posture_on = null where id = 1")).toBe(1);
  const since = world.github.calls.length;
  await world.start();
  await eventually(() => world.github.calls.slice(since).some((call) => call.startsWith("GET /app/hook/deliveries")));
  // What is under way ends before.
  await world.stop();
  expect(await due("select 1")).toBe(1);
});
