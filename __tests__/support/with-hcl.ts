import { startHcl } from "../../src/fetch/hcl/hcl.ts";
import { isParsedAsHcl } from "../../src/files/structure.ts";
import type { HclFile } from "../../src/model/hcl.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { textOf } from "../../src/model/text.ts";

const read = await startHcl();

/** The snapshot with its files in HCL parsed, as fetching does it. */
export function withHcl(snapshot: Snapshot): Snapshot {
  const files = [...snapshot.contents].filter(([path, bytes]) => isParsedAsHcl(path, bytes));
  return {
    ...snapshot,
    hcl: new Map(files.map(([path, bytes]): [string, HclFile] => [path, read(textOf(bytes).content)])),
  };
}
