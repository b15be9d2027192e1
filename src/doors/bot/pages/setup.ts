import type { HttpBindings } from "@hono/node-server";
import type { Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { convertManifest, type MadeApp } from "../../../adapters/github/client/app-manifest.ts";
import { madePage, notMadePage, organizationPage, setupPage } from "../../../render/html/setup-pages.ts";
import { manifestOf } from "./manifest.ts";
import { isSame, secret } from "./sealed.ts";
import type { Asking } from "./site.ts";

/** What setting up is given. */
export interface SetupSite {
  /** The word that was printed when the bot started. */
  readonly word: string;
  /** Where people reach the bot, without a trailing slash. */
  readonly address: () => string;
  readonly publicUrl: string | null;
  readonly webhookProxyUrl: string | null;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** The variables of what GitHub made, as an environment has them. */
  readonly variables: (made: MadeApp) => readonly string[];
  /** Keeps what GitHub made; gives the file that holds it, null: none does. */
  readonly keep: (made: MadeApp) => Promise<string | null>;
}

/** Seconds in which GitHub takes a code. */
const lifetime = 3_600;

const cookieName = "setup";

/** One setup, of one browser: whoever came with the word. */
export class Setup {
  readonly #site: SetupSite;
  #browser: string | null = null;
  #state: { readonly state: string; readonly until: number } | null = null;
  #isDone = false;

  constructor(site: SetupSite) {
    this.#site = site;
  }

  /** Answers to nobody who does not know the word, and to nobody at all once there is an App. */
  routes(app: Hono<{ Bindings: HttpBindings }>): void {
    app.get("/setup", (context) => this.#begin(context));
    app.post("/setup/organization", (context) => this.#forOrganization(context));
    app.get("/setup/callback", (context) => this.#complete(context));
  }

  #begin(context: Asking) {
    const { word, serverUrl, webhookProxyUrl } = this.#site;
    // Hono answers HEAD as GET: who only looks whether the address is there, such as a chat's preview, does not use the word.
    if (context.req.method === "HEAD") return context.notFound();
    const asked = context.req.query("word");
    if (!this.#isDone && this.#browser === null && asked !== undefined && isSame(asked, word)) {
      this.#browser = secret();
      const secure = this.#site.address().startsWith("https:");
      setCookie(context, cookieName, this.#browser, { path: "/setup", httpOnly: true, sameSite: "Lax", secure });
      // The word stays in nobody's address bar.
      return context.redirect("/setup", 303);
    }
    if (!this.#isTheirs(context)) return context.notFound();
    const hook = this.#hook();
    const manifest = hook === null ? "" : this.#manifest(hook);
    const personal = `${serverUrl}/settings/apps/new?state=${this.#newState()}`;
    return context.html(setupPage({ personal, manifest, hook, isTrial: webhookProxyUrl !== null }));
  }

  async #forOrganization(context: Asking) {
    if (!this.#isTheirs(context)) return context.notFound();
    const { organization } = await context.req.parseBody();
    const hook = this.#hook();
    if (typeof organization !== "string" || !/^[A-Za-z0-9-]{1,100}$/.test(organization) || hook === null)
      return context.redirect("/setup", 303);
    const address = `${this.#site.serverUrl}/organizations/${organization}/settings/apps/new?state=${this.#newState()}`;
    return context.html(organizationPage(organization, address, this.#manifest(hook)));
  }

  async #complete(context: Asking) {
    if (!this.#isTheirs(context)) return context.notFound();
    const { code = "", state = "" } = context.req.query();
    const known = this.#state;
    this.#state = null;
    if (known === null || known.until < Date.now() || !isSame(state, known.state)) return context.notFound();
    const made = /^\w{1,100}$/.test(code) ? await convertManifest(this.#site.apiUrl, code).catch(() => null) : null;
    if (made === null) return context.html(notMadePage(), 422);
    this.#isDone = true;
    const kept = await this.#kept(made);
    const install = `${this.#site.serverUrl}/apps/${encodeURIComponent(made.slug)}/installations/new`;
    return context.html(madePage({ name: made.name, install, variables: this.#site.variables(made), ...kept }));
  }

  /** GitHub tells the secrets once: where they cannot be kept, they are shown all the same. */
  async #kept(made: MadeApp): Promise<{ readonly kept: string | null; readonly because: string | null }> {
    try {
      return { kept: await this.#site.keep(made), because: null };
    } catch (error) {
      return { kept: null, because: error instanceof Error ? error.message : String(error) };
    }
  }

  #isTheirs(context: Asking): boolean {
    return !this.#isDone && this.#browser !== null && isSame(getCookie(context, cookieName) ?? "", this.#browser);
  }

  #hook(): string | null {
    const { publicUrl, webhookProxyUrl } = this.#site;
    return webhookProxyUrl ?? (publicUrl === null ? null : `${publicUrl}/webhooks`);
  }

  #manifest(hook: string): string {
    return JSON.stringify(
      manifestOf({
        address: this.#site.address(),
        hook,
        suffix: secret().slice(0, 6).toLowerCase().replaceAll("_", "0"),
      }),
    );
  }

  #newState(): string {
    this.#state = { state: secret(), until: Date.now() + lifetime * 1_000 };
    return this.#state.state;
  }
}
