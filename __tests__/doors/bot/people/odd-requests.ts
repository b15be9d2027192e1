import { describe, expect, it } from "vitest";
import type { Shown } from "../../../support/browser.ts";
import { filesBelow } from "../../../support/files-below.ts";
import { heading, type People, page, publicUrl, told } from "./world.ts";

/** Ways around that the ways in do not have. */
export function oddRequests({ secretOne, browser, browserOf }: People): void {
  const at = page(secretOne);
  const nowhere = page({ ...secretOne, repo: "not-there" });
  const asJson = { "content-type": "application/json" };
  const nothingOfOurs = ({ text }: Shown) => !text.includes(heading) && !text.includes("secret-one #");

  describe("by another way", () => {
    it.each([
      `${at}/`,
      `${at.replace("/pull/", "//pull/")}`,
      at.replace(/7$/, "07"),
      at.replace(/7$/, "7.0"),
      at.replace(/7$/, "7e0"),
      at.replace(/7$/, "%37"),
      at.replace(/7$/, "7%00"),
      at.replace("secret-one", "secret%2Done"),
      at.replace("acme/secret-one", "acme%2Fsecret-one/x"),
      at.replace("/r/acme", "/r/evil/..%2facme"),
      `${at}/report.json/`,
      `${at}/report.json%00`,
      `${at}?login=alice&to=${at}`,
    ])("%s shows somebody else nothing", async (path) => {
      const shown = await (await browserOf("mallory")).open(path);
      expect([404, 400]).toContain(shown.status);
      expect(nothingOfOurs(shown)).toBe(true);
    });

    it.each(["HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("%s tells nobody what is there", async (method) => {
      const one = await browserOf("mallory");
      const [refused, absent] = await Promise.all([one.open(at, { method }), one.open(nowhere, { method })]);
      expect(told(refused)).toEqual(told(absent));
      expect(refused.status).toBe(404);
    });

    it.each<Record<string, string>>([
      { range: "bytes=0-99" },
      { "if-none-match": "*" },
      { "if-modified-since": "Mon, 01 Jan 2035 00:00:00 GMT" },
      { "x-original-url": at, "x-rewrite-url": at },
      { "x-http-method-override": "GET", "x-forwarded-user": "alice", "x-github-login": "alice" },
      { authorization: `Basic ${Buffer.from("alice:x").toString("base64")}` },
      { "accept-encoding": "identity", accept: "application/json" },
    ])("a header does not open it: %j", async (headers) => {
      const one = await browserOf("mallory");
      for (const path of [at, `${at}/report.json`]) {
        const [refused, absent] = await Promise.all([one.open(path, { headers }), one.open(nowhere, { headers })]);
        expect(told(refused)).toEqual(told(absent));
        expect(refused.status).toBe(404);
      }
    });

    it("a session is one under its own name alone", async () => {
      const [one, token] = [browser(), (await browserOf("alice")).cookies.get("__Host-session") ?? ""];
      for (const name of ["session", "__host-session", "__Secure-session"]) one.cookies.set(name, token);
      expect((await one.open(at)).status).toBe(404);
    });

    it("another host's name leads no login there", async () => {
      const headers = { "x-forwarded-host": "evil.example", forwarded: "host=evil.example" };
      const { headers: answered } = await browser().open("/login", { headers, follows: false });
      expect(new URL(answered.get("location") ?? "").searchParams.get("redirect_uri")).toBe(
        `${publicUrl}/login/callback`,
      );
    });
  });

  describe("what is sent", () => {
    const base = Object.fromEntries(
      Object.entries(filesBelow("examples/medical-scheduling/base")).map(([path, text]) => [path, String(text)]),
    );
    const program = "compliance/program.yml";
    const send = async (path: string, method: string, body: string) =>
      (await browserOf("erin")).open(path, { method, body, headers: asJson });

    it.each([
      { title: "a program beside the disk's root", program: "/etc/passwd", files: {} },
      { title: "a program above the repository", program: "../../../etc/passwd", files: {} },
      {
        title: "a source on the disk",
        program,
        files: {
          [program]: `${base[program]}\nsources:\n  - oscal: ../../../../../../etc/passwd\n  - oscal: /etc/passwd\n`,
        },
      },
      {
        title: "evidence on the disk",
        program,
        files: {
          "compliance/controls/transmission.yml": `${base["compliance/controls/transmission.yml"]}  - path: ../../../../../etc/passwd\n  - path: /etc/passwd\n`,
        },
      },
    ])("reads nothing of this machine: $title", async ({ program, files }) => {
      const shown = await send("/api/validate", "PUT", JSON.stringify({ program, files: { ...base, ...files } }));
      expect([200, 400, 422]).toContain(shown.status);
      expect(shown.text).not.toContain("root:");
    });

    it.each([
      '{"__proto__": "x", "constructor": "y"}',
      '{"toString": "x", "../a": "y", "/etc/passwd": "z", "a//b": null}',
      '{"compliance": "x"}',
    ])("is files by any name, and never something that goes wrong: %s", async (files) => {
      const validated = await send("/api/validate", "PUT", `{"files": ${files.replace("null", '""')}}`);
      const simulated = await send("/api/simulate/acme/open-one/7", "POST", `{"files": ${files}}`);
      expect([validated.status, simulated.status].filter((status) => status >= 500 || status === 404)).toEqual([]);
    });

    it.each([
      "[".repeat(400_000),
      `{"files": ${'{"a":'.repeat(100_000)}`,
      `{"files": ${"[".repeat(9_000)}${"]".repeat(9_000)}}`,
      "\u0000",
      "",
    ])("that is no form is told so", async (body) => {
      expect((await send("/api/validate", "PUT", body)).status).toBe(400);
    });
  });
}
