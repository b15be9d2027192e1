import { judgeLink } from "../evidence/cards/cards.ts";
import { innerRenameFix } from "../evidence/fixes/inner-rename-fix.ts";
import { movedPartFix } from "../evidence/fixes/moved-part.ts";
import { movesOf } from "../evidence/fixes/moves.ts";
import { movedTo, renameFix, ruleFix } from "../evidence/fixes/rename-fix.ts";
import { fileOf } from "../evidence/kinds/check-workflow.ts";
import { plainPath } from "../evidence/whereabouts.ts";
import { fragmentText } from "../files/part.ts";
import { select } from "../files/select.ts";
import { nothingAsked } from "../model/assessment.ts";
import type { EvidenceLink, FileEvidence, PathEvidence } from "../model/evidence.ts";
import type { Finding, Fix } from "../model/finding.ts";
import type { TwoSides } from "../model/two-sides.ts";
import { postureRuleOf } from "../rules/registry.ts";

/** The exact edit by which a link or a path rule follows what the change moved: its file, its heading, its lines; null where there is none. */
export function moveFix(found: Finding, sides: TwoSides): Fix | null {
  const { head, files } = sides;
  const [id = "", text] = found.subject;
  const control = head.controls.get(id);
  const follows = postureRuleOf(found)?.follows;
  switch (follows) {
    case undefined:
      return null;
    case "path-rule": {
      const rule = control?.paths.find((candidate) => candidate.text === text);
      return rule === undefined ? null : ruleFix(rule, files, head.snapshot);
    }
    case "link": {
      const link = control?.evidence.find((candidate) => candidate.text === text);
      if (link === undefined) return innerRenameFix(found, files, head.snapshot);
      return (
        (holdsWhereItWent(fileOf(link), sides) ? renameFix(fileOf(link), files, head.snapshot) : null) ??
        partFix(link, id, sides)
      );
    }
  }
}

/** Whether the link, pointed at where the change moved its file, names a file and a part that are there. */
function holdsWhereItWent(link: FileEvidence | null, { head, files }: TwoSides): boolean {
  const path = link === null ? null : movedTo(link, movesOf(files));
  if (link === null || path === null) return false;
  const context = { snapshot: head.snapshot, side: "head", probes: nothingAsked, today: "9999-12-31" } as const;
  const { flaws } = judgeLink({ ...link, path }, context);
  return flaws.every(
    ({ rule, inner }) => inner !== null || (rule !== "evidence-missing" && rule !== "evidence-anchor"),
  );
}

/** A part is looked for only where base has the same link: another one may have been meant otherwise. */
function partFix(link: EvidenceLink, control: string, { base, head, files }: TwoSides): Fix | null {
  if (base === null || link.kind !== "path") return null;
  const path = plainPath(link.path);
  const before = movesOf(files).from(path) ?? path;
  const was = base.controls
    .get(control)
    ?.evidence.find((one): one is PathEvidence => one.kind === "path" && plainPath(one.path) === before);
  if (was?.fragment == null || link.fragment === null) return null;
  if (fragmentText(was.fragment) !== fragmentText(link.fragment)) return null;
  const part = select(before, was.fragment, base.snapshot);
  return part.is === "part" ? movedPartFix(link, part.part, head.snapshot) : null;
}
