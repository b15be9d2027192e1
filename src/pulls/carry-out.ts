import type { GitHubClient } from "../adapters/github/client/client.ts";
import { describeError } from "../adapters/github/client/errors.ts";
import { mayWrite, react } from "../adapters/github/outlets/command.ts";
import { Unreadable } from "../ports.ts";
import type { Command } from "./command.ts";
import type { Tells } from "./evaluator.ts";
import type { CommentEvent } from "./event.ts";

export type KnownCommand = Exclude<Command, { readonly verb: "unknown" }>;

/** What became of a command; `ignored`: it was nobody's who may give one, or was not understood. */
export type CarriedOut =
  | { readonly is: "done" }
  | { readonly is: "failed" }
  | { readonly is: "ignored"; readonly because: string };

/** Who answers a comment. */
interface Answering {
  readonly client: GitHubClient;
  readonly tells: Tells;
}

/**
 * Carries out a command of somebody who may give one, and answers with a sign beside the comment; `perform` says whether it could be
 * done. Throws `Unreadable` when it cannot be told what they may do.
 */
export async function carryOut(
  answering: Answering,
  event: CommentEvent,
  command: Command,
  perform: (command: KnownCommand) => Promise<boolean>,
): Promise<CarriedOut> {
  if (!(await isAllowed(answering, event))) {
    await sign(answering, event, "confused");
    const because = `@${event.by} neither opened this pull request nor may write to the repository`;
    return { is: "ignored", because };
  }
  if (command.verb === "unknown") {
    await sign(answering, event, "confused");
    return { is: "ignored", because: command.because };
  }
  await sign(answering, event, "eyes");
  const done = await perform(command);
  await sign(answering, event, done ? "rocket" : "confused");
  return { is: done ? "done" : "failed" };
}

async function isAllowed({ client }: Answering, event: CommentEvent): Promise<boolean> {
  if (event.by === "") return false;
  if (event.by === event.author) return true;
  try {
    return await mayWrite(client, event, event.by);
  } catch (error) {
    throw new Unreadable(`what @${event.by} may do could not be read: ${describeError(error)}`);
  }
}

/** A sign that cannot be set is no reason to fail. */
async function sign({ client, tells }: Answering, event: CommentEvent, content: "eyes" | "rocket" | "confused") {
  try {
    await react(client, event, event.commentId, content);
  } catch (error) {
    tells.notice(`the comment got no reaction: ${describeError(error)}`);
  }
}
