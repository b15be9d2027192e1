import type { UrlEvidence } from "../../model/evidence.ts";
import { path, sentence, words } from "../../model/sentence.ts";
import { type EvidenceContext, flawed, type Judged, ok, unverifiable } from "../flaw.ts";

/** Judges a link to a URL by what it answered; of those that were not asked one note tells. */
export function judgeUrl({ url }: UrlEvidence, { probes }: EvidenceContext): Judged {
  const status = probes.links.get(url);
  switch (status?.is) {
    case undefined:
      return {
        flaws: [],
        doubts: [{ is: "unverifiable", why: words("it was not checked"), isInner: false, isGrouped: true }],
      };
    case "answers":
      return ok;
    case "gone":
      return flawed("evidence-url", sentence`${path(url)} is gone: ${words(status.because)}`);
    case "unverifiable":
      return unverifiable(sentence`${path(url)} could not be checked: ${words(status.because)}`);
  }
}
