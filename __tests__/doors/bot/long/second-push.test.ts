import { describe, expect, it } from "vitest";
import { botForTests } from "../../../support/bot-for-tests.ts";
import { about, checksOf, deliver, pushed, quiet } from "../../../support/bot-world.ts";
import { costOf, pushedTo, pushTo } from "../../../support/push-costs.ts";

const large = pushedTo("large", "2-rename-breaks-evidence", 50_000);
const usual = pushedTo("usual", "4-gap-opened", 200);
const twin = pushedTo("twin", "4-gap-opened", 200);
const world = botForTests([large.state, usual.state, twin.state]);

const file = "services/svc-0/module-1/part-5/file-150.ts";
const foldersOf = ({ requests }: { readonly requests: readonly string[] }) =>
  requests.filter((request) => request.includes("/git/trees/"));

describe("what a push costs", () => {
  it("the second one in a repository of 50,000 files: 10 requests and 300 KB", async () => {
    expect(foldersOf(await costOf(world, large, pushed(large.state)))).toHaveLength(1);
    pushTo(large, { [file]: "other\n" });
    const { requests, writes, bytes } = await costOf(world, large, pushed(large.state));
    expect(requests.length, requests.join("\n")).toBeLessThanOrEqual(10);
    expect(writes.length).toBeLessThanOrEqual(2);
    expect(bytes).toBeLessThanOrEqual(300_000);
    expect(checksOf(world.app, large.state, large.state.pull.head)).toMatchObject([{ conclusion: "failure" }]);
  });

  it("a usual one: 9 requests, two of them writes", async () => {
    await costOf(world, usual, pushed(usual.state));
    pushTo(usual, { [file]: "other\n" });
    const { requests, writes } = await costOf(world, usual, pushed(usual.state));
    expect(requests.length, requests.join("\n")).toBeLessThanOrEqual(9);
    expect(writes.length).toBeLessThanOrEqual(2);
  });

  it("one where nothing new is to be said: no write", async () => {
    const { requests, writes } = await costOf(world, usual, pushed(usual.state, "edited"));
    expect(requests.length, requests.join("\n")).toBeLessThanOrEqual(9);
    expect(writes).toEqual([]);
  });
});

describe("what is kept of a repository", () => {
  it("is not given to another one that has the same, and is forgotten with it", async () => {
    expect(foldersOf(await costOf(world, twin, pushed(twin.state)))).toHaveLength(1);
    const { id } = (about(usual.state) as { repository: { id: number } }).repository;
    const removed = { action: "removed", installation: { id: 100 }, repositories_removed: [{ id }] };
    await deliver(world.url, removed, { event: "installation_repositories" });
    const before = world.github.calls.length;
    await deliver(world.url, pushed(usual.state));
    await quiet(world, before);
    expect(foldersOf({ requests: world.github.calls.slice(before) })).toHaveLength(1);
  });
});
