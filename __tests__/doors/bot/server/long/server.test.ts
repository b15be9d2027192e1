import { once } from "node:events";
import { connect } from "node:net";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Answering, type Serving, startServer } from "../../../../../src/doors/bot/server/server.ts";
import { metricsOf } from "../../../../../src/doors/bot/settings/metrics.ts";

let server: Answering;
let asked: string[];
let logged: object[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  [asked, logged] = [[], []];
  const serving = {
    settings: { host: "127.0.0.1", port: 0, app: { webhookSecret: "secret", previousSecret: null } },
    database: { query: async () => asked.push("database") },
    queues: {
      depth: async () => {
        asked.push("queues");
        return { pull: 3 };
      },
    },
    metrics: metricsOf(),
    log: { error: (about: object) => logged.push(about), warn: () => {} },
    app: {
      client: () => {
        throw new Error("no GitHub here");
      },
    },
  };
  const people = new Hono<{ Bindings: HttpBindings }>().get("/fails", () => {
    throw new Error("a secret");
  });
  server = await startServer(serving as unknown as Serving, people);
});

afterEach(async () => {
  await server.close();
  vi.useRealTimers();
});

const open = (path: string) => fetch(`${server.url}${path}`, { headers: { connection: "close" } });

it.each([
  { path: "/readyz", of: "database", text: '"store":"ready"' },
  { path: "/metrics", of: "queues", text: 'queue="pull"} 3' },
])("$path asks once a second for however many ask", async ({ path, of, text }) => {
  for (const times of [1, 2]) {
    const answers = await Promise.all(Array.from({ length: 40 }, () => open(path)));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(texts.filter((one) => !one.includes(text))).toEqual([]);
    expect(asked).toEqual(Array(times).fill(of));
    vi.advanceTimersByTime(1_000);
  }
});

it("what fails is logged, and whoever asked is not told what it was", async () => {
  const answer = await open("/fails");
  expect([answer.status, await answer.text()]).toEqual([500, "something went wrong\n"]);
  expect(logged).toEqual([{ error: "a secret" }]);
  expect(await (await open("/elsewhere")).text()).toBe("not found\n");
});

it("whoever leaves a request unfinished does not keep it from ending", async () => {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  const lost = once(socket, "close");
  socket.on("error", () => {}).write("POST /webhooks HTTP/1.1\r\nhost: bot\r\ncontent-length: 100\r\n\r\n{");
  // The server has it when it answers what came after it.
  await open("/healthz");
  await server.close();
  await lost;
});

it("large deliveries are refused before memory is used up by them, and small deliveries are read meanwhile", async () => {
  const body = Buffer.alloc(24 * 1024 * 1024);
  const sockets = Array.from({ length: 6 }, () => connect(Number(new URL(server.url).port), "127.0.0.1"));
  const refused = Promise.race(sockets.map((socket) => once(socket, "data")));
  for (const socket of sockets) {
    socket.on("error", () => {});
    socket.write(`POST /webhooks HTTP/1.1\r\nhost: bot\r\ncontent-length: ${body.length + 1}\r\n\r\n`);
    socket.write(body);
  }
  expect(String(await refused)).toMatch(/^HTTP\/1\.1 503 /);
  expect((await fetch(`${server.url}/webhooks`, { method: "POST", body: "{}" })).status).toBe(401);
  for (const socket of sockets) socket.destroy();
});
