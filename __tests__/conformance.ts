/** A row of the scorecard: a convention, the bar that is set for it, and the tests that hold it. */
export interface Row {
  readonly row: number;
  readonly convention: string;
  readonly bar: string;
  /**
   * Each a test's file below `__tests__`, or `file > name > name`, or the name of several with one `describe` above them; `…` at the end stands
   * for the rest of a name.
   */
  readonly tests: readonly string[];
  /** What is not held here, and where it is. */
  readonly elsewhere?: string;
}

const action = "doors/action.test.ts";
const comment = "adapters/github-comment.test.ts";
const matrix = "adapters/github-comment-matrix.test.ts";

/** In the scorecard's order. The page is made from this, and a name that is no test, or a test that does not pass, is an error. */
export const rows: readonly Row[] = [
  {
    row: 1,
    convention: "One sticky comment, edited",
    bar: "at most one is created in a pull request's life, proven over 50 simulated pushes and 250 foreign comments",
    tests: [
      "doors/action-review.test.ts > fifty pushes among hundreds of comments, forged markers, deletions, CRLF and duplicate deliveries make one comment",
      "doors/action-review.test.ts > deliveries of one event at the same moment leave one comment of each kind by the next push",
      `${comment} > the life of the comment > is created once in fifty pushes`,
      `${comment} > which comment is ours > is found behind 250 comments of others, over three pages`,
      `${action} > walks a pull request from red to green with one comment`,
    ],
  },
  {
    row: 2,
    convention: "The own comment is known: marker first, author, CRLF, paging, duplicates",
    bar: "five fixtures, a marker forged by another user among them",
    tests: [
      `${comment} > which comment is ours`,
      `${action} > leaves a forged comment alone, and a deleted one deleted`,
    ],
  },
  {
    row: 3,
    convention: "Silent when clean, green when fixed",
    bar: "the full matrix of 12 cases",
    tests: [
      `${matrix} > silent when clean, green when fixed`,
      `${action} > says nothing on a pull request that affects nothing`,
    ],
  },
  {
    row: 4,
    convention: "No write when nothing changed",
    bar: "0 writes on an identical run",
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
    row: 5,
    convention: "New, fixed, pre-existing",
    bar: "the attribution is right when base has moved on (the merge result against its first parent)",
    tests: [
      "adapters/git.test.ts > which commits are compared > is a merge commit with its first parent, which blames nobody for what main did",
      "assess/rules.test.ts > every finding in every standing",
      "laws/judgement.test.ts > comparison",
    ],
  },
  {
    row: 6,
    convention: "Safe in size, in bytes, by priority",
    bar: "10,000 findings with emoji and CJK: valid Markdown, at most 60,000 bytes, the marker kept",
    tests: [
      "render/flood.test.ts > 10,000 hostile findings",
      "doors/action-flood.test.ts > 10,000 findings in words made to forge: every output is whole and ours",
      "render/laws.test.ts > every rendering: markdown > keeps to its size with 10,000 findings, and still begins and ends as ever",
      "render/laws.test.ts > every rendering: summary > keeps to its size with 10,000 findings, and still begins and ends as ever",
      "render/laws.test.ts > every rendering that is Markdown: markdown > has no element, link or mention but ours",
    ],
  },
  {
    row: 7,
    convention: "Incomplete input fails closed, and says so",
    bar: "3,001 files, a compare of 300 rows, rows with counts of zero",
    tests: [
      "adapters/github-repository.test.ts > what has changed > is whole with 4,212 files, of which GitHub lists 3,000",
      "adapters/github-repository.test.ts > what has changed > is read from the files themselves when GitHub…",
      "adapters/github-repository.test.ts > how often GitHub is asked > is folder by folder where GitHub cuts the list off, and never twice for the same folder",
      "adapters/github-repository.test.ts > what cannot be had",
      "assess/compare.test.ts > head without a usable program is never a pass",
      `${action} > what could not be evaluated is never a pass`,
      "laws/judgement.test.ts > verdict > what could not be read is never a pass, whatever else is so",
    ],
  },
  {
    row: 8,
    convention: "Forks and Dependabot degrade well",
    bar: "with a read-only token: the same verdict, a whole summary, one notice, the right exit code",
    tests: [
      `${action} > what GitHub does to it never alters the verdict > a read-only token`,
      "doors/action-post.test.ts",
      "workflows.test.ts > the ready workflows > of forks and Dependabot: one that comments on nothing, a pair, one without a checkout",
    ],
  },
  {
    row: 9,
    convention: "A ladder for what is outside the diff",
    bar: "422 is impossible by construction, and one bad line never loses the others",
    tests: [
      "adapters/github-review.test.ts > the ladder",
      "adapters/github-review.test.ts > a comment that GitHub refuses all the same",
    ],
  },
  {
    row: 10,
    convention: "The life of a thread on a line",
    bar: "what is fixed and unanswered is deleted; never `contents: write`",
    tests: [
      "adapters/github-review.test.ts > the life of a comment",
      "adapters/github-review.test.ts > whose comments are touched",
      "doors/action-review.test.ts > review comments of the Action",
      "workflows.test.ts > the check of examples/workflows/pull-request.yml > asks for nothing that the check does not need",
    ],
  },
  {
    row: 11,
    convention: "Annotations within GitHub's caps",
    bar: "the top 9 and a line for the rest",
    tests: [
      "render/annotations.test.ts > keep to what GitHub shows of each level, and say how many more there are",
      `${action} > what a pull request names its files never reaches the runner as a command > nor drowns the verdict`,
    ],
  },
  {
    row: 12,
    convention: "merge_group is truly evaluated",
    bar: "yes, without the context of a pull request",
    tests: ["doors/action-events.test.ts > merge_group"],
  },
  {
    row: 13,
    convention: "Retarget, re-run, stale head",
    bar: "`edited` is handled, and superseded runs write nothing",
    tests: [
      `${action} > judges its own commit when an old run is run again, and leaves the comment to the newer run`,
      `${comment} > is left alone when the pull request has moved on from the commit that was evaluated`,
      "workflows.test.ts > the check of examples/workflows/pull-request.yml > runs whenever what it judges has changed",
      "doors/action-post.test.ts > nothing is posted, and nothing fails, > when the pull request has moved on",
    ],
  },
  {
    row: 14,
    convention: "Configuration errors with file, line and column; unknown keys",
    bar: "every error of the validator, with did-you-mean, all at once",
    tests: [
      "parse/broken.test.ts",
      "parse/never-throws.test.ts",
      "doors/action-inputs.test.ts > names every mistake, with what is allowed",
    ],
  },
  {
    row: 15,
    convention: "JSON Schema and modeline",
    bar: "the schema is the validator, on one corpus",
    tests: [
      "parse/schemas.test.ts > the JSON Schemas",
      "parse/report.test.ts > the validator and the published schema accept the same documents",
    ],
  },
  {
    row: 16,
    convention: "init",
    bar: "from an empty repository to a green check in five minutes",
    tests: [
      "doors/cli.test.ts > init",
      "workflows.test.ts > the check of what init writes",
      "workflows.test.ts > the ready workflows > begin with the one that init writes and the README shows",
    ],
  },
  {
    row: 17,
    convention: "Local run, same engine",
    bar: "the command line's JSON is the Action's, byte for byte",
    tests: ["doors/one-engine.test.ts", "examples.test.ts"],
  },
  {
    row: 18,
    convention: "Says why something matched, and why not",
    bar: "every affected control names file and rule line; `explain` for what did not match",
    tests: ["assess/affected.test.ts", "doors/cli.test.ts > explain"],
  },
  {
    row: 19,
    convention: "Machine report and outputs",
    bar: "versioned JSON, and SARIF",
    tests: [
      "render/json.test.ts",
      "render/sarif.test.ts",
      "doors/action-review.test.ts > SARIF from the Action",
      "doors/action-inputs.test.ts > action.yml > is what the tables of inputs and outputs make",
    ],
  },
  {
    row: 20,
    convention: "Supply chain: Node 24, check-dist, SHAs in the docs, immutable releases, least permissions",
    bar: "all five",
    tests: [
      "doors/action-inputs.test.ts > action.yml > runs the committed bundle on Node 24",
      "release.test.ts",
      "workflows.test.ts > .github/workflows/release.yml",
      "workflows.test.ts > what init writes > pins every action to a commit, and says which version that is",
      "workflows.test.ts > the check of examples/workflows/pull-request.yml > asks for nothing that the check does not need",
      "self-test.test.ts",
    ],
    elsewhere: "`dist/` is rebuilt and compared by `.ci/run`, which a release runs too.",
  },
  {
    row: 21,
    convention: "A real gate",
    bar: "ruleset JSON is shipped, and the check's name documented",
    tests: [
      "rulesets.test.ts",
      "workflows.test.ts > the check of examples/workflows/pull-request.yml",
      "doors/action-webhooks.test.ts",
    ],
    elsewhere:
      "The App as the source of the check, its buttons and its re-requests are the bot's, which is not here yet.",
  },
  {
    row: 22,
    convention: "Owners that are teams, without a personal token",
    bar: "three values; 404 is never read as «not a member»",
    tests: ["adapters/github-directory.test.ts"],
  },
  {
    row: 23,
    convention: "Rules from base; nothing of a pull request is executed",
    bar: "a pull request that deletes the rule still fails; hostile patterns cost a few calls for each character",
    tests: [
      "assess/path-cost.test.ts > hostile input costs little",
      "assess/compare.test.ts > the policy is base's",
      "assess/compare.test.ts > waivers are base's",
      "assess/affected.test.ts > a control is affected by > a rule that only base has",
      "examples.test.ts > examples/medical-scheduling > 5-program-hides-a-gap exits with 1 and makes the comment that is kept",
      "laws/judgement.test.ts > verdict > head's policy and waivers have no say",
      "laws/nobody-edits-a-gate-away.test.ts",
    ],
  },
  {
    row: 24,
    convention: "Simulate",
    bar: "the command line, and an endpoint",
    tests: [],
    elsewhere: "Not the Action's: it judges what is, not what might be. The endpoint is the bot's.",
  },
  {
    row: 25,
    convention: "GitHub Enterprise Server",
    bar: "no artifact client, API addresses from the environment, the floor of runners documented",
    tests: [
      "doors/action-ghes.test.ts",
      "doors/action-post.test.ts > a fork's report > of a server of one's own leads there",
    ],
  },
  {
    row: 26,
    convention: "Speed and budget",
    bar: "at most 10 API calls; 300 files × 500 controls in 3 s, 3,000 × 500 in 10 s of our code",
    tests: [
      "laws/speed.test.ts",
      "adapters/github-repository.test.ts > how often GitHub is asked",
      `${action} > walks a pull request from red to green with one comment`,
    ],
  },
];
