import { z } from "zod";
import { gitHubClient } from "./client.ts";

/** A GitHub App as its web flow needs it. */
export interface OAuthApp {
  readonly clientId: string;
  readonly clientSecret: string;
  /** `https://github.com`, or the address of another GitHub. */
  readonly serverUrl: string;
  readonly apiUrl: string;
}

/** Milliseconds until an answer is no longer waited for. */
const patience = 15_000;

export interface Authorization {
  readonly redirectUri: string;
  readonly state: string;
  /** SHA-256 of the verifier, as RFC 7636 writes it. */
  readonly challenge: string;
}

/** Where somebody says to GitHub that they are who they are. */
export function authorizeUrl(app: OAuthApp, { redirectUri, state, challenge }: Authorization): string {
  const url = new URL("/login/oauth/authorize", app.serverUrl);
  const asked = { client_id: app.clientId, redirect_uri: redirectUri, state, allow_signup: "false" };
  for (const [name, value] of Object.entries({ ...asked, code_challenge: challenge, code_challenge_method: "S256" }))
    url.searchParams.set(name, value);
  return url.href;
}

const granted = z.object({ access_token: z.string().min(1) });
const user = z.object({ id: z.number().int(), login: z.string().min(1) });

/** Who a code stands for. The token that it is exchanged for is asked this once, taken back and forgotten. Null: GitHub does not take the code. */
export async function personBehind(
  app: OAuthApp,
  { code, verifier, redirectUri }: { readonly code: string; readonly verifier: string; readonly redirectUri: string },
): Promise<{ readonly id: number; readonly login: string } | null> {
  const response = await fetch(new URL("/login/oauth/access_token", app.serverUrl), {
    method: "POST",
    redirect: "error",
    signal: AbortSignal.timeout(patience),
    headers: { accept: "application/json", "content-type": "application/json", "user-agent": "controldiff" },
    body: JSON.stringify({
      client_id: app.clientId,
      client_secret: app.clientSecret,
      code,
      code_verifier: verifier,
      redirect_uri: redirectUri,
    }),
  });
  // A code that is not taken is told of in a whole answer: https://docs.github.com/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors
  const token = granted.safeParse(await response.json()).data?.access_token;
  if (token === undefined) return null;
  try {
    const { data } = await gitHubClient({ token, apiUrl: app.apiUrl, longestWait: 0 }).rest.users.getAuthenticated();
    return user.parse(data);
  } finally {
    await takeBack(app, token);
  }
}

/** https://docs.github.com/rest/apps/oauth-applications#delete-an-app-token. One that cannot be taken back ends by itself in hours. */
async function takeBack({ clientId, clientSecret, apiUrl }: OAuthApp, token: string): Promise<void> {
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString("base64");
  await fetch(`${apiUrl}/applications/${encodeURIComponent(clientId)}/token`, {
    method: "DELETE",
    signal: AbortSignal.timeout(patience),
    headers: {
      accept: "application/vnd.github+json",
      authorization: `basic ${basic}`,
      "content-type": "application/json",
      "user-agent": "controldiff",
    },
    body: JSON.stringify({ access_token: token }),
  }).catch(() => {});
}
