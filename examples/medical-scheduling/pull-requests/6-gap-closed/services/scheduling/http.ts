import { createServer } from "node:https";
import { book, cancel, move } from "./appointments.ts";

/** The API behind the load balancer; plain HTTP is never listened on. */
export const server = createServer({ minVersion: "TLSv1.2" }, async (request, response) => {
  response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  const action = { POST: book, PATCH: move, DELETE: cancel }[request.method ?? ""];
  if (action === undefined) return response.writeHead(405).end();
  response.end(JSON.stringify(await action(request)));
});
