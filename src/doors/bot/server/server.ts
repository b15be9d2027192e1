import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type HttpBindings, serve } from "@hono/node-server";
import { Hono } from "hono";
import type { GitHubApp } from "../../../adapters/github/client/app.ts";
import type { Settings } from "../settings/environment.ts";
import type { Log } from "../settings/log.ts";
import type { Metrics } from "../settings/metrics.ts";
import { accept, type Receiving } from "./accept.ts";
import { githubStateOf } from "./github-state.ts";
import { remembered } from "./remembered.ts";

export interface Serving extends Receiving {
  readonly app: GitHubApp;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** A server that answers. */
export interface Answering {
  /** Where, without a trailing slash. */
  readonly url: string;
  /** Takes no new request, and ends when those under way are answered. */
  close(): Promise<void>;
}

/** Milliseconds in which a request is received whole: GitHub itself waits no longer than 30 seconds. */
const receivedWithin = 30_000;
/** Milliseconds for requests under way when the server is to end. */
const answeredWithin = 5_000;
/** Milliseconds in which the store has to answer for this process to be ready. */
const readyWithin = 2_000;
/**
 * Milliseconds that an idle connection stays open: longer than reverse proxies keep one (60 s is usual), so that none sends a request
 * on a connection that is being closed here.
 */
const keepAliveTimeout = 75_000;
const serverOptions = { keepAliveTimeout, requestTimeout: receivedWithin };
/** Milliseconds for which what costs the database something is remembered, however many ask. */
const watched = 1_000;

/** Listens, and answers GitHub, whoever watches over the bot, and people. */
export function startServer(serving: Serving, people: Hono<{ Bindings: HttpBindings }>): Promise<Answering> {
  return listen(routes(serving, people), serving.settings);
}

/** Listens, and answers as `app` does. */
export function listen(
  app: Hono<{ Bindings: HttpBindings }>,
  { host, port }: Pick<Settings, "host" | "port">,
): Promise<Answering> {
  return new Promise((started, failed) => {
    const options = { fetch: app.fetch, hostname: host, port, createServer, serverOptions };
    const server = serve(options, ({ port: taken }: AddressInfo) => {
      const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
      started({ url: `http://${name}:${taken}`, close: () => closed(server as Server) });
    });
    server.once("error", failed);
  });
}

/** Whoever does not end a request by then is not waited for: anybody can open a connection and leave it so. */
function closed(server: Server): Promise<void> {
  const ending = setTimeout(() => server.closeAllConnections(), answeredWithin);
  return new Promise((told) => {
    server.close(() => {
      clearTimeout(ending);
      told();
    });
  });
}

function routes(serving: Serving, people: Hono<{ Bindings: HttpBindings }>) {
  const github = githubStateOf(serving.app);
  const ready = remembered(() => answers(serving), watched);
  const measured = remembered(() => measure(serving), watched);
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.post("/webhooks", async (context) => {
    const answer = await received(serving, context.env.incoming);
    // What is left of a body that is not wanted is not waited for.
    if (answer.status === 413 || answer.status === 503) context.header("connection", "close");
    return context.json({ outcome: answer.is }, answer.status);
  });
  app.get("/healthz", (context) => context.text("ok\n"));
  app.get("/readyz", async (context) => {
    const isReady = await ready();
    return context.json({ store: isReady ? "ready" : "not ready", github: github() }, isReady ? 200 : 503);
  });
  app.get("/metrics", async (context) =>
    context.text(await measured(), 200, { "content-type": serving.metrics.registry.contentType }),
  );
  return withPeople(app, people, serving.log);
}

/** Adds what people look at, and what is said where nothing answers or something fails. */
export function withPeople(
  app: Hono<{ Bindings: HttpBindings }>,
  people: Hono<{ Bindings: HttpBindings }>,
  log: Log,
): Hono<{ Bindings: HttpBindings }> {
  app.route("/", people);
  app.notFound((context) => context.text("not found\n", 404));
  app.onError((error, context) => {
    log.error({ error: error.message }, "a request failed");
    return context.text("something went wrong\n", 500);
  });
  return app;
}

/** The numbers of `/metrics`. */
async function measure({ queues, metrics }: Serving): Promise<string> {
  for (const [queue, count] of Object.entries(await queues.depth())) metrics.waiting.set({ queue }, count);
  return metrics.registry.metrics();
}

/** GitHub is told that it was not taken where the database does not take it: it can be redelivered. */
async function received(serving: Serving, request: IncomingMessage) {
  try {
    const accepted = await accept(serving, request);
    serving.metrics.deliveries.inc({ outcome: accepted.is });
    return accepted;
  } catch (error) {
    serving.metrics.deliveries.inc({ outcome: "refused" });
    serving.log.warn({ error: error instanceof Error ? error.message : String(error) }, "a delivery was not taken");
    return { is: "refused", status: 503 } as const;
  }
}

function answers({ database }: Serving): Promise<boolean> {
  const late = new Promise<boolean>((told) => setTimeout(() => told(false), readyWithin).unref());
  const ready = database.query("select 1 as one").then(
    () => true,
    () => false,
  );
  return Promise.race([ready, late]);
}
