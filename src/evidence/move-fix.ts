import { retarget } from "../edits/link-edit.ts";
import { relink } from "../edits/markdown-link.ts";
import { rewriteAt } from "../edits/yaml-items.ts";
import { decoded } from "../files/markdown/slugs.ts";
import { fragmentText } from "../files/part.ts";
import { select } from "../files/select.ts";
import { isWorkflow } from "../files/value.ts";
import { nothingAsked } from "../model/assessment.ts";
import type { EvidenceLink, FileEvidence, PathEvidence } from "../model/evidence.ts";
import type { Moves } from "../model/files/moves.ts";
import type { Finding, Fix } from "../model/finding.ts";
import type { PathRule } from "../model/program.ts";
import { path as pathPhrase, sentence } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { TwoSides } from "../model/two-sides.ts";
import { postureRuleOf } from "../rules/registry.ts";
import { judgeLink } from "./cards/cards.ts";
import { exact } from "./fixes/edit.ts";
import { movedPartFix } from "./fixes/moved-part.ts";
import { movedGlob, movedTo } from "./follows/moved-file.ts";
import { joined } from "./inner-target.ts";
import { fileOf } from "./kinds/check-workflow.ts";
import { plainPath } from "./whereabouts.ts";

/** The exact edit by which a link or a path rule follows what the change moved: its file, its heading, its lines; null where there is none. */
export function moveFix(found: Finding, sides: TwoSides): Fix | null {
  const { head, moves } = sides;
  const [id = "", text] = found.subject;
  const control = head.controls.get(id);
  switch (postureRuleOf(found)?.follows) {
    case undefined:
      return null;
    case "path-rule": {
      const rule = control?.paths.find((candidate) => candidate.text === text);
      return rule === undefined ? null : ruleFix(rule, moves, head.snapshot);
    }
    case "link": {
      const link = control?.evidence.find((candidate) => candidate.text === text);
      if (link === undefined) return innerRenameFix(found, moves, head.snapshot);
      const file = fileOf(link);
      const renamed = holdsWhereItWent(file, sides) ? renameFix(file, moves, head.snapshot) : null;
      return renamed ?? partFix(link, id, sides);
    }
  }
}

/** What to write for a path rule when the change renamed the file, or all the files, that it matched; null where that is not exact. */
function ruleFix({ glob, place }: PathRule, moves: Moves, head: Snapshot): Fix | null {
  const meant = moves.to(glob) ?? movedGlob(glob, moves);
  if (meant === null) return null;
  const edits = rewriteAt(place, meant, head);
  return exact(sentence`write the path rule ${pathPhrase(meant)}`, edits, place, { side: "head" });
}

/** Whether the link, pointed at where the change moved its file, names a file and a part that are there. */
function holdsWhereItWent(link: FileEvidence | null, { head, moves }: TwoSides): boolean {
  const path = link === null ? null : movedTo(link, moves);
  if (link === null || path === null) return false;
  const context = { snapshot: head.snapshot, side: "head", probes: nothingAsked, today: "9999-12-31" } as const;
  const { flaws } = judgeLink({ ...link, path }, context);
  return flaws.every(
    ({ rule, inner }) => inner !== null || (rule !== "evidence-missing" && rule !== "evidence-anchor"),
  );
}

/** What to point a link at when the change renamed its file, its folder, or all that its glob matched; null where that is not exact. */
export function renameFix(link: FileEvidence | null, moves: Moves, head: Snapshot): Fix | null {
  if (link === null) return null;
  const meant = movedTo(link, moves);
  if (meant === null || (link.kind === "workflow" && !isWorkflow(meant))) return null;
  const edits = retarget(link, link.path, meant, head);
  return exact(sentence`point the link at ${pathPhrase(meant + partOf(link))}`, edits, link.place, { side: "head" });
}

/** The part of the file, which moved with it: `#data-in-transit`. */
function partOf(link: FileEvidence): string {
  switch (link.kind) {
    case "path":
      return link.fragment === null ? "" : `#${fragmentText(link.fragment)}`;
    case "workflow":
      return link.job === null ? "" : `#${link.job}`;
    case "test":
      return link.test === null ? "" : `#${link.test}`;
    case "scan":
      return link.rule === null ? "" : `#${link.rule}`;
  }
}

/** A part is looked for only where base has the same link: another one may have been meant otherwise. */
function partFix(link: EvidenceLink, control: string, { base, head, moves }: TwoSides): Fix | null {
  if (base === null || link.kind !== "path") return null;
  const path = plainPath(link.path);
  const before = moves.from(path) ?? path;
  const was = base.controls
    .get(control)
    ?.evidence.find((one): one is PathEvidence => one.kind === "path" && plainPath(one.path) === before);
  if (was?.fragment == null || link.fragment === null) return null;
  if (fragmentText(was.fragment) !== fragmentText(link.fragment)) return null;
  const part = select(before, was.fragment, base.snapshot);
  return part.is === "part" ? movedPartFix(link, part.part, head.snapshot) : null;
}

/** Where a link inside a Markdown page is to point when the change renamed what it points at, or the page itself; null where that is not known. */
export function innerRenameFix(found: Finding, moves: Moves, head: Snapshot): Fix | null {
  const [, url] = found.subject[1]?.split(" -> ") ?? [];
  const page = found.location.path;
  if (url === undefined || found.rule !== "evidence-missing") return null;
  const oldPage = moves.from(page) ?? page;
  const [written = "", ...fragment] = url.split("#");
  const old = joined(written.startsWith("/") ? "" : oldPage, decoded(written.split("?")[0] ?? ""));
  if (old === null) return null;
  const now = moves.to(old) ?? old;
  if (!head.files.has(now)) return null;
  const meant = [written.startsWith("/") ? `/${now}` : relative(page, now), ...fragment].join("#");
  return exact(sentence`link to ${pathPhrase(meant)}`, relink(page, url, meant, head), found.location, {
    side: "head",
  });
}

/** The way from one file to another. */
function relative(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => ".."), ...there.slice(same)].join("/");
}
