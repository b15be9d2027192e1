import { createSign } from "node:crypto";
import { z } from "zod";
import { type ClientOptions, type GitHubClient, gitHubClient } from "./client.ts";

export interface AppOptions extends Omit<ClientOptions, "token"> {
  readonly id: string;
  /** PEM. */
  readonly privateKey: string;
}

/** Milliseconds: https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app allows ten minutes, and a clock may be a minute behind. */
const [tokenLife, clockSkew] = [9 * 60_000, 60_000];
/** Milliseconds: an installation's token, which lasts an hour, is not given to anybody who has less time left with it. */
const leastLeft = 10 * 60_000;

const installationToken = z.object({ token: z.string(), expires_at: z.string() });

/** A GitHub App: who it is to GitHub, and its tokens for where it is installed. The private key stays here. */
export class GitHubApp {
  readonly #options: AppOptions;
  readonly #tokens = new Map<number, { readonly token: Promise<string>; expires: number }>();

  constructor(options: AppOptions) {
    this.#options = options;
  }

  /** A client as the App itself, which may do what is below `/app`; good for some minutes. */
  client(): GitHubClient {
    return gitHubClient({ ...this.#options, token: jwtOf(this.#options, Date.now()) });
  }

  /** A token of an installation, with ten minutes left at least. Throws when GitHub gives none. */
  token(installation: number): Promise<string> {
    const known = this.#tokens.get(installation);
    if (known !== undefined && known.expires > Date.now() + leastLeft) return known.token;
    const asked = { token: this.#ask(installation), expires: Number.POSITIVE_INFINITY };
    this.#tokens.set(installation, asked);
    asked.token.catch(() => this.#tokens.delete(installation));
    return asked.token;
  }

  async #ask(installation: number): Promise<string> {
    const { data } = await this.client().rest.apps.createInstallationAccessToken({ installation_id: installation });
    const { token, expires_at } = installationToken.parse(data);
    const kept = this.#tokens.get(installation);
    if (kept !== undefined) kept.expires = Date.parse(expires_at);
    return token;
  }
}

/** RFC 7519 with RS256, as GitHub takes it. */
function jwtOf({ id, privateKey }: AppOptions, now: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const seconds = (milliseconds: number) => Math.floor(milliseconds / 1_000);
  const claims = { iat: seconds(now - clockSkew), exp: seconds(now + tokenLife), iss: id };
  const signed = `${part({ alg: "RS256", typ: "JWT" })}.${part(claims)}`;
  return `${signed}.${createSign("RSA-SHA256").update(signed).sign(privateKey).toString("base64url")}`;
}
