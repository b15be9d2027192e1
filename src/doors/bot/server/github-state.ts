import type { GitHubApp } from "../../../adapters/github/client/app.ts";
import { describeError } from "../../../adapters/github/client/errors.ts";

/** Whether GitHub answers the App; `since`: when it was asked, ISO 8601. */
export type GitHubState =
  | { readonly is: "not asked yet" }
  | { readonly is: "answers"; readonly since: string }
  | { readonly is: "does not answer"; readonly since: string; readonly because: string };

/** Milliseconds for which an answer counts, and that one is waited for. */
const [kept, patience] = [60_000, 10_000];

/**
 * Tells what GitHub last answered, without waiting for it: whoever asks for this process's readiness is answered by the store alone. The App
 * is asked about in the background, once a minute at most.
 */
export function githubStateOf(app: GitHubApp, now = Date.now): () => GitHubState {
  let known: GitHubState = { is: "not asked yet" };
  let askedAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (now() - askedAt > kept) {
      askedAt = now();
      void askedFor(app, now).then((state) => {
        known = state;
      });
    }
    return known;
  };
}

async function askedFor(app: GitHubApp, now: () => number): Promise<GitHubState> {
  const since = new Date(now()).toISOString();
  try {
    await app.client().rest.apps.getAuthenticated({ request: { signal: AbortSignal.timeout(patience) } });
    return { is: "answers", since };
  } catch (error) {
    return { is: "does not answer", since, because: describeError(error) };
  }
}
