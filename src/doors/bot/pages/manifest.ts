/** What a manifest is made of. */
export interface ManifestOf {
  /** Where people reach the bot. */
  readonly address: string;
  /** Where GitHub delivers. */
  readonly hook: string;
  /** A few letters: names of Apps are GitHub-wide. */
  readonly suffix: string;
}

/** Each with its reason in docs/bot.md. Never write access to contents. */
const permissions = {
  metadata: "read",
  contents: "read",
  pull_requests: "write",
  checks: "write",
  statuses: "write",
  actions: "read",
  merge_queues: "read",
  issues: "write",
  members: "read",
} as const;

const events = [
  "pull_request",
  "pull_request_review",
  "issue_comment",
  "merge_group",
  "push",
  "check_run",
  "check_suite",
  "status",
  "repository",
] as const;

/** https://docs.github.com/apps/sharing-github-apps/registering-a-github-app-from-a-manifest */
export function manifestOf({ address, hook, suffix }: ManifestOf): object {
  return {
    name: `controldiff-${suffix}`,
    url: "https://github.com/controldiff/controldiff",
    hook_attributes: { url: hook, active: true },
    redirect_url: `${address}/setup/callback`,
    callback_urls: [`${address}/login/callback`],
    public: false,
    default_permissions: permissions,
    default_events: events,
  };
}
