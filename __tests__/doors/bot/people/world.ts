import { expect } from "vitest";
import type { BotWorld } from "../../../support/bot-world.ts";
import { about, checksOf, deliver, eventually, pushed, scheduling } from "../../../support/bot-world.ts";
import { Browser, type Shown } from "../../../support/browser.ts";
import type { GitHubState } from "../../../support/loopback-state.ts";

/** A bot that people look at: two installations, the second one hostile. */
export interface People {
  readonly world: BotWorld;
  /** Of ours, private. */
  readonly secretOne: GitHubState;
  /** Of ours, public. */
  readonly open: GitHubState;
  /** Of the hostile installation, where mallory is the administrator. */
  readonly theirs: GitHubState;
  /** A browser in which nobody is logged in, and one in which somebody is. */
  readonly browser: () => Browser;
  readonly browserOf: (login: string) => Promise<Browser>;
}

export const publicUrl = "https://bot.acme.example";

/** A host whose URLs may be asked, and that nobody has: https://www.rfc-editor.org/rfc/rfc5737. */
export const nobodysHost = "192.0.2.1";

/** What the bot is told beside the usual. */
export const variables = (github: { readonly url: string }) => ({
  GITHUB_URL: github.url,
  PUBLIC_URL: publicUrl,
  PUBLIC_WITHOUT_LOGIN: "yes",
  ADDRESS_HEADER: "X-Real-IP",
  URL_HOSTS: nobodysHost,
  CLIENT_ID: "Iv23liLoopback",
  CLIENT_SECRET: "the App's client secret",
});

/** The same pull request in three repositories: their commits have the same ids. */
export function repositories() {
  const secretOne = scheduling("secret-one");
  const open: GitHubState = { ...scheduling("open-one"), visibility: "PUBLIC" };
  const theirs = scheduling("theirs", "2-rename-breaks-evidence", "evil");
  open.permissions.set("erin", "maintain").set("dave", "admin").set("frank", "maintain");
  open.users.push("erin", "dave", "frank");
  theirs.permissions.delete("alice");
  theirs.permissions.set("mallory", "admin");
  theirs.users.push("mallory");
  return { secretOne, open, theirs };
}

export function peopleOf(world: BotWorld, states: ReturnType<typeof repositories>): People {
  let browsers = 0;
  // Each at an address of its own.
  const browser = () => {
    browsers += 1;
    return new Browser(publicUrl, () => world.url, `198.51.${Math.floor(browsers / 250)}.${browsers % 250}`);
  };
  const browserOf = async (login: string) => {
    world.app.web.visitor = login;
    const one = browser();
    await one.open("/login");
    expect([...one.cookies.keys()]).toEqual(["__Host-session"]);
    return one;
  };
  return { world, ...states, browser, browserOf };
}

/** The page of a repository's pull request. */
export const page = ({ owner, repo, pull }: GitHubState) => `/r/${owner}/${repo}/pull/${pull.number}`;

/** Delivers a push to the pull request, and waits for its check. */
export async function evaluated(world: BotWorld, state: GitHubState, installation = 100): Promise<void> {
  await deliver(world.url, { ...pushed(state), ...about(state, installation) });
  await eventually(() => checksOf(world.app, state, state.pull.head).length > 0);
}

/** The heading alone: a page is long. */
export const headingOf = ({ text }: Shown) => /<h1>(.*?)<\/h1>/.exec(text)?.[1];
export const heading = "❌ Compliance: 2 new gaps, 2 broken evidence links, 1 untreated risk, 1 CODEOWNERS mismatch";

/** What an answer tells, its own path and the time apart. */
export const told = ({ status, text, headers }: Shown) => ({
  status,
  text: text.replaceAll(/(?:%2F|\/)r(?:%2F|\/)[\w%./-]+/g, "PAGE"),
  headers: [...headers.keys()].filter((name) => name !== "date").sort(),
});
