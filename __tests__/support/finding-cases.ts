import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Standing } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { type FileEdits, type Files, withEdits } from "../../src/rules/example.ts";
import type { WrittenChange } from "./judged-change.ts";

const root = "__tests__/fixtures/findings";

/** One case as its fixture writes it; the form is described in the fixtures' README. */
export interface WrittenCase extends Partial<Omit<WrittenChange, "base" | "head" | "tip">> {
  readonly both?: FileEdits;
  readonly base?: FileEdits;
  readonly head?: FileEdits;
  /** Of what the base branch has by now. */
  readonly tip?: FileEdits;
  readonly also?: readonly string[];
  readonly verdict?: Report["verdict"]["is"];
  readonly message?: string;
  readonly at?: string;
  readonly cause?: string;
  readonly fix?: string;
}

export interface FindingCase {
  readonly rule: string;
  readonly standing: Standing;
  readonly fingerprint: string;
  readonly written: WrittenCase;
  readonly change: WrittenChange;
}

/** The program in good order that every case starts from. */
export const goodWorld: Files = filesBelow(join(root, "world"));

export const today = "2026-06-30";

/** Every case of every fixture, in order of rule and as they stand in their file. */
export function findingCases(): readonly FindingCase[] {
  const fixtures = readdirSync(root).filter((name) => name.endsWith(".yml"));
  return fixtures.sort().flatMap((name) => {
    const { finding, ...cases } = parse(readFileSync(join(root, name), "utf8"), { merge: true });
    return Object.entries<WrittenCase>(cases).map(([standing, written]) => ({
      rule: name.replace(/\.yml$/, ""),
      standing: standing as Standing,
      fingerprint: finding,
      written,
      change: changeOf(written),
    }));
  });
}

/** A change of the world in good order. */
export function changeOf({ both = {}, base = {}, head = {}, tip, ...rest }: WrittenCase = {}): WrittenChange {
  const common = withEdits(goodWorld, both);
  const sides = { base: withEdits(common, base), head: withEdits(common, head) };
  return { today, ...rest, ...sides, ...(tip !== undefined && { tip: withEdits(common, tip) }) };
}

function filesBelow(directory: string): Files {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(directory.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  );
}
