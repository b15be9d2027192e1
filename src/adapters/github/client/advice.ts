/** What to do about a trouble with GitHub, in the words of whoever asks it: a job of a workflow, or a server. */
export interface Advice {
  /** After an answer that was wrong, or none. */
  readonly again: string;
  /** After a commit that is gone. */
  readonly anew: string;
  /** After the limit of an hour. */
  readonly whenHourHasPassed: string;
  /** After a limit of minutes. */
  readonly inMinutes: string;
  /** Where something may not be seen. */
  readonly permissions: string;
  /** Where one permission is missing, such as `checks: read`. */
  readonly permission: (name: string) => string;
  /** Where the token is not known. */
  readonly token: string;
  /** Where a repository is too large to be read folder by folder. */
  readonly tooLarge: string;
  /** Where teams cannot be seen. */
  readonly teams: string;
  /** Where the result is, when a comment could not be written. */
  readonly instead: string;
  /** What becomes of what is due, when the issue could not be written. */
  readonly withoutIssue: string;
}

/** To the maintainer of a workflow. */
export const toJob: Advice = {
  again: "run the job again, and see https://www.githubstatus.com if it happens again",
  anew: "run the job again",
  whenHourHasPassed: "run the job again when an hour has passed",
  inMinutes: "run the job again in a few minutes",
  permissions: "the job needs `permissions: contents: read` and `pull-requests: read`",
  permission: (name) => `the job needs \`permissions: ${name}\``,
  token: "see the Action's input `token`",
  tooLarge: "check the repository out instead (actions/checkout with `fetch-depth: 2`)",
  teams: "a workflow's own token cannot see teams; the input org-token takes one that can",
  instead: "the result is in the job summary",
  withoutIssue: "what is due is in the job summary",
};

/** To the people of a server, which asks again by itself. */
export const toServer: Advice = {
  again: "the bot retries by itself; see https://www.githubstatus.com",
  anew: "comment `/compliance recheck`",
  whenHourHasPassed: "the bot retries when the limit is reset",
  inMinutes: "the bot retries in a few minutes",
  permissions: "the App needs the permissions that docs/bot.md lists, and an administrator has to accept the new ones",
  permission: (name) => `the App needs the permission \`${name}\`, and an administrator has to accept it`,
  token: "see the App's key and its installation",
  tooLarge: "the Action can evaluate it in a checkout",
  teams: "the App needs the permission to read members",
  instead: "the check has the result",
  withoutIssue: "the bot tries again the next night",
};
