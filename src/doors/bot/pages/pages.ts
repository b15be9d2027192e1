import { createHash } from "node:crypto";
import type { HttpBindings } from "@hono/node-server";
import { Hono, type MiddlewareHandler } from "hono";
import { document, notice } from "../../../render/html/document.ts";
import { html } from "../../../render/html/html.ts";
import { icon, style } from "../../../render/html/style.ts";
import { addressOf } from "./address.ts";
import { apiRoutes } from "./api.ts";
import { loginAt, loginRoutes, whoAsks } from "./login.ts";
import { pullRoutes } from "./pull-routes.ts";
import { Rate } from "./rate.ts";
import { secured } from "./security.ts";
import type { Setup } from "./setup.ts";
import type { Site } from "./site.ts";

/** Requests of one address, at once and a minute: a browser asks for three a page. */
const [burst, perMinute] = [600, 600];

/** Everything that people look at; `setup`: there is no App yet. */
export function pages(site: Site, setup: Setup | null = null): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use("*", secured(setup === null ? "" : new URL(site.serverUrl).origin));
  asset(app, "/style.css", "text/css; charset=utf-8", style);
  asset(app, "/icon.svg", "image/svg+xml", icon);
  app.use("*", limited(new Rate(burst, perMinute), site));
  app.get("/", async (context) => {
    const who = await whoAsks(site, context);
    const around = { title: "The bot", login: who?.login ?? null, loginAt: loginAt(site, "/") };
    if (setup !== null) return context.html(notSetUp());
    const text = html`It evaluates what pull requests do to compliance controls. Each check named <code>compliance</code> leads to the page of its pull request.`;
    return context.html(notice(around, "controldiff's bot", text));
  });
  setup?.routes(app);
  loginRoutes(app, site);
  pullRoutes(app, site);
  apiRoutes(app, site);
  return app;
}

/** What there is to see without an App. */
function notSetUp(): string {
  const around = { title: "Not set up", login: null, loginAt: null };
  const links = [1, 2, 3, 4, 5, 6].map(
    (number) => html`<li><a href="/r/demo/medical-scheduling/pull/${number}">Pull request #${number}</a></li>`,
  );
  return document(around, [
    html`<h1>controldiff's bot is not set up yet</h1>`,
    html`<p>Open the address that it printed when it started: it leads to the setup.</p>`,
    html`<h2>Pages of an example</h2><p>A company that schedules appointments for medical offices, and what six pull requests do to its controls.</p><ul>${links}</ul>`,
  ]);
}

/** Too many requests of one address are told so. */
function limited(rate: Rate, site: Site): MiddlewareHandler<{ Bindings: HttpBindings }> {
  return async (context, next) => {
    if (rate.take(addressOf(context, site))) return next();
    return context.text("too many requests; try again in a minute\n", 429, { "retry-after": "60" });
  };
}

/** What everybody has the same of; a browser asks whether it is still so. */
function asset(app: Hono<{ Bindings: HttpBindings }>, path: string, type: string, text: string): void {
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 16)}"`;
  const headers = { "content-type": type, "cache-control": "public, max-age=300", etag };
  app.get(path, (context) =>
    context.req.header("if-none-match") === etag ? context.body(null, 304, headers) : context.body(text, 200, headers),
  );
}
