import { helpUrl } from "../../../model/help.ts";
import type { Advice } from "./advice.ts";

/** What is told where the token may not write to the pull request; every outlet says the same, which is told once. */
export function cannotComment({ instead }: Advice): string {
  return `the token cannot comment on the pull request (from forks and Dependabot it is read-only); ${instead}. More: ${helpUrl("forks")}`;
}
