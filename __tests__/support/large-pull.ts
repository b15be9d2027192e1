import { type Ended, pullOf, runJob } from "./action-job.ts";
import { pullRequest, temporary } from "./git.ts";
import { gitObjects } from "./git-objects.ts";
import type { Loopback } from "./loopback-github.ts";
import { holdPullRequest } from "./loopback-state.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const control = (at: number) =>
  `id: C-${at}\ntitle: Control ${at}\nactor: saas\nowner: "@alice"\nsatisfies: [soc2-2017/CC6.7]\npaths: ["src/${at}/**"]\nevidence:\n  - path: docs/${at}.md\n`;
const program =
  'version: 1\nname: Large\nowners: ["@alice"]\nframeworks: [{ id: soc2-2017, categories: [security] }]\nactors: { saas: { kind: self, name: Us } }\n';
const controls = Object.fromEntries(
  numbers(500).flatMap((at) => [
    [`compliance/controls/${at}.yml`, control(at)],
    [`docs/${at}.md`, `# Control ${at}\n`],
  ]),
);
const files = { "compliance/program.yml": program, ...controls };

/** Of 2,990 files so many are edited, and one of ten of these renamed too. */
function sources(changed: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    numbers(2_990).map((at) => {
      const word = at < changed ? "new" : "old";
      return [`src/${at % 500}/${at % 10 === 0 ? word : ""}${at}.ts`, `${at}\n`.repeat(9) + word];
    }),
  );
}

/** Judges a pull request of so many files in a repository of 500 controls, without a checkout, and comments. */
export function judgeLarge(github: Loopback, changed: number): Promise<Ended> {
  const [base, head] = [sources(0), sources(changed)];
  holdPullRequest(github.state, gitObjects(pullRequest({ ...files, ...base }, { ...files, ...head })));
  const checkout = { workspace: temporary(), head: github.state.pull.head };
  const payload = { action: "synchronize", pull_request: pullOf({ github, checkout }) };
  const event = { name: "pull_request_target", payload };
  return runJob({ github, checkout, event, inputs: { comment: "always" } });
}
