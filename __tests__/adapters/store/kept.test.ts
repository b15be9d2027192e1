import { describe, expect, it } from "vitest";
import { gitObjects } from "../../../src/adapters/store/git-objects.ts";
import { forgetInstallation } from "../../../src/adapters/store/installations.ts";
import { forgetRepositories } from "../../../src/adapters/store/repositories.ts";
import { forgetOld } from "../../../src/adapters/store/sweeps.ts";
import { urlMemory } from "../../../src/adapters/store/url-memory.ts";
import type { LinkStatus } from "../../../src/model/assessment.ts";
import { storeForTests } from "../../support/store-for-tests.ts";

const bot = storeForTests(...[1, 2, 3].map((id) => ({ id, installation: 100, owner: "acme", name: `r${id}` })));
const warnings: string[] = [];
const warns = (remark: string) => void warnings.push(remark);

const bytes = (...values: number[]) => Uint8Array.from(values);
const objects = (...of: (readonly [string, Uint8Array])[]) => new Map(of);
const idsOf = async (repository: number, ...ids: string[]) =>
  [...(await gitObjects(bot.database, repository, { warns }).get(ids)).keys()].sort();
const used = (repository: number, id: string, ago: number) =>
  bot.database.query("update git_object set used_on = current_date - $3::int where repository = $1 and id = $2", [
    repository,
    id,
    ago,
  ]);

describe("objects of git in the database", () => {
  it("come out as they went in, of that repository alone", async () => {
    const store = gitObjects(bot.database, 1, { warns });
    await store.put(objects(["a", bytes(0, 255, 39, 92)], ["b", bytes()]));
    await store.put(objects(["a", bytes(1)]));
    const found = await store.get(["a", "b", "c"]);
    expect([...found].map(([id, value]) => [id, [...value]]).sort()).toEqual([
      ["a", [0, 255, 39, 92]],
      ["b", []],
    ]);
    expect(await idsOf(2, "a", "b")).toEqual([]);
  });

  it("are bounded, and what was used longest ago goes first", async () => {
    const store = gitObjects(bot.database, 2, { warns, most: 10 });
    await store.put(objects(["old", bytes(1, 2, 3, 4)], ["older", bytes(1, 2, 3, 4)]));
    await used(2, "old", 5);
    await used(2, "older", 6);
    await store.put(objects(["new", bytes(1, 2, 3, 4)]));
    expect(await idsOf(2, "new", "old", "older")).toEqual(["new", "old"]);
  });

  it("that are used stay, and the others are forgotten after thirty days", async () => {
    const store = gitObjects(bot.database, 3, { warns });
    await store.put(objects(["used", bytes(1)], ["unused", bytes(2)]));
    for (const id of ["used", "unused"]) await used(3, id, 31);
    await store.get(["used"]);
    await forgetOld(bot.database);
    expect(await idsOf(3, "used", "unused")).toEqual(["used"]);
  });

  it("are forgotten with their repository, and none are kept of one that is not ours", async () => {
    await forgetRepositories(bot.database, [1]);
    await gitObjects(bot.database, 1, { warns }).put(objects(["late", bytes(1)]));
    expect(await idsOf(1, "a", "b", "late")).toEqual([]);
  });

  it("that the database does not take or give are nobody's trouble but the log's", async () => {
    const broken = { query: () => Promise.reject(new Error("no database")) };
    const store = gitObjects(broken, 1, { warns });
    await store.put(objects(["a", bytes(1)]));
    expect(await store.get(["a"])).toEqual(new Map());
    expect(warnings).toEqual([
      "what was read of a repository was not kept: no database",
      "what is kept of a repository was not read: no database",
    ]);
  });
});

describe("what is remembered of URLs", () => {
  const [one, two] = ["https://a.example/1", "https://a.example/2"];
  const answer: LinkStatus = { is: "gone", because: "404 Not Found" };

  it("is what they answered within the hour, of that installation alone", async () => {
    await urlMemory(bot.database, 100).keep(new Map([[one, answer]]));
    expect(await urlMemory(bot.database, 100).answered([one, two])).toEqual(new Map([[one, answer]]));
    expect(await urlMemory(bot.database, 101).answered([one])).toEqual(new Map());
    await bot.database.query("update url_answer set asked_at = now() - interval '61 minutes'");
    expect(await urlMemory(bot.database, 100).answered([one])).toEqual(new Map());
    await forgetOld(bot.database);
    expect(await bot.database.query("select url from url_answer")).toEqual([]);
  });

  it("is how often a host was asked today, and all of them, for each installation by itself", async () => {
    const memory = urlMemory(bot.database, 200, { ofHost: 2, ofAll: 3 });
    const refused = async (...urls: string[]) => [...(await memory.count(urls)).values()];
    expect(await refused(one)).toEqual([]);
    expect(await refused(two, one)).toEqual(["a.example was asked 2 times today, and is asked no more"]);
    expect(await refused("https://b.example/", "https://c.example/")).toEqual([
      "3 URLs were asked today, and no more are for one installation",
    ]);
    expect(await urlMemory(bot.database, 201, { ofHost: 1, ofAll: 1 }).count([one])).toEqual(new Map());
    await bot.database.query("update url_count set day = current_date - 1 where installation = 200");
    expect(await refused(one)).toEqual([]);
  });

  it("is forgotten with the installation", async () => {
    await urlMemory(bot.database, 300).count([one]);
    await urlMemory(bot.database, 300).keep(new Map([[one, answer]]));
    await forgetInstallation(bot.database, 300);
    for (const table of ["url_answer", "url_count"])
      expect(await bot.database.query(`select 1 from ${table} where installation = 300`)).toEqual([]);
  });
});
