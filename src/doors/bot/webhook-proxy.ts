import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds between two attempts to reach the proxy, and characters of one delivery. */
const [pause, longest] = [3_000, 30_000_000];

/**
 * Takes GitHub's deliveries from a channel such as smee.io's, which sends them as server-sent events, and brings each to `to`. For a trial:
 * whoever knows the channel reads them, and what was sent while nobody listened is lost. Their signatures are checked as ever.
 */
export function fromProxy(channel: string, to: string, warns: (remark: string) => void): { stop(): void } {
  const ending = new AbortController();
  void (async () => {
    while (!ending.signal.aborted) {
      await listenTo(channel, ending.signal, (data) => bring(data, to)).catch((error: Error) => {
        if (!ending.signal.aborted) warns(`the webhook proxy: ${error.message}`);
      });
      await sleep(pause, undefined, { signal: ending.signal }).catch(() => {});
    }
  })();
  return { stop: () => ending.abort() };
}

/** https://html.spec.whatwg.org/multipage/server-sent-events.html: events end with an empty line. */
async function listenTo(channel: string, signal: AbortSignal, hear: (data: string) => Promise<void>): Promise<void> {
  const response = await fetch(channel, { headers: { accept: "text/event-stream" }, signal, redirect: "error" });
  if (!response.ok || response.body === null) throw new Error(`it answered ${response.status}`);
  let text = "";
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text = `${text}${chunk}`.replaceAll("\r\n", "\n");
    if (text.length > longest) throw new Error("a delivery is too large");
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) await hear(dataOf(event));
  }
}

function dataOf(event: string): string {
  const lines = event.split("\n").filter((line) => line.startsWith("data:"));
  return lines.map((line) => line.slice(5).replace(/^ /, "")).join("\n");
}

/** The headers stand beside the body, which was JSON before. */
async function bring(data: string, to: string): Promise<void> {
  const event = readable(data);
  if (typeof event?.body !== "object" || event.body === null) return;
  const headers = Object.entries(event).flatMap(([name, value]): [string, string][] =>
    /^x-(?:github|hub)-/.test(name) && typeof value === "string" ? [[name, value]] : [],
  );
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
