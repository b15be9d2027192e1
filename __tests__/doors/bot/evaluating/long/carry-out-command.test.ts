import { afterAll, expect, it } from "vitest";
import { carryOutCommand } from "../../../../../src/doors/bot/evaluating/carry-out-command.ts";
import { scheduling } from "../../../../support/bot-world.ts";
import { removeAll } from "../../../../support/git.ts";
import { faults, type Loopback, loopbackGitHub } from "../../../../support/loopback-github.ts";
import type { GitHubState } from "../../../../support/loopback-state.ts";

afterAll(removeAll);

/** What comes of a command of somebody, with the signs beside the comment. */
async function cameOf(by: string, happens: (state: GitHubState, github: Loopback) => void) {
  const state = scheduling("commanded");
  const github = await loopbackGitHub(state);
  const [token = ""] = state.tokens.keys();
  const { number, base, head, author } = state.pull;
  happens(state, github);
  try {
    const told = await carryOutCommand({
      is: "command",
      token,
      apiUrl: github.url,
      serverUrl: "https://github.com",
      owner: state.owner,
      repo: state.repo,
      today: "2026-11-23",
      programPath: "compliance/program.yml",
      urlHosts: [],
      pull: { number, base, head, author, baseBranch: "main", headBranch: null },
      commentId: 1,
      line: "/compliance recheck",
      by,
    });
    return { told, signs: state.reactions.map(({ content }) => content) };
  } finally {
    await github.close();
  }
}

it.each([
  { title: "GitHub is down", is: faults.serverError, came: { is: "put-off", trouble: { is: "down" } } },
  { title: "a limit is reached", is: faults.secondaryLimit(60), came: { is: "put-off", trouble: { is: "limited" } } },
  { title: "it is not allowed", is: faults.notAccessible, came: { is: "ignored", because: /what @dave may do/ } },
] as const)("a command waits for whether it may be given: $title", async ({ is, came }) => {
  const { told } = await cameOf("dave", (_, github) =>
    github.fails({ on: /GET .*\/collaborators\/dave\/permission/, is }),
  );
  const because = "because" in came ? { because: expect.stringMatching(came.because) } : {};
  expect(told).toMatchObject({ ...came, ...because });
});

it.each([
  {
    title: "the pull request moves on",
    happens: ({ pull }: GitHubState) => Object.assign(pull, { head: pull.base }),
    came: "superseded",
    signs: ["eyes"],
  },
  {
    title: "GitHub is down",
    happens: (_: GitHubState, github: Loopback) => github.fails({ on: /\/git\//, is: faults.serverError }),
    came: "put-off",
    signs: ["eyes"],
  },
  { title: "nothing is in its way", happens: () => {}, came: "evaluated", signs: ["eyes", "rocket"] },
])(
  "a command that is carried out again later gets no sign that it failed: $title",
  async ({ happens, came, signs }) => {
    const found = await cameOf("alice", happens);
    expect(found).toMatchObject({ told: { is: came }, signs });
  },
);
