import { verifyWithFallback } from "@octokit/webhooks-methods";
import type { AppSettings } from "../settings/environment.ts";

/** Whether GitHub signed these bytes, with either of two secrets: https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries */
export async function isSigned(body: Buffer, signature: string, app: AppSettings): Promise<boolean> {
  if (!/^sha256=[0-9a-f]{64}$/.test(signature) || body.length === 0) return false;
  const text = body.toString("utf8");
  // Bytes that are no UTF-8 would be verified as others than came.
  if (!Buffer.from(text).equals(body)) return false;
  const others = app.previousSecret === null ? undefined : [app.previousSecret];
  return (await verifyWithFallback(app.webhookSecret, text, signature, others)) === true;
}
