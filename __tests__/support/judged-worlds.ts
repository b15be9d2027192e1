import type { Fetched } from "../../src/compare/sides/fetched.ts";
import { judge } from "../../src/judge.ts";
import { nothingAsked, type Probes } from "../../src/model/assessment.ts";
import type { Report } from "../../src/model/report.ts";
import { type AnyWorld, ghosts, goneUrls } from "./any-world.ts";
import { programPath, today } from "./program.ts";
import { changedBetween, snapshotOf } from "./snapshot-of.ts";

export const probes: Probes = {
  ...nothingAsked,
  owners: new Map(Object.entries(ghosts).map(([name, because]) => [name, { is: "invalid", because }])),
  links: new Map(Object.entries(goneUrls).map(([url, because]) => [url, { is: "gone", because }])),
};

/** What a run would have fetched for a change from one world to another. */
export async function fetched(base: AnyWorld, head: AnyWorld, more: Partial<Fetched> = {}): Promise<Fetched> {
  const [was, is] = [base, head].map((world) => ({
    snapshot: snapshotOf(world.files),
    parsed: { program: world.program.build(), absent: false, problems: [] },
  }));
  if (was === undefined || is === undefined) throw new Error("two sides make a change");
  const files = await changedBetween(was.snapshot, is.snapshot);
  return {
    programPath,
    today,
    approvals: { approvers: [], author: null, contributors: [] },
    revisions: { base: was.snapshot.revision, head: is.snapshot.revision },
    base: was,
    head: is,
    change: { files, incomplete: null },
    probes,
    mechanisms: [],
    ...more,
  };
}

/** What a change from one world to another comes to. */
export const judged = async (base: AnyWorld, head: AnyWorld, more: Partial<Fetched> = {}): Promise<Report> =>
  judge(await fetched(base, head, more));

/** Every URL of the worlds was asked. */
export const askedProbes: Probes = {
  ...probes,
  links: new Map([...probes.links, ["https://there.example", { is: "answers" }]]),
};
