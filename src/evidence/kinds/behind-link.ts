import type { FileEvidence } from "../../model/evidence.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { DeadEnd } from "../../model/snapshot.ts";
import { flawed, type Judged, unproven } from "../flaw.ts";
import { plainPath } from "../whereabouts.ts";

/** The judgment of a link that ends at a symbolic link or submodule: one to nothing is missing, of any other the commit does not show what is there. */
export function behind(end: { readonly is: DeadEnd; readonly why: Sentence }, link: FileEvidence): Judged {
  if (end.is !== "missing" && end.is !== "loop") return unproven(end.why);
  return flawed("evidence-missing", end.why, { explainedBy: [plainPath(link.path)] });
}
