import type { UrlEvidence } from "../../model/evidence.ts";
import { type EvidenceContext, flawed, type Judged, ok, unverifiable } from "../flaw.ts";

/** Judges a link to a URL by what it answered; of those that were not asked one note tells. */
export function judgeUrl({ url }: UrlEvidence, { probes }: EvidenceContext): Judged {
  const status = probes.links.get(url);
  switch (status?.is) {
    case undefined:
      return { flaws: [], doubts: [{ is: "unverifiable", why: "it was not asked", isInner: false, isGrouped: true }] };
    case "answers":
      return ok;
    case "gone":
      return flawed("evidence-url", `${url} is gone: ${status.because}`);
    case "unverifiable":
      return unverifiable(`${url} could not be asked: ${status.because}`);
  }
}
