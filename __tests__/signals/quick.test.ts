import { expect, it } from "vitest";
import { setting, signal } from "../../src/signals/looks.ts";
import { tableOf } from "../../src/signals/lookup.ts";
import { mayShow } from "../../src/signals/quick.ts";

it("a key with dots in it is sought as files write it", () => {
  const table = tableOf([signal("a", "a", "CC6.1 |", "it is", [setting("values", ["**.acme~io/only", "set"])])]);
  const text = 'annotations: { acme.io/only: "10.0.0.0/8" }\n';
  expect(mayShow({ path: "chart/values.yaml", bytes: new TextEncoder().encode(text) }, table)).toBe(true);
  expect(mayShow({ path: "chart/values.yaml", bytes: new TextEncoder().encode("a: b\n") }, table)).toBe(false);
});
