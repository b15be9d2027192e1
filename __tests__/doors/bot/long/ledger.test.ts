import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Session } from "../../../../src/adapters/store/database.ts";
import { embedded } from "../../../../src/adapters/store/embedded.ts";
import { record, rowsOf } from "../../../../src/adapters/store/ledger-rows.ts";
import { beginVerdict } from "../../../../src/adapters/store/verdicts.ts";
import { type Envelope, readEnvelope } from "../../../../src/doors/bot/jobs/jobs-of.ts";
import { recorded } from "../../../../src/doors/bot/jobs/pushed-base.ts";
import { ledgerExport } from "../../../../src/doors/bot/ledger-export.ts";
import { anchorsIn } from "../../../../src/ledger/anchor.ts";
import { exportJson, readExport } from "../../../../src/ledger/export.ts";
import { verifyLedger } from "../../../../src/ledger/verify.ts";
import { dayAfter } from "../../../../src/model/time/days.ts";
import { botForTests } from "../../../support/bot-for-tests.ts";
import { about, checksOf, deliver, eventually, pushed, quiet, scheduling } from "../../../support/bot-world.ts";
import { filesBelow } from "../../../support/files-below.ts";
import { temporary } from "../../../support/git.ts";
import { addCommit, type GitObjects } from "../../../support/git-objects.ts";
import { arrival } from "../../../support/ledger.ts";
import { faults } from "../../../support/loopback-github.ts";
import { idOf } from "../../../support/loopback-state.ts";

const state = scheduling("recorded");
const other = scheduling("unrecorded", "1-clean-change");
const world = botForTests([state, other]);

function pushedTo(branch: string, before: string, after: string, more: object = {}): object {
  const whole = about(state) as { repository: object };
  const repository = { ...whole.repository, default_branch: "main" };
  return {
    ...whole,
    repository,
    ref: `refs/heads/${branch}`,
    before,
    after,
    pusher: { name: "erin" },
    commits: [],
    ...more,
  };
}

/** What is recorded of a push to a branch, where release branches are asked for; the default branch is another one by now. */
function recordedOn(session: Session, branch: string) {
  const sent = pushedTo(branch, "1".repeat(40), "2".repeat(40)) as Record<"repository", object>;
  const payload = { ...sent, repository: { ...sent.repository, default_branch: "trunk" } };
  return recorded(session, readEnvelope(payload) as Envelope, "guid", ["release/*"]);
}

async function exported(...more: readonly string[]): Promise<string> {
  return ledgerExport(["ledger", "export", "--repository", "acme/recorded", ...more], { DATA_FOLDER: world.folder });
}

const nothing = { repository: "acme/recorded", from: null, to: null };

/** What is recorded once a commit is; the bot is stopped then, since the database is only one process's at a time. */
function recordedWith(commit: string) {
  return eventually(async () => {
    await world.stop();
    const read = readExport(await exported().catch(() => exportJson(nothing, new Date().toISOString(), [])));
    if (read.is !== "read") throw new Error(read.mistakes.join("\n"));
    if (read.ledger.rows.some((row) => row.commit === commit)) return read.ledger.rows;
    await world.start();
    await new Promise((passed) => setTimeout(passed, 5_000));
    return null;
  });
}

describe("the record", () => {
  it("has a merged pull request with who wrote, approved and merged it, and a direct push evaluated after the fact", async () => {
    const { pull } = state;
    const git = state.git as GitObjects;
    const [base, head, merge] = [pull.base, pull.head, pull.merge ?? ""];
    state.reviews.push({ by: "alice", state: "APPROVED", commit: head });
    await deliver(world.url, pushed(state));
    await eventually(() => checksOf(world.app, state, head).length > 0);
    Object.assign(pull, { merged: true, state: "closed" });
    git.refs.set("refs/heads/main", merge);
    const guid = "record-1";
    await deliver(world.url, pushedTo("main", base, merge), { event: "push", guid });
    await deliver(world.url, pushedTo("main", base, merge), { event: "push", guid });
    const direct = addCommit(git, {
      branch: "main",
      parents: [merge],
      files: { ...filesBelow("examples/medical-scheduling/base"), "notes.txt": "pushed past review\n" },
    });
    await deliver(world.url, pushedTo("main", merge, direct), { event: "push", guid: "record-2" });
    await deliver(world.url, pushedTo("topic", merge, direct), { event: "push", guid: "record-3" });
    // Asked of GitHub only while a row is made.
    await eventually(() => world.github.calls.filter((call) => call.includes(`/commits/${direct}/pulls`)).length > 0);
    await deliver(world.url, { ...pushed(other), ...about(other) });
    await eventually(() => checksOf(world.app, other, other.pull.head).length > 0);
    await quiet(world, 0);
    const rows = await recordedWith(direct);
    expect(rows).toMatchObject([
      {
        number: 1,
        commit: merge,
        before: base,
        arrived: "pull-request",
        pushedBy: "erin",
        pull: { number: 7, author: "carol", approvers: ["alice"] },
        judged: { head, verdict: "fail", afterTheFact: false, controls: ["TX-01", "TX-02"] },
      },
      {
        number: 2,
        commit: direct,
        before: merge,
        arrived: "push",
        pull: null,
        judged: { head: direct, afterTheFact: true },
      },
    ]);
    expect(verifyLedger(rows, []).problems).toEqual([]);
    expect(await exported("--format", "csv")).toMatch(/^1,.*pull-request,7,carol,alice/m);
  });

  it("cannot be changed or cut, and its newest row is named by checks on GitHub", async () => {
    const database = await embedded(world.folder, "the test");
    await expect(database.query("update ledger set branch = 'x'")).rejects.toThrow("append-only");
    await expect(database.query("delete from ledger where number = 2")).rejects.toThrow("append-only");
    await expect(database.query("truncate ledger")).rejects.toThrow("append-only");
    expect(await record(database, "record-1", [])).toBe(0);
    const days = (await rowsOf(database, idOf(state), null, null)).map(({ arrivedAt }) => arrivedAt.slice(0, 10));
    const [today = "", tomorrow = ""] = [days[0], dayAfter(days[1] ?? "")];
    for (const zone of ["Etc/GMT+12", "Etc/GMT-14"]) {
      await database.query(`set timezone to '${zone}'`);
      expect(await rowsOf(database, idOf(state), today, tomorrow)).toHaveLength(2);
    }
    const stacked = { repository: idOf(state), head: "0".repeat(40), number: 9 };
    await beginVerdict(database, stacked, "stacked");
    const asked = ["main", "stacked", "release/1.2", "topic", "gh-readonly-queue/main/pr-7"];
    const told = await Promise.all(asked.map((branch) => recordedOn(database, branch)));
    expect(asked.filter((_, at) => told[at] !== null)).toEqual(["main", "stacked", "release/1.2"]);
    await database.query("delete from verdict");
    expect(await recordedOn(database, "main")).not.toBeNull();
    await database.close();
    await world.start();
    world.app.checkRuns.splice(0);
    state.pull.state = "open";
    Object.assign(state.pull, { merged: false, head: other.pull.head, merge: other.pull.merge, base: other.pull.base });
    for (const [id, object] of (other.git as GitObjects).objects) (state.git as GitObjects).objects.set(id, object);
    await deliver(world.url, pushed(state));
    const [check] = await eventually(() => {
      const found = checksOf(world.app, state, state.pull.head);
      return found.length > 0 && found;
    });
    await world.stop();
    const read = readExport(await exported());
    if (read.is !== "read") throw new Error(read.mistakes.join("\n"));
    const anchors = anchorsIn(check?.summary ?? "");
    expect(anchors).toEqual([{ number: 2, digest: read.ledger.rows[1]?.digest }]);
    expect(read.ledger.anchors).toEqual([
      { row: 2, digest: anchors[0]?.digest, check: check?.id, commit: state.pull.head },
    ]);
    expect(verifyLedger(read.ledger.rows, anchors).heldTo).toBe(2);
    expect(verifyLedger(read.ledger.rows.slice(0, 1), anchors).problems).toHaveLength(1);
  });

  it("has a row for the commit that takes the program away", async () => {
    await world.start();
    const git = state.git as GitObjects;
    const before = git.refs.get("refs/heads/main") ?? "";
    const without = addCommit(git, { branch: "main", parents: [before], files: { "notes.txt": "no program\n" } });
    await deliver(world.url, pushedTo("main", before, without), { event: "push", guid: "record-4" });
    await eventually(() => world.github.calls.some((call) => call.includes(`/commits/${without}/pulls`)));
    const rows = await recordedWith(without);
    expect(rows[2]).toMatchObject({ commit: without, judged: { verdict: "error" } });
  });

  it("has a row for what arrives while there is no program, for another history pushed over it, and for a branch made anew", async () => {
    await world.start();
    const git = state.git as GitObjects;
    const before = git.refs.get("refs/heads/main") ?? "";
    const add = (parents: readonly string[], text: string) =>
      addCommit(git, { branch: "main", parents: [...parents], files: { "notes.txt": text } });
    const [none, orphan] = [add([before], "still no program\n"), add([], "another history\n")];
    const anew = add([orphan], "made anew\n");
    const no = "0".repeat(40);
    await deliver(world.url, pushedTo("main", before, none), { event: "push", guid: "anew-1" });
    await deliver(world.url, pushedTo("main", none, orphan, { forced: true }), { event: "push", guid: "anew-2" });
    await eventually(() => world.github.calls.some((call) => call.includes(`/commits/${orphan}/pulls`)));
    await deliver(world.url, pushedTo("main", orphan, no, { deleted: true }), { event: "push", guid: "anew-3" });
    await deliver(world.url, pushedTo("main", no, anew), { event: "push", guid: "anew-4" });
    await eventually(() => world.github.calls.some((call) => call.includes(`/commits/${anew}/pulls`)));
    expect((await recordedWith(anew)).slice(3)).toMatchObject([
      { commit: none, before, arrived: "push" },
      { commit: orphan, before: none, arrived: "forced-push" },
      { commit: anew, before: orphan, arrived: "forced-push" },
    ]);
  });

  it("is contiguous where a push of another day was recorded in between", async () => {
    const database = await embedded(world.folder, "the test");
    const at = (commit: string, arrivedAt: string) => ({
      ...arrival(commit, null, { arrivedAt }),
      repository: { id: 77, name: "acme/between" },
    });
    const days = ["2026-01-31T23:59:00Z", "2026-02-01T00:00:01Z", "2026-01-31T23:59:00Z"];
    for (const [nth, day] of days.entries()) await record(database, `between-${nth}`, [at(`c${nth}`, day)]);
    const january = await rowsOf(database, 77, "2026-01-01", "2026-02-01");
    expect(january.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(verifyLedger(january, []).problems).toEqual([]);
    expect((await rowsOf(database, 77, "2026-02-01", "2026-03-01")).map(({ number }) => number)).toEqual([2]);
    expect(await rowsOf(database, 77, "2027-02-01", null)).toEqual([]);
    await database.close();
  });

  it("of a repository or a folder that nothing is recorded in is no export, and makes none", async () => {
    const asked = ["ledger", "export", "--repository", "acme/recordde"];
    await expect(ledgerExport(asked, { DATA_FOLDER: world.folder })).rejects.toThrow(
      "nothing is recorded of a repository acme/recordde",
    );
    const folder = temporary();
    await expect(ledgerExport(asked, { DATA_FOLDER: folder })).rejects.toThrow("where no bot has a database");
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([[["ledger"]], [["ledger", "export"]], [["ledger", "export", "--repository", "acme"]], [["--nonsense"]]])(
    "%j is told how it is asked for",
    async (args) => {
      await expect(ledgerExport(args, { DATA_FOLDER: world.folder })).rejects.toThrow(
        "usage: npm run --silent bot -- ledger export",
      );
    },
  );

  /** Pushes so many commits, and gives them with what is recorded of them then. */
  async function pushedMany(count: number, guid: string, meanwhile: (commits: readonly string[]) => void = () => {}) {
    await world.start();
    const git = state.git as GitObjects;
    const before = git.refs.get("refs/heads/main") ?? "";
    const commits: string[] = [];
    for (let nth = 0; nth < count; nth += 1) {
      const files = { ...filesBelow("examples/medical-scheduling/base"), "notes.txt": `${guid} ${nth}\n` };
      commits.push(addCommit(git, { branch: "main", parents: [commits.at(-1) ?? before], files }));
    }
    meanwhile(commits);
    const last = commits.at(-1) ?? "";
    await deliver(world.url, pushedTo("main", before, last), { event: "push", guid });
    await eventually(() => world.github.calls.some((call) => call.includes(`/commits/${last}/pulls`)));
    const rows = await recordedWith(last);
    expect(verifyLedger(rows, []).problems).toEqual([]);
    return { commits, rows: rows.filter(({ commit }) => commits.includes(commit)) };
  }

  it("has a row for each of many commits that one push brings, each evaluated", async () => {
    const { commits, rows } = await pushedMany(22, "record-5");
    expect(rows.map(({ commit }) => commit)).toEqual(commits);
    expect(rows.filter(({ judged }) => judged === null)).toEqual([]);
  });

  it("goes on where it stopped with a push that fails in the middle", async () => {
    const fails = (commits: readonly string[]) =>
      world.github.fails({
        on: ({ path }) => path.includes(`/commits/${commits[2]}/pulls`),
        is: faults.invalid,
        times: 1,
      });
    const { commits, rows } = await pushedMany(4, "record-6", fails);
    expect(rows.map(({ commit }) => commit)).toEqual(commits);
    const asked = commits.map(
      (id) => world.github.calls.filter((call) => call.includes(`/commits/${id}/pulls`)).length,
    );
    expect(asked).toEqual([1, 1, 2, 1]);
  });
});
