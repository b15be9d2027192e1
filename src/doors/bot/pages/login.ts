import { createHash } from "node:crypto";
import type { HttpBindings } from "@hono/node-server";
import type { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { z } from "zod";
import { authorizeUrl, personBehind } from "../../../adapters/github/client/oauth.ts";
import { endSession, keepSession, type Person, personOf, useState } from "../../../adapters/store/sessions.ts";
import { notice } from "../../../render/html/document.ts";
import { addressOf } from "./address.ts";
import { returnPath } from "./pull-path.ts";
import { Rate } from "./rate.ts";
import { isSame, seal, secret, unseal } from "./sealed.ts";
import type { Asking, Login, Site } from "./site.ts";

/** The name of a cookie, and how it is kept. `__Host-`: over HTTPS only, for this host alone; on this machine there is no HTTPS. */
function cookieOf(publicUrl: string | null, name: string) {
  const secure = publicUrl?.startsWith("https:") === true;
  return [secure ? `__Host-${name}` : name, { path: "/", secure, httpOnly: true, sameSite: "Lax" }] as const;
}

/** Seconds: how long somebody stays logged in, and how long they have at GitHub. */
const [sessionLife, loginLife] = [3_600, 600];

/** How often one address may come back from GitHub, at once and a minute: each time costs the App a request. */
const returns = { burst: 10, perMinute: 10 };

const begun = z.object({ state: z.string(), verifier: z.string(), to: z.string() });

/** Who asks; null: nobody who is logged in. */
export function whoAsks({ database, login, publicUrl }: Site, context: Asking): Promise<Person | null> {
  const [name] = cookieOf(publicUrl, "session");
  const token = getCookie(context, name);
  return login === null || token === undefined ? Promise.resolve(null) : personOf(database, token);
}

/** Where to log in and come back from; null: there is no login. */
export function loginAt({ login }: Site, to: string): string | null {
  return login === null ? null : `/login?to=${encodeURIComponent(to)}`;
}

/** Logging in and out. */
export function loginRoutes(app: Hono<{ Bindings: HttpBindings }>, site: Site): void {
  const { login, publicUrl } = site;
  if (login === null || publicUrl === null) return;
  const redirectUri = `${publicUrl}/login/callback`;
  app.get("/login", (context) => begin(context, site, login, redirectUri));
  const returning = new Rate(returns.burst, returns.perMinute);
  app.get("/login/callback", async (context) => {
    if (returning.take(addressOf(context, site))) return complete(context, site, login, redirectUri);
    return context.text("too many logins; try again in a minute\n", 429, { "retry-after": "60" });
  });
  app.post("/logout", async (context) => {
    if (!isOurs(context, publicUrl)) return context.text("log out on the bot's own pages\n", 403);
    await end(context, site);
    deleteCookie(context, ...cookieOf(publicUrl, "session"));
    return context.redirect("/", 303);
  });
}

/** No other site's form. Our pages send no referrer, so that browsers tell the origin as "null": they say it themselves. */
function isOurs(context: Asking, publicUrl: string): boolean {
  const [from, origin] = [context.req.header("sec-fetch-site"), context.req.header("origin")];
  return from === undefined ? origin === undefined || origin === publicUrl : from === "same-origin";
}

/** Ends the session that a browser has, if any. */
async function end(context: Asking, { database, publicUrl }: Site): Promise<void> {
  const token = getCookie(context, cookieOf(publicUrl, "session")[0]);
  if (token !== undefined) await endSession(database, token);
}

/** What GitHub is to bring back is in the browser, signed, and nowhere else. */
function begin(context: Asking, { publicUrl }: Site, login: Login, redirectUri: string) {
  const [state, verifier] = [secret(), secret()];
  const data = { state, verifier, to: returnPath(context.req.query("to")) };
  const sealed = seal(login.keys, data, Date.now() + loginLife * 1_000);
  const [name, kept] = cookieOf(publicUrl, "login");
  setCookie(context, name, sealed, { ...kept, maxAge: loginLife });
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  return context.redirect(authorizeUrl(login, { redirectUri, state, challenge }), 303);
}

async function complete(context: Asking, site: Site, login: Login, redirectUri: string) {
  const [name, kept] = cookieOf(site.publicUrl, "login");
  const known = begun.safeParse(unseal(login.keys, getCookie(context, name) ?? "", Date.now())).data;
  deleteCookie(context, name, kept);
  const { state = "", code = "" } = context.req.query();
  if (known === undefined || state === "" || code === "" || !isSame(state, known.state)) return refused(context);
  // Before the code is tried: whoever comes second comes too late.
  if (!(await useState(site.database, state, loginLife))) return refused(context);
  const person = await personBehind(login, { code, verifier: known.verifier, redirectUri }).catch(() => null);
  if (person === null) return refused(context);
  const token = secret();
  await end(context, site);
  await keepSession(site.database, token, person, sessionLife);
  const [session, how] = cookieOf(site.publicUrl, "session");
  setCookie(context, session, token, { ...how, maxAge: sessionLife });
  return context.redirect(returnPath(known.to), 303);
}

function refused(context: Asking) {
  const around = { title: "Not logged in", login: null, loginAt: "/login" };
  const text =
    "The login was not completed: it was started in another browser or too long ago, or was completed before.";
  return context.html(notice(around, "Not logged in", text), 403);
}
