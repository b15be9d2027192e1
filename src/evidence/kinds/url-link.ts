import type { UrlEvidence } from "../../model/evidence.ts";
import { type EvidenceContext, flawed, type Judged, ok, unknown } from "../flaw.ts";

/** Judges a link to a URL by what it answered; of those that were not asked one note tells. */
export function judgeUrl({ url }: UrlEvidence, { probes }: EvidenceContext): Judged {
  const status = probes.links.get(url);
  switch (status?.is) {
    case undefined:
    case "answers":
      return ok;
    case "gone":
      return flawed("evidence-url", `${url} is gone: ${status.because}`);
    case "unverifiable":
      return unknown(`${url} could not be asked: ${status.because}`);
  }
}
