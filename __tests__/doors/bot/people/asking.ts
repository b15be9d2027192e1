import { describe, expect, it } from "vitest";
import type { Browser, Shown } from "../../../support/browser.ts";
import { filesBelow } from "../../../support/files-below.ts";
import { nobodysHost, type People } from "./world.ts";

/** What programs may ask. */
export function asking({ world, browser, browserOf }: People): void {
  const asJson = { "content-type": "application/json" };
  const body = ({ text }: Shown) => JSON.parse(text) as Record<string, unknown>;

  function simulate(one: Browser, asIf: unknown, headers: Record<string, string> = {}): Promise<Shown> {
    const asking = { method: "POST", body: JSON.stringify(asIf), headers: { ...asJson, ...headers } };
    return one.open("/api/simulate/acme/open-one/7", asking);
  }

  describe("POST /api/simulate", () => {
    it("gives the report that a pull request would have, and writes nothing", async () => {
      const one = await browserOf("erin");
      const before = world.github.writes().length;
      const as = body(await simulate(one, {}));
      const policy = filesBelow("examples/medical-scheduling/base")["docs/policies/encryption.md"] ?? "";
      const files = { "docs/policies/encryption.md": policy, "docs/security/data-protection.md": null };
      const asIf = body(await simulate(one, { files }));
      expect(as).toMatchObject({ schema: "controldiff-report/1", verdict: { is: "fail" } });
      expect(asIf).toMatchObject({ schema: "controldiff-report/1", verdict: { is: "pass" } });
      expect(
        world.github
          .writes()
          .slice(before)
          .filter((call) => !call.includes("/login/") && !call.includes("/token")),
      ).toEqual([]);
    });

    it("reads what is kept, and asks GitHub for no tree again", async () => {
      const before = world.github.calls.length;
      await simulate(await browserOf("frank"), {});
      expect(world.github.calls.slice(before).filter((call) => /\/git\/trees\//.test(call))).toEqual([]);
    });

    it("counts in what a host is asked a day", async () => {
      const one = await browserOf("dave");
      const path = "compliance/controls/transmission.yml";
      const control = filesBelow("examples/medical-scheduling/base")[path] ?? "";
      /** URLs of 260 that are not asked, because their host was asked too often. */
      const refused = async (of: string) => {
        const links = Array.from({ length: 260 }, (_, at) => `  - url: "https://${nobodysHost}/${of}/${at}"\n`);
        const report = body(await simulate(one, { files: { [path]: `${control}${links.join("")}` } }));
        const told = (report.unverifiable as { why: string }[]).map(({ why }) => why);
        expect(told.filter((why) => why.includes(nobodysHost)).length).toBeGreaterThanOrEqual(260);
        return told.filter((why) => why.includes("was asked 500 times today")).length;
      };
      expect([await refused("first"), await refused("second")]).toEqual([0, 20]);
    });

    it("counts those who would have approved", async () => {
      const report = body(await simulate(await browserOf("dave"), { approvedBy: ["alice"] }));
      const approvals = report.approvals as { control: string; is: string }[];
      expect(approvals.map(({ is }) => is)).toContain("given");
    });

    it.each([
      { title: "a stranger", who: null, headers: {} },
      { title: "who may read", who: "bob", headers: {} },
      { title: "who may write", who: "alice", headers: {} },
      {
        title: "another site, in the browser of somebody who may",
        who: "erin",
        headers: { origin: "https://evil.example" },
      },
      { title: "a form, in the browser of somebody who may", who: "erin", headers: { "content-type": "text/plain" } },
      { title: "a token without a login", who: null, headers: { authorization: "bearer ghu_anything" } },
    ])("$title may not, and is not told whether it is there", async ({ who, headers }) => {
      const one = who === null ? browser() : await browserOf(who);
      const nowhere = { method: "POST", body: "{}", headers: asJson };
      const [refused, elsewhere] = await Promise.all([
        simulate(one, {}, headers),
        one.open("/api/simulate/acme/nowhere/7", nowhere),
      ]);
      expect([refused.status, refused.text]).toEqual([404, elsewhere.text]);
    });

    it.each([
      { title: "another form", asIf: { file: {} } },
      { title: "a file that is no text", asIf: { files: { "a.txt": 7 } } },
      { title: "no object", asIf: [] },
    ])("$title is refused with what is wrong", async ({ asIf }) => {
      const { status, text } = await simulate(await browserOf("erin"), asIf);
      expect(status).toBe(400);
      expect(JSON.parse(text).faults.length).toBeGreaterThan(0);
    });
  });

  describe("PUT /api/validate", () => {
    const files = Object.fromEntries(
      Object.entries(filesBelow("examples/medical-scheduling/base")).map(([path, text]) => [path, String(text)]),
    );
    const one = browser();
    const validate = (asked: unknown) =>
      one.open("/api/validate", { method: "PUT", body: JSON.stringify(asked), headers: asJson });

    it("tells a program's problems to anybody, each with its place", async () => {
      const whole = await validate({ files });
      expect([whole.status, body(whole)]).toEqual([200, { valid: true, controls: 15, problems: [] }]);
      const path = "compliance/program.yml";
      const wrong = body(await validate({ files: { ...files, [path]: `${files[path]}\nnonsense: 1\n` } }));
      expect(wrong).toMatchObject({ valid: false, problems: [{ place: { path, line: expect.any(Number) } }] });
    });

    it("says where there is no program", async () => {
      expect(body(await validate({ files: {} }))).toMatchObject({ valid: false, problems: [{ code: "missing-file" }] });
    });

    it("is not held up by a program that unfolds without end", async () => {
      const levels = "abcdefghij".split("").map((name, at, all) => {
        const before = all[at - 1];
        return `${name}: &${name} [${Array(10)
          .fill(before === undefined ? "x" : `*${before}`)
          .join(", ")}]`;
      });
      const shown = await validate({ files: { "compliance/program.yml": levels.join("\n") } });
      expect([200, 422]).toContain(shown.status);
      expect(body(shown).valid ?? false).toBe(false);
    });

    it("holds up nobody who simulates, however many ask for what takes long", async () => {
      const program = Array.from({ length: 60_000 }, (_, at) => `key${at}: 1`).join("\n");
      const body = JSON.stringify({ files: { "compliance/program.yml": program } });
      const headers = { ...asJson, "x-real-ip": "192.0.2.1" };
      const one = await browserOf("frank");
      const many = Array.from({ length: 10 }, () => browser().open("/api/validate", { method: "PUT", body, headers }));
      // One was refused, so that as many wait as may.
      expect((await Promise.race(many)).status).toBe(503);
      const shown = await simulate(one, {});
      expect(shown.status).toBe(200);
      await Promise.all(many);
    });

    it("takes no more than its size, and so many a minute", async () => {
      const large = await validate({ files: { "compliance/program.yml": "x".repeat(1_000_001) } });
      expect(large.status).toBe(413);
      const statuses = [];
      for (let times = 0; times < 12; times += 1) statuses.push((await validate({})).status);
      expect(new Set(statuses)).toEqual(new Set([400, 429]));
    });
  });
}
