// Nothing is delivered of what is not installed, or suspended: what was missed is found at once when it is.
import { describe, expect, it } from "vitest";
import { embedded } from "../../../../src/adapters/store/embedded.ts";
import { pauseOf } from "../../../../src/adapters/store/installations.ts";
import { keepRepository, repositoryOf } from "../../../../src/adapters/store/repositories.ts";
import { changeOf } from "../../../../src/doors/bot/jobs/change-of.ts";
import { installationJob } from "../../../../src/doors/bot/jobs/installation-job.ts";
import type { Job } from "../../../../src/doors/bot/jobs/job.ts";
import { readEnvelope } from "../../../../src/doors/bot/jobs/jobs-of.ts";
import { makeChange } from "../../../../src/doors/bot/server/make-change.ts";
import { botForTests } from "../../../support/bot-for-tests.ts";
import { about, checksOf, deliver, eventually, pushed, quiet, scheduling } from "../../../support/bot-world.ts";
import { pullRequest } from "../../../support/git.ts";
import { gitObjects } from "../../../support/git-objects.ts";
import { type GitHubState, gitHubState, holdPullRequest, idOf } from "../../../support/loopback-state.ts";
import { storeForTests } from "../../../support/store-for-tests.ts";

const [added, installed] = [scheduling("added", "1-clean-change"), scheduling("installed", "1-clean-change")];
const [suspended, unarchived] = [scheduling("suspended", "1-clean-change"), scheduling("unarchived", "1-clean-change")];
const without: GitHubState = { ...gitHubState(), repo: "without" };
holdPullRequest(without, gitObjects(pullRequest({ "a.txt": "a\n" }, { "a.txt": "b\n" })));
const world = botForTests([added, without], {}, [installed], [suspended, unarchived]);

const named = (state: GitHubState) => ({ id: idOf(state), full_name: `${state.owner}/${state.repo}` });
const ofInstallation = (id: number, action: string, more: object = {}) => ({
  action,
  installation: { id, account: { login: "acme" } },
  ...more,
});
const isGreen = (state: GitHubState) => eventually(() => checksOf(world.app, state, state.pull.head).length > 0);

/** How often it was looked at what a pull request is now. */
const looks = (state: GitHubState) =>
  world.github.asked.filter(({ body }) => {
    const { variables } = Object(body) as { variables?: { repo?: string; number?: number; program?: string } };
    return variables?.repo === state.repo && variables.program !== undefined && variables.number !== undefined;
  }).length;

describe("open pull requests are evaluated at once", () => {
  it.each([
    {
      title: "of repositories that are added, where there is a program",
      event: "installation_repositories",
      payload: ofInstallation(100, "added", { repositories_added: [named(without), named(added)] }),
      state: added,
    },
    {
      title: "of an account that installs the App",
      event: "installation",
      payload: ofInstallation(101, "created", { repositories: [named(installed)] }),
      state: installed,
    },
  ])("$title", async ({ event, payload, state }) => {
    expect((await deliver(world.url, payload, { event })).outcome).toBe("queued");
    await isGreen(state);
    expect(looks(without)).toBe(0);
  });

  it("of an installation that is no longer suspended", async () => {
    await deliver(world.url, { ...pushed(suspended), ...about(suspended, 102) });
    await isGreen(suspended);
    await deliver(world.url, ofInstallation(102, "suspend"), { event: "installation" });
    const before = looks(suspended);
    await deliver(world.url, { ...pushed(suspended), ...about(suspended, 102) });
    await deliver(world.url, ofInstallation(102, "unsuspend"), { event: "installation" });
    await eventually(() => looks(suspended) > before);
  });

  it.each(["unarchived", "transferred"])("of a repository that is %s", async (action) => {
    const before = [looks(unarchived), world.github.calls.length] as const;
    const payload = { action, ...about(unarchived, 102) };
    expect((await deliver(world.url, payload, { event: "repository" })).outcome).toBe("queued");
    await eventually(() => looks(unarchived) > before[0]);
    await isGreen(unarchived);
    await quiet(world, before[1]);
  });

  it.each(["renamed", "archived", "edited", "publicized"])("and not of one that is %s", async (action) => {
    const payload = { action, ...about(unarchived, 102) };
    expect((await deliver(world.url, payload, { event: "repository" })).outcome).not.toBe("queued");
  });
});

const store = storeForTests(
  { id: 1, installation: 200, owner: "acme", name: "ours" },
  { id: 2, installation: 201, owner: "other", name: "moved" },
);

it("a repository that was transferred is not forgotten by whoever had it before", async () => {
  const about = readEnvelope(
    ofInstallation(200, "removed", { repositories_removed: [{ id: 1 }, { id: 2 }, { id: 3 }] }),
  );
  const change = about === null ? null : changeOf("installation_repositories", about);
  expect(change?.is).toBe("removed");
  if (change !== null) await store.database.transaction((session) => makeChange(session, change));
  expect([await repositoryOf(store.database, 1), (await repositoryOf(store.database, 2))?.name]).toEqual([
    null,
    "moved",
  ]);
});

describe("an installation", () => {
  type Told = readonly [action: string, updated_at?: string | number];
  const [first, second, third] = ["2026-11-28T10:00:00Z", "2026-11-28T11:00:00+01:00", "2026-11-28T11:00:00Z"];
  let id = 300;

  it.each<{ title: string; arrive: readonly Told[]; is: "suspended" | null }>([
    {
      title: "that is suspended",
      arrive: [
        ["created", first],
        ["suspend", third],
      ],
      is: "suspended",
    },
    {
      title: "that is no longer suspended",
      arrive: [
        ["suspend", first],
        ["unsuspend", third],
      ],
      is: null,
    },
    {
      title: "whose suspension arrives last",
      arrive: [
        ["unsuspend", third],
        ["suspend", first],
      ],
      is: null,
    },
    {
      title: "whose suspension has the time of its end",
      arrive: [
        ["unsuspend", second],
        ["suspend", first],
      ],
      is: null,
    },
    {
      title: "the same, in the right order",
      arrive: [
        ["suspend", first],
        ["unsuspend", second],
      ],
      is: null,
    },
    {
      title: "whose first suspension's end arrives last",
      arrive: [
        ["suspend", third],
        ["unsuspend", first],
      ],
      is: "suspended",
    },
    {
      title: "whose suspension arrives twice",
      arrive: [
        ["suspend", first],
        ["suspend", first],
      ],
      is: "suspended",
    },
    {
      title: "that is suspended again",
      arrive: [
        ["suspend", first],
        ["unsuspend", first],
        ["suspend", third],
      ],
      is: "suspended",
    },
    {
      title: "told of in seconds since 1970",
      arrive: [
        ["created", 1_795_863_600],
        ["suspend", first],
      ],
      is: null,
    },
    { title: "of which no time is told", arrive: [["suspend"], ["unsuspend"], ["suspend"]], is: "suspended" },
    { title: "of which none is told at last", arrive: [["suspend", third], ["unsuspend"]], is: null },
  ])("$title: $is", async ({ arrive, is }) => {
    id += 1;
    for (const [action, updated_at] of arrive) {
      const about = readEnvelope({ action, installation: { id, account: { login: "acme" }, updated_at } });
      const change = about === null ? null : changeOf("installation", about);
      expect(change?.is).toBe("installed");
      if (change !== null) await makeChange(store.database, change);
    }
    expect(await pauseOf(store.database, id)).toBe(is);
  });
});

describe("an installation that was removed", () => {
  const removed = 400;
  const repository = { id: 41, full_name: "acme/gone" };
  const told = async (event: string, payload: object) => {
    const about = readEnvelope(payload);
    const change = about === null ? null : changeOf(event, about);
    return change === null ? null : store.database.transaction((session) => makeChange(session, change));
  };

  it.each([
    { title: "was made", event: "installation", more: { action: "created", repositories: [repository] } },
    {
      title: "got a repository",
      event: "installation_repositories",
      more: { action: "added", repositories_added: [repository] },
    },
    { title: "is no longer suspended", event: "installation", more: { action: "unsuspend" } },
  ])("is gone whatever is delivered again: that it $title", async ({ event, more }) => {
    const earlier = { ...ofInstallation(removed, ""), ...more };
    await told(event, earlier);
    await told("installation", ofInstallation(removed, "deleted", { repositories: [repository] }));
    expect(await told(event, earlier)).toBeNull();
    await keepRepository(store.database, { id: 41, installation: removed, owner: "acme", name: "gone" });
    expect(await repositoryOf(store.database, 41)).toBeNull();
    expect(await pauseOf(store.database, removed)).toBe("suspended");
    await store.database.query("delete from installation where id = $1", [removed]);
  });

  it("does not keep the repositories that another one has since", async () => {
    await told("installation", ofInstallation(removed, "deleted"));
    await told("installation", ofInstallation(removed + 1, "created", { repositories: [repository] }));
    await told("installation", ofInstallation(removed, "created", { repositories: [repository] }));
    expect(await repositoryOf(store.database, 41)).toMatchObject({ installation: removed + 1, name: "gone" });
  });
});

describe("a repository that the installation does not see", () => {
  const gone = (id: number) => ({ id, full_name: "acme/never-there" });

  it.each([
    {
      title: "it was added, delivered again after its removal",
      event: "installation_repositories",
      payload: ofInstallation(100, "added", { repositories_added: [gone(9_001)] }),
      id: 9_001,
    },
    {
      title: "of a pull request, delivered again after its removal",
      event: "pull_request",
      payload: {
        action: "opened",
        installation: { id: 100 },
        repository: { id: 9_002, name: "never-there", owner: { login: "acme" } },
        pull_request: { number: 1 },
      },
      id: 9_002,
    },
  ])("is not kept: $title", async ({ event, payload, id }) => {
    const before = world.github.calls.length;
    expect((await deliver(world.url, payload, { event })).outcome).toBe("queued");
    await quiet(world, before);
    await world.stop();
    const database = await embedded(world.folder, "the test");
    expect(await repositoryOf(database, id)).toBeNull();
    expect(await repositoryOf(database, idOf(added))).toMatchObject({ name: "added" });
    await database.close();
    await world.start();
  });
});

it("a large installation is looked through in several goes", async () => {
  const sent: (Job & { readonly at?: number })[] = [];
  const worker = {
    database: store.database,
    settings: { apiUrl: "http://localhost" },
    app: { token: async () => "token" },
    log: { info: () => {}, warn: () => {} },
    queues: { send: async (job: Job, when?: object) => void sent.push({ ...job, ...when }) },
  } as never;
  const repositories = Array.from({ length: 250 }, (_, at) => 1_000 + at);
  const goes: number[] = [];
  let job: Job | undefined = { queue: "installation", data: { installation: 200, guid: "g", repositories } };
  while (job?.queue === "installation") {
    goes.push(job.data.done ?? 0);
    await installationJob(worker, job.data);
    const [next] = sent.splice(0);
    if (next !== undefined) expect((next.at ?? 0) - Date.now()).toBeGreaterThan(60_000);
    job = next;
  }
  expect(goes).toEqual([0, 100, 200]);
});
