import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** A page in a headless Chromium, by its DevTools protocol (https://chromedevtools.github.io/devtools-protocol/). */
export interface Tab {
  /** A command of the protocol. */
  send<T = Record<string, unknown>>(method: string, params?: object): Promise<T>;
  /** What the page's console, its security policy or its network complained of. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

const quiet = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Opens an empty page. Throws where there is no Chromium. */
export async function openTab(): Promise<Tab> {
  const scratch = mkdtempSync(join(tmpdir(), "chromium-"));
  const common = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--remote-debugging-port=0"];
  const browser = spawn(chromium(), [...common, ...quiet, `--user-data-dir=${scratch}`, "about:blank"]);
  const port = new URL(await addressOf(browser)).port;
  const tabs = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as {
    type: string;
    webSocketDebuggerUrl: string;
  }[];
  const found = tabs.find(({ type }) => type === "page");
  if (found === undefined) throw new Error("Chromium has no page");
  const speaking = await speak(found.webSocketDebuggerUrl);
  const close = async () => {
    const ended = new Promise((told) => browser.once("exit", told));
    browser.kill();
    await ended;
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  for (const domain of ["Page", "Runtime", "Log", "Network"]) await speaking.send(`${domain}.enable`);
  return { ...speaking, close };
}

/** The names that Debian, Ubuntu and Google give it. */
const names = ["chromium", "chromium-browser", "google-chrome"];

function chromium(): string {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = names.find((name) => folders.some((folder) => existsSync(join(folder, name))));
  if (found === undefined) throw new Error(`there is no Chromium: none of ${names.join(", ")} is on the path`);
  return found;
}

/** It says so on its standard error. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((told, failed) => {
    let said = "";
    browser.once("error", failed);
    browser.stderr?.on("data", (chunk: Buffer) => {
      said += String(chunk);
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) told(address);
    });
  });
}

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: Record<string, unknown>;
}

async function speak(address: string): Promise<Omit<Tab, "close">> {
  const socket = new WebSocket(address);
  await new Promise<void>((open, failed) => {
    socket.onopen = () => open();
    socket.onerror = () => failed(new Error("Chromium does not answer"));
  });
  const waiting = new Map<number, (message: Message) => void>();
  const complaints: string[] = [];
  let number = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    const complaint = complaintOf(message);
    if (complaint !== null) complaints.push(complaint);
  };
  return {
    complaints,
    send: <T>(method: string, params: object = {}) =>
      new Promise<T>((told, failed) => {
        number += 1;
        waiting.set(number, ({ error, result }) =>
          error === undefined ? told(result as T) : failed(new Error(`${method}: ${error.message}`)),
        );
        socket.send(JSON.stringify({ id: number, method, params }));
      }),
  };
}

function complaintOf({ method, params = {} }: Message): string | null {
  switch (method) {
    case "Runtime.exceptionThrown":
    case "Network.loadingFailed":
      return `${method}: ${JSON.stringify(params).slice(0, 300)}`;
    case "Log.entryAdded":
    case "Runtime.consoleAPICalled":
      return `${method}: ${JSON.stringify(params.entry ?? params.args).slice(0, 300)}`;
    default:
      return null;
  }
}
