import type { Source } from "../model/program.ts";
import type { Sentence } from "../model/sentence.ts";
import { effect, type Keys, key } from "./asks.ts";
import { valuesInFull } from "./show.ts";

/** What another format's program says is compared as the controls and catalogues that it makes. */
export const sourceKeys: Keys<Source> = {
  kind: key,
  path: key,
  owner: effect(["owner-changed"], "the owner of its controls"),
  isRead: effect(["incomplete-input"], "a source of which nothing can be read could not be evaluated"),
  files: effect(["control-removed"], "the controls that its files make"),
  unread: effect(["unreadable-replaced"], "what a file asks that cannot be read is not known"),
  actor: effect(["claim-withdrawn"], "the actor of its controls"),
  // Which framework a standard is decides what its controls are called and claim.
  standards: { is: "any", differs: (was, is) => inOrder(was).join() !== inOrder(is).join(), show: standardsInFull },
};

function inOrder(standards: Source["standards"]): readonly string[] {
  return [...standards].map((pair) => pair.join(": ")).sort();
}

function standardsInFull(standards: Source["standards"]): Sentence {
  return valuesInFull(inOrder(standards));
}
