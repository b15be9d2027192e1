import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { about, checksOf, deliver, pushed, quiet } from "../../../support/bot-world.ts";
import { filesBelow } from "../../../support/files-below.ts";
import { pullRequest } from "../../../support/git.ts";
import { gitObjects } from "../../../support/git-objects.ts";
import { holdPullRequest } from "../../../support/loopback-state.ts";
import { evaluated, heading, headingOf, type People, page } from "./world.ts";

/** What a hostile installation, forged deliveries and strange evidence come to. It alters what there is, so it comes last. */
export function hostile(people: People): void {
  deliveries(people);
  urls(people);
  removal(people);
}

/** The parts of a payload that say whose it is. */
type About = {
  readonly installation: { id: number };
  readonly repository: { id: number; owner: object; name: string };
};

function deliveries({ world, secretOne, theirs, browserOf }: People): void {
  const of = (state: typeof secretOne, installation: number) => about(state, installation) as About;
  const callsTo = (part: string, from: number) => world.github.calls.slice(from).filter((call) => call.includes(part));

  /** Until the bot asks nothing of GitHub any more. */
  const settled = () => quiet(world, 0);

  describe("a delivery", () => {
    it.each([
      { title: "with another secret", sent: { secret: "guessed" }, outcome: "forged" },
      {
        title: "with a signature of other bytes",
        sent: { headers: { "x-hub-signature-256": `sha256=${"0".repeat(64)}` } },
        outcome: "forged",
      },
      { title: "with no event", sent: { headers: { "x-github-event": "" } }, outcome: "malformed" },
      { title: "with a GUID that is none", sent: { guid: "../../etc" }, outcome: "malformed" },
    ])("$title changes nothing", async ({ sent, outcome }) => {
      const payload = {
        ...of(secretOne, 100),
        action: "deleted",
        installation: { id: 100, account: { login: "acme" } },
      };
      expect((await deliver(world.url, payload, { event: "installation", ...sent })).outcome).toBe(outcome);
      expect((await (await browserOf("alice")).open(page(secretOne))).status).toBe(200);
    });

    it("that is replayed writes nothing again", async () => {
      const guid = "99999999-0000-0000-0000-000000000001";
      await deliver(world.url, pushed(secretOne), { guid });
      await settled();
      const before = world.github.writes().length;
      await deliver(world.url, pushed(secretOne), { guid });
      await settled();
      expect(
        world.github
          .writes()
          .slice(before)
          .filter((call) => call.includes("secret-one")),
      ).toEqual([]);
    });

    it("of the hostile installation about our commit re-evaluates nothing of ours", async () => {
      const before = world.github.calls.length;
      const check_run = { head_sha: secretOne.pull.head, app: { id: 4711 } };
      await deliver(world.url, { action: "rerequested", ...of(theirs, 101), check_run }, { event: "check_run" });
      await settled();
      expect(callsTo("acme", before)).toEqual([]);
    });

    it("of the hostile installation that closes its pull request leaves our check at the same commit", async () => {
      expect(theirs.pull.head).toBe(secretOne.pull.head);
      theirs.pull.state = "closed";
      await deliver(world.url, { ...pushed(theirs, "closed"), ...of(theirs, 101) });
      theirs.pull.state = "open";
      await settled();
      expect(checksOf(world.app, secretOne, secretOne.pull.head).map(({ conclusion }) => conclusion)).toEqual([
        "failure",
      ]);
      expect((await (await browserOf("alice")).open(page(secretOne))).text).not.toContain("has moved on");
    });

    it("that gives their repository our name shows nobody anything of ours, and nothing of theirs under it", async () => {
      const { name, owner } = of(secretOne, 100).repository;
      const { installation, repository } = of(theirs, 101);
      await deliver(world.url, { ...pushed(theirs), installation, repository: { ...repository, name, owner } });
      expect((await (await browserOf("mallory")).open(page(secretOne))).status).toBe(404);
      const shown = await (await browserOf("alice")).open(page(secretOne));
      expect([shown.status, headingOf(shown)]).toEqual([200, heading]);
      await settled();
    });

    it("that gives our repository their installation is asked of theirs, which does not see it", async () => {
      const { installation } = of(theirs, 101);
      await deliver(world.url, { ...pushed(secretOne), installation });
      expect((await (await browserOf("mallory")).open(page(secretOne))).status).toBe(404);
      await deliver(world.url, pushed(secretOne));
      await settled();
      expect((await (await browserOf("alice")).open(page(secretOne))).status).toBe(200);
    });
  });

  it("a session that nobody was given is none", async () => {
    const one = await browserOf("alice");
    for (const token of [randomBytes(32).toString("base64url"), "", "' or 1=1 --", "alice"]) {
      one.cookies.set("__Host-session", token);
      expect((await one.open(page(secretOne))).status).toBe(404);
    }
  });
}

/** An evidence link for each way to reach what is not public. */
const inside = (port: number) => [
  `http://127.0.0.1:${port}/admin`,
  `http://localhost:${port}/admin`,
  `http://[::1]:${port}/admin`,
  `http://0.0.0.0:${port}/admin`,
  `http://2130706433:${port}/admin`,
  `http://127.1:${port}/admin`,
  `http://[::ffff:127.0.0.1]:${port}/admin`,
  "http://169.254.169.254/latest/meta-data/",
  "http://10.0.0.1/",
  "http://192.168.0.1/",
  "http://[fd00::1]/",
];

function urls({ world, theirs, browserOf }: People): void {
  it("a URL in evidence reaches nothing inside the network, whoever names its host", async () => {
    const hits: string[] = [];
    const canary = createServer((request, response) => {
      hits.push(`${request.method} ${request.headers.host}`);
      response.end("inside");
    });
    await new Promise<void>((listening) => canary.listen(0, () => listening()));
    const { port } = canary.address() as AddressInfo;
    const base = filesBelow("examples/medical-scheduling/base");
    const file = "compliance/controls/transmission.yml";
    const with_ = (links: readonly string[]) => ({
      ...base,
      [file]: `${base[file]}${links.map((url) => `  - url: ${JSON.stringify(url)}\n`).join("")}`,
    });
    const [first = "", ...others] = inside(port);
    // Base names each host already, so that only the address itself is left to refuse.
    holdPullRequest(
      theirs,
      gitObjects(pullRequest(with_([first, ...others]), with_([...others, `${first}/2`, "http://stranger.test/"]))),
    );
    await evaluated(world, theirs, 101);
    canary.close();
    expect(hits).toEqual([]);
    const one = await browserOf("mallory");
    const report = JSON.parse((await one.open(`${page(theirs)}/report.json`)).text) as {
      unverifiable: { what: string; why: string }[];
    };
    const told = report.unverifiable.filter(({ what }) => what.includes("http"));
    const refused = told.map(({ why }) => (why.includes("no public address") ? "no public address" : why));
    expect(refused.filter((why) => why === "no public address")).toHaveLength(inside(port).length);
    expect(refused.filter((why) => why !== "no public address")).toEqual([
      expect.stringContaining("stranger.test is not an allowed host"),
    ]);
  });
}

function removal({ world, secretOne, open, theirs, browserOf }: People): void {
  describe("a repository", () => {
    const readBy = async (login: string, state = secretOne) =>
      (await (await browserOf(login)).open(page(state))).status;

    it("that is renamed is read by its new name, and not by its old one", async () => {
      const old = { ...open };
      (open as { repo: string }).repo = "renamed";
      const repository = { ...(about(old) as About).repository, name: "renamed" };
      await deliver(world.url, { ...about(old), action: "renamed", repository }, { event: "repository" });
      expect(await readBy("alice", old)).toBe(404);
      (open as { repo: string }).repo = "open-one";
    });

    it("of a suspended installation is read by nobody", async () => {
      const installation = { id: 100, account: { login: "acme" } };
      await deliver(world.url, { ...about(secretOne), action: "suspend", installation }, { event: "installation" });
      expect(await readBy("bob")).toBe(404);
      const before = world.github.calls.length;
      await deliver(world.url, { ...about(secretOne), action: "unsuspend", installation }, { event: "installation" });
      expect(await readBy("alice")).toBe(200);
      // What is evaluated again because of that would bring back the pages of what is removed next.
      await quiet(world, before);
    });

    it("that is removed takes its pages with it, also when it comes back", async () => {
      const { id } = (about(secretOne) as About).repository;
      const gone = { action: "removed", installation: { id: 100 }, repositories_removed: [{ id }] };
      await deliver(world.url, gone, { event: "installation_repositories" });
      expect(await readBy("alice")).toBe(404);
      await deliver(world.url, { ...about(secretOne), action: "renamed" }, { event: "repository" });
      expect(await readBy("alice")).toBe(404);
      expect(await readBy("mallory", theirs)).toBe(200);
    });

    it("of an installation that is gone is read by nobody", async () => {
      const installation = { id: 101, account: { login: "evil" } };
      await deliver(world.url, { ...about(theirs, 101), action: "deleted", installation }, { event: "installation" });
      expect(await readBy("mallory", theirs)).toBe(404);
    });
  });
}
