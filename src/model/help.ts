import type { RuleId } from "./finding.ts";
import { version } from "./version.ts";

export const projectUrl = "https://github.com/controldiff/controldiff";

/** The documentation of exactly this version: its tag never moves. */
const pages = `${projectUrl}/blob/v${version}`;

/** By topic: the page that says more, and the heading on it. A test holds each to a heading that exists. */
export const helpTopics = {
  start: "README.md#five-minutes-to-a-required-check",
  program: "docs/program.md",
  messages: "docs/action.md#messages-and-what-to-do",
  permissions: "docs/tokens-and-forks.md#permissions",
  forks: "docs/tokens-and-forks.md#forks-and-dependabot",
  commandLine: "docs/command-line.md",
} as const;

/** The address of the page about a topic. */
export function helpUrl(topic: keyof typeof helpTopics): string {
  return `${pages}/${helpTopics[topic]}`;
}

/** The address of a rule's own section. */
export function ruleHelpUrl(rule: RuleId): string {
  return `${pages}/docs/rules.md#${rule}`;
}
