import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { cpuOf } from "./cpu.ts";

/** Milliseconds until one that does not come up is given up. */
const patience = 120_000;

/** A process of the bot that is killed and started again. */
export class Instance {
  readonly url: string;
  /** How often it ended although nobody killed it. */
  endedByItself = 0;
  kills = 0;
  #cpuBefore = 0;
  readonly #env: Readonly<Record<string, string>>;
  #process: ChildProcess;
  #isKilled = false;
  log = "";

  constructor(port: number, env: Readonly<Record<string, string>>) {
    this.url = `http://127.0.0.1:${port}`;
    this.#env = { PATH: process.env.PATH ?? "", ...env, PORT: String(port) };
    this.#process = this.#start();
    process.on("exit", () => this.#process.kill("SIGKILL"));
  }

  #start(): ChildProcess {
    this.#isKilled = false;
    const child = spawn(process.execPath, ["src/doors/bot-main.ts"], {
      env: this.#env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const hear = (chunk: Buffer) => {
      this.log = `${this.log}${chunk}`.slice(-20_000);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.on("exit", () => {
      if (!this.#isKilled) this.endedByItself += 1;
    });
    return child;
  }

  /** Seconds of CPU that it has used, with those that were ended before. */
  get cpu(): number {
    return this.#cpuBefore + cpuOf(this.#process.pid);
  }

  /** Bytes of memory that it has now, where Linux tells: https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
  get memory(): number {
    const status = readFileSync(`/proc/${this.#process.pid}/status`, "utf8");
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1_024;
  }

  /** Whether it answers. */
  async isReady(): Promise<boolean> {
    return fetch(`${this.url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  /** Waits until it does. */
  async ready(): Promise<void> {
    for (const began = Date.now(); !(await this.isReady()); await sleep(20))
      if (Date.now() - began > patience) throw new Error(`a process has not become ready:\n${this.log}`);
  }

  /** SIGKILL, and a new process in its place. */
  async killed(): Promise<void> {
    this.kills += 1;
    await this.end("SIGKILL");
    this.#process = this.#start();
  }

  /** A new process in the place of one that was ended, when it answers. */
  async begun(): Promise<void> {
    this.#process = this.#start();
    await this.ready();
  }

  async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    this.#isKilled = true;
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    this.#cpuBefore += cpuOf(this.#process.pid);
    const ended = once(this.#process, "exit");
    this.#process.kill(signal);
    await ended;
  }
}
