import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { writtenClass } from "../../hostile/case.ts";

/** The names of all properties that a schema has, at any depth. */
function keysIn(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(keysIn)];
}

it("hostile/README.md explains each key that a class, a case or an edit may have", () => {
  const keys = new Set(keysIn(z.toJSONSchema(writtenClass, { io: "input" })));
  const page = readFileSync("hostile/README.md", "utf8");
  const explained = new Set([...page.matchAll(/`([^`]+)`/g)].flatMap(([, text = ""]) => text.match(/\w+/g) ?? []));
  expect(keys.size).toBeGreaterThan(50);
  expect([...keys].filter((key) => !explained.has(key))).toEqual([]);
});
