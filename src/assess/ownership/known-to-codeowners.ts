import { codeownersOf } from "../../codeowners/codeowners.ts";
import { wordAt } from "../../codeowners/codeowners-words.ts";
import type { OwnerStatus, Probes } from "../../model/assessment.ts";
import type { Side } from "../../model/place.ts";
import type { Owner } from "../../model/program.ts";
import type { Snapshot } from "../../model/snapshot.ts";

/**
 * Owners nobody could tell about whom GitHub itself knows: it finds nothing wrong with them where CODEOWNERS names them, so each
 * "exists, is publicly visible, and has write access" (its own words for what it looks at). That takes no token that sees teams.
 */
export function knownToCodeowners(
  owners: readonly Owner[],
  { owners: statuses, codeowners }: Probes,
  snapshots: Readonly<Record<Side, Snapshot>>,
): ReadonlyMap<string, OwnerStatus> {
  const known = new Set(
    (["base", "head"] as const).flatMap((side) => namesWithoutFault(codeowners[side], snapshots[side])),
  );
  const accounts = owners.filter(({ kind }) => kind !== "email").map(({ name }) => name.toLowerCase());
  const doubted = accounts.filter((name) => statuses.get(name)?.is !== "invalid");
  return new Map([...statuses, ...doubted.filter((name) => known.has(name)).map((name) => [name, valid] as const)]);
}

const valid: OwnerStatus = { is: "valid" };

/** Names in lower case that stand on lines GitHub reads and about which it says nothing. */
function namesWithoutFault(answer: Probes["codeowners"][Side], snapshot: Snapshot): readonly string[] {
  if (answer.is !== "told") return [];
  const faulty = new Set(answer.faults.map(({ source, column }) => wordAt(source, column).toLowerCase()));
  const skipped = new Set(answer.faults.filter(({ kind }) => kind !== "Unknown owner").map(({ line }) => line));
  const rules = codeownersOf(snapshot)?.rules.filter(({ line }) => !skipped.has(line)) ?? [];
  return rules.flatMap(({ owners }) => owners.map((name) => name.toLowerCase())).filter((name) => !faulty.has(name));
}
