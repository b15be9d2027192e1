import { objectsIn } from "../files/document-parts.ts";
import { namedTwice } from "../files/named-twice.ts";
import { follow, isRecord, walkBlocks } from "../files/pointer.ts";
import { type StructuredFile, structureOf } from "../files/structure.ts";
import type { Contains, PathEvidence } from "../model/evidence.ts";
import { code, path as pathOf, type Sentence, sentence } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { EvidenceBefore } from "./before.ts";
import { asked, holds, isUsable } from "./contains.ts";
import { flawed, type Judged } from "./flaw.ts";
import { changedFilesOf } from "./structured-files.ts";

/** Values of larger files are not compared one by one; nobody writes those by hand. */
const mostValues = 20_000;

/**
 * `evidence-content`: a file, or what stands below a pointer, still holds the text, but the key whose value held it at base has another value now, or is there a second time with
 * one: in another document, twice in its map, behind an alias. A key that is gone may have moved, and says nothing.
 */
export function weakerValues(
  link: PathEvidence,
  was: PathEvidence,
  head: Snapshot,
  before: EvidenceBefore,
): readonly Judged[] {
  const { contains, fragment } = link;
  if (contains === null || !isUsable(contains) || (fragment !== null && fragment.kind !== "pointer")) return [];
  const pointer = fragment?.pointer ?? null;
  return changedFilesOf(link, was, head, before).flatMap(({ path, then, now }) => {
    const [had, has] = [valuesIn(then, now, pointer), valuesIn(now, then, pointer)];
    const why = had === null || has === null ? null : lostIn(contains, had, has, path);
    return why === null ? [] : [flawed("evidence-content", why, { explainedBy: [path] })];
  });
}

interface Value {
  /** Kind and name of the object of Kubernetes, and the keys that lead there; places in lists are alike. */
  readonly at: string;
  readonly keys: readonly string[];
  readonly texts: readonly string[];
  /** Whether it stands in a list, whose items are things of their own. */
  readonly isListed: boolean;
  /** Whether a key on the way is there twice, so that readers differ. */
  readonly isTwice: () => boolean;
}

function lostIn(contains: Contains, then: readonly Value[], now: readonly Value[], path: string): Sentence | null {
  const had = new Set(then.flatMap((value) => (isIn(contains, value) ? [value.at] : [])));
  const still = now.filter(({ at }) => had.has(at));
  const places = [...new Set(still.map(({ at }) => at))];
  const isWhole = (at: string) => {
    const values = still.filter((value) => value.at === at);
    return values.some((value) => isIn(contains, value)) && !isContradicted(contains, at, values, then);
  };
  if (places.length === 0 || places.some(isWhole)) return null;
  const [first] = still;
  return sentence`${code(first?.keys.join(".") ?? "")} of ${pathOf(path)}, whose value did, does not ${asked(contains, "plural")} any more, or is there twice`;
}

/** Whether more values at one place do not hold the text than did at base. */
function isContradicted(contains: Contains, at: string, values: readonly Value[], then: readonly Value[]): boolean {
  const without = (all: readonly Value[]) =>
    all.filter((value) => value.at === at && !value.isListed && !isIn(contains, value)).length;
  return values.some(({ isTwice }) => isTwice()) || without(values) > without(then);
}

function isIn(contains: Contains, { texts }: Value): boolean {
  if (contains.kind === "regex") return holds(contains, { texts });
  const wanted = plainly(contains.value);
  return wanted !== "" && texts.some((text) => plainly(text).includes(wanted));
}

/** Without blanks and quotes, which a format may write or not. */
function plainly(text: string): string {
  return text.replace(/[\s"',]/g, "");
}

/** The values of a file, or those below a pointer. */
function valuesIn(file: StructuredFile, other: StructuredFile, pointer: string | null): readonly Value[] | null {
  const structure = structureOf(file);
  if (structure.is !== "values") return null;
  const objects = objectsIn(file, other);
  const found: Value[] = [];
  const isRead = structure.values.every((value, at) => {
    if (pointer === null) return collect(file, at, value, [], objects[at] ?? "", found);
    const below = follow(value, pointer, walkBlocks);
    return below.is === "lost" || collect(file, at, below.value, below.tokens, objects[at] ?? "", found);
  });
  return isRead ? found : null;
}

function collect(
  file: StructuredFile,
  document: number,
  value: unknown,
  keys: readonly string[],
  object: string,
  found: Value[],
): boolean {
  if (found.length > mostValues || keys.length > 100) return false;
  const inner = isRecord(value) ? Object.entries(value) : Array.isArray(value) ? [...value.entries()] : null;
  if (inner !== null)
    return inner.every(([key, one]) => collect(file, document, one, [...keys, String(key)], object, found));
  const named = keys.filter((key) => !/^\d+$/.test(key));
  const key = named.at(-1) ?? "";
  const text = String(value);
  const texts = [
    text,
    `${key}: ${text}`,
    `${key}: "${text}"`,
    `"${key}": ${text}`,
    `"${key}": "${text}"`,
    `${key} = ${text}`,
    `${key} = "${text}"`,
  ];
  const isTwice = () => namedTwice(file, document, keys) !== null;
  found.push({
    at: JSON.stringify([object, ...named]),
    keys: named,
    texts,
    isListed: named.length < keys.length,
    isTwice,
  });
  return true;
}
