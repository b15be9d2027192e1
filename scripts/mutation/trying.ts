import { fork } from "node:child_process";
import type { Outcome } from "./kept.ts";
import type { Mutant } from "./mutants.ts";
import type { Answer, Order } from "./worker.ts";

export interface Fate {
  readonly outcome: Outcome;
  readonly by: string | null;
}

/** How long a mutant may take without a word: milliseconds, and times what its tests took without it. */
const patience = { milliseconds: 20_000, times: 20 };

/** Tries the mutants one after the other, in as many processes as hang or grow too large. What is known is kept every now and then. */
export async function tryAll(
  mutants: readonly Mutant[],
  order: Omit<Order, "ids">,
  keep: (fates: ReadonlyMap<string, Fate>) => void,
): Promise<ReadonlyMap<string, Fate>> {
  const fates = new Map<string, Fate>();
  let left = mutants.map(({ id }) => id);
  while (left.length > 0) {
    await inOneProcess({ ...order, ids: left }, fates, keep);
    keep(fates);
    const before = left.length;
    left = left.filter((id) => !fates.has(id));
    if (left.length === before) throw new Error("the process that tries mutants ended before it tried one");
    say(`${fates.size} of ${mutants.length}`);
  }
  return fates;
}

function inOneProcess(
  order: Order,
  fates: Map<string, Fate>,
  keep: (fates: ReadonlyMap<string, Fate>) => void,
): Promise<void> {
  const child = fork(new URL("./worker.ts", import.meta.url), {
    execArgv: ["--import", "./__tests__/support/json-imports.mjs", "--max-old-space-size=4000", "--no-warnings"],
    env: { ...process.env, NODE_ENV: "production" },
    silent: true,
  });
  let trying: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  child.stdout?.resume();
  child.stderr?.on("data", (text) => say(String(text)));
  child.on("message", (answer: Answer) => {
    clearTimeout(timer);
    if (answer.is === "said") say(answer.text);
    if (answer.is === "starting") {
      trying = answer.id;
      timer = setTimeout(() => child.kill("SIGKILL"), patience.milliseconds + answer.expected * patience.times);
    }
    if (answer.is === "tried") {
      trying = null;
      fates.set(answer.id, fateOf(answer));
      if (fates.size % 200 !== 0) return;
      keep(fates);
      say(`${fates.size} tried`);
    }
  });
  child.send(order);
  return new Promise((resolve) => {
    child.once("exit", () => {
      clearTimeout(timer);
      // Killed for its silence, or out of memory.
      if (trying !== null) fates.set(trying, { outcome: "hung", by: null });
      resolve();
    });
  });
}

function fateOf({ by, covered }: Answer & { readonly is: "tried" }): Fate {
  if (by !== null) return { outcome: "killed", by };
  return { outcome: covered ? "survived" : "not reached", by };
}

function say(text: string): void {
  console.log(text);
}
