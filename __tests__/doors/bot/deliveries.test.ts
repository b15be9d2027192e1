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
