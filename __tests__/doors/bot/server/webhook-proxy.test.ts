import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { fromProxy } from "../../../../src/doors/bot/server/webhook-proxy.ts";
import { eventually } from "../../../support/bot-world.ts";

it("a webhook proxy's events are brought as deliveries, with their signature", async () => {
  const taken: { headers: Record<string, unknown>; body: string }[] = [];
  const warned: string[] = [];
  let channel: ServerResponse | null = null;
  const server = createServer(async (request, response) => {
    if (request.method === "GET") {
      channel = response.writeHead(200, { "content-type": "text/event-stream" });
      return void response.write("event: ready\ndata: {}\n\n");
    }
    let body = "";
    for await (const chunk of request) body += chunk;
    taken.push({ headers: request.headers, body });
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", () => listening()));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const proxy = fromProxy(`${at}/channel`, `${at}/webhooks`, (remark) => warned.push(remark));
  const to = await eventually(() => channel as ServerResponse | null);
  const event = JSON.stringify({
    host: "evil",
    "x-github-other": "evil",
    "x-github-event": "push",
    "x-hub-signature-256": "sha256=1",
    body: { a: 1 },
  });
  to.write("data: not JSON\n\n");
  to.write(`data: ${JSON.stringify({ "x-github-event": "a\nb", body: {} })}\n\n`);
  to.write(`id: 1\ndata: ${event.slice(0, 20)}`);
  to.write(`${event.slice(20)}\n\n`);
  const [first] = await eventually(() => taken.length > 0 && taken);
  expect(first).toMatchObject({
    headers: { "x-github-event": "push", "x-hub-signature-256": "sha256=1", host: at.slice(7) },
    body: '{"a":1}',
  });
  expect(first?.headers).not.toHaveProperty("x-github-other");
  expect(warned).toHaveLength(1);
  proxy.stop();
  server.closeAllConnections();
  server.close();
});
