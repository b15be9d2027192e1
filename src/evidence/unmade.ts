import { withoutComments } from "../files/comments.ts";
import { idleBlocks, isMade } from "../files/hcl/made.ts";
import { addressesOf } from "../files/hcl-addresses.ts";
import { isTerraform } from "../files/named-twice.ts";
import { fragmentText } from "../files/part.ts";
import { walk } from "../files/pointer.ts";
import { type StructuredFile, structureOf } from "../files/structure.ts";
import { rangeIn } from "../files/value-text.ts";
import type { PathEvidence } from "../model/evidence.ts";
import { code, path as pathOf, sentence } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { textOf } from "../model/text.ts";
import type { EvidenceBefore } from "./before.ts";
import { holds, isUsable, tooLong } from "./contains.ts";
import { flawed, type Judged } from "./flaw.ts";
import { changedFilesOf } from "./structured-files.ts";

/**
 * `evidence-content`: the block of Terraform that holds what is asked for is made no times now, by `count = 0` or an empty `for_each`
 * (https://developer.hashicorp.com/terraform/language/meta-arguments/count), and at base it was made. Where another block holds it, that one counts.
 */
export function unmade(
  link: PathEvidence,
  was: PathEvidence,
  head: Snapshot,
  before: EvidenceBefore,
): readonly Judged[] {
  return changedFilesOf(link, was, head, before).flatMap(({ path, then, now }) => {
    if (!isTerraform(now)) return [];
    const [had, has] = [blocksIn(then, { ...link, fragment: was.fragment }), blocksIn(now, link)];
    if (!had.some(({ isMade }) => isMade) || has.some(({ isMade }) => isMade)) return [];
    // One that was made no times at base as well takes nobody's place.
    const [lost] = has.filter(({ address }) => !had.some((one) => one.address === address && !one.isMade));
    if (lost === undefined) return [];
    const message = sentence`${code(lost.address)} of ${pathOf(path)} now creates nothing`;
    return [flawed("evidence-content", message, { explainedBy: [path] })];
  });
}

interface Block {
  readonly address: string;
  readonly isMade: boolean;
}

/** The kinds of blocks that say how often they are made (https://developer.hashicorp.com/terraform/language/meta-arguments/count). */
const countedKinds: ReadonlySet<string | undefined> = new Set(["resource", "data", "module", "ephemeral", "action"]);

/** The blocks that hold what a link asks for. Of a link that asks for no text only the one that it names. */
function blocksIn(file: StructuredFile, { contains, fragment }: PathEvidence): readonly Block[] {
  const structure = structureOf(file);
  if (structure.is !== "values" || (contains === null && fragment === null)) return [];
  const [value] = structure.values;
  return [...addressesOf(value)].flatMap(([address, tokens]) => {
    if (!countedKinds.has(tokens[0])) return [];
    if (fragment !== null && !`${fragmentText(fragment)}.`.startsWith(`${address}.`)) return [];
    const found = walk(value, tokens);
    if (found.is !== "value") return [];
    const isThere = isMade(found.value, value);
    if (contains === null) return [{ address, isMade: isThere }];
    const [block, steps] = Array.isArray(found.value) ? [found.value[0], [...tokens, "0"]] : [found.value, tokens];
    if (!isHeld(file, steps, contains, [])) return [];
    const idle = isThere ? idleRanges(file, steps, idleBlocks(block, value)) : null;
    return [{ address, isMade: idle !== null && (idle.length === 0 || isHeld(file, steps, contains, idle)) }];
  });
}

/** Whether a block holds a text outside of comments and of some parts of it. */
function isHeld(
  file: StructuredFile,
  block: readonly string[],
  contains: NonNullable<PathEvidence["contains"]>,
  beside: readonly Range[],
): boolean {
  const range = rangeIn(file, 0, block);
  if (range === null || !isUsable(contains)) return false;
  const text = withoutComments(file.path, textBeside(textOf(file.bytes).content, range, beside)).trimEnd();
  const part = { texts: [text], words: [], isPlural: false };
  return tooLong(contains, part) === null && holds(contains, part);
}

type Range = readonly [from: number, to: number];

/** `beside`: in order, and apart from each other. */
function textBeside(content: string, [from, to]: Range, beside: readonly Range[]): string {
  const ends = [from, ...beside.map(([, end]) => end)];
  return ends.map((end, at) => content.slice(end, beside[at]?.[0] ?? to)).join("");
}

/** Where idle blocks of a block stand, in order; null where that is not known of each. */
function idleRanges(
  file: StructuredFile,
  block: readonly string[],
  idle: ReturnType<typeof idleBlocks>,
): readonly Range[] | null {
  if (idle === null) return null;
  const ranges = idle.map((steps) => rangeIn(file, 0, [...block, ...steps])).filter((range) => range !== null);
  return ranges.length === idle.length ? ranges.sort(([one], [other]) => one - other) : null;
}
