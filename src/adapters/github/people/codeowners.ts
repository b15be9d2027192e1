import { z } from "zod";
import type { CodeownersAnswer, CodeownersFault } from "../../../model/assessment.ts";
import type { GitHubClient } from "../client/client.ts";
import { describeError, statusOf } from "../client/errors.ts";

const errorShape = z.object({
  line: z.number(),
  column: z.number(),
  kind: z.string(),
  source: z.string().optional(),
  suggestion: z.string().nullish(),
  message: z.string(),
});
const answerShape = z.object({ errors: z.array(errorShape) });

/**
 * What GitHub finds wrong with the CODEOWNERS of a commit, whoever asks: https://docs.github.com/rest/repos/repos#list-codeowners-errors.
 * A team is right there when it "exists, is publicly visible, and has write access", which a token need see no team to be told.
 */
export async function readCodeownersErrors(
  client: GitHubClient,
  at: { readonly owner: string; readonly repo: string },
  commit: string,
): Promise<CodeownersAnswer> {
  try {
    const { data } = await client.rest.repos.codeownersErrors({ ...at, ref: commit });
    const answer = answerShape.safeParse(data);
    if (!answer.success) return untold("GitHub's list of errors was cut off");
    return { is: "told", faults: answer.data.errors.map(faultOf) };
  } catch (error) {
    // A commit that nothing leads to any more, such as a test merge that GitHub has made anew since.
    return untold(
      statusOf(error) === 404
        ? `GitHub answered 404: it no longer has that commit; ${client.advice.anew}`
        : describeError(error),
    );
  }
}

function untold(because: string): CodeownersAnswer {
  return { is: "unverifiable", because };
}

/** GitHub's message is `Unknown owner on line 4: make sure …`, then the line and a caret below it. */
function faultOf({ line, column, kind, source, suggestion, message }: z.infer<typeof errorShape>): CodeownersFault {
  const [first = "", , shown = ""] = message.split("\n");
  const because = (suggestion ?? first.replace(/^.*? on line \d+:?\s*/, "").trim()) || kind;
  return { line, column, kind, source: source ?? shown.trim(), because: because.replace(/\.$/, "") };
}
