import { example } from "./openapi.ts";

/** Which permission GitHub asks for with an event: https://docs.github.com/webhooks/webhook-events-and-payloads, "Availability". */
const needed: Readonly<Record<string, string>> = {
  pull_request: "pull_requests",
  pull_request_review: "pull_requests",
  issue_comment: "issues",
  merge_group: "merge_queues",
  push: "contents",
  repository: "metadata",
  check_run: "checks",
  check_suite: "checks",
  status: "statuses",
};

/** Everything for which GitHub does not make an App of a manifest. */
export function refusedManifest(manifest: Record<string, unknown>): readonly string[] {
  const { default_events: events = [], default_permissions: permissions = {} } = manifest as {
    default_events?: string[];
    default_permissions?: Record<string, string>;
  };
  const missing = events.filter((event) => !(needed[event] === "metadata" || (needed[event] ?? "") in permissions));
  const levels = Object.entries(permissions).filter(([, level]) => !["read", "write", "admin"].includes(level));
  return [
    ...missing.map((event) => `Default events unsupported: ${event}`),
    ...levels.map(([name]) => `Default permission records resource is invalid: ${name}`),
    ...(URL.canParse(String(manifest.url)) ? [] : ["Homepage URL must be an URL"]),
    ...(URL.canParse(String(manifest.redirect_url)) ? [] : ["Redirect URL must be an URL"]),
    ...(URL.canParse(String((manifest.hook_attributes as { url?: string } | undefined)?.url))
      ? []
      : ["Hook URL is needed"]),
  ];
}

/** What a code of a manifest is converted into. */
export function madeApp(manifest: object, pem: string): unknown {
  const { name, default_events: events, default_permissions: permissions } = manifest as Record<string, unknown>;
  return {
    ...example("integration-from-manifest"),
    id: 4711,
    slug: "controldiff",
    name,
    events,
    permissions,
    client_id: "Iv23liLoopback",
    client_secret: "the App's client secret",
    webhook_secret: "made by GitHub",
    pem,
  };
}
