import { PgBoss, type Queue } from "pg-boss";
import { describeError, statusOf } from "../../../adapters/github/client/errors.ts";
import { asQueueDatabase, type Database, type Session } from "../../../adapters/store/database.ts";
import { turnOf } from "../../../adapters/store/turns.ts";
import { type Job, type Jobs, keyOf, type QueueName } from "./job.ts";

/** Queues of which somebody takes what failed to its last try. */
type DeadLettered = "pull" | "group" | "record" | "command";

/** Seconds: a job whose worker was killed is noticed after the heartbeat, and one whose worker hangs after it has expired. */
const usual = {
  notify: true,
  heartbeatSeconds: 10,
  expireInSeconds: 300,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 8,
};

/** Of one key one job waits and one is worked on, so that whatever arrives meanwhile is one more evaluation and not many. */
const policy = "stately";

const queues: readonly (Queue & { readonly name: QueueName })[] = [
  { name: "pull-dead", ...usual, retryLimit: 20 },
  { name: "group-dead", ...usual, retryLimit: 20 },
  { name: "record-dead", ...usual, retryLimit: 20 },
  { name: "command-dead", ...usual, retryLimit: 20 },
  { name: "pull", ...usual, retryLimit: 12, deadLetter: "pull-dead" },
  { name: "check", ...usual, retryLimit: 20 },
  { name: "group", ...usual, retryLimit: 12, deadLetter: "group-dead" },
  { name: "command", ...usual, retryLimit: 12, deadLetter: "command-dead" },
  { name: "branch", ...usual, retryLimit: 8 },
  { name: "record", ...usual, retryLimit: 50, deadLetter: "record-dead" },
  { name: "sweep", ...usual, retryLimit: 8 },
  { name: "installation", ...usual, retryLimit: 8 },
  { name: "posture", ...usual, retryLimit: 8 },
  { name: "recheck", ...usual, retryLimit: 8 },
];

/** Queues that one installation can fill for a long time. */
const takenInTurns: ReadonlySet<QueueName> = new Set(["pull", "group", "record", "command"]);

/** Seconds between two looks for what a killed worker left. */
const supervision = { monitorIntervalSeconds: 1, superviseIntervalSeconds: 1, queueCacheIntervalSeconds: 1 };

/** Queues whose jobs somebody waits for. */
const awaited: ReadonlySet<QueueName> = new Set(["pull", "check", "group", "command", "recheck"]);

/** Each worker looks by itself for what sends no notification: what is due by now, and what is tried again. That is most of what a bot at rest does. */
function polling(queue: QueueName) {
  const seconds = awaited.has(queue) ? 1 : 5;
  return { pollingIntervalSeconds: seconds, notifyPollingIntervalSeconds: seconds, burstWhenReadyExceeds: 1 };
}

/** Seconds: a job that is due later than that was put off. */
const soon = 60;

/** The queues on the bot's database. */
export class Queues {
  readonly #boss: PgBoss;
  readonly #database: Database;
  readonly #warns: (remark: string) => void;

  constructor(database: Database, warns: (remark: string) => void) {
    this.#database = database;
    this.#warns = warns;
    this.#boss = new PgBoss({ ...database.queueOptions, ...supervision, schema: "queue", registerInstance: false });
    this.#boss.on("error", (error) => warns(`the queue: ${saidBy(error)}`));
  }

  async start(): Promise<void> {
    await this.#boss.start();
    for (const { name, ...options } of queues) {
      await this.#boss.createQueue(name, { policy, ...options });
      // One that is there already is left as it was made, by whatever version of the bot.
      await this.#boss.updateQueue(name, options);
    }
    if (this.#database.kind === "embedded") await this.#leaveNone();
  }

  /** Nobody else has the embedded database: whoever worked on a job was killed, and its heartbeat need not be waited for. */
  async #leaveNone(): Promise<void> {
    await this.#database.query(
      "update queue.job set heartbeat_on = now() - interval '1 day' where state = 'active' and heartbeat_on is not null",
    );
  }

  /**
   * Adds a job, as part of a transaction where `session` is one; `at`: not before then. Without `at`, one like it that was put off until
   * later is done now instead. Null: one like it waits already.
   */
  async send(
    job: Job,
    { session, at }: { readonly session?: Session; readonly at?: number } = {},
  ): Promise<string | null> {
    const { queue, data } = job;
    const isTaken = takenInTurns.has(queue) && "repository" in data;
    const added = await this.#boss.send(queue, data, {
      singletonKey: keyOf(data),
      ...(isTaken && (await turnOf(session ?? this.#database, queue, data.repository))),
      ...(at !== undefined && { startAfter: new Date(at) }),
      ...(session !== undefined && { db: asQueueDatabase(session) }),
    });
    return added ?? (at === undefined ? this.#bringForward(job, session) : null);
  }

  /** What was waited for may be over, and since when GitHub does not serve it stays known. Null: none was put off. */
  async #bringForward({ queue, data }: Job, session: Session = this.#database): Promise<string | null> {
    const [job] = await session.query<{ id: string }>(
      `update queue.job set start_after = now(), data = data - 'unsettled'
       where name = $1 and singleton_key = $2 and state = 'created' and start_after > now() returning id`,
      [queue, keyOf(data)],
    );
    return job?.id ?? null;
  }

  /**
   * Works on what failed to its last try in a queue. A job that would wait for its next try while another one like it does so already
   * fails at once, however many tries it has left: that one is left to the other, also where the other is done by now.
   */
  workOnDead<Q extends DeadLettered>(queue: Q, work: (data: Jobs[Q]) => Promise<void>): Promise<void> {
    return this.#take<`${DeadLettered}-dead`>(`${queue}-dead`, 1, async ({ id, data: dead }) => {
      const data = dead as Jobs[Q];
      if (!(await this.#isLeftToAnother(queue, keyOf(data), id))) await work(data);
    });
  }

  /**
   * Whether a job like one that failed is worked on, is about to be, or was done since that one failed. `dead`: the failed one's id in its
   * dead-letter queue, which holds as many of a key as failed. Nobody is left waiting for one that was put off.
   */
  async #isLeftToAnother(queue: DeadLettered, key: string, dead: string): Promise<boolean> {
    const others = await this.#database.query(
      `select 1 as one from queue.job where name = $1 and singleton_key = $2 and (
         state in ('retry', 'active') or state = 'created' and start_after < now() + make_interval(secs => $4)
         or state = 'completed' and completed_on >= (
           select created_on from queue.job where name = $1 || '-dead' and id = $3::uuid))
       limit 1`,
      [queue, key, dead, soon],
    );
    return others.length > 0;
  }

  /** Works on a queue, so many jobs at a time. What `work` throws is tried again. */
  work<Q extends QueueName>(queue: Q, atATime: number, work: (data: Jobs[Q]) => Promise<void>): Promise<void> {
    return this.#take(queue, atATime, ({ data }) => work(data));
  }

  async #take<Q extends QueueName>(
    queue: Q,
    atATime: number,
    work: (job: { readonly id: string; readonly data: Jobs[Q] }) => Promise<void>,
  ): Promise<void> {
    await this.#boss.work<Jobs[Q]>(
      queue,
      { ...polling(queue), localConcurrency: atATime, batchSize: 1 },
      async (jobs) => {
        for (const job of jobs) await work(job).catch((error: unknown) => this.#fails(queue, job.retryCount, error));
      },
    );
  }

  /** It is told, and tried again. */
  #fails(queue: string, tries: number, error: unknown): never {
    this.#warns(`a job of ${queue} failed (try ${tries + 1}): ${failureOf(error)}`);
    throw error;
  }

  /** Jobs that wait or are worked on, by queue. */
  async depth(): Promise<Readonly<Record<string, number>>> {
    const all = await this.#boss.getQueues();
    return Object.fromEntries(all.map(({ name, queuedCount, activeCount }) => [name, queuedCount + activeCount]));
  }

  /** Lets what is worked on end, for so many milliseconds. */
  stop(patience: number): Promise<void> {
    return this.#boss.stop({ graceful: true, timeout: patience });
  }
}

/** The queue's own errors hold PostgreSQL's in a field. */
function saidBy(error: unknown): string {
  const { message, error: inner } = Object(error) as { message?: unknown; error?: unknown };
  return typeof message === "string" ? message : inner === undefined ? JSON.stringify(error) : saidBy(inner);
}

/** Where a bug of ours is, and what GitHub answered: where that was asked for says nothing to whoever reads the log. */
function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return statusOf(error) === null ? (error.stack ?? error.message) : describeError(error);
}
