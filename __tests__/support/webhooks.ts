import { readFileSync } from "node:fs";

interface Payload {
  readonly action?: string;
  readonly [key: string]: unknown;
}

/** GitHub's own examples of what it sends. */
export const webhooks = JSON.parse(
  readFileSync(new URL(import.meta.resolve("@octokit/webhooks-examples/api.github.com/index.json")), "utf8"),
) as readonly { readonly name: string; readonly examples: readonly Payload[] }[];
