import type { z } from "zod";
import { Unreadable } from "../../../ports.ts";
import type { Advice } from "./advice.ts";
import type { GitHubClient } from "./client.ts";
import { describeError, isNotAllowed, isSecondaryLimit, statusOf } from "./errors.ts";

/** A request for something that the evaluation cannot do without. */
export interface Needed<S extends z.ZodType> {
  readonly client: GitHubClient;
  /** What people call it, such as `the files of 1a2b3c4`. */
  readonly what: string;
  readonly shape: S;
  readonly ask: () => Promise<unknown>;
}

/** Asks for it. Throws `Unreadable` that says what was wanted, why it was not had, and what to do. */
export async function needed<S extends z.ZodType>({ client, what, shape, ask }: Needed<S>): Promise<z.infer<S>> {
  const answer = shape.safeParse(
    await ask().catch((error: unknown) => Promise.reject(unreadable(client, what, error))),
  );
  if (answer.success) return answer.data;
  throw notHad(what, "GitHub's answer is not what its API describes", client.advice.again);
}

/** The error of a request, as one that a maintainer can act on. */
function unreadable({ advice: words }: GitHubClient, what: string, error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  return notHad(what, describeError(error), advice(error, words));
}

/** `advice`: what to do about it; empty where `why` says it already. */
export function notHad(what: string, why: string, advice: string): Unreadable {
  return new Unreadable(`${what} could not be read: ${why}${advice === "" ? "" : `; ${advice}`}`);
}

function advice(error: unknown, words: Advice): string {
  const status = statusOf(error);
  const { permissions, token, whenHourHasPassed, again } = words;
  if (isSecondaryLimit(error)) return "";
  if (isNotAllowed(error)) return permissions;
  switch (status) {
    case 401:
      return token;
    case 403:
    case 429:
      return whenHourHasPassed;
    case 404:
      return `it is gone, or the token may not see it: ${permissions}`;
    case 409:
      return "a repository without any commit has nothing to evaluate";
    case null:
    case 422:
      return "";
    default:
      return again;
  }
}
