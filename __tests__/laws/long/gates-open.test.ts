import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { inFull } from "../../support/depth.ts";
import { everyKeyEdit } from "../../support/every-key.ts";
import { today } from "../../support/finding-cases.ts";
import { type Files, reportOf } from "../../support/judged-change.ts";
import { lessening } from "../../support/lessening-edits.ts";
import type { Edit } from "../../support/program-edits.ts";
import { worldWith } from "../../support/rich-world.ts";
import { forms } from "../../support/world-forms.ts";

const asked = worldWith(["program-change"]);
/** Whoever edits a control affects it, and its owners are asked too; here only the program's are. */
const world = forms["approvals that are not asked for"]?.(asked) ?? asked;

const judged = (head: Files, ...approvers: readonly string[]): Promise<Report> =>
  reportOf({ base: world, head, today, approvers, author: "eve", teams: { "@acme/compliance": ["pat"] } });

const blocking = ({ findings }: Report): readonly string[] =>
  findings
    .filter((found) => found.group === "program-change" && found.standing === "introduced" && found.blocking)
    .map(({ fingerprint }) => fingerprint);

/** Whom an edit is approved by, and that nothing but the right one opens the gate; null: there is none to open. */
async function gateOf(edit: Edit): Promise<readonly string[] | null> {
  const head = edit(world);
  const alone = await judged(head);
  if (alone.verdict.is === "error" || blocking(alone).length === 0) return null;
  const wrong: string[] = [];
  for (const stranger of ["mallory", "eve"])
    if (blocking(await judged(head, stranger)).join() !== blocking(alone).join()) wrong.push(`opened by ${stranger}`);
  for (const owner of ["lead", "pat"])
    for (const shut of blocking(await judged(head, owner))) wrong.push(`${shut} is shut to ${owner}`);
  return wrong;
}

/** Every so many-th of them, so that every part of the program is tried. */
function sampled<T>(all: readonly T[], count: number): readonly T[] {
  const step = inFull ? 1 : Math.max(1, Math.floor(all.length / count));
  return all.filter((_, at) => at % step === 0);
}

/** All but the one that this world has made already. */
const lessens = Object.entries(lessening).filter(([name]) => name !== "nobody approves");

describe("the gate of a program change", () => {
  test.each(lessens)("opens for the program's owners alone: %s", async (_, edit) => {
    expect(await gateOf(edit)).toEqual([]);
  });

  test("opens for the program's owners alone, whatever key is edited", { timeout: 1_200_000 }, async () => {
    const wrong: string[] = [];
    let gates = 0;
    for (const { name, edit } of sampled(everyKeyEdit(world), 60)) {
      const found = await gateOf(edit);
      gates += found === null ? 0 : 1;
      wrong.push(...(found ?? []).map((how) => `${name}: ${how}`));
    }
    expect(wrong).toEqual([]);
    expect(gates).toBeGreaterThan(10);
  });
});
