import ipaddr from "ipaddr.js";

/**
 * Addresses in public ranges that are a platform's own door: Azure's WireServer, which GitHub's runners can reach
 * (https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16). The other clouds' stand in ranges that are not public.
 */
const platforms: ReadonlySet<string> = new Set(["168.63.129.16"]);

/** The IPv6 addresses that are handed out for the Internet (https://www.iana.org/assignments/ipv6-unicast-address-assignments). */
const global = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * What kind of address it is, when it is not one of the public Internet: private, loopback, link-local (clouds' metadata), shared, multicast,
 * reserved, or an IPv4 address in IPv6 clothes (mapped, NAT64, 6to4, Teredo); null for a public one.
 */
export function whyNotPublic(address: string): string | null {
  if (!ipaddr.isValid(address)) return "no address";
  const parsed = ipaddr.parse(address);
  if (platforms.has(parsed.toString())) return "a platform's own";
  const range = parsed.range();
  if (range !== "unicast") return range;
  return parsed instanceof ipaddr.IPv6 && !parsed.match(global) ? "reserved" : null;
}
