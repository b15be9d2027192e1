import { type DocumentPart, documentParts } from "../files/document-parts.ts";
import { addressTwice } from "../files/named-twice.ts";
import type { StructuredFile } from "../files/structure.ts";
import type { Contains, Fragment, PathEvidence } from "../model/evidence.ts";
import { code, path as pathOf, type Sentence, sentence } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { EvidenceBefore } from "./before.ts";
import { asked, holds, isUsable, tooLong } from "./contains.ts";
import { flawed, type Judged } from "./flaw.ts";
import { changedFilesOf } from "./structured-files.ts";

/** `evidence-content`: the text is still there, but a second document of its file, or a second block of the same address, says otherwise now. */
export function contradicted(
  link: PathEvidence,
  was: PathEvidence,
  head: Snapshot,
  before: EvidenceBefore,
): readonly Judged[] {
  const { contains, fragment } = link;
  if (contains === null || !isUsable(contains)) return [];
  return changedFilesOf(link, was, head, before).flatMap(({ path, then, now }) => {
    const why = fragment === null ? secondBlock(then, now) : otherDocument(contains, fragment, then, now);
    return why === null ? [] : [flawed("evidence-content", why, { explainedBy: [path] })];
  });
}

/** Of a whole file; a part of one that is there twice is not selected at all. */
function secondBlock(then: StructuredFile, now: StructuredFile): Sentence | null {
  const twice = addressTwice(now);
  if (twice === null || addressTwice(then) !== null) return null;
  return sentence`${pathOf(now.path)} has ${code(twice)} twice now, and Terraform accepts it once`;
}

/** Where every document at base that is the same object as the first had the text, each is held to it. */
function otherDocument(
  contains: Contains,
  fragment: Fragment,
  then: StructuredFile,
  now: StructuredFile,
): Sentence | null {
  if (fragment.kind === "lines") return null;
  const [before, after] = [documentParts(then, fragment, now), documentParts(now, fragment, then)];
  const object = before[0]?.object ?? null;
  const isSame = (part: DocumentPart) => object === null || part.object === null || part.object === object;
  const [had, has] = [before.filter(isSame), after.filter(isSame)];
  const haveIt = (parts: readonly DocumentPart[]) => parts.every((part) => holds(contains, part));
  const long = (parts: readonly DocumentPart[]) => {
    const texts = [parts.flatMap((part) => part.texts).join("\n")];
    return tooLong(contains, { texts, words: [pathOf(now.path)], isPlural: false });
  };
  if (had.length === 0 || long(had) !== null || !haveIt(had) || after.length < 2) return null;
  return (
    long(has) ??
    (haveIt(has) ? null : sentence`a document of ${pathOf(now.path)} does not ${asked(contains, "plural")}`)
  );
}
