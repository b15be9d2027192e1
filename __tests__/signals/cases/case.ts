/** One signal: a file that shows it, one that only looks so, and the first after the mechanism was taken away. */
export interface SignalCase {
  readonly signal: string;
  readonly path: string;
  readonly shows: string;
  /** The same file; or another path and its text. */
  readonly lookAlike: string | readonly [path: string, text: string];
  /** Null: the file is removed. */
  readonly without: string | null;
}

export const workflowPath = ".github/workflows/checks.yml";

/** A workflow with these steps after the checkout, each as its lines in YAML. */
export function workflow(steps: readonly string[], on = "pull_request", job = ""): string {
  const items = ["uses: actions/checkout@v4", ...steps].map(
    (step) => `      - ${step.split("\n").join("\n        ")}\n`,
  );
  const trigger = on === "schedule" ? "\n  schedule: [{ cron: '0 3 * * *' }]" : ` [${on}]`;
  return `name: checks\non:${trigger}\njobs:\n  check:\n    runs-on: ubuntu-latest\n${job}    steps:\n${items.join("")}`;
}

/** A step of a workflow: the signal shows in it, only looks so in the second, and the workflow stays without it. */
export function step(signal: string, shows: string, lookAlike: string, on = "pull_request"): SignalCase {
  return {
    signal,
    path: workflowPath,
    shows: workflow([shows], on),
    lookAlike: workflow([lookAlike], on),
    without: workflow(["run: make"], on),
  };
}

/** A Terraform resource: the argument that shows it, one that only looks so, and the resource without. */
export function argument(signal: string, type: string, shows: string, lookAlike: string, without = ""): SignalCase {
  const block = (lines: string) =>
    `resource "${type}" "main" {\n${lines
      .split("\n")
      .map((line) => `  ${line}\n`)
      .join("")}}\n`;
  return { signal, path: "infra/main.tf", shows: block(shows), lookAlike: block(lookAlike), without: block(without) };
}

/** A Terraform resource that is the mechanism itself; it is gone where the file keeps only another resource. */
export function resource(signal: string, shows: string, lookAlike: string): SignalCase {
  const other = 'resource "null_resource" "other" {}\n';
  return {
    signal,
    path: "infra/main.tf",
    shows: `${shows}\n${other}`,
    lookAlike: `${lookAlike}\n${other}`,
    without: other,
  };
}

export function manifest(signal: string, shows: string, lookAlike: string, without: string | null = null): SignalCase {
  return { signal, path: "deploy/manifest.yaml", shows, lookAlike, without };
}

/** Lines of a file that show it, others that only look so, and the file with nothing of it. */
export function file(
  signal: string,
  path: string,
  shows: string,
  lookAlike: string,
  without = "# nothing\n",
): SignalCase {
  return { signal, path, shows: `${shows}\n`, lookAlike: `${lookAlike}\n`, without };
}
