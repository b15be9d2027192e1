import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";

const root = "__tests__/golden";

/** Compares a text with the file that is kept for it below `__tests__/golden`; with UPDATE_GOLDEN=1 it becomes the file. */
export function expectGolden(name: string, actual: string): void {
  const path = join(root, name);
  if ((process.env.UPDATE_GOLDEN ?? "") !== "") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  const kept = existsSync(path) ? readFileSync(path, "utf8") : "";
  expect(actual, `differs from ${path}; if it is better, UPDATE_GOLDEN=1 keeps it`).toBe(kept);
}
