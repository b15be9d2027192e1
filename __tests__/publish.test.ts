import { expect, it } from "vitest";
import type { Delivery, Outlet } from "../src/ports.ts";
import { publish } from "../src/publish.ts";
import { quietReport } from "./support/quiet-report.ts";

function outlet(name: string, outcome: Delivery["outcome"] | Error, seen: string[]): Outlet {
  return {
    name,
    async deliver(report) {
      seen.push(`${name}: ${report.verdict.is}`);
      if (outcome instanceof Error) throw outcome;
      return { outlet: name, outcome, note: "", url: null };
    },
  };
}

it("brings one report to every outlet, in order, whatever becomes of the others", async () => {
  const seen: string[] = [];
  const report = quietReport("fail");
  const deliveries = await publish(report, [
    outlet("file", "written", seen),
    outlet("summary", new Error("the disk is full"), seen),
    outlet("comment", "unchanged", seen),
  ]);
  expect(seen).toEqual(["file: fail", "summary: fail", "comment: fail"]);
  expect(deliveries).toEqual([
    { outlet: "file", outcome: "written", note: "", url: null },
    { outlet: "summary", outcome: "failed", note: "summary: the disk is full", url: null },
    { outlet: "comment", outcome: "unchanged", note: "", url: null },
  ]);
  expect(report).toEqual(quietReport("fail"));
});

it("has nothing to tell of no outlets", async () => {
  expect(await publish(quietReport(), [])).toEqual([]);
});
