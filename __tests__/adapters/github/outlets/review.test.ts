import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitHubClient } from "../../../../src/adapters/github/client/client.ts";
import { gitHubReview, type WantedComment } from "../../../../src/adapters/github/outlets/review.ts";
import type { Report } from "../../../../src/model/report.ts";
import { hunkWith } from "../../../../src/render/review/diff-lines.ts";
import { reviewMarker } from "../../../../src/render/review/marker.ts";
import { pullRequest } from "../../../support/git.ts";
import { gitObjects } from "../../../support/git-objects.ts";
import { faults, type Loopback, loopbackGitHub } from "../../../support/loopback-github.ts";
import {
  addReviewComments,
  bot,
  holdPullRequest,
  readOnlyToken,
  workflowToken,
} from "../../../support/loopback-state.ts";
import { quietReport } from "../../../support/quiet-report.ts";

let github: Loopback;

const lines = (...words: readonly string[]) => words.map((word) => `${word}\n`).join("");
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
const base = {
  "control.yml": lines(...numbers(1, 40)),
  "gone.yml": lines("a", "b"),
  "moved.md": lines(...numbers(1, 9)),
  "moved-on.txt": "x",
  "both.yml": lines(...numbers(1, 40)),
};
const head = {
  "control.yml": lines(...numbers(1, 10), "new", ...numbers(12, 40)),
  "new.md": base["moved.md"],
  "moved-on.txt": "x",
  "both.yml": lines("main was here", ...numbers(1, 20), "new", ...numbers(22, 40)),
  "image.png": "\0",
};

beforeEach(async () => {
  github = await loopbackGitHub();
  const [start, feature, main, merge] = pullRequest(base, head);
  if (start === undefined || feature === undefined || main === undefined || merge === undefined)
    throw new Error("four");
  // Main has moved on in a file that the branch changes too: what was evaluated is not what GitHub shows.
  const branch = { ...feature.files, "both.yml": lines(...numbers(1, 20), "new", ...numbers(22, 40)) };
  const moved = { ...main.files, "both.yml": lines("main was here", ...numbers(1, 40)) };
  holdPullRequest(github.state, gitObjects([start, { ...feature, files: branch }, { ...main, files: moved }, merge]));
});

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

interface Reviews {
  readonly path?: string;
  readonly line?: number | null;
  readonly side?: "LEFT" | "RIGHT";
  readonly says?: string;
  readonly startLine?: number | null;
}

const named = (finding: string) => Buffer.from(finding).toString("hex").padEnd(12, "0").slice(0, 12);
const bodyOf = (findings: readonly string[], says: string, key = "default", isFixed = false) =>
  `${reviewMarker({ key, findings: findings.map(named), isFixed })}\n${says}\n`;

/** What is wanted of one or more findings; by default on a line of the diff. */
function wanted(findings: string | readonly string[], said: Reviews = {}): WantedComment {
  const all = [findings].flat();
  const { path = "control.yml", line = 11, side = "RIGHT", startLine = null, says = `${all.join()} is wrong` } = said;
  return { path, side, line, startLine, findings: all.map(named), body: bodyOf(all, says) };
}

interface Push {
  readonly token?: string;
  readonly head?: string;
  readonly verdict?: Report["verdict"]["is"];
  readonly evaluated?: string;
}

/** Runs the outlet for these wants; those whose line the diff does not show become comments on the file, as the renderer makes them. */
async function push(wants: readonly WantedComment[], { token = workflowToken, verdict = "fail", ...rest }: Push = {}) {
  const { pull } = github.state;
  const outlet = gitHubReview({
    client: gitHubClient({ token, apiUrl: github.url, wait: async () => {} }),
    at: { owner: "acme", repo: "scheduling", number: 7 },
    head: rest.head ?? pull.head,
    key: "default",
    filesOf: () => new Set(wants.map(({ path }) => path)),
    render: (_, files) =>
      wants.flatMap((want) => {
        const shown = files.get(want.path);
        if (shown === undefined) return [];
        const side = want.side === "LEFT" ? "base" : "head";
        const isShown = want.line !== null && hunkWith(shown, side, want.startLine ?? want.line, want.line) !== null;
        return [isShown ? want : { ...want, line: null, startLine: null }];
      }),
    renderFixed: (standing, at) =>
      standing.includes(" fixed -->") ? standing : standing.replace(" -->", ` fixed -->\n${at}`),
  });
  const quiet = quietReport(verdict);
  const report = {
    ...quiet,
    base: { ...quiet.base, id: pull.base },
    head: { ...quiet.head, id: rest.evaluated ?? pull.merge ?? "" },
  };
  return outlet.deliver(report);
}

const standing = () => github.state.reviewComments.map(({ path, line, body }) => [path, line, body.split("\n")[1]]);
const reviews = "POST /repos/acme/scheduling/pulls/7/reviews";
const comments = "POST /repos/acme/scheduling/pulls/7/comments";
const one = (id: number) => `/repos/acme/scheduling/pulls/comments/${id}`;

describe("the ladder", () => {
  it("lines go into one review that only comments", async () => {
    const delivery = await push([wanted("a"), wanted("b", { line: 12 }), wanted("c", { startLine: 9, line: 10 })]);
    expect(delivery).toEqual({ outlet: "review comments", outcome: "written", note: "", url: null });
    expect(github.writes()).toEqual([reviews]);
    expect(github.state.reviews).toMatchObject([{ state: "COMMENTED", commit: github.state.pull.head }]);
    expect(standing()).toEqual([
      ["control.yml", 11, "a is wrong"],
      ["control.yml", 12, "b is wrong"],
      ["control.yml", 10, "c is wrong"],
    ]);
    expect(github.state.reviewComments[2]).toMatchObject({ startLine: 9 });
  });

  it("a line of a file that is removed", async () => {
    await push([wanted("a", { path: "gone.yml", line: 2, side: "LEFT" })]);
    expect(github.state.reviewComments).toMatchObject([{ path: "gone.yml", line: 2, side: "LEFT" }]);
  });

  const otherwise: readonly (Reviews & { readonly what: string; readonly path: string; readonly line: number })[] = [
    { what: "a line outside the hunks", path: "control.yml", line: 30 },
    { what: "a file that was merely renamed", path: "new.md", line: 3 },
    { what: "a binary file", path: "image.png", line: 1 },
    { what: "a file whose lines were moved by what base merged meanwhile", path: "both.yml", line: 22 },
    { what: "a line of base in a file that stays", path: "control.yml", line: 11, side: "LEFT" },
  ];
  it.each(otherwise)("$what: the file, in a call of its own", async ({ path, line, side = "RIGHT" }) => {
    await push([wanted("a", { path, line, side })]);
    expect(github.writes()).toEqual([comments]);
    expect(standing()).toEqual([[path, null, "a is wrong"]]);
  });

  it("the line, where the branch itself was evaluated and not its merge", async () => {
    await push([wanted("a", { path: "both.yml", line: 21 })], { evaluated: github.state.pull.head });
    expect(standing()).toEqual([["both.yml", 21, "a is wrong"]]);
  });

  it("a file that the pull request does not touch: nothing", async () => {
    expect(await push([wanted("a", { path: "elsewhere.yml" })])).toMatchObject({ outcome: "unchanged" });
    expect(github.writes()).toEqual([]);
  });

  it("rows of the list without a patch: the file", async () => {
    github.state.limits.patches = 0;
    await push([wanted("a")]);
    expect(standing()).toEqual([["control.yml", null, "a is wrong"]]);
  });

  it("never more than ten, the most important", async () => {
    await push(numbers(1, 14).map((name) => wanted(`f${name}`, { line: 11 })));
    expect(github.state.reviewComments).toHaveLength(10);
    expect(standing().at(-1)?.[2]).toBe("f10 is wrong");
    await push(numbers(1, 14).map((name) => wanted(`f${name}`, { line: 11 })));
    expect(github.state.reviewComments).toHaveLength(10);
  });
});

describe("a comment that GitHub refuses all the same", () => {
  it("never takes the others with it", async () => {
    github.fails({
      on: /POST .*\/reviews/,
      is: {
        ...faults.invalid,
        body: { message: "Unprocessable Entity", documentation_url: "", errors: ["Line could not be resolved"] },
      },
    });
    expect(await push([wanted("a"), wanted("b", { line: 12 })])).toMatchObject({ outcome: "written", note: "" });
    expect(github.writes()).toEqual([reviews, comments, comments]);
    expect(github.state.reviewComments).toHaveLength(2);
  });

  it("is tried on the file, and else told of", async () => {
    github.fails({
      on: /POST .*\/(reviews|comments)/,
      is: { ...faults.invalid, body: { message: "Validation Failed", documentation_url: "" } },
      times: 3,
    });
    expect(await push([wanted("a"), wanted("b", { line: 12 })])).toMatchObject({
      outcome: "written",
      note: expect.stringContaining("refused 1 of the review comments"),
    });
    expect(standing()).toEqual([["control.yml", 12, "b is wrong"]]);
  });
});

describe("the life of a comment", () => {
  it("is not repeated by the next push, and an identical run writes nothing", async () => {
    await push([wanted("a"), wanted("b", { path: "control.yml", line: 30 })]);
    const before = github.writes().length;
    expect(await push([wanted("a"), wanted("b", { path: "control.yml", line: 30 })])).toMatchObject({
      outcome: "unchanged",
      note: "",
    });
    expect(github.writes()).toHaveLength(before);
  });

  it("is edited when what it says changes, and when a finding joins it", async () => {
    await push([wanted("a")]);
    await push([wanted(["a", "b"], { says: "both are wrong" })]);
    expect(standing()).toEqual([["control.yml", 11, "both are wrong"]]);
    expect(github.writes()).toHaveLength(2);
  });

  it("moves with its line, and is begun anew where its finding is on another", async () => {
    await push([wanted("a"), wanted("b", { line: 12 })]);
    const [a, b] = [...github.state.reviewComments];
    if (a !== undefined) a.line = 9;
    expect(await push([wanted("a", { line: 9 }), wanted("b", { line: 12 })])).toMatchObject({ outcome: "unchanged" });
    if (b !== undefined) b.isOutdated = true;
    await push([wanted("a", { line: 9 }), wanted("b", { line: 12 })]);
    expect(github.writes().slice(1)).toEqual([`DELETE ${one(b?.id ?? 0)}`, reviews]);
    expect(github.state.reviewComments).toMatchObject([{ line: 9 }, { line: 12, isOutdated: false }]);
  });

  it("stays where people have answered, wherever its finding has gone", async () => {
    await push([wanted("a")]);
    const [comment] = github.state.reviewComments;
    Object.assign(comment ?? {}, { replies: 1 });
    expect(await push([wanted("a", { line: 12 })])).toMatchObject({ outcome: "unchanged" });
    expect(github.state.reviewComments).toHaveLength(1);
  });

  it("stays for the finding that is still on its line when another has gone elsewhere", async () => {
    await push([wanted(["a", "b"], { says: "both" })]);
    const [comment] = github.state.reviewComments;
    await push([wanted("b", { line: 12 }), wanted("a")]);
    expect(github.state.reviewComments.map(({ id, line }) => [id === comment?.id, line])).toEqual([
      [true, 11],
      [false, 12],
    ]);
  });

  it("is not edited for the line ends of GitHub's editor", async () => {
    await push([wanted("a")]);
    for (const comment of github.state.reviewComments) comment.body = comment.body.replaceAll("\n", "\r\n");
    expect(await push([wanted("a")])).toMatchObject({ outcome: "unchanged" });
  });

  it("is deleted when it is fixed and nobody answered", async () => {
    await push([wanted("a"), wanted("b", { line: 12 })]);
    const [{ id = 0 } = {}] = github.state.reviewComments;
    expect(await push([wanted("b", { line: 12 })])).toMatchObject({ outcome: "written" });
    expect(github.writes().slice(1)).toEqual([`DELETE ${one(id)}`]);
    await push([]);
    expect(github.state.reviewComments).toEqual([]);
  });

  it.each([{ replies: 1 }, { reactions: 1 }])(
    "stays, and says that it is fixed, where people did this: %o",
    async (answer) => {
      await push([wanted("a")]);
      const [comment] = github.state.reviewComments;
      Object.assign(comment ?? {}, answer);
      await push([], { verdict: "pass" });
      expect(comment?.body).toContain(" fixed -->");
      const before = github.writes().length;
      expect(await push([], { verdict: "pass" })).toMatchObject({ outcome: "unchanged" });
      expect(github.writes()).toHaveLength(before);
      await push([wanted("a")]);
      expect(standing()).toEqual([["control.yml", 11, "a is wrong"]]);
    },
  );

  it("stays as it is where somebody hid it", async () => {
    addReviewComments(github.state, { path: "control.yml", line: 11, body: bodyOf(["a"], "old"), isMinimized: true });
    expect(await push([wanted("a")])).toMatchObject({ outcome: "unchanged" });
    expect(await push([])).toMatchObject({ outcome: "unchanged" });
  });

  it("is not taken for fixed when nothing could be evaluated", async () => {
    await push([wanted("a")]);
    expect(await push([], { verdict: "error" })).toMatchObject({ outcome: "unchanged" });
    expect(github.state.reviewComments).toHaveLength(1);
  });

  it("loses its duplicates", async () => {
    const twin = { path: "control.yml", line: 11, body: bodyOf(["a"], "a is wrong") };
    const first = addReviewComments(github.state, twin);
    addReviewComments(github.state, twin);
    await push([wanted("a")]);
    expect(github.state.reviewComments.map(({ id }) => id)).toEqual([first]);
  });

  it("was deleted by somebody at the same moment: that is no trouble", async () => {
    await push([wanted("a")]);
    github.fails({ on: /DELETE/, is: faults.notFound });
    expect(await push([])).toMatchObject({ outcome: "written", note: "" });
  });
});

describe("whose comments are touched", () => {
  it.each([
    { whose: "somebody else's, with our marker", by: "mallory", body: bodyOf(["a"], "all is well") },
    { whose: "another program's", by: bot, body: bodyOf(["a"], "billing", "billing") },
    { whose: "of another job with this token", by: bot, body: "lint: line too long" },
    { whose: "with the marker below the first line", by: bot, body: `> quoted\n${bodyOf(["a"], "x")}` },
  ])("not $whose", async ({ by, body }) => {
    addReviewComments(github.state, { path: "control.yml", line: 11, by, body });
    await push([wanted("a")]);
    expect(github.state.reviewComments.map((comment) => comment.body)).toEqual([body, bodyOf(["a"], "a is wrong")]);
    await push([]);
    expect(github.state.reviewComments.map((comment) => comment.body)).toEqual([body]);
  });

  it("ours are found behind 250 threads of others", async () => {
    addReviewComments(
      github.state,
      ...Array.from({ length: 250 }, (_, at) => ({ path: "control.yml", by: "alice", body: `${at}` })),
    );
    await push([wanted("a")]);
    expect(await push([wanted("a")])).toMatchObject({ outcome: "unchanged" });
    expect(github.writes()).toEqual([reviews]);
  });
});

it("is left alone when the pull request has moved on", async () => {
  addReviewComments(github.state, { path: "control.yml", line: 11, body: bodyOf(["b"], "b is wrong") });
  const evaluated = github.state.pull.head;
  github.state.pull.head = github.state.pull.base;
  const delivery = await push([wanted("a")], { head: evaluated });
  expect(delivery).toMatchObject({ outcome: "skipped", note: "" });
  expect(github.writes()).toEqual([]);
});

it("takes one request where there is nothing to say, and four where there is", async () => {
  await push([]);
  expect(github.calls).toHaveLength(1);
  await push([wanted("a")]);
  expect(github.calls).toHaveLength(1 + 4);
});

it("stops reading the list of files where all are found", async () => {
  const many = Object.fromEntries(numbers(100, 450).map((name) => [`z${name}`, ""]));
  holdPullRequest(github.state, gitObjects(pullRequest(base, { ...head, ...many })));
  await push([wanted("a")]);
  expect(github.calls.filter((call) => call.includes("/files"))).toHaveLength(1);
  await push([wanted("b", { path: "z440", line: 1 })]);
  expect(github.calls.filter((call) => call.includes("/files"))).toHaveLength(1 + 4);
});

describe("trouble", () => {
  it("a read-only token is the normal case on forks, and the comment's note tells of it", async () => {
    expect(await push([wanted("a")], { token: readOnlyToken })).toMatchObject({
      outcome: "skipped",
      note: expect.stringMatching(/^the token cannot comment on the pull request/),
    });
    expect(github.state.reviewComments).toEqual([]);
  });

  it.each([
    { what: "the threads are not answered", on: /graphql/, is: faults.serverError, note: "502" },
    { what: "the threads are cut off", on: /graphql/, is: "truncated" as const, note: "cut off" },
    { what: "the files are not answered", on: /GET .*files/, is: faults.serverError, note: "502" },
    { what: "the files are cut off", on: /GET .*files/, is: "truncated" as const, note: "cut off" },
    { what: "the token is not known", on: /./, is: faults.badCredentials, note: "Bad cred" },
    { what: "the review is not answered", on: /POST .*reviews/, is: faults.serverError, note: "502" },
    { what: "the answer to the review is lost", on: /POST .*reviews/, is: "reset" as const, note: "reached" },
    { what: "the limit is too far", on: /POST .*reviews/, is: faults.secondaryLimit(900), note: "rate limit" },
    { what: "the token may not see the pull request", on: /POST .*reviews/, is: faults.notFound, note: "404" },
  ])("fails with a sentence when $what", async ({ on, is, note }) => {
    github.fails({ on, is });
    const delivery = await push([wanted("a")]);
    expect(delivery).toMatchObject({ outcome: "failed", note: expect.stringContaining(note) });
    expect(delivery.note).not.toContain("\n");
    expect(github.state.reviewComments).toEqual([]);
  });

  it("what is evaluated but not known to GitHub has no lines there", async () => {
    await push([wanted("a")], { evaluated: "d".repeat(40) });
    expect(standing()).toEqual([["control.yml", null, "a is wrong"]]);
  });
});
