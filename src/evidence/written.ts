import type { Attestation, EvidenceLink } from "../model/evidence.ts";
import { remember } from "../model/remember.ts";

/** All that is written of a link, wherever it stands: two that are written alike show the same of the same files. */
export const written: (link: EvidenceLink) => string = remember((link: EvidenceLink) =>
  JSON.stringify({
    ...link,
    place: null,
    attested: link.attested === null ? null : { ...link.attested, place: null },
  }),
);

/** The same link, which tells when it is asked where it stands. */
export function tellingPlace(link: EvidenceLink, told: () => void): EvidenceLink {
  const { attested, place } = link;
  return Object.defineProperties(
    { ...link, attested: attested === null ? null : attestedAt(attested, told) },
    { place: telling(place, told) },
  );
}

function attestedAt(attested: Attestation, told: () => void): Attestation {
  return Object.defineProperties({ ...attested }, { place: telling(attested.place, told) });
}

function telling<T>(value: T, told: () => void): PropertyDescriptor {
  const get = () => {
    told();
    return value;
  };
  return { enumerable: true, get };
}
