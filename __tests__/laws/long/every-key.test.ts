import { describe, expect, test } from "vitest";
import { writtenKeys } from "../../../src/keys/written.ts";
import { findingGroups } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import { breaks } from "../../support/breaks.ts";
import { inFull } from "../../support/depth.ts";
import { everyKeyEdit, type KeyEdit } from "../../support/every-key.ts";
import { today } from "../../support/finding-cases.ts";
import { type Files, reportOf } from "../../support/judged-change.ts";
import { mendedByEdit } from "../../support/mending-edits.ts";
import { worldWith } from "../../support/rich-world.ts";
import { forms } from "../../support/world-forms.ts";

/** A change of the program alone fails nothing: what is told is looked at by itself. */
const world = worldWith(findingGroups.filter((group) => group !== "program-change"));
/** Whoever edits a control's words affects it, and its owners are asked; here nobody is. */
const unasked = forms["approvals that are not asked for"]?.(world) ?? world;
const judged = (base: Files, head: Files): Promise<Report> =>
  reportOf({ base, head, today, approvers: ["mallory"], author: "eve", teams: { "@acme/platform": ["pat"] } });

const isValid = ({ verdict }: Report) => verdict.is !== "error";
const told = ({ findings }: Report) =>
  findings.filter(({ group, standing }) => group === "program-change" && standing === "introduced");

/** So many of them, evenly; where everything is tried, `inFullCount`, and others each time. */
function sampled<T>(all: readonly T[], count: number, inFullCount = all.length, turn = 0): readonly T[] {
  const step = Math.max(1, all.length / (inFull ? inFullCount : count));
  const first = turn % Math.ceil(step);
  return Array.from({ length: Math.ceil(all.length / step) }, (_, at) => all[Math.floor(at * step) + first]).flatMap(
    (one) => (one === undefined ? [] : [one]),
  );
}

const worlds = [world, ...Object.values(forms).map((form) => form(world))];
const edits = everyKeyEdit(world);

describe("an edit of any key", () => {
  test.each([
    ["evidence[].path", "key"],
    ["evidence[].contains", "any"],
    ["evidence[].on", "any"],
    ["evidence[].max-age-days", "ordered"],
    ["evidence[].valid-until", "ordered"],
    ["evidence[].attested", "ordered"],
    ["evidence[].attested.on", null],
    ["evidence[].review-every", "effect"],
    ["title", "words"],
  ])("knows how the key asks: %s", (key, asks) => {
    const declared = new Set(
      edits.filter((one) => one.key === `control: ${key}` || one.key === key).map((one) => one.asks),
    );
    expect([...declared]).toEqual([asks]);
  });

  test("is tried of every key that is declared", () => {
    const tried = new Set(worlds.flatMap((files) => everyKeyEdit(files).flatMap(({ key }) => key ?? [])));
    const declared = Object.entries(writtenKeys).flatMap(([schema, keys]) =>
      schema === "attestation" || schema === "page-links" ? [] : Object.keys(keys).map((key) => `${schema}: ${key}`),
    );
    expect(declared.filter((key) => !tried.has(key))).toEqual([]);
  });

  const declaredAs = (is: KeyEdit["asks"]) => everyKeyEdit(unasked).filter(({ asks }) => asks === is);
  // Of what nothing is said to depend on, all is tried: one value in ten may be the one that shows otherwise.
  const idle = [...declaredAs("never"), ...sampled(declaredAs("words"), 60)];

  test("of a key that asks nothing changes no verdict, coverage or mapping", async () => {
    const before = await judged(unasked, unasked);
    const touched: string[] = [];
    let valid = 0;
    for (const { name, edit } of idle) {
      const after = await judged(unasked, edit(unasked));
      if (!isValid(after)) continue;
      valid += 1;
      if (JSON.stringify(without(after)) !== JSON.stringify(without(before))) touched.push(name);
    }
    expect(touched).toEqual([]);
    expect(valid).toBeGreaterThan(20);
  });

  test("that is not told lets nothing pass that fails without it", { timeout: 1_200_000 }, async () => {
    const quiet = await untold(sampled(edits, 220));
    expect(quiet.length).toBeGreaterThan(10);
    const slipped: string[] = [];
    let failing = 0;
    for (const group of findingGroups.filter((one) => !mendedByEdit.includes(one))) {
      const strict = worldWith([group]);
      for (const [broke, breaking] of sampled(Object.entries(breaks), 3)) {
        if ((await judged(strict, breaking(strict))).verdict.is !== "fail") continue;
        failing += 1;
        for (const { name, edit } of sampled(quiet, 12, 80, failing)) {
          const cunning = await judged(strict, breaking(edit(strict)));
          const isPass = cunning.verdict.is === "pass" || cunning.verdict.is === "warn";
          if (isPass && told(cunning).length === 0) slipped.push(`${group}: ${broke}; ${name}`);
        }
      }
    }
    expect(failing).toBeGreaterThan(inFull ? 40 : 3);
    expect(slipped).toEqual([]);
  });
});

/** What is judged, without what a reader of the report is told beside it. */
function without({ verdict, coverage, mapping, findings, risks }: Report) {
  return {
    verdict: verdict.is,
    coverage: [...coverage.base, ...coverage.head].map((row) => ({ ...row, basis: null })),
    mapping,
    risks: risks.map(({ id, isOpen, effective }) => ({ id, isOpen, effective })),
    findings: findings.map(({ fingerprint, standing }) => [fingerprint, standing]),
  };
}

async function untold(all: readonly KeyEdit[]): Promise<readonly KeyEdit[]> {
  const found: KeyEdit[] = [];
  for (const one of all) {
    const report = await judged(world, one.edit(world));
    if (isValid(report) && told(report).length === 0) found.push(one);
  }
  return found;
}
