import { aboutControl } from "../../assess/about-control.ts";
import { controlFiles } from "../../assess/control-files.ts";
import { isInScope } from "../../assess/scope.ts";
import { atHead } from "../../model/place.ts";
import type { PathRule, Scope } from "../../model/program.ts";
import { plain } from "../../model/sentence.ts";
import { count, list } from "../../model/words.ts";
import { finding } from "../../rules/make-finding.ts";
import { keptControls, type ProgramChange, type Programs } from "./programs.ts";

/** `path-narrowed`: by base's rules a control lives in files of head that by head's rules it does not. */
export const pathsNarrowed: ProgramChange = (programs) => {
  const [before, after] = [programs.base, programs.head].map(
    (program) => controlFiles(program, programs.files).byControl,
  );
  return keptControls(programs).flatMap(({ was, is }) => {
    const kept = new Set(after?.get(is.id));
    const lost = (before?.get(was.id) ?? []).filter((path) => !kept.has(path));
    if (lost.length === 0) return [];
    const place = (is.paths[0] ?? is).place;
    return [
      finding("path-narrowed", [is.id], {
        message: plain(`paths of ${is.id}: ${texts(was.paths)} -> ${texts(is.paths)}; ${lostInWords(lost)}`),
        location: atHead(place),
        explainedBy: [place.path, is.place.path],
        ...aboutControl(is),
      }),
    ];
  });
};

/** `policy-loosened`: files of head that had to map to a control no longer have to. */
export const scopeNarrowed: ProgramChange = ({ base, head, files }: Programs) => {
  const isAsked = isInScope(head.scope);
  const wasAsked = isInScope(base.scope);
  const lost = [...files.keys()].filter((path) => wasAsked(path) && !isAsked(path));
  if (lost.length === 0) return [];
  const place = (head.scope.exclude.at(-1) ?? head.scope.include[0] ?? head).place;
  return [
    finding("policy-loosened", ["scope"], {
      message: plain(`scope: ${scopeInWords(base.scope)} -> ${scopeInWords(head.scope)}; ${lostInWords(lost)}`),
      location: atHead(place),
      explainedBy: [place.path],
    }),
  ];
};

function scopeInWords({ include, exclude }: Scope): string {
  return exclude.length === 0 ? texts(include) : `${texts(include)} without ${texts(exclude)}`;
}

function texts(rules: readonly PathRule[]): string {
  return rules.map((rule) => rule.text).join(", ") || "nothing";
}

function lostInWords(lost: readonly string[]): string {
  return `${count(lost.length, "file")} ${lost.length === 1 ? "is" : "are"} no longer mapped: ${list(lost, 5)}`;
}
