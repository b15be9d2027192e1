import * as core from "@actions/core";
import type { Report } from "../../model/report.ts";
import { type Delivery, Unreadable } from "../../ports.ts";
import { oneLine } from "../../render/one-line.ts";
import { Misset } from "../inputs.ts";
import type { PullRequestEvent } from "./event.ts";
import { setOutputs } from "./outputs.ts";

/** The command line's too: 0 pass, 1 findings, 2 could not evaluate or wrong configuration, 3 a bug of ours. */
const exitCodes = { pass: 0, findings: 1, configuration: 2, internal: 3 } as const;

/** Says the verdict, once, and gives the job's exit code. */
export function conclude(report: Report): number {
  const line = oneLine(report);
  switch (report.verdict.is) {
    case "pass":
    case "warn":
      core.info(line);
      return exitCodes.pass;
    case "fail":
      core.error(line, { title: "controldiff" });
      return exitCodes.findings;
    case "error":
      core.error(line, { title: couldNot });
      return exitCodes.configuration;
  }
}

const couldNot = "controldiff: could not evaluate";

/** Nothing is judged and nothing is touched: the newer commit has a run of its own, and that one is asked for. */
export function superseded({ number, head }: PullRequestEvent, movedTo: string): number {
  core.notice(
    `pull request ${number} has moved on from ${head.slice(0, 7)} to ${movedTo.slice(0, 7)}; this run is superseded and has done nothing`,
    { title: "controldiff" },
  );
  setOutputs("superseded", null, null);
  return exitCodes.pass;
}

/** Tells what became of the report where that is worth telling; it never alters the verdict. */
export function tell(deliveries: readonly Delivery[]): void {
  for (const { outcome, note } of deliveries) {
    if (note === "") continue;
    if (outcome === "failed") core.warning(note, { title: "controldiff" });
    else core.notice(note, { title: "controldiff" });
  }
}

/** The user's mistakes and the world's troubles are sentences; everything else is a bug of ours. */
export function failed(error: unknown): number {
  if (error instanceof Misset) {
    for (const mistake of error.mistakes) core.error(mistake, { title: "controldiff: wrong input" });
    return exitCodes.configuration;
  }
  if (error instanceof Unreadable) {
    core.error(error.message, { title: couldNot });
    return exitCodes.configuration;
  }
  core.error(
    `${error instanceof Error ? error.message : String(error)}. Please report it: https://github.com/controldiff/controldiff/issues/new`,
    { title: "controldiff: a bug of ours" },
  );
  if (error instanceof Error) core.debug(error.stack ?? "");
  return exitCodes.internal;
}
