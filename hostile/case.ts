import { z } from "zod";

// How a class of cases is written: hostile/classes/*.yml. README.md beside this file says what each key means.

const edit = z.union([
  z.null(),
  z.string(),
  z.strictObject({ link: z.string() }),
  z.strictObject({ submodule: z.string() }),
  z.strictObject({ base64: z.string() }),
  z.strictObject({
    from: z.string().optional(),
    swap: z.record(z.string(), z.string()).optional(),
    prepend: z.string().optional(),
    append: z.string().optional(),
  }),
  z.strictObject({
    before: z.string().optional(),
    text: z.string(),
    times: z.union([
      z.int().min(1),
      z
        .string()
        .regex(/^[1-9]\d*$/)
        .transform(Number),
    ]),
    after: z.string().optional(),
  }),
]);

const edits = z.record(z.string(), edit);

const words = z.union([z.string(), z.array(z.string())]).transform((one) => (typeof one === "string" ? [one] : one));

const told = z.strictObject({ rule: words, subject: words.optional(), standing: words.optional() });

const expectation = z.strictObject({
  is: z.enum(["pass", "fail", "error"]),
  /** Any of these rules. */
  rule: words.optional(),
  /** Each is part of the finding's subject. */
  subject: words.optional(),
  standing: words.optional(),
  /** Each stands somewhere in the Markdown, the terminal's text or the log. */
  says: words.optional(),
  /** None of these stands in the HTML that Markdown is shown as. */
  hides: words.optional(),
  /** None of these stands in what is printed to a terminal or a log. */
  unprinted: words.optional(),
  never: z.array(told).optional(),
  /** Nothing is introduced or withdrawn. */
  quiet: z.literal(true).optional(),
});

const review = z.strictObject({
  by: z.string(),
  state: z.enum(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED"]).default("APPROVED"),
  commit: z.enum(["head", "earlier", "approved"]).default("head"),
});

const github = z.strictObject({
  event: z
    .enum(["pull_request", "pull_request_target", "merge_group", "push", "workflow_dispatch", "schedule"])
    .default("pull_request"),
  /** Of a merge group: the branch's name before the base's commit. */
  queueBranch: z.string().default("pr-7"),
  author: z.string().default("carol"),
  reviews: z.array(review).default([]),
  /** `org/team` and its members. */
  teams: z.record(z.string(), z.array(z.string())).default({}),
  /** `org/team` and how many are in it, nobody of whom is anybody here. */
  bigTeam: z.record(z.string(), z.int()).default({}),
  users: z.array(z.string()).default([]),
  /** Numbers of other open pull requests at the same commit. */
  twins: z.array(z.int()).default([]),
  writers: z.array(z.string()).default([]),
  /** Check runs and statuses, a line each: `head: tls-scan of .github/workflows/ci.yml: success`, `main: acme/tls by acme-ci: success`, `head: status acme/tls by acme-ci: failure`. */
  checks: z
    .array(z.string().regex(/^(?:main|head|merge|earlier): (?:status )?.+?(?: of \S+| by \S+)?(?: \(\d+\))?: \w+$/))
    .default([]),
  /** Whether the base branch's tip is the merge of a pull request that was at `earlier`. */
  mergedEarlier: z.boolean().default(false),
  /** What the token may not read. */
  refuses: z.array(z.enum(["checks", "statuses", "actions"])).default([]),
  /** The job that the run is, as `.github/workflows/ci.yml#job`. */
  own: z.string().optional(),
  orgToken: z.boolean().default(false),
  /** Teams that only those in them see, and teams' child teams, as `org/team: [slug]`. */
  secret: z.array(z.string()).default([]),
  childTeams: z.record(z.string(), z.array(z.string())).default({}),
  /** Numbers of the pull requests in the merge queue, in order; the last builds the group. Left out: the token sees no queue. */
  queue: z.array(z.int()).optional(),
  mergeable: z.boolean().default(true),
  /** Whether the approved commit is no longer in the history of the pull request. */
  forcePushed: z.boolean().default(false),
  /** Commits that a clone has of each branch; all of them: `Infinity`. */
  depth: z.int().default(2),
  commits: z
    .array(z.strictObject({ author: z.string().nullable(), committer: z.string().nullable(), parents: z.int() }))
    .optional(),
  /** What GitHub answers in place of the right thing, by `METHOD /path` as a regular expression. */
  faults: z.record(z.string(), z.enum(["notFound", "notAccessible", "serverError", "empty"])).default({}),
});

const one = z.strictObject({
  name: z.string(),
  why: z.string(),
  world: z.string().optional(),
  via: z.enum(["git", "directories", "action"]).default("git"),
  base: edits.default({}),
  tip: edits.optional(),
  /** Of a commit of the pull request that `head` comes after. */
  approved: edits.optional(),
  head: edits.default({}),
  /** Of the base branch that the pull request went into before, where the run is of that day. */
  former: edits.optional(),
  args: z.array(z.string()).default([]),
  github: github.optional(),
  expect: expectation,
});

export const writtenClass = z.strictObject({
  attacker: z.string(),
  entry: z.string(),
  attack: z.string(),
  answer: z.string(),
  world: z.string().default("shop"),
  hostile: z.array(one).default([]),
  honest: z.array(one).default([]),
});

/** Where a case says nothing of GitHub. */
export const plainGitHub = github.parse({});

export type Edits = z.infer<typeof edits>;
export type Edit = z.infer<typeof edit>;
export type GitHub = z.infer<typeof github>;
export type Told = z.infer<typeof told>;
type Written = z.infer<typeof one>;

/** One pull request, and what has to come of it. */
export interface Case extends Omit<Written, "world"> {
  /** `class/name`, unique. */
  readonly id: string;
  readonly kind: "hostile" | "honest";
  readonly world: string;
}

/** What docs/security.md says of a class. */
export interface CaseClass {
  readonly name: string;
  readonly attacker: string;
  readonly entry: string;
  readonly attack: string;
  readonly answer: string;
  readonly cases: readonly Case[];
}
