import { type Around, document, notice } from "./document.ts";
import { html, type Markup } from "./html.ts";

const around: Around = { title: "Set up", login: null, loginAt: null };

export interface SetupPage {
  /** Where GitHub makes an App of a person. */
  readonly personal: string;
  readonly manifest: string;
  /** Where GitHub's deliveries are to go; null: nobody said, so that nothing can be made yet. */
  readonly hook: string | null;
  readonly isTrial: boolean;
}

/** The choice of whose App it is to be. */
export function setupPage({ personal, manifest, hook, isTrial }: SetupPage): string {
  const about = html`<p>GitHub makes the App, with the permissions and events that the bot needs, and sends you back here. Nothing has to be typed over.</p>`;
  if (hook === null) return document(around, [html`<h1>Set up the bot</h1>`, about, unreachable]);
  const trial = isTrial
    ? html`<p class="alert">Deliveries go through <code>${hook}</code>, which anybody who knows the address can read: for a trial only.</p>`
    : html`<p>GitHub will deliver to <code>${hook}</code>.</p>`;
  return document(around, [
    html`<h1>Set up the bot</h1>`,
    about,
    trial,
    html`<h2>For your own account</h2>`,
    toGitHub(personal, manifest, "Make the App on GitHub"),
    html`<h2>For an organization</h2><form method="post" action="/setup/organization"><p><label for="organization">Name of the organization</label><br><input id="organization" name="organization" required autocomplete="off" pattern="[A-Za-z0-9\\-]+" maxlength="100"></p><button type="submit">Continue</button></form>`,
  ]);
}

const unreachable = html`<p class="alert">GitHub has to reach the bot. Set <code>PUBLIC_URL</code> to its public address, or for a trial <code>WEBHOOK_PROXY_URL</code> to a new channel of a proxy such as smee.io, and start again.</p>`;

/** The same for an organization whose name is known. */
export function organizationPage(organization: string, address: string, manifest: string): string {
  return document(around, [
    html`<h1>Set up the bot for ${organization}</h1>`,
    toGitHub(address, manifest, "Make the App on GitHub"),
  ]);
}

function toGitHub(address: string, manifest: string, label: string): Markup {
  return html`<form method="post" action="${address}"><input type="hidden" name="manifest" value="${manifest}"><button type="submit">${label}</button></form>`;
}

export interface MadePage {
  readonly name: string;
  readonly install: string;
  /** Lines as an environment has them. */
  readonly variables: readonly string[];
  /** Where they were kept; null: nowhere. */
  readonly kept: string | null;
  /** Why they could not be kept; null: they were, or nobody tried. */
  readonly because: string | null;
}

/** What GitHub made, told once. */
export function madePage({ name, install, variables, kept, because }: MadePage): string {
  const reason = because === null ? "They are not kept" : html`They could not be kept (${because})`;
  const next =
    kept === null
      ? html`<p class="alert">${reason}: set them in the bot's environment now, and start it again.</p>`
      : html`<p>They are kept in <code>${kept}</code>, which only the bot's user may read. The bot uses them from now on.</p>`;
  return document(around, [
    html`<h1>${name} was created</h1>`,
    html`<p>These are its secrets. They are shown only once.</p>`,
    html`<pre><code>${variables.map((line) => html`${line}\n`)}</code></pre>`,
    next,
    html`<p><a href="${install}">Install it</a> where it should evaluate pull requests.</p>`,
  ]);
}

/** GitHub did not make an App of the code. */
export function notMadePage(): string {
  const text = html`GitHub did not accept the code: it is more than an hour old, or was used before. <a href="/setup">Start again</a>.`;
  return notice(around, "The App was not created", text);
}
