import type { Probes, Unverifiable } from "../../model/assessment.ts";
import type { Program } from "../../model/program.ts";
import { count, list } from "../../model/words.ts";

/** One note for all URLs that were not asked: whether they answer is not known. */
export function unaskedUrls(program: Program, { links }: Probes): readonly Unverifiable[] {
  const unasked = program.controls.flatMap((control) =>
    control.evidence.flatMap((link) => (link.kind === "url" && !links.has(link.url) ? [{ control, link }] : [])),
  );
  const [first, ...others] = unasked;
  if (first === undefined) return [];
  const { control, link } = first;
  if (others.length === 0) return [{ what: link.url, why: "it was not asked", control: control.id, place: link.place }];
  const names = unasked.map((one) => `${one.control.id} ${one.link.url}`);
  return [
    { what: count(unasked.length, "URL"), why: `they were not asked: ${list(names)}`, control: null, place: null },
  ];
}
