import { createHash } from "node:crypto";
import type { HttpBindings } from "@hono/node-server";
import type { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { z } from "zod";
import { authorizeUrl, personBehind } from "../../../adapters/github/oauth.ts";
import { endSession, keepSession, type Person, personOf, useState } from "../../../adapters/store/sessions.ts";
import { notice } from "../../../render/html/document.ts";
import { returnPath } from "./pull-path.ts";
import { isSame, seal, secret, unseal } from "./sealed.ts";
import type { Asking, Login, Site } from "./site.ts";

/** `__Host-`: a browser takes them over HTTPS only, for this host alone. */
const [sessionCookie, loginCookie] = ["__Host-session", "__Host-login"];
/** Seconds: how long somebody stays logged in, and how long they have at GitHub. */
const [sessionLife, loginLife] = [3_600, 600];

const cookie = { path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;

const begun = z.object({ state: z.string(), verifier: z.string(), to: z.string() });

/** Who asks; null: nobody who is logged in. */
export function whoAsks({ database, login }: Site, context: Asking): Promise<Person | null> {
  const token = getCookie(context, sessionCookie);
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
  app.get("/login", (context) => begin(context, login, redirectUri));
  app.get("/login/callback", (context) => complete(context, site, login, redirectUri));
  app.post("/logout", async (context) => {
    const token = getCookie(context, sessionCookie);
    if (token !== undefined) await endSession(site.database, token);
    deleteCookie(context, sessionCookie, cookie);
    return context.redirect("/", 303);
  });
}

/** What GitHub is to bring back is in the browser, signed, and nowhere else. */
function begin(context: Asking, login: Login, redirectUri: string) {
  const [state, verifier] = [secret(), secret()];
  const data = { state, verifier, to: returnPath(context.req.query("to")) };
  const sealed = seal(login.keys, data, Date.now() + loginLife * 1_000);
  setCookie(context, loginCookie, sealed, { ...cookie, maxAge: loginLife });
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  return context.redirect(authorizeUrl(login, { redirectUri, state, challenge }), 303);
}

async function complete(context: Asking, site: Site, login: Login, redirectUri: string) {
  const known = begun.safeParse(unseal(login.keys, getCookie(context, loginCookie) ?? "", Date.now())).data;
  deleteCookie(context, loginCookie, cookie);
  const { state = "", code = "" } = context.req.query();
  if (known === undefined || state === "" || code === "" || !isSame(state, known.state)) return refused(context);
  // Before the code is tried: whoever comes second comes too late.
  if (!(await useState(site.database, state, loginLife))) return refused(context);
  const person = await personBehind(login, { code, verifier: known.verifier, redirectUri }).catch(() => null);
  if (person === null) return refused(context);
  const token = secret();
  await keepSession(site.database, token, person, sessionLife);
  setCookie(context, sessionCookie, token, { ...cookie, maxAge: sessionLife });
  return context.redirect(returnPath(known.to), 303);
}

function refused(context: Asking) {
  const around = { title: "Not logged in", login: null, loginAt: "/login" };
  const text = "The login was not completed: it was begun in another browser, too long ago, or was used before.";
  return context.html(notice(around, "Not logged in", text), 403);
}
