import { isParsedAsHcl } from "../../src/assess/evidence/structure.ts";
import { textOf } from "../../src/assess/evidence/text.ts";
import type { HclFile } from "../../src/model/hcl.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { startHcl } from "../../src/syntax/hcl.ts";

const read = await startHcl();

/** The snapshot with its files in HCL parsed, as fetching does it. */
export function withHcl(snapshot: Snapshot): Snapshot {
  const files = [...snapshot.contents].filter(([path, bytes]) => isParsedAsHcl(path, bytes));
  return {
    ...snapshot,
    hcl: new Map(files.map(([path, bytes]): [string, HclFile] => [path, read(textOf(bytes).content)])),
  };
}
