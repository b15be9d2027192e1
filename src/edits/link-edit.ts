import type { EvidenceLink } from "../model/evidence.ts";
import type { Edit } from "../model/files/edit.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { editsOf } from "./splice.ts";
import { rewritten } from "./yaml-scalar.ts";
import { mapAt, textUnder, yamlTextOf } from "./yaml-text.ts";

/** Points a link elsewhere: `from`, which its target is or begins with, becomes `to`. Empty where it is not written in YAML of ours. */
export function retarget(link: EvidenceLink, from: string, to: string, snapshot: Snapshot): readonly Edit[] {
  const yaml = yamlTextOf(link.place.path, snapshot);
  const map = yaml === null ? null : mapAt(yaml, link.place);
  const target = map === null ? null : textUnder(map, link.kind);
  if (yaml === null || target === null || !String(target.value).startsWith(from)) return [];
  return editsOf(yaml.path, yaml.content, [rewritten(target, to + String(target.value).slice(from.length))]);
}
