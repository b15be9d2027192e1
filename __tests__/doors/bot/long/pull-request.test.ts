import { describe, expect, it } from "vitest";
import { botForTests } from "../../../support/bot-for-tests.ts";
import { about, checksOf, deliver, eventually, pushed, quiet, rerun, scheduling } from "../../../support/bot-world.ts";
import { pullRequest } from "../../../support/git.ts";
import { gitObjects } from "../../../support/git-objects.ts";
import { type Asked, faults } from "../../../support/loopback-github.ts";
import { addComments, type GitHubState, gitHubState, holdPullRequest } from "../../../support/loopback-state.ts";

const broken = scheduling("broken");
const unharmed = scheduling("unharmed", "1-clean-change");

const slow = scheduling("slow", "1-clean-change");
const without: GitHubState = { ...gitHubState(), repo: "without" };
holdPullRequest(without, gitObjects(pullRequest({ "a.txt": "a\n" }, { "a.txt": "b\n" })));

const both = scheduling("both");
addComments(both, { body: "<!-- controldiff:v1 key=default head=1 hash=1 -->\n### ❌ Compliance" });
const lost = scheduling("lost", "1-clean-change");

/** More controls lose their evidence than a comment has rows, and than a request takes annotations. */
const many: GitHubState = { ...gitHubState(), repo: "many" };
const names = Array.from({ length: 60 }, (_, at) => `c${at + 10}`);
const controls = Object.fromEntries(
  names.map((name) => [
    `compliance/controls/${name}.yml`,
    `id: ${name.toUpperCase()}\ntitle: Control ${name}\nowner: "@alice"\nsatisfies: [soc2-2017/CC6.7]\nevidence: [{ path: docs/${name}.md }]\n`,
  ]),
);
const program = `version: 1
name: Acme
owners: ["@alice"]
frameworks: [{ id: soc2-2017, categories: [security] }]
actors: { saas: { kind: self, name: Acme } }
policy: { approvals: "off" }
`;
const documents = Object.fromEntries(names.map((name) => [`docs/${name}.md`, `# ${name}\n\nHow we do it.\n`]));
const withProgram = { ...controls, "compliance/program.yml": program };
holdPullRequest(
  many,
  gitObjects(pullRequest({ ...withProgram, ...documents }, { ...withProgram, "README.md": "#\n" })),
);

const world = botForTests([broken, unharmed, slow, without, both, lost, many]);

describe("a pull request", () => {
  it("that breaks evidence gets a red check and one comment", async () => {
    expect(await deliver(world.url, pushed(broken))).toEqual({ status: 202, outcome: "queued" });
    const [check] = await eventually(() => {
      const found = checksOf(world.app, broken, broken.pull.head);
      return found.length > 0 && found;
    });
    expect(check).toMatchObject({
      name: "compliance",
      conclusion: "failure",
      title: "2 new gaps, 2 broken links, 1 untreated risk, 1 more",
    });
    expect(check?.summary).toContain("docs/policies/encryption.md");
    expect(check?.annotations.length).toBeGreaterThan(0);
    expect(broken.comments).toHaveLength(1);
  });

  it("that breaks nothing gets a green check and no comment", async () => {
    await deliver(world.url, pushed(unharmed, "opened"));
    await eventually(() => checksOf(world.app, unharmed, unharmed.pull.head).length > 0);
    expect(checksOf(world.app, unharmed, unharmed.pull.head)).toMatchObject([{ conclusion: "success" }]);
    expect(unharmed.comments).toEqual([]);
  });

  it("with more to say than a comment shows has all of it in the check's details", async () => {
    await deliver(world.url, pushed(many));
    const [check] = await eventually(() => {
      const found = checksOf(world.app, many, many.pull.head);
      return found.length > 0 && found;
    });
    const [comment] = many.comments;
    for (const said of [comment?.body, check?.summary]) expect(said).toContain("more in the check's details.");
    expect(names.filter((name) => check?.text?.includes(`${name}.md`))).toEqual(names);
    expect(check?.text).not.toContain("check's details");
    await eventually(() => (check?.annotations.length ?? 0) >= 60);
  });

  it("of a repository without a program costs one request and gets nothing", async () => {
    const before = world.github.calls.length;
    await deliver(world.url, pushed(without));
    await quiet(world, before);
    const about = world.github.asked.slice(before).filter(({ body }) => JSON.stringify(body ?? "").includes("without"));
    expect(about).toHaveLength(1);
    expect(without.comments).toEqual([]);
    expect(world.app.checkRuns.filter(({ repository }) => repository === "acme/without")).toEqual([]);
  });

  it("that GitHub does not know yet whether it merges is judged when it knows", async () => {
    slow.pull.unsettled = 3;
    await deliver(world.url, pushed(slow));
    await eventually(() => checksOf(world.app, slow, slow.pull.head).length > 0);
    expect(checksOf(world.app, slow, slow.pull.head)).toMatchObject([{ conclusion: "success" }]);
  });

  it.each<{ title: string; state: GitHubState; asks: (head: string) => Promise<unknown>; writes: readonly RegExp[] }>([
    {
      title: "by its button says nothing where nothing is new",
      state: unharmed,
      asks: (head) => {
        const check_run = { head_sha: head, app: { id: world.app.id } };
        const payload = { action: "requested_action", ...about(unharmed), check_run };
        return deliver(world.url, payload, { event: "check_run" });
      },
      writes: [],
    },
    {
      title: "by Re-run says once more what it said, since its suite is queued until then",
      state: broken,
      asks: (head) => rerun(world, broken, head, { guid: "aaaa" }),
      writes: [/^PATCH .*\/check-runs\/\d+$/],
    },
    {
      title: "by the same delivery again says nothing",
      state: broken,
      asks: (head) => {
        const asked = rerun(world, broken, head, { guid: "aaaa" });
        world.app.queuedSuites.clear();
        return asked;
      },
      writes: [],
    },
    {
      title: "by Re-run of all checks, once it is closed, says once more what it said",
      state: unharmed,
      asks: (head) => {
        unharmed.pull.state = "closed";
        return rerun(world, unharmed, head, { of: "check_suite" });
      },
      writes: [/^PATCH .*\/check-runs\/\d+$/],
    },
  ])("whose check is asked for $title", async ({ state, asks, writes }) => {
    const [check] = checksOf(world.app, state, state.pull.head);
    const before = world.github.calls.length;
    await asks(check?.head ?? "");
    await quiet(world, before);
    await eventually(() => world.app.queuedSuites.size === 0);
    const written = world.github.calls.slice(before).filter((call) => /^(POST|PATCH) \/repos/.test(call));
    expect(written).toEqual(writes.map((call) => expect.stringMatching(call)));
    expect(checksOf(world.app, state, state.pull.head)).toMatchObject([
      { conclusion: check?.conclusion, summary: check?.summary, annotations: check?.annotations },
    ]);
  });

  it("where the Action comments is not commented on a second time, and the check says so", async () => {
    await deliver(world.url, pushed(both));
    const [check] = await eventually(() => {
      const found = checksOf(world.app, both, both.pull.head);
      return found.length > 0 && found;
    });
    expect(check?.summary).toContain("The Action runs here too");
    expect([both.comments.length, both.reviewComments]).toEqual([1, []]);
  });

  it("of a repository whose program was seen before and cannot be read now is no longer green", async () => {
    const conclusion = () => checksOf(world.app, lost, lost.pull.head)[0]?.conclusion;
    await deliver(world.url, pushed(lost));
    await eventually(() => conclusion() === "success");
    const isOfLost = ({ body }: Asked) => Object(Object(body).variables).repo === "lost";
    world.github.fails({ on: isOfLost, is: faults.notAccessible });
    await deliver(world.url, pushed(lost));
    await eventually(() => conclusion() === "failure");
    expect(checksOf(world.app, lost, lost.pull.head)[0]?.summary).toContain("a program was seen here before");
  });
});
