import { allPageLinks, type PageLinks } from "../model/evidence.ts";
import { code, type Sentence, sentence } from "../model/sentence.ts";
import { valuesInFull } from "./show.ts";

/** Whether fewer links inside pages are looked at than were, or others: another root leads elsewhere. */
export function leavesOutMore(before: PageLinks | null, after: PageLinks | null): boolean {
  const [was, is] = [before ?? allPageLinks, after ?? allPageLinks];
  if (!was.check) return false;
  if (!is.check || was.root !== is.root) return true;
  const isNew = (some: readonly string[], others: readonly string[]) => others.some((one) => !some.includes(one));
  return isNew(was.except, is.except) || isNew(was.extensions, is.extensions);
}

/** `check`, `ignore`, or what is said of them. */
export function pageLinksInFull(links: PageLinks | null): Sentence {
  const { check, root, extensions, except } = links ?? allPageLinks;
  if (!check) return [code("ignore")];
  const parts = [
    ...(root === "" ? [] : [sentence`root ${code(root)}`]),
    ...(extensions.length === 0 ? [] : [sentence`extensions ${valuesInFull(extensions)}`]),
    ...(except.length === 0 ? [] : [sentence`except ${valuesInFull(except)}`]),
  ];
  if (parts.length === 0) return [code("check")];
  return parts.flatMap((part, at) => (at === 0 ? part : [...sentence`, `, ...part]));
}
