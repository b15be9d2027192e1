import { programFile } from "../../model/program-file.ts";
import { defaultChecksWait, longestChecksWait, secondsIn } from "../checks-wait.ts";
import { type UrlsAsked, urlChoices, urlsAsked } from "../links-asked.ts";

/** One input of the Action; action.yml and the README's table are held to this list. */
export interface Input {
  readonly name: string;
  /** What holds when nothing is given; null: nothing. */
  readonly default: string | null;
  readonly says: string;
  readonly allowed?: readonly string[];
}

export interface Output {
  readonly name: string;
  readonly says: string;
}

const yesOrNo = ["true", "false"];

/** In the order in which people need them. Only what the runner must fill in has a `default:` in action.yml. */
export const inputs: readonly Input[] = [
  { name: "program", default: "compliance/program.yml", says: "The program's file, or its folder, in the repository." },
  {
    name: "require-program",
    default: "false",
    says: "Whether a repository without a program fails: `true` or `false`. With `false`, and where `program` is not given, the pull request only gets a report of what it removes or exposes, and the conclusion is `none`.",
    allowed: yesOrNo,
  },
  {
    name: "comment",
    default: "on-problem",
    says: "When to create the pull request comment: `on-problem`, `always`, or `never`. Once created, it is kept up to date.",
    allowed: ["on-problem", "always", "never"],
  },
  {
    name: "inline",
    default: "true",
    says: "Post review comments on the lines that block the merge, at most 10: `true` or `false`.",
    allowed: yesOrNo,
  },
  {
    name: "request-reviews",
    default: "off",
    says: "Whom to ask for a review: `owners` of the controls that the pull request affects, each once, or `off`. Drafts, forks, the author and whoever was removed are left alone; a team takes `org-token`.",
    allowed: ["owners", "off"],
  },
  {
    name: "labels",
    default: "off",
    says: "Labels of the pull request: by `control` that it affects (`control/TX-01`), by `framework` that its new findings are about, or `off`. Labels that the repository does not have take `issues: write`.",
    allowed: ["control", "framework", "off"],
  },
  {
    name: "annotations",
    default: "true",
    says: "Annotate the lines that introduce findings: `true` or `false`.",
    allowed: yesOrNo,
  },
  {
    name: "summary",
    default: "true",
    says: "Write the full report to the job summary: `true` or `false`.",
    allowed: yesOrNo,
  },
  {
    name: "urls",
    default: "new",
    says: "Which evidence URLs to check over the network: `new` (and those of affected controls; every one on `schedule` and `push`), `all`, or `off`. Only public addresses are requested.",
    allowed: urlChoices,
  },
  {
    name: "url-hosts",
    default: null,
    says: "Hosts that may be requested, separated by spaces or commas; `*.example.com` matches every subdomain. Default: any public host.",
  },
  {
    name: "checks-wait",
    default: String(defaultChecksWait),
    says: `How many seconds checks that are evidence and have not ended are waited for, 0 to ${longestChecksWait}. Give the job a longer \`timeout-minutes\`.`,
  },
  {
    name: "report-path",
    default: "$RUNNER_TEMP/controldiff-report.json",
    says: "Where to write the JSON report; missing folders are created. A relative path starts at the checkout.",
  },
  {
    name: "report",
    default: null,
    says: "On `workflow_run` only: the report that the other run left, to comment with; a relative path begins at the checkout. It is checked against the published schema and changes no verdict.",
  },
  {
    name: "sarif-path",
    default: null,
    says: "Where to write the report as SARIF too, for code scanning; as with `report-path`.",
  },
  {
    name: "badge-path",
    default: null,
    says: "On a branch: where to write how many criteria are covered, for an endpoint badge of shields.io. It is only written, never published.",
  },
  {
    name: "cache-path",
    default: null,
    says: "A folder for what is read through GitHub's API, to keep between runs with `actions/cache`; a relative path begins at the checkout. Nothing in it is believed: it holds files and folders by their git ids, which are checked. At most 64 MB.",
  },
  {
    name: "token",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, for the runner
    default: "${{ github.token }}",
    says: "Reads approvals and writes the comment: `pull-requests: write`. With a read-only token the verdict is the same.",
  },
  {
    name: "org-token",
    default: null,
    says: "A token that sees the organization's teams and their members, such as an App's with `members: read`. Without it a team is known to be real only where CODEOWNERS names it, and its members are not known at all.",
  },
];

export const outputs: readonly Output[] = [
  {
    name: "conclusion",
    says: "`pass`, `warn`, `fail`, `error` (could not evaluate), or `none` (there was nothing to evaluate, such as no program).",
  },
  { name: "new-gaps", says: "How many gaps in criteria this pull request introduces." },
  { name: "broken-links", says: "How many evidence links this pull request breaks." },
  {
    name: "introduced",
    says: "How many findings this pull request introduces, without approvals that are only advised.",
  },
  { name: "fixed", says: "How many findings this pull request resolves." },
  { name: "affected-controls", says: "Ids of the controls this pull request affects: a JSON array, 100 at most." },
  { name: "complete", says: "`false` when something that was needed could not be read." },
  { name: "report-path", says: "Where the report was written as JSON (`controldiff-report/1`)." },
  { name: "comment-url", says: "The URL of the comment, or empty." },
  { name: "due", says: "On a branch: how many items have expired or expire within 30 days." },
  { name: "issue-url", says: "On a schedule: the URL of the issue that lists what is due, or empty." },
];

/** What the inputs ask for. */
export interface Settings {
  readonly programPath: string;
  /** Whether there has to be a program: it was said where it is, or that there must be one. */
  readonly requiresProgram: boolean;
  readonly comment: "on-problem" | "always" | "never";
  readonly inline: boolean;
  readonly requestReviews: boolean;
  /** Null: none. */
  readonly labels: "control" | "framework" | null;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly urls: UrlsAsked;
  /** Empty: every public host may be asked. */
  readonly urlHosts: readonly string[];
  /** Seconds. */
  readonly checksWait: number;
  /** Null: the runner's temporary directory. */
  readonly reportPath: string | null;
  /** The file with another run's report; null: none is to be posted. */
  readonly report: string | null;
  /** Null: nowhere. */
  readonly sarifPath: string | null;
  /** Null: nowhere. */
  readonly badgePath: string | null;
  /** Null: nothing is kept between runs. */
  readonly cachePath: string | null;
  readonly token: string | null;
  readonly orgToken: string | null;
}

/** Inputs that cannot be understood; every mistake is one line that says what is allowed. */
export class InputError extends Error {
  readonly mistakes: readonly string[];
  constructor(mistakes: readonly string[]) {
    super(mistakes.join("\n"));
    this.mistakes = mistakes;
  }
}

/** Reads the inputs; `given` answers with an input's text, empty where nothing is given. Throws `InputError` with all mistakes. */
export function readInputs(given: (name: string) => string): Settings {
  const text = (name: string) => given(name).trim();
  const mistakes = inputs.flatMap(({ name, allowed }) => {
    const found = text(name);
    if (found === "" || allowed === undefined || allowed.includes(inOneCase(found))) return [];
    return [`input ${name} is ${JSON.stringify(found)}; allowed: ${allowed.join(", ")}`];
  });
  const programPath = programFile(text("program"));
  if (programPath === null) {
    mistakes.push(`input program is ${JSON.stringify(text("program"))}; allowed: a path inside the repository`);
  }
  const checksWait = secondsIn(text("checks-wait"));
  if (checksWait === null) {
    mistakes.push(
      `input checks-wait is ${JSON.stringify(text("checks-wait"))}; allowed: a number of seconds, 0 to ${longestChecksWait}`,
    );
  }
  if (mistakes.length > 0) throw new InputError(mistakes);
  return {
    programPath: programPath ?? "",
    requiresProgram: text("program") !== "" || inOneCase(text("require-program")) === "true",
    comment: commentOf(text("comment")),
    inline: inOneCase(text("inline")) !== "false",
    requestReviews: text("request-reviews") === "owners",
    labels: labelsOf(text("labels")),
    annotations: inOneCase(text("annotations")) !== "false",
    summary: inOneCase(text("summary")) !== "false",
    urls: urlsAsked(text("urls")),
    urlHosts: text("url-hosts")
      .split(/[\s,]+/)
      .filter((host) => host !== ""),
    checksWait: checksWait ?? defaultChecksWait,
    reportPath: text("report-path") || null,
    report: text("report") || null,
    sarifPath: text("sarif-path") || null,
    badgePath: text("badge-path") || null,
    cachePath: text("cache-path") || null,
    token: text("token") || null,
    orgToken: text("org-token") || null,
  };
}

/** YAML's core schema writes `True` and `TRUE` too (https://yaml.org/spec/1.2.2/#10212-boolean). */
function inOneCase(written: string): string {
  return /^(?:true|false)$/i.test(written) ? written.toLowerCase() : written;
}

function labelsOf(written: string): Settings["labels"] {
  return written === "control" || written === "framework" ? written : null;
}

function commentOf(written: string): Settings["comment"] {
  return written === "always" || written === "never" ? written : "on-problem";
}
