import { setTimeout as sleep } from "node:timers/promises";
import { sign } from "@octokit/webhooks-methods";
import { webhookSecret } from "../../__tests__/support/bot-world.ts";
import type { Delivery } from "./deliveries.ts";
import type { Instance } from "./instance.ts";

/** Text, or a stream of it, which is made anew each time. */
type Body = string | (() => ReadableStream);

/** What became of a delivery. `status` 0: nobody answered. */
interface Answer {
  readonly status: number;
  readonly outcome: string;
}

/** Bytes of what is too large: GitHub sends 25 MB at most. */
const tooLarge = 26 * 1024 * 1024;

/** What GitHub does with deliveries: to the address that answers, and again what was not taken. */
export class Sender {
  readonly #instances: readonly Instance[];
  readonly #random: () => number;
  #refused: Delivery[] = [];
  /** By outcome: how many deliveries were answered so. */
  readonly outcomes = new Map<string, number>();
  /** Numbers of the deliveries that were written down, by the answer. */
  readonly taken = new Set<string>();
  /** Numbers of those that must be refused. */
  readonly forged = new Set<string>();
  /** Milliseconds that answers took. */
  readonly took: number[] = [];
  readonly failures: string[] = [];
  redelivered = 0;

  constructor(instances: readonly Instance[], random: () => number) {
    this.#instances = instances;
    this.#random = random;
  }

  /** Deliveries that nobody has taken yet. */
  get refused(): number {
    return this.#refused.length;
  }

  /** A signed one; what is refused is kept. */
  async deliver(delivery: Delivery): Promise<void> {
    const began = performance.now();
    const { status, outcome } = await this.#send(delivery);
    if (status !== 202) {
      this.#refused.push(delivery);
      this.#count("refused");
      if (![0, 503].includes(status)) this.failures.push(`a signed delivery was answered ${status} ${outcome}`);
      return;
    }
    this.took.push(performance.now() - began);
    this.#count(outcome);
    if (["queued", "coalesced", "kept"].includes(outcome)) this.taken.add(delivery.guid);
  }

  /** Again what was refused, as GitHub does when it is asked to. */
  async redeliver(): Promise<void> {
    for (const delivery of this.#refused.splice(0)) {
      this.redelivered += 1;
      await this.deliver(delivery);
    }
  }

  /** Signed with a secret that was guessed, not signed, signed before it was altered, or signed with nothing. Until somebody refuses it. */
  async forge(delivery: Delivery, how: number): Promise<void> {
    this.forged.add(delivery.guid);
    const body = JSON.stringify(delivery.payload);
    const signed = [sign("guessed", body), "", sign(webhookSecret, ` ${body}`), "sha256="][how % 4] ?? "";
    const status = await this.#untilHeard(async () => this.#post(delivery, body, await signed), 200);
    this.#count("forged");
    if (status !== 401) this.failures.push(`a forged delivery was answered ${status}`);
  }

  /** Signed, and more bytes than GitHub ever sends; every other time without saying so before. */
  async exceed(delivery: Delivery, how: number): Promise<void> {
    this.forged.add(delivery.guid);
    const body = JSON.stringify({ ...delivery.payload, filler: "x".repeat(tooLarge) });
    const signature = await sign(webhookSecret, body);
    const sent = how % 2 === 0 ? body : () => new Blob([body]).stream();
    const status = await this.#untilHeard(() => this.#post(delivery, sent, signature), 3);
    // A server that does not read on may be heard of as a connection that was cut.
    this.#count(status === 0 ? "cut off" : "too large");
    if (status !== 413 && status !== 0) this.failures.push(`a delivery of 26 MB was answered ${status}`);
  }

  #count(outcome: string): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
  }

  async #untilHeard(ask: () => Promise<Answer>, mostTries: number): Promise<number> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { status } = await ask();
      if (status !== 0 && status !== 503) return status;
      await sleep(100);
    }
    return 0;
  }

  async #send(delivery: Delivery): Promise<Answer> {
    const body = JSON.stringify(delivery.payload);
    return this.#post(delivery, body, await sign(webhookSecret, body));
  }

  #post({ event, guid }: Delivery, body: Body, signature: string): Promise<Answer> {
    const signed = { "x-github-event": event, "x-github-delivery": guid, "x-hub-signature-256": signature };
    return this.#answer({ "content-type": "application/json", ...signed }, body);
  }

  /** Of whichever instance answers first, beginning with any. */
  async #answer(headers: Record<string, string>, body: Body): Promise<Answer> {
    const turned = this.#random() < 0.5 ? this.#instances : [...this.#instances].reverse();
    for (const { url } of turned) {
      const sent = typeof body === "string" ? { body } : { body: body(), duplex: "half" as const };
      const answer = await fetch(`${url}/webhooks`, { method: "POST", headers, ...sent }).then(
        async (response) => ({ status: response.status, ...((await response.json()) as { outcome: string }) }),
        () => null,
      );
      if (answer !== null) return answer;
    }
    return { status: 0, outcome: "nobody answered" };
  }
}
