/** What we promise, where a user reads more about it, and the tests that hold it. */
export interface Promised {
  /** Ends the sentence "we promise that". */
  readonly promise: string;
  /** A page of the documentation, with a heading on it. */
  readonly page: string;
  /**
   * Each a test's file below `__tests__`, or `file > name > name`, or the name of several with one `describe` above them; `…` at the end stands
   * for the rest of a name.
   */
  readonly tests: readonly string[];
}

const action = "doors/long/action.test.ts";
const people = "doors/bot/long/people.test.ts";
const comment = "adapters/github/outlets/comment.test.ts";
const matrix = "adapters/github/comment-matrix.test.ts";

/** docs/promises.md is made from this. A name that is no test, or a test that does not pass, is an error of `npm run promises`. */
export const promises: readonly Promised[] = [
  {
    promise: "there is at most one comment on a pull request, edited in place",
    page: "docs/action.md#the-comment",
    tests: [
      "doors/long/action-review.test.ts > fifty pushes among hundreds of comments, forged markers, deletions, CRLF and duplicate deliveries make one comment",
      "doors/long/action-review.test.ts > deliveries of one event at the same moment leave one comment of each kind by the next push",
      `${comment} > the life of the comment > is created once in fifty pushes`,
      `${comment} > which comment is ours > is found behind 250 comments of others, over three pages`,
      `${action} > walks a pull request from red to green with one comment`,
    ],
  },
  {
    promise: "only our own comment is edited, whatever others write into theirs",
    page: "docs/action.md#the-comment",
    tests: [
      `${comment} > which comment is ours`,
      `${action} > leaves a forged comment alone, and a deleted one deleted`,
    ],
  },
  {
    promise: "nothing is posted while there is nothing to report, and the comment turns green once everything is fixed",
    page: "docs/action.md#the-comment",
    tests: [
      `${matrix} > silent when clean, green when fixed`,
      `${action} > says nothing on a pull request that affects nothing`,
    ],
  },
  {
    promise: "a run that finds the same as before writes nothing",
    page: "docs/action.md#the-comment",
    tests: [
      `${comment} > the life of the comment > is left alone by an identical run`,
      ...["problem", "clean"].map(
        (is) =>
          `${matrix} > silent when clean, green when fixed > a ${is} where there is the same: the same run again writes nothing`,
      ),
      `${action} > walks a pull request from red to green with one comment`,
    ],
  },
  {
    promise: "only what the pull request introduces can fail it, even when the base branch has moved on",
    page: "docs/program.md#policy",
    tests: [
      "adapters/git/repository.test.ts > which commits are compared > is a merge commit with its first parent, which blames nobody for what main did",
      "rules/every-finding.test.ts > every finding in every standing",
      "laws/judgment.test.ts > comparison",
      "laws/long/judgment.test.ts > comparison",
    ],
  },
  {
    promise: "every output stays valid and within GitHub's limits, with 10,000 findings and any text in them",
    page: "docs/action.md#the-comment",
    tests: [
      "render/long/flood.test.ts > 10,000 hostile findings",
      "doors/long/action-flood.test.ts > 10,000 findings in words made to forge: every output is whole and ours",
      "render/long/laws.test.ts > every rendering: markdown > keeps to its size with 10,000 findings, and still begins and ends as ever",
      "render/long/laws.test.ts > every rendering: summary > keeps to its size with 10,000 findings, and still begins and ends as ever",
      "render/long/laws.test.ts > every rendering that is Markdown: markdown > has no element, link or mention but ours",
    ],
  },
  {
    promise: "input that could not be read completely fails, and the message says what is missing",
    page: "docs/tokens-and-forks.md#without-a-checkout",
    tests: [
      "adapters/github/pulls/repository.test.ts > what has changed > is whole with 4,212 files, of which GitHub lists 3,000",
      "adapters/github/pulls/repository.test.ts > what has changed > is read from the files themselves when GitHub…",
      "adapters/github/pulls/repository.test.ts > how often GitHub is asked > is folder by folder where GitHub cuts the list off, and never twice for the same folder",
      "adapters/github/pulls/repository.test.ts > what cannot be had",
      "compare/compare.test.ts > head without a usable program is never a pass",
      `${action} > what could not be evaluated is never a pass`,
      "laws/judgment.test.ts > verdict > what could not be read is never a pass, whatever else is so",
    ],
  },
  {
    promise: "pull requests from forks and Dependabot get the same verdict with a read-only token",
    page: "docs/tokens-and-forks.md#forks-and-dependabot",
    tests: [
      `${action} > what GitHub does to it never alters the verdict > a read-only token`,
      "doors/long/action-post.test.ts",
      "workflows.test.ts > the ready workflows > of forks and Dependabot: one that comments on nothing, a pair, one without a checkout",
    ],
  },
  {
    promise:
      "a review comment goes to the line, else to the file, else only into the one comment; GitHub rejecting one loses no other",
    page: "docs/action.md#review-comments",
    tests: [
      "adapters/github/outlets/review.test.ts > the ladder",
      "adapters/github/outlets/review.test.ts > a comment that GitHub refuses all the same",
    ],
  },
  {
    promise: "review comments that are fixed and unanswered are removed, without `contents: write`",
    page: "docs/action.md#review-comments",
    tests: [
      "adapters/github/outlets/review.test.ts > the life of a comment",
      "adapters/github/outlets/review.test.ts > whose comments are touched",
      "doors/long/action-review.test.ts > review comments of the Action",
      "workflows.test.ts > the check of examples/workflows/pull-request.yml > asks for nothing that the check does not need",
    ],
  },
  {
    promise: "annotations keep to the number that GitHub shows, and say how many more there are",
    page: "docs/action.md#inputs",
    tests: [
      "render/annotations.test.ts > keep to what GitHub shows of each level, and say how many more there are",
      `${action} > what a pull request names its files never reaches the runner as a command > nor drowns the verdict`,
    ],
  },
  {
    promise: "in a merge queue, exactly what would be merged is evaluated",
    page: "docs/action.md#required-check",
    tests: ["doors/action-events.test.ts > merge_group"],
  },
  {
    promise: "a rerun evaluates its own commit, and an outdated run leaves the comment alone",
    page: "docs/make-it-required.md#what-is-true-of-all-three",
    tests: [
      `${action} > judges its own commit when an old run is run again, and leaves the comment to the newer run`,
      `${comment} > is left alone when the pull request has moved on from the commit that was evaluated`,
      "workflows.test.ts > the check of examples/workflows/pull-request.yml > runs whenever what it judges has changed",
      "doors/long/action-post.test.ts > nothing is posted, and nothing fails, > when the pull request has moved on",
    ],
  },
  {
    promise: "every mistake in a program is reported at once, with file, line, column and a suggestion",
    page: "docs/program.md",
    tests: [
      "parse/broken.test.ts",
      "parse/long/never-throws.test.ts",
      "doors/action-inputs.test.ts > names every mistake, with what is allowed",
    ],
  },
  {
    promise: "the published JSON Schemas accept exactly what the parser accepts",
    page: "docs/program.md",
    tests: [
      "parse/schemas.test.ts > the JSON Schemas",
      "parse/report/report.test.ts > the validator and the published schema accept the same documents",
    ],
  },
  {
    promise: "`init` leads from an empty repository to a passing check",
    page: "README.md#five-minutes-to-a-required-check",
    tests: [
      "doors/init.test.ts > init",
      "workflows.test.ts > the check of what init writes",
      "workflows.test.ts > the ready workflows > begin with the one that init writes and the README shows",
    ],
  },
  {
    promise: "the command line and the Action give the same report, byte for byte",
    page: "docs/command-line.md",
    tests: ["doors/long/one-engine.test.ts", "examples.test.ts"],
  },
  {
    promise:
      "every affected control names the file and the line of the rule that made it so, and `explain` says why something is not affected",
    page: "docs/command-line.md",
    tests: ["assess/affected.test.ts", "doors/cli.test.ts > explain"],
  },
  {
    promise: "the report is versioned JSON with a published schema, and SARIF for code scanning",
    page: "docs/action.md#code-scanning",
    tests: [
      "render/json.test.ts",
      "render/sarif/sarif.test.ts",
      "render/sarif/long/size.test.ts",
      "doors/long/action-review.test.ts > SARIF from the Action",
      "doors/action-inputs.test.ts > action.yml > is what the tables of inputs and outputs make",
    ],
  },
  {
    promise:
      "what runs is what the source builds, every action in our workflows is pinned to a commit, and permissions are minimal",
    page: "docs/tokens-and-forks.md#permissions",
    tests: [
      "doors/action-inputs.test.ts > action.yml > runs the committed bundle on Node 24",
      "release.test.ts",
      "workflows.test.ts > .github/workflows/release.yml",
      "workflows.test.ts > what init writes > pins every action to a commit, and says which version that is",
      "workflows.test.ts > the check of examples/workflows/pull-request.yml > asks for nothing that the check does not need",
      "self-test.test.ts",
    ],
  },
  {
    promise: "the job can be required as a status check, with rulesets to import",
    page: "docs/make-it-required.md",
    tests: [
      "rulesets.test.ts",
      "workflows.test.ts > the check of examples/workflows/pull-request.yml",
      "doors/long/action-webhooks.test.ts",
    ],
  },
  {
    promise: "an owner that GitHub does not show to the token is unverifiable, never invalid",
    page: "docs/owners-and-approvals.md#how-owners-are-verified",
    tests: ["adapters/github/people/directory.test.ts"],
  },
  {
    promise: "no pull request passes by editing the program, and nothing in it is executed",
    page: "docs/program.md#program-changes",
    tests: [
      "paths/long/path-cost.test.ts > hostile input costs little",
      "compare/compare.test.ts > the policy is base's",
      "compare/compare.test.ts > waivers are base's",
      "assess/affected.test.ts > a control is affected by > a rule that only base has",
      "examples.test.ts > examples/medical-scheduling > 5-program-hides-a-gap exits with 1 and makes the comment that is kept",
      "laws/long/judgment.test.ts > verdict > head's policy and waivers have no say",
      "laws/long/nobody-edits-a-gate-away.test.ts",
    ],
  },
  {
    promise: "the bot shows nobody a page, report, cache or result of a repository that GitHub does not show them",
    page: "docs/bot.md#who-may-read-what",
    tests: [
      `${people} > who may read`,
      `${people} > a login`,
      `${people} > POST /api/simulate`,
      `${people} > a delivery`,
      `${people} > a repository`,
      `${people} > a session that nobody was given is none`,
      "doors/bot/long/second-push.test.ts > what is kept of a repository",
      "doors/bot/pages/access.test.ts",
      "adapters/store/kept.test.ts",
    ],
  },
  {
    promise: "a URL in evidence never leads the bot into the network that it runs in",
    page: "docs/bot.md#what-it-does-for-a-pull-request",
    tests: [
      "doors/bot/url-road.test.ts",
      "doors/bot/url-evidence.test.ts",
      `${people} > a URL in evidence reaches nothing inside the network, whoever names its host`,
    ],
  },
  {
    promise: "an evaluation that needs too much, a rate limit or an outage of GitHub harms no other installation",
    page: "docs/bot.md#what-it-does-for-a-pull-request",
    tests: [
      "doors/bot/long/exhausted.test.ts",
      "doors/bot/evaluating/long/pool.test.ts",
      "doors/bot/long/troubles.test.ts > a rate limit",
      "doors/bot/long/troubles.test.ts > GitHub is down > for a while: nothing turns red, and all that was asked for meanwhile is done afterwards",
    ],
  },
  {
    promise:
      "whoever edits, removes or rewrites rows of the bot's record is noticed, up to the newest row that a check names",
    page: "docs/bot.md#the-record",
    tests: [
      "ledger/verify.test.ts",
      "ledger/reconcile.test.ts",
      "doors/ledger.test.ts",
      "doors/bot/long/ledger.test.ts",
    ],
  },
  {
    promise: "the bot reports what the Action reports, byte for byte",
    page: "docs/bot.md#the-bot",
    tests: ["doors/bot/long/same-report.test.ts"],
  },
  {
    promise: "it works on GitHub Enterprise Server without settings",
    page: "docs/make-it-required.md#github-enterprise-server",
    tests: [
      "doors/action-ghes.test.ts",
      "doors/long/action-post.test.ts > a fork's report > of a server of one's own leads there",
    ],
  },
  {
    promise:
      "a typical pull request takes at most ten API requests, and mapping cost grows with files, not with files × rules",
    page: "docs/tokens-and-forks.md#without-a-checkout",
    tests: [
      "laws/long/speed.test.ts",
      "adapters/github/pulls/repository.test.ts > how often GitHub is asked",
      `${action} > walks a pull request from red to green with one comment`,
    ],
  },
];
