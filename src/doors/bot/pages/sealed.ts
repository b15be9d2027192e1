import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";

/** What cookies are signed with: every process of one App has the same. */
export interface Keys {
  readonly signing: Buffer;
}

/** Keys that come of the App's private key, so that there is no other secret to keep. */
export function keysOf(privateKey: string): Keys {
  return { signing: Buffer.from(hkdfSync("sha256", privateKey, "", "controldiff: cookies of the bot's pages", 32)) };
}

/** Something that nobody can guess, for URLs. */
export function secret(): string {
  return randomBytes(32).toString("base64url");
}

/** Data that a browser keeps and cannot change, until then (milliseconds since 1970). */
export function seal({ signing }: Keys, data: object, until: number): string {
  const text = Buffer.from(JSON.stringify({ data, until })).toString("base64url");
  return `${text}.${mac(signing, text)}`;
}

/** Null: it is not ours, or its time is over. */
export function unseal({ signing }: Keys, sealed: string, now: number): unknown {
  const [text = "", signature = ""] = sealed.split(".");
  if (!isSame(signature, mac(signing, text))) return null;
  const { data, until } = JSON.parse(Buffer.from(text, "base64url").toString()) as { data: unknown; until: number };
  return until > now ? data : null;
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHmac("sha256", "compare").update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

function mac(key: Buffer, text: string): string {
  return createHmac("sha256", key).update(text).digest("base64url");
}
