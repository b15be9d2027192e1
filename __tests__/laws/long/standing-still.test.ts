import { describe, expect, it } from "vitest";
import type { Case } from "../../../hostile/case.ts";
import { loadClasses, loadWorlds } from "../../../hostile/load.ts";
import { treesOf } from "../../../hostile/trees.ts";
import { plainText } from "../../../src/model/sentence.ts";
import { inFull } from "../../support/depth.ts";
import { type Files, reportOf } from "../../support/judged-change.ts";

const worlds = loadWorlds();

/** Trees as a memory repository has them; of others, with links and submodules, nothing is asked here. */
function plainTrees(one: Case): readonly Files[] {
  const { start, head } = treesOf(one, worlds);
  return [start, head].flatMap((tree) =>
    [...tree.values()].every((file) => typeof file === "string") ? [Object.fromEntries(tree) as Files] : [],
  );
}

const stands: ReadonlySet<string> = new Set(["existing", "waived", "unverifiable"]);

/** Trees that are hostile or odd, each once: of some classes, or of all where there is time. */
const classes = loadClasses().filter(
  ({ name }, at) => name !== "bombs" && (inFull || at % 4 === 0 || name.startsWith("workflow")),
);

describe.each(classes)("$name", ({ cases }) => {
  it("nothing that base has as well is new, a program change or lets the check fail", async () => {
    const seen = new Set<string>();
    let judged = 0;
    for (const one of cases)
      for (const base of plainTrees(one)) {
        const key = JSON.stringify(base);
        if (seen.has(key)) continue;
        seen.add(key);
        const head = { ...base, "zz/unrelated.txt": "words\n" };
        const report = await reportOf({ base, head, today: "2026-11-23", criteria: "shipped" });
        // What could not be evaluated before cannot be now, and says so.
        if (report.verdict.is === "error") continue;
        judged += 1;
        const told = report.findings.filter(
          ({ rule, standing, blocking }) => blocking || (!stands.has(standing) && rule !== "unmapped-change"),
        );
        expect(told.map(({ rule, message }) => `${one.id}: ${rule}: ${plainText(message)}`)).toEqual([]);
      }
    expect(judged).toBeGreaterThan(0);
  });
});
