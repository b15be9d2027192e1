import { writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Pool } from "../../../../../src/doors/bot/evaluating/pool.ts";
import type { PullTask } from "../../../../../src/doors/bot/evaluating/task.ts";
import { removeAll, temporary } from "../../../../support/git.ts";

const servers: Server[] = [];
let silent: PullTask;
let refusing: PullTask;

/** An evaluation that asks a GitHub which answers like that. */
async function taskAt(answers: RequestListener): Promise<PullTask> {
  const server = createServer(answers);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", () => listening()));
  const { port } = server.address() as AddressInfo;
  const commit = "1".repeat(40);
  const pull = { number: 7, head: commit, base: commit, author: "carol", baseBranch: "main", headBranch: null };
  return {
    is: "pull",
    token: "token",
    apiUrl: `http://127.0.0.1:${port}`,
    serverUrl: "https://github.com",
    owner: "acme",
    repo: "scheduling",
    today: "2026-11-23",
    programPath: "compliance/program.yml",
    urlHosts: [],
    pull,
    withoutMerge: false,
  };
}

beforeAll(async () => {
  silent = await taskAt(() => {});
  refusing = await taskAt((_, response) => response.writeHead(404).end());
});

afterAll(() => {
  removeAll();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

it("an evaluation that uses up its time takes none from the one that waits for its thread", async () => {
  // A thread begins with nothing to read: the time of the second one is for a slow machine.
  const program = join(temporary(), "endless.mjs");
  writeFileSync(
    program,
    "export default (isEndless) => (isEndless ? new Promise(() => setInterval(() => {}, 1e6)) : 1);",
  );
  const pool = new Pool<boolean, number>(1, 5, { program: pathToFileURL(program), memory: 768 });
  const [slow, next] = await Promise.all([pool.run(true), pool.run(false)]);
  expect(slow).toEqual({ is: "exhausted", because: "it took more than 5 seconds" });
  expect(next).toBe(1);
  await pool.close();
});

it("the start of a thread is none of an evaluation's time", async () => {
  const program = join(temporary(), "slow-to-start.mjs");
  writeFileSync(program, "await new Promise((passed) => setTimeout(passed, 2_000));\nexport default () => 1;");
  const pool = new Pool<null, number>(1, 1, { program: pathToFileURL(program), memory: 768 });
  expect(await pool.run(null)).toBe(1);
  await pool.close();
});

it("what GitHub refuses is evaluated as that, on a thread", async () => {
  const pool = new Pool(1, 240, { memory: 768 });
  expect(await pool.run(refusing)).toMatchObject({ is: "evaluated", result: { verdict: "error" } });
  await pool.close();
});

it("what needs more memory than a thread has ends its thread, and the next one has another", async () => {
  const program = join(temporary(), "hungry.mjs");
  writeFileSync(
    program,
    "export default (much) => { const all = []; while (much) all.push(Array(1e5).fill(Math.random())); return 1; };",
  );
  const pool = new Pool<boolean, number>(1, 60, { program: pathToFileURL(program), memory: 64 });
  expect(await pool.run(true)).toEqual({ is: "exhausted", because: "it needed more than 64 MB of memory" });
  expect(await pool.run(false)).toBe(1);
  await pool.close();
});

it("an evaluation under way ends with the threads", async () => {
  const pool = new Pool(1, 240, { memory: 768 });
  await pool.run(refusing);
  const ended = expect(pool.run(silent)).rejects.toThrow(/terminating worker thread/i);
  await new Promise((begun) => setTimeout(begun, 100));
  await pool.close();
  await ended;
});
