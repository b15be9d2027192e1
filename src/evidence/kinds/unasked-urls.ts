import type { Probes, Unverifiable } from "../../model/assessment.ts";
import type { Program } from "../../model/program.ts";
import { code, listUpTo, path, sentence, words } from "../../model/sentence.ts";
import { count } from "../../model/words.ts";

/** One note for all URLs that were not asked: whether they answer is not known. */
export function unaskedUrls(program: Program, { links }: Probes): readonly Unverifiable[] {
  const unasked = program.controls.flatMap((control) =>
    control.evidence.flatMap((link) => (link.kind === "url" && !links.has(link.url) ? [{ control, link }] : [])),
  );
  const [first, ...others] = unasked;
  if (first === undefined) return [];
  const { control, link } = first;
  if (others.length === 0)
    return [{ what: [path(link.url)], why: words("it was not checked"), control: control.id, place: link.place }];
  const names = unasked.map((one) => sentence`${code(one.control.id)} ${path(one.link.url)}`);
  const what = words(count(unasked.length, "URL"));
  return [{ what, why: sentence`they were not checked: ${listUpTo(names)}`, control: null, place: null }];
}
