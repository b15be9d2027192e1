import { makesNothing } from "../files/hcl/constant.ts";
import { addressesOf } from "../files/hcl-addresses.ts";
import { isTerraform } from "../files/named-twice.ts";
import { fragmentText } from "../files/part.ts";
import { isRecord, walk } from "../files/pointer.ts";
import { type StructuredFile, structureOf } from "../files/structure.ts";
import { sourceOf } from "../files/value-text.ts";
import type { PathEvidence } from "../model/evidence.ts";
import { code, path as pathOf, sentence } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
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
    if (contains === null) return [{ address, isMade: isMade(found.value, value) }];
    if (!isHeld(file, tokens, contains, [])) return [];
    const idle = idleParts(file, tokens, found.value, value);
    const isIn = isMade(found.value, value) && (idle.length === 0 || isHeld(file, tokens, contains, idle));
    return [{ address, isMade: isIn }];
  });
}

/** Whether a block holds a text, beside what is written in some parts of it. */
function isHeld(
  file: StructuredFile,
  tokens: readonly string[],
  contains: NonNullable<PathEvidence["contains"]>,
  beside: readonly string[],
): boolean {
  const all = (sourceOf(file, 0, [...tokens, "0"]) ?? sourceOf(file, 0, tokens))?.text;
  if (all === undefined || !isUsable(contains)) return false;
  const text = beside.reduce((left, part) => left.replace(part, () => ""), all);
  const part = { texts: [text], words: [], isPlural: false };
  return tooLong(contains, part) === null && holds(contains, part);
}

/** Idle parts of a block that are looked at. */
const mostIdle = 20;

/** The texts of the `dynamic` blocks right in a block that are made no times (https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks). */
function idleParts(file: StructuredFile, tokens: readonly string[], blocks: unknown, all: unknown): readonly string[] {
  const [block] = Array.isArray(blocks) ? blocks : [blocks];
  const dynamic = isRecord(block) && isRecord(block.dynamic) ? Object.entries(block.dynamic) : [];
  const idle = dynamic.filter(([, made]) => !isMade(made, all)).slice(0, mostIdle);
  return idle.flatMap(([name]) => {
    const at = [...tokens, ...(Array.isArray(blocks) ? ["0"] : []), "dynamic", name];
    return (sourceOf(file, 0, [...at, "0"]) ?? sourceOf(file, 0, at))?.text ?? [];
  });
}

/** Whether Terraform makes something of a block, or of each of several that are one. `file`: all of its values, for local ones. */
export function isMade(blocks: unknown, file: unknown): boolean {
  return !(Array.isArray(blocks) ? blocks : [blocks]).some((block) => isOff(block, file));
}

function isOff(block: unknown, file: unknown): boolean {
  if (!isRecord(block)) return false;
  const { count, for_each: each } = block;
  return makesNothing(count ?? each, file);
}
