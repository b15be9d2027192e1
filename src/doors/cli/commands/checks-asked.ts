import type { ChecksQuestion } from "../../../fetch/checks.ts";
import type { Checks } from "../../../ports.ts";
import { longestChecksWait, secondsIn } from "../../checks-wait.ts";
import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";
import type { Shell } from "../terminal/shell.ts";

/** Asks the checks of the repository that `--github` names; null: none is named. Throws `UsageError`. */
export function checksAsked({ values }: ParsedArguments, { env }: Shell): ChecksQuestion | null {
  const named = values.get("github")?.[0];
  const written = values.get("checks-wait")?.[0] ?? "0";
  const waitSeconds = secondsIn(written);
  const [, owner, repo] = /^([\w-]+)\/([\w.-]+)$/.exec(named ?? "") ?? [];
  const token = env.GITHUB_TOKEN || env.GH_TOKEN || null;
  const mistakes = [
    ...(waitSeconds === null
      ? [`--checks-wait is "${written}"; allowed: a number of seconds, 0 to ${longestChecksWait}`]
      : []),
    ...(named === undefined && values.has("checks-wait") ? ["--checks-wait goes with --github OWNER/NAME"] : []),
    ...(named !== undefined && owner === undefined
      ? [`--github is "${named}"; allowed: OWNER/NAME, such as acme/scheduling`]
      : []),
    ...(named !== undefined && token === null ? ["--github needs a token: set GITHUB_TOKEN or GH_TOKEN"] : []),
  ];
  if (mistakes.length > 0) throw new UsageError(mistakes);
  if (owner === undefined || repo === undefined || token === null) return null;
  const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
  return { port: lazily({ token, apiUrl, owner, repo }), head: null, waitSeconds: waitSeconds ?? 0, own: null };
}

interface Asking {
  readonly token: string;
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
}

/** GitHub's client is read only when there is something to ask. */
function lazily({ token, apiUrl, owner, repo }: Asking): Checks {
  const opened = async () => {
    const [{ gitHubClient }, { gitHubChecks }] = await Promise.all([
      import("../../../adapters/github/client/client.ts"),
      import("../../../adapters/github/checks/checks.ts"),
    ]);
    return gitHubChecks({ client: gitHubClient({ token, apiUrl }), at: { owner, repo } });
  };
  return {
    of: async (commit, links) => (await opened()).of(commit, links),
    mergedBy: async (commit) => (await opened()).mergedBy(commit),
    wait: async (seconds) => (await opened()).wait(seconds),
  };
}
