import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { addressWarning } from "../../../../src/doors/bot/pages/address.ts";

it.each([
  { publicUrl: "https://bot.acme.example", addressHeader: null, warns: true },
  { publicUrl: "https://bot.acme.example", addressHeader: "x-real-ip", warns: false },
  { publicUrl: "http://localhost:3000", addressHeader: null, warns: false },
  { publicUrl: null, addressHeader: null, warns: false },
])("at $publicUrl, with the header $addressHeader: warns $warns", ({ warns, ...site }) => {
  expect(addressWarning(site)?.includes("ADDRESS_HEADER") === true).toBe(warns);
});

it("the container is given the header", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Compose fills it in.
  expect(readFileSync("bot/compose.yml", "utf8")).toContain("ADDRESS_HEADER: ${ADDRESS_HEADER:-}");
});
