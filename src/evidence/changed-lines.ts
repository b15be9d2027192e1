import { diffArrays } from "diff";
import type { Part } from "../files/part.ts";
import { select } from "../files/select.ts";
import type { EvidenceLink } from "../model/evidence.ts";
import { atHead } from "../model/place.ts";
import { code, listUpTo, path as pathPhrase, type Sentence, sentence, words } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { slice, textOf } from "../model/text.ts";
import { linesInWords, list } from "../model/words.ts";
import { digestOf } from "./digest.ts";
import type { LinkProblem } from "./flaw.ts";
import { manyFilesOf, selectionOf, toJudge } from "./targets.ts";
import { plainPath } from "./whereabouts.ts";

/** A flaw about what changed since it was attested, at the lines that are not what was; as it is where base does not show them. */
export function atChangedLines(flaw: LinkProblem, { was, is }: CarriedOn, head: Snapshot, base: Snapshot): LinkProblem {
  const { attested } = is;
  if (flaw.rule !== "evidence-suspect" || attested?.digest == null) return flaw;
  const lines = changedLines({ was, is, digest: attested.digest }, base, head);
  const [first] = lines;
  if (first === undefined) return flaw;
  const since = sentence`since ${code(attested.by)} attested ${attestedPart(is)} on ${words(attested.on)}`;
  const message = sentence`${inWords(lines)} changed ${since}`;
  const bytes = head.contents.get(first.path);
  const last = bytes === undefined ? 1 : textOf(bytes).lines.length;
  const at = atHead({ path: first.path, line: Math.max(1, Math.min(first.from, last)), column: 1 });
  return { ...flaw, message, at, cause: { text: sentence`${pathPhrase(first.path)} was changed`, location: at } };
}

/** `docs/tls.md line 5 and lines 8 to 9`, file after file. */
function inWords(lines: readonly ChangedLines[]): Sentence {
  const files = [...new Set(lines.map((range) => range.path))];
  return listUpTo(
    files.map((file) => {
      const ranges = lines.filter((range) => range.path === file).map(rangeInWords);
      return sentence`${pathPhrase(file)} ${words(list(ranges))}`;
    }),
    2,
  );
}

function rangeInWords({ from, to }: ChangedLines): string {
  return to < from ? `before line ${from}` : linesInWords(from, to);
}

function attestedPart(link: EvidenceLink): Sentence {
  const [, part] = link.text.split(/#(.*)/s);
  return part === undefined ? words("it") : [code(`#${part}`)];
}

/** A link of head, and the one of base that it carries on. */
export interface CarriedOn {
  readonly was: EvidenceLink;
  readonly is: EvidenceLink;
}

/** Lines of a file at head that are new or other than they were; where lines went and none came, `to` is less than `from`, the line that took their place. */
export interface ChangedLines {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** Comparing costs lines × differences: beyond these it is quicker to read both. */
const mostLines = 20_000;
const mostDifferences = 1_000;

/**
 * The lines of what a link points at that are not as they were attested, in order; empty where that cannot be told, which it can only
 * where base still holds what was attested.
 */
export function changedLines(
  { was, is, digest }: CarriedOn & { readonly digest: string },
  base: Snapshot,
  head: Snapshot,
): readonly ChangedLines[] {
  const before = digestOf(was, base);
  if (before.is === "none" || before.digest !== digest.toLowerCase()) return [];
  const [old, now] = [partsOf(was, base), partsOf(is, head)];
  const isOneFile = old.length === 1 && now.length === 1;
  return now.flatMap(({ path, from, lines }) => {
    const known = isOneFile ? old[0] : old.find((part) => part.path === path);
    return rangesOf(known?.lines ?? [], lines).map((range) => ({ path, from: from + range.from, to: from + range.to }));
  });
}

interface Lines {
  readonly path: string;
  /** The number of the first. */
  readonly from: number;
  readonly lines: readonly string[];
}

function partsOf(link: EvidenceLink, snapshot: Snapshot): readonly Lines[] {
  if (!("path" in link)) return [];
  const many = link.kind === "path" ? manyFilesOf(link, snapshot) : null;
  if (many === null || link.kind !== "path") {
    const selection = "fragment" in link || link.kind === "workflow" ? selectionOf(link, snapshot) : null;
    return selection?.is === "part" ? linesOf(plainPath(link.path), selection.part, snapshot) : [];
  }
  return toJudge(many, snapshot).flatMap((path) => {
    const selection = select(path, link.fragment, snapshot);
    return selection.is === "part" ? linesOf(path, selection.part, snapshot) : [];
  });
}

function linesOf(path: string, { lines }: Part, snapshot: Snapshot): readonly Lines[] {
  const bytes = snapshot.contents.get(path);
  if (bytes === undefined || lines === null) return [];
  const text = textOf(bytes);
  return [
    { path, from: lines.from, lines: text.lines.length === 0 ? [] : slice(text, lines.from, lines.to).split("\n") },
  ];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Counted from 0. */
function rangesOf(before: readonly string[], after: readonly string[]): readonly Range[] {
  if (before.length + after.length > mostLines) return [];
  const changes = diffArrays([...before], [...after], { maxEditLength: mostDifferences }) ?? [];
  const ranges: Range[] = [];
  let at = 0;
  for (const { added, removed, value } of changes) {
    const last = ranges.at(-1);
    if (removed) ranges.push({ from: at, to: at - 1 });
    else if (added && last?.from === at) ranges[ranges.length - 1] = { from: at, to: at + value.length - 1 };
    else if (added) ranges.push({ from: at, to: at + value.length - 1 });
    if (!removed) at += value.length;
  }
  return ranges;
}
