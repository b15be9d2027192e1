import type { Attestation, EvidenceLink } from "../model/evidence.ts";
import type { Edit } from "../model/files/edit.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { editsOf } from "./splice.ts";
import { withKeys } from "./yaml-keys.ts";
import { mapAt, mapUnder, under, yamlTextOf } from "./yaml-text.ts";

/** Writes an attestation beside its link; empty where it says so already, null where the link is not written in YAML of ours. */
export function attestationEdits(
  link: EvidenceLink,
  { by, on, digest }: Omit<Attestation, "place">,
  snapshot: Snapshot,
): readonly Edit[] | null {
  const yaml = yamlTextOf(link.place.path, snapshot);
  const map = yaml === null ? null : mapAt(yaml, link.place);
  if (yaml === null || map === null) return null;
  const said = [["by", by], ["on", on], ...(digest === null ? [] : [["digest", digest]])] as [string, string][];
  const before = mapUnder(map, "attested");
  if (before === null && under(map, "attested") !== null) return null;
  const splices = before === null ? withKeys(yaml, map, [["attested", said]]) : withKeys(yaml, before, said);
  return splices === null ? null : editsOf(yaml.path, yaml.content, splices);
}
