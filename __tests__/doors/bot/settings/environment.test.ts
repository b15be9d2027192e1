import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { EnvironmentError, readEnvironment } from "../../../../src/doors/bot/settings/environment.ts";
import { removeAll, temporary } from "../../../support/git.ts";
import { appState } from "../../../support/loopback-app.ts";

afterAll(removeAll);

const privateKey = appState().privateKey.trim();
const whole = { APP_ID: "4711", PRIVATE_KEY: privateKey, WEBHOOK_SECRET: "secret" };

function mistakesIn(env: Record<string, string>): readonly string[] {
  try {
    readEnvironment(env);
    return [];
  } catch (error) {
    if (error instanceof EnvironmentError) return error.mistakes;
    throw error;
  }
}

describe("the bot's environment", () => {
  it("of which nothing is set is told of at once", () => {
    expect(mistakesIn({})).toEqual([
      "APP_ID is missing: the App's number, as its page shows it (or APP_ID_FILE, the path of a file with it)",
      "PRIVATE_KEY is missing: the App's private key, a PEM file that GitHub makes (or PRIVATE_KEY_FILE, the path of a file with it)",
      "WEBHOOK_SECRET is missing: the secret that GitHub signs its deliveries with (or WEBHOOK_SECRET_FILE, the path of a file with it)",
    ]);
  });

  it("names everything that is wrong, and no secret", () => {
    const wrong = {
      APP_ID: "controldiff",
      PRIVATE_KEY: "s3cr3t",
      WEBHOOK_SECRET_FILE: "/nowhere/secret",
      GITHUB_URL: "github.acme.example",
      PORT: "http",
      ROLE: "web",
      EVALUATIONS: "0",
      WITHOUT_PROGRAM: "fail",
    };
    const mistakes = mistakesIn(wrong);
    expect(mistakes).toHaveLength(8);
    expect(mistakes.join("\n")).not.toContain("s3cr3t");
    for (const name of Object.keys(wrong).filter((name) => name !== "ROLE"))
      expect(mistakes.join("\n")).toContain(name);
    expect(mistakes.at(-1)).toBe("ROLE is web, and several processes need one PostgreSQL: DATABASE_URL is missing");
  });

  it("is told what would never come to anything: it would wait for ever, or see no program, and say nothing", () => {
    const ec = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" });
    const wrong = {
      PRIVATE_KEY: String(ec),
      DATABASE_URL: "postgres://bot:s3#cr3t@db/bot",
      ALLOWED_ACCOUNTS: "acme, @globex",
      URL_HOSTS: "docs.acme.example https://wiki.acme.example/",
      PROGRAM: "/compliance/program.yml",
      ADDRESS_HEADER: "X-Real-IP: 1",
    };
    const mistakes = mistakesIn({ ...whole, ...wrong });
    expect(mistakes.map((mistake) => mistake.split(" ", 1)[0]).sort()).toEqual(Object.keys(wrong).sort());
    expect(mistakes.join("\n")).not.toContain("s3#cr3t");
    for (const url of ["mysql://db/bot", "bot", "postgres://db:port/bot"])
      expect(mistakesIn({ ...whole, DATABASE_URL: url })).toHaveLength(1);
    for (const url of [
      "postgres://bot@%2Frun%2Fpostgresql/bot",
      "postgresql:///bot?host=/run",
      "postgres://b:%23@[::1]:5/b",
      "postgres://bot:secret@/bot?host=/cloudsql/acme:europe-west3:bot",
      "socket:/run/postgresql?db=bot",
      "/run/postgresql bot",
    ])
      expect(mistakesIn({ ...whole, DATABASE_URL: url })).toEqual([]);
    expect(readEnvironment({ ...whole, PROGRAM: "./soc2" }).programPath).toBe("soc2/program.yml");
  });

  it("takes secrets from files, and a key with its line breaks written out", () => {
    const folder = temporary();
    writeFileSync(join(folder, "secret"), "from a file\n");
    const { app } = readEnvironment({
      APP_ID: "4711",
      PRIVATE_KEY: privateKey.replaceAll("\n", "\\n"),
      WEBHOOK_SECRET_FILE: join(folder, "secret"),
    });
    expect(app).toEqual({
      id: "4711",
      privateKey,
      webhookSecret: "from a file",
      previousSecret: null,
    });
  });

  it.each([
    { url: undefined, api: "https://api.github.com" },
    { url: "https://acme.ghe.com/", api: "https://api.acme.ghe.com" },
    { url: "https://github.acme.example", api: "https://github.acme.example/api/v3" },
  ])("asks the API of $url at $api", ({ url, api }) => {
    expect(readEnvironment({ ...whole, ...(url !== undefined && { GITHUB_URL: url }) }).apiUrl).toBe(api);
  });
});
