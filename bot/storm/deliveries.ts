import { about } from "../../__tests__/support/bot-world.ts";
import type { GitHubState } from "../../__tests__/support/loopback-state.ts";
import { webhooks } from "../../__tests__/support/webhooks.ts";
import type { Pushed, StormPull } from "./pulls.ts";

/** What GitHub sends. */
export interface Delivery {
  readonly guid: string;
  readonly event: string;
  readonly payload: object;
}

type Example = (typeof webhooks)[number]["examples"][number];

const examples = webhooks.flatMap(({ name, examples }) => examples.map((payload) => ({ event: name, payload })));
const synchronize = examples.find(
  ({ event, payload }) => event === "pull_request" && payload.action === "synchronize",
)?.payload;

/** A delivery of its own number. */
function delivery(event: string, payload: object): Delivery {
  return { guid: crypto.randomUUID(), event, payload };
}

/** GitHub's own payload of a push to a pull request, about this one. */
export function pushedTo(state: GitHubState, pushed: Pushed): Delivery {
  const pull = synchronize?.pull_request as object | undefined;
  const { number } = state.pull;
  const payload = {
    ...synchronize,
    ...about(state),
    number,
    after: pushed.head,
    pull_request: { ...pull, number, head: { ref: "feature", sha: pushed.head } },
  };
  return delivery("pull_request", payload);
}

/**
 * All of GitHub's own examples, as they are and rewritten to our installation, spread over its pull requests. What suspends, removes or
 * renames is rewritten to `other`, a repository of another installation of ours, and must not be felt by the first.
 */
export function examplesFor(pulls: readonly StormPull[], other: GitHubState): readonly Delivery[] {
  const rewritten = examples.map(({ event, payload }, at) => {
    const state = pulls[at % pulls.length]?.state;
    const isDestructive = event.startsWith("installation") || event === "repository" || state === undefined;
    return { event, payload: isDestructive ? { ...payload, ...about(other, 101) } : withPull(payload, state) };
  });
  return [...examples, ...rewritten].map(({ event, payload }) => delivery(event, payload));
}

/** It names the repository's own pull request, where it names one. */
function withPull(payload: Example, state: GitHubState): object {
  const { pull_request: pull } = payload;
  return {
    ...payload,
    ...about(state),
    ...(typeof pull === "object" && { pull_request: { ...pull, number: state.pull.number } }),
  };
}
