import { expect, it } from "vitest";
import { keepReport, reportAt, reportOfPull } from "../../../../src/adapters/store/page-reports.ts";
import { storeForTests } from "../../../support/store-for-tests.ts";

const bot = storeForTests(...[1, 2, 3].map((id) => ({ id, installation: 100, owner: "acme", name: `r${id}` })));

const others = new Uint8Array(10);

function keep(repository: number, number: number, bytes: number): Promise<void> {
  return keepReport(bot.database, { repository, number, head: "1234567" }, { report: new Uint8Array(bytes), others });
}

const numbersOf = async (repository: number) =>
  (
    await bot.database.query<{ number: number }>(
      "select number from page_report where repository = $1 order by number",
      [repository],
    )
  ).map(({ number }) => number);

it("reports of a repository are bounded in bytes, and the oldest go", async () => {
  await bot.database.query(
    `insert into page_report (repository, number, head, report, others, evaluated_at)
     select 1, number, '1234567', decode(repeat('00', 1900000), 'hex'), '', now() - interval '1 day' + number * interval '1 minute'
     from generate_series(1, 34) as number`,
  );
  await keep(1, 35, 1_900_000);
  await keep(2, 1, 1_000);
  expect(await numbersOf(1)).toEqual(Array.from({ length: 33 }, (_, at) => at + 3));
  expect(await numbersOf(2)).toEqual([1]);
  await keep(1, 3, 1_900_000);
  await keep(1, 36, 1_900_000);
  expect((await numbersOf(1)).slice(0, 3)).toEqual([3, 5, 6]);
});

it("a report that is too large takes the one before with it", async () => {
  await keep(3, 7, 1_000);
  const known = await reportAt(bot.database, 3, 7);
  expect(known).toMatchObject({ head: "1234567", bytes: 1_000 });
  await keep(3, 7, 1_000);
  expect((await reportAt(bot.database, 3, 7))?.evaluatedAt).not.toBe(known?.evaluatedAt);
  await keep(3, 7, 2_000_000);
  expect([await reportAt(bot.database, 3, 7), await reportOfPull(bot.database, 3, 7)]).toEqual([null, null]);
});
