import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { botForTests } from "../../support/bot-for-tests.ts";
import { about, checksOf, deliver, eventually, pushed, quiet, scheduling } from "../../support/bot-world.ts";
import { webhooks } from "../../support/webhooks.ts";

const repository = scheduling("deliveries", "1-clean-change");
const elsewhere = scheduling("elsewhere", "1-clean-change", "evil");

const world = botForTests([repository], { ALLOWED_ACCOUNTS: "acme", WEBHOOK_SECRET_PREVIOUS: "the one before" });

/** The text of the answer to a POST whose headers alone are sent. */
function headersOnly(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((answered, failed) => {
    const asking = request(`${url}/webhooks`, { method: "POST", headers });
    asking.on("response", (response) => {
      answered(response.statusCode ?? 0);
      asking.destroy();
    });
    asking.on("error", failed);
    asking.flushHeaders();
  });
}

describe("a delivery", () => {
  it.each([
    { title: "with another secret", sent: { secret: "guessed" } },
    { title: "with no signature", sent: { headers: { "x-hub-signature-256": "" } } },
    { title: "with a signature of another form", sent: { headers: { "x-hub-signature-256": "sha1=00" } } },
  ])("$title is refused", async ({ sent }) => {
    expect(await deliver(world.url, pushed(repository), sent)).toEqual({ status: 401, outcome: "forged" });
  });

  it("that is too large is refused before it is sent", async () => {
    expect(await headersOnly(world.url, { "content-length": String(26 * 1024 * 1024) })).toBe(413);
  });

  it("of an account that is not served is left alone", async () => {
    expect(await deliver(world.url, pushed(elsewhere))).toEqual({ status: 202, outcome: "foreign" });
  });

  it("that is signed with the secret before it was changed is taken", async () => {
    const answer = await deliver(world.url, { ...about(repository), action: "labeled" }, { secret: "the one before" });
    expect(answer).toEqual({ status: 202, outcome: "ignored" });
  });

  it("that comes twice acts once", async () => {
    const sent = { guid: "11111111-2222-3333-4444-555555555555" };
    await deliver(world.url, pushed(repository), sent);
    await deliver(world.url, pushed(repository), sent);
    await eventually(() => checksOf(world.app, repository, repository.pull.head).length > 0);
    const before = world.github.calls.length;
    await deliver(world.url, pushed(repository), sent);
    await quiet(world, before);
    expect(checksOf(world.app, repository, repository.pull.head)).toMatchObject([{ conclusion: "success" }]);
    expect(repository.comments).toEqual([]);
  });

  it.each(webhooks.flatMap(({ name, examples }) => examples.slice(0, 1).map((payload) => ({ name, payload }))))(
    "$name of GitHub's own examples is answered",
    async ({ name, payload }) => {
      const { status } = await deliver(world.url, payload, { event: name });
      expect(status).toBe(202);
    },
  );
});

describe("a delivery that GitHub signed and hardly ever sends", () => {
  const head_sha = repository.pull.head;
  const { number } = repository.pull;
  const scanner = { id: 99 };
  const nul = "tls\0\ud800";

  it.each<{ title: string; event: string; payload: object; status?: number; outcome: string }>([
    { title: "a status", event: "status", payload: { sha: head_sha, context: nul }, outcome: "ignored" },
    { title: "of no commit", event: "status", payload: { sha: nul, context: "tls" }, outcome: "ignored" },
    {
      title: "a check",
      event: "check_run",
      payload: { action: "completed", check_run: { head_sha, name: nul, app: scanner } },
      outcome: "ignored",
    },
    {
      title: "a check of nobody's App",
      event: "check_run",
      payload: { action: "rerequested", check_run: { head_sha, name: "compliance", app: null } },
      outcome: "ignored",
    },
    {
      title: "a re-run of another App's check of our name",
      event: "check_run",
      payload: { action: "rerequested", check_run: { head_sha, name: "compliance", app: scanner } },
      outcome: "ignored",
    },
    {
      title: "the button of another App's check",
      event: "check_run",
      payload: { action: "requested_action", check_run: { head_sha, name: "compliance", app: scanner } },
      outcome: "ignored",
    },
    {
      title: "a re-run of another App's suite",
      event: "check_suite",
      payload: { action: "rerequested", check_suite: { head_sha, app: scanner } },
      outcome: "ignored",
    },
    {
      title: "a command",
      event: "issue_comment",
      payload: {
        action: "created",
        issue: { number, pull_request: {} },
        comment: { id: 1, body: `/compliance explain ${nul}`, user: { login: nul } },
      },
      outcome: "queued",
    },
    { title: "a push", event: "push", payload: { ref: `refs/heads/${nul}`, after: head_sha }, outcome: "ignored" },
    {
      title: "a pull request of a number that is none",
      event: "pull_request",
      payload: { action: "opened", pull_request: { number: 2 ** 31 } },
      status: 400,
      outcome: "malformed",
    },
    {
      title: "a removal of another thing in an installation, told as one of the installation",
      event: "installation",
      payload: { action: "deleted", installation: { id: 100 } },
      outcome: "ignored",
    },
  ])("$title is answered as any other", async ({ event, payload, status = 202, outcome }) => {
    const answer = await deliver(world.url, { ...about(repository), ...payload }, { event });
    expect(answer).toEqual({ status, outcome });
  });

  it("and the next one is taken", async () => {
    expect((await deliver(world.url, pushed(repository))).status).toBe(202);
  });
});

describe("what is watched", () => {
  it.each([
    { path: "/healthz", text: /^ok$/m },
    { path: "/readyz", text: /"store":"ready"/ },
    { path: "/metrics", text: /^controldiff_deliveries_total\{outcome="forged"\} \d+$/m },
  ])("$path", async ({ path, text }) => {
    const response = await fetch(`${world.url}${path}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(text);
  });

  it("GitHub's state is told and changes nothing", async () => {
    const ready = async () => {
      const response = await fetch(`${world.url}/readyz`);
      return { status: response.status, github: ((await response.json()) as { github: { is: string } }).github.is };
    };
    await eventually(async () => (await ready()).github === "answers");
    expect(await ready()).toEqual({ status: 200, github: "answers" });
  });
});
