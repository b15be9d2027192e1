import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { addressOf, addressWarning } from "../../../../src/doors/bot/pages/address.ts";
import type { Asking } from "../../../../src/doors/bot/pages/site.ts";

/** A request on a connection from that address, and with that header where a proxy writes one. */
function from(remoteAddress: string, header?: string): Asking {
  return { req: { header: () => header }, env: { incoming: { socket: { remoteAddress } } } } as unknown as Asking;
}

it.each([
  { title: "IPv4", addresses: ["192.0.2.1", "::ffff:192.0.2.1", "::FFFF:192.0.2.1"] },
  { title: "a network of IPv6", addresses: ["2001:db8:1:2::5", "2001:db8:1:2:a:b:c:d", "2001:DB8:1:2::a:b:c"] },
  { title: "one with zeros in it", addresses: ["2001:db8::1", "2001:db8::a:b:c:d", "2001:db8:0:0:1::"] },
])("$title is counted as one, however it is written", ({ addresses }) => {
  expect(new Set(addresses.map((address) => addressOf(from(address), { addressHeader: null }))).size).toBe(1);
});

it.each([
  ["192.0.2.1", "192.0.2.2"],
  ["2001:db8:1:2::5", "2001:db8:1:3::5"],
  ["2001:db8::1", "2001:db8:0:1::1"],
  ["::1", "2001:db8::1"],
])("%s and %s are counted by themselves", (one, other) => {
  const [first, second] = [one, other].map((address) => addressOf(from(address), { addressHeader: null }));
  expect(first).not.toBe(second);
});

it("of what clients and proxies wrote, the last one is whose request it is", () => {
  expect(addressOf(from("10.0.0.1", "192.0.2.9, 192.0.2.1"), { addressHeader: "x-forwarded-for" })).toBe("192.0.2.1");
  expect(addressOf(from("10.0.0.1", "192.0.2.9"), { addressHeader: null })).toBe("10.0.0.1");
});

it.each([
  { publicUrl: "https://bot.acme.example", addressHeader: null, warns: true },
  { publicUrl: "https://bot.acme.example", addressHeader: "x-real-ip", warns: false },
  { publicUrl: "http://localhost:3000", addressHeader: null, warns: false },
  { publicUrl: null, addressHeader: null, warns: false },
])("at $publicUrl, with the header $addressHeader: warns $warns", ({ warns, ...site }) => {
  expect(addressWarning(site)?.includes("ADDRESS_HEADER") === true).toBe(warns);
});

it("the container is given the header", () => {
  expect(readFileSync("bot/compose.yml", "utf8")).toContain("ADDRESS_HEADER: ${ADDRESS_HEADER:-}");
});
