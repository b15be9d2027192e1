import { afterAll, expect, it } from "vitest";
import { carryOutCommand } from "../../../../src/doors/bot/evaluating/carry-out-command.ts";
import { scheduling } from "../../../support/bot-world.ts";
import { removeAll } from "../../../support/git.ts";
import { type Fault, faults, loopbackGitHub } from "../../../support/loopback-github.ts";

afterAll(removeAll);

/** What comes of a command where GitHub does not tell what a person may do. */
async function cameOf(is: Fault["is"]) {
  const state = scheduling("commanded");
  const github = await loopbackGitHub(state);
  github.fails({ on: /GET .*\/collaborators\/dave\/permission/, is });
  const [token = ""] = state.tokens.keys();
  const { number, base, head, author } = state.pull;
  try {
    return await carryOutCommand({
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
      by: "dave",
    });
  } finally {
    await github.close();
  }
}

it.each([
  { title: "GitHub is down", is: faults.serverError, came: { is: "put-off", trouble: { is: "down" } } },
  { title: "a limit is reached", is: faults.secondaryLimit(60), came: { is: "put-off", trouble: { is: "limited" } } },
  { title: "it is not allowed", is: faults.notAccessible, came: { is: "ignored", because: /what @dave may do/ } },
] as const)("a command waits for whether it may be given: $title", async ({ is, came }) => {
  const told = await cameOf(is);
  const because = "because" in came ? { because: expect.stringMatching(came.because) } : {};
  expect(told).toMatchObject({ ...came, ...because });
});
