import type { Asking, Site } from "./site.ts";

/** Whose request it is, for counting: as the reverse proxy says where there is one, else by the connection; of IPv6 the network that one customer has. */
export function addressOf(context: Asking, { addressHeader }: Pick<Site, "addressHeader">): string {
  const told = addressHeader === null ? undefined : context.req.header(addressHeader)?.split(",").at(-1)?.trim();
  const address = told || context.env.incoming.socket.remoteAddress || "";
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, "");
  return plain.includes(":") ? networkOf(plain) : plain;
}

/** The first four of the eight groups; `::` stands for as many zeros as are left out. */
function networkOf(address: string): string {
  const [before = [], after = []] = address.split("::").map((part) => part.split(":").filter((group) => group !== ""));
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  return [...before, ...zeros, ...after].slice(0, 4).join(":");
}

/** What to tell who starts the bot; null: nothing. It speaks no HTTPS itself, so that a public address with HTTPS is a proxy's. */
export function addressWarning({ publicUrl, addressHeader }: Pick<Site, "publicUrl" | "addressHeader">): string | null {
  if (addressHeader !== null || publicUrl?.startsWith("https:") !== true) return null;
  return "PUBLIC_URL is https and ADDRESS_HEADER is missing: everybody behind the reverse proxy shares one limit of requests";
}
