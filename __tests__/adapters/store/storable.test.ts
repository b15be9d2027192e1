import { describe, expect, it } from "vitest";
import { record, rowsOf } from "../../../src/adapters/store/ledger-rows.ts";
import { keepPaths, pathsOf, repositoriesNamed } from "../../../src/adapters/store/repositories.ts";
import { urlMemory } from "../../../src/adapters/store/url-memory.ts";
import { beginVerdict, judgedAt, newestVerdict, settleVerdict } from "../../../src/adapters/store/verdicts.ts";
import { verifyLedger } from "../../../src/ledger/verify.ts";
import { arrival } from "../../support/ledger.ts";
import { storeForTests } from "../../support/store-for-tests.ts";

const bot = storeForTests({ id: 5, installation: 100, owner: "acme", name: "scheduling" });

// A report of tests or of a scanner can name anything so.
const [odd, kept] = ["a\0b\ud800c😀", "a\ufffdb\ufffdc😀"];

describe("a NUL or half a character, which PostgreSQL's JSON does not take", () => {
  it("keeps no check from being completed", async () => {
    const at = { repository: 5, head: "1".repeat(40), number: 7 };
    await beginVerdict(bot.database, at, "main");
    const output = { title: odd, summary: odd, text: "", annotations: [] };
    await settleVerdict(bot.database, at, { conclusion: "failure", output, judged: { id: odd }, checks: [odd] });
    const told = await newestVerdict(bot.database, 5, 7);
    expect([told?.state, told?.output?.title, await judgedAt(bot.database, at, "main")]).toEqual([
      "done",
      kept,
      { id: kept },
    ]);
  });

  it("leaves no gap in the record, and its digests hold", async () => {
    const base = arrival("odd", null).judged;
    const findings = [{ fingerprint: odd, standing: "introduced", blocking: true }];
    await record(bot.database, "odd", [arrival("odd", null, { judged: base && { ...base, findings } })]);
    const rows = await rowsOf(bot.database, 5, null, null);
    expect(rows.map(({ judged }) => judged?.findings[0]?.fingerprint)).toEqual([kept]);
    expect(verifyLedger(rows, []).problems).toEqual([]);
  });

  it("is kept of no path and of no answer", async () => {
    await keepPaths(bot.database, 5, [odd]);
    expect([...(await pathsOf(bot.database, 5))]).toEqual([kept]);
    const url = "https://a.example/";
    const memory = urlMemory(bot.database, 100);
    await memory.keep(new Map([[url, { is: "gone", because: odd }]]));
    expect((await memory.answered([url])).get(url)).toEqual({ is: "gone", because: kept });
  });

  it("is in no value of a statement, asked for or kept, alone or in a transaction", async () => {
    expect(await repositoriesNamed(bot.database, odd, odd)).toEqual([]);
    const memory = urlMemory(bot.database, 100);
    await memory.keep(new Map([[odd, { is: "gone", because: odd }]]));
    expect([...(await memory.answered([odd])).keys()]).toEqual([kept]);
    const inside = await bot.database.transaction((session) => session.query("select $1::text as one", [odd]));
    expect(inside).toEqual([{ one: kept }]);
  });
});
