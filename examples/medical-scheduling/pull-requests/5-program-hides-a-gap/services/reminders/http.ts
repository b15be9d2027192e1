import { createServer } from "node:https";

/** Delivery receipts of the messaging provider; mutual TLS, its client certificate is pinned. */
export const receipts = createServer({ minVersion: "TLSv1.2", requestCert: true, rejectUnauthorized: true }, (_, response) => {
  response.writeHead(204).end();
});
