import { z } from "zod";

/** An App that GitHub made of a manifest, with its secrets. */
export interface MadeApp {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  /** PEM. */
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const madeShape = z.object({
  id: z.number().int(),
  slug: z.string(),
  name: z.string(),
  pem: z.string(),
  webhook_secret: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
});

/** Milliseconds until an answer is no longer waited for. */
const patience = 15_000;

/**
 * What a code stands for, once and within an hour: https://docs.github.com/rest/apps/apps#create-a-github-app-from-a-manifest. Null:
 * GitHub does not take it. Throws where GitHub does not answer.
 */
export async function convertManifest(apiUrl: string, code: string): Promise<MadeApp | null> {
  const response = await fetch(`${apiUrl}/app-manifests/${encodeURIComponent(code)}/conversions`, {
    method: "POST",
    redirect: "error",
    signal: AbortSignal.timeout(patience),
    headers: { accept: "application/vnd.github+json", "user-agent": "controldiff" },
  });
  if (response.status !== 201) return null;
  const { pem, webhook_secret, client_id, client_secret, ...named } = madeShape.parse(await response.json());
  return { ...named, privateKey: pem, webhookSecret: webhook_secret, clientId: client_id, clientSecret: client_secret };
}
