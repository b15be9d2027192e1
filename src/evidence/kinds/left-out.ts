import { pageOf } from "../../files/markdown/markdown.ts";
import type { Unverifiable } from "../../model/assessment.ts";
import type { PathEvidence } from "../../model/evidence.ts";
import { isMarkdown } from "../../model/files/file-kinds.ts";
import type { Program } from "../../model/program.ts";
import { code, listOf, sentence, words } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { count } from "../../model/words.ts";
import { countLeftOut } from "../inner-target.ts";
import { plainPath } from "../whereabouts.ts";

/** One note for all links inside pages that are not looked at: how many, and by which key. */
export function leftOutLinks({ controls, policy }: Program, snapshot: Snapshot): readonly Unverifiable[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { id, evidence } of controls) {
    for (const link of evidence) {
      if (link.kind !== "path" || link.links.saidBy === null) continue;
      const key = link.links.saidBy === "policy" ? "policy.links" : `links of ${id}`;
      const pages = counts.get(key) ?? new Map<string, number>();
      counts.set(key, pages.set(plainPath(link.path), leftOutOf(link, snapshot)));
    }
  }
  const by = [...counts].map(([key, pages]) => ({ key, left: [...pages.values()].reduce((sum, one) => sum + one, 0) }));
  const told = by.filter(({ left }) => left > 0);
  if (told.length === 0) return [];
  const total = told.reduce((sum, { left }) => sum + left, 0);
  const keys = listOf(told.map(({ key, left }) => sentence`${code(key)} leaves out ${left}`));
  const why = sentence`inside evidence pages they are not looked at: ${keys}`;
  return [{ what: words(count(total, "link")), why, control: null, place: policy.place }];
}

function leftOutOf({ path: written, links }: PathEvidence, snapshot: Snapshot): number {
  const path = plainPath(written);
  const bytes = isMarkdown(path) ? snapshot.contents.get(path) : undefined;
  const reading = bytes === undefined ? null : pageOf(bytes, path);
  return reading?.is === "page" ? countLeftOut(reading.page, path, null, links) : 0;
}
