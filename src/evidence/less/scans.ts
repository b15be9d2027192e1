import type { ScanReport, Tool } from "../../files/reports/sarif.ts";
import { heightOf } from "../../files/reports/sarif-rules.ts";
import type { Less } from "../../keys/asks.ts";
import type { ScanEvidence } from "../../model/evidence.ts";
import { code, listUpTo, quote, type Sentence, sentence } from "../../model/sentence.ts";
import type { Sides } from "../follows/sides.ts";
import { areTheSame, scanReportsIn } from "../kinds/reports-in.ts";
import { isOf } from "../kinds/scan-report.ts";

/**
 * How the reports behind a link say less at head than at base: a tool no longer made one of them, or a rule's results are now of a level that the link
 * lets be. Rules that are no longer looked for, and results, are told by themselves.
 */
export function lessOfScans(next: ScanEvidence, link: ScanEvidence, { base, head }: Sides): readonly Less[] {
  const [reports, reportsNow] = [scanReportsIn(link, base), scanReportsIn(next, head)];
  if (link.rule === next.rule && areTheSame(reports, reportsNow)) return [];
  const [before, now] = [toolsIn(reports, link), toolsIn(reportsNow, next)];
  if (now.length === 0) return [];
  return [...otherTools(before, now), ...lowered(before, now, next)];
}

/** The tools that look for what a link asks; every one where none says so. */
function toolsIn(reports: readonly ScanReport[] | null, { rule }: ScanEvidence): readonly Tool[] {
  const tools = (reports ?? []).flatMap((report) => report.tools);
  const asked = rule === null ? [] : tools.filter(({ levels }) => [...levels.keys()].some((id) => isOf(id, rule)));
  return asked.length > 0 ? asked : tools;
}

function otherTools(before: readonly Tool[], now: readonly Tool[]): readonly Less[] {
  const [runs, runsNow] = [runsOf(before), runsOf(now)];
  const fewer = [...runs].filter(([tool, times]) => (runsNow.get(tool) ?? 0) < times);
  if (fewer.length === 0) return [];
  const names = listUpTo(fewer.map(([tool]) => [quote(before.find(({ name }) => plainly(name) === tool)?.name ?? "")]));
  return [less("tool", sentence`has fewer runs of ${names} than at base`)];
}

/** By tool, how many runs are its. */
function runsOf(tools: readonly Tool[]): ReadonlyMap<string, number> {
  const runs = new Map<string, number>();
  for (const { name } of tools) runs.set(plainly(name), (runs.get(plainly(name)) ?? 0) + 1);
  return runs;
}

function plainly(name: string): string {
  return name.trim().toLowerCase();
}

/** Rules whose results would have been told at base and are let be at head. */
function lowered(before: readonly Tool[], now: readonly Tool[], { rule, atMost }: ScanEvidence): readonly Less[] {
  if (atMost === "none") return [];
  const isLetBe = (tools: readonly Tool[], id: string) =>
    tools.every(({ levels }) => heightOf(levels.get(id) ?? "none") <= heightOf(atMost));
  const known = new Set(now.flatMap(({ levels }) => [...levels.keys()]));
  const asked = [...known].filter((id) => rule === null || isOf(id, rule));
  const ids = asked.filter((id) => !isLetBe(before, id) && isLetBe(now, id));
  if (ids.length === 0) return [];
  const names = listUpTo(ids.map((id) => [code(id)]));
  return [less("level", sentence`of ${names} is now one that the link lets be`)];
}

function less(name: string, change: Sentence): Less {
  return { name, label: name, change, rule: null, isNote: false };
}
