import { setTimeout as sleep } from "node:timers/promises";
import { EventStream } from "./event-stream.ts";

/** Milliseconds between two attempts to reach the proxy, and characters of one delivery. */
const [pause, longest] = [3_000, 30_000_000];

/** What a delivery is known by, beside its content type; nothing else that the channel sends becomes a header. */
const headerNames = ["x-github-event", "x-github-delivery", "x-hub-signature-256"];

/**
 * Takes GitHub's deliveries from a channel such as smee.io's, which sends them as server-sent events, and brings each to `to`. For a trial:
 * whoever knows the channel reads them, and what was sent while nobody listened is lost. Their signatures are checked as ever.
 */
export function fromProxy(channel: string, to: string, warns: (remark: string) => void): { stop(): void } {
  const ending = new AbortController();
  // One event that cannot be brought ends nothing: the next one may be another delivery.
  const hear = (data: string) =>
    bring(data, to).catch((error: Error) => warns(`a delivery through the webhook proxy: ${error.message}`));
  void (async () => {
    while (!ending.signal.aborted) {
      await listenTo(channel, ending.signal, hear).catch((error: Error) => {
        if (!ending.signal.aborted) warns(`the webhook proxy: ${error.message}`);
      });
      await sleep(pause, undefined, { signal: ending.signal }).catch(() => {});
    }
  })();
  return { stop: () => ending.abort() };
}

async function listenTo(channel: string, signal: AbortSignal, hear: (data: string) => Promise<void>): Promise<void> {
  const response = await fetch(channel, { headers: { accept: "text/event-stream" }, signal, redirect: "error" });
  if (!response.ok || response.body === null) throw new Error(`it answered ${response.status}`);
  const events = new EventStream(longest);
  for await (const piece of response.body.pipeThrough(new TextDecoderStream()))
    for (const data of events.take(piece)) await hear(data);
}

/** The headers stand beside the body, which was JSON before. */
async function bring(data: string, to: string): Promise<void> {
  const event = readable(data);
  if (typeof event?.body !== "object" || event.body === null) return;
  const headers = headerNames.flatMap((name): [string, string][] => {
    const value = event[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
  const body = JSON.stringify(event.body);
  await fetch(to, { method: "POST", headers: [...headers, ["content-type", "application/json"]], body });
}

function readable(data: string): Record<string, unknown> | null {
  try {
    return JSON.parse(data) as Record<string, unknown> | null;
  } catch {
    return null;
  }
}
