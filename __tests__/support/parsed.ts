import { shippedCloudDefaults } from "../../src/criteria/cloud-defaults.ts";
import { shippedCatalogue, shippedCatalogueIds } from "../../src/criteria/shipped.ts";
import { type ParsedProgram, parseProgram } from "../../src/parse/program.ts";
import { filesBelow } from "./files-below.ts";
import { snapshotOf } from "./snapshot-of.ts";

/** The program in a directory, with the shipped catalogues. */
export function parsedIn(dir: string): ParsedProgram {
  return parseProgram(
    snapshotOf(filesBelow(dir)),
    "compliance/program.yml",
    shippedCatalogue,
    shippedCatalogueIds,
    shippedCloudDefaults,
  );
}
