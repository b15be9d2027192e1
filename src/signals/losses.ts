import {
  anywhere,
  type Changed,
  type ChangedIndex,
  folderOf,
  indexOf,
  inFile,
  isLocal,
  isOfOtherForge,
  replaceableBy,
  replacing,
} from "./changed-index.ts";
import type { Seen, Sighting } from "./sighting.ts";

/** A mechanism that base shows in one place and head does not show there, or shows as less. */
export interface Loss {
  readonly was: Sighting;
  /** What is left of it; null: nothing. */
  readonly now: Sighting | null;
  /** `gone`: with what held it. `off`: what held it is still there. */
  readonly how: "gone" | "off" | "limited" | "advisory" | "lowered";
}

/** Losses as far as the changed files tell; those of a mechanism that one place is enough for may still be shown by another file. */
export function lossesIn(changed: Changed): readonly Loss[] {
  const index = indexOf(changed);
  const lost = changed.base.flatMap(({ sightings }) => sightings.flatMap((was) => lossOf(was, index) ?? []));
  return lost.filter((loss) => !isReplaced(loss, index));
}

/** Those that no file shows any more; `elsewhere` are the sightings of all other files at head. */
export function settle(
  losses: readonly Loss[],
  { head }: Pick<Changed, "head">,
  elsewhere: readonly Sighting[],
): readonly Loss[] {
  const left = new Map<string, number>();
  for (const one of [...head.flatMap(({ sightings }) => sightings), ...elsewhere]) {
    if (one.holds !== "yes" && one.holds !== "unknown") continue;
    for (const name of replacing(one)) left.set(name, Math.max(one.rank, left.get(name) ?? 0));
  }
  return losses.filter(
    ({ was }) => was.signal.scope !== "repository" || (left.get(replaceableBy(was)) ?? 0) < was.rank,
  );
}

function lossOf(was: Sighting, index: ChangedIndex): Loss | null {
  if (was.holds === "unknown" || was.holds === "advisory") return null;
  const at = index.renamed.get(was.path) ?? was.path;
  if (isOfOtherForge(at) && !isOfOtherForge(was.path)) return { was, now: null, how: "gone" };
  const file = index.headByPath.get(at);
  if (isUnread(file, was.path, at, index)) return null;
  const now = index.kept.get(inFile(at, was)) ?? (isLocal(was) ? undefined : index.moved.get(anywhere(was)));
  if (now !== undefined) return weakened(was, now);
  const isThere = index.items.has(`${at} ${was.subject}`);
  if (was.kind === "value") return isThere || isElsewhere(was, index) ? { was, now: null, how: "off" } : null;
  if (wentAlong(was, index) || (!isLocal(was) && index.stems.has(inFile(at, was)))) return null;
  return { was, now: null, how: isThere ? "off" : "gone" };
}

/** Whether it is not known what the file holds at head. */
function isUnread(file: Seen | undefined, path: string, at: string, { isAtHead }: ChangedIndex): boolean {
  return file === undefined ? at === path && isAtHead(at) : !file.isRead;
}

function weakened(was: Sighting, now: Sighting): Loss | null {
  if (now.holds === "advisory") return { was, now, how: "advisory" };
  if (now.holds === "limited" && was.holds === "yes") return { was, now, how: "limited" };
  const isLess = was.amount !== null && now.amount !== null && now.amount < was.amount;
  return isLess ? { was, now, how: "lowered" } : null;
}

/** Whether what had the setting moved to another file, and is there without it. */
function isElsewhere(was: Sighting, { newItems }: ChangedIndex): boolean {
  return !isLocal(was) && newItems.has(was.subject);
}

/** Whether what it protected went with it. */
function wentAlong(was: Sighting, index: ChangedIndex): boolean {
  const [type = ""] = was.subject.split(".");
  const gone = was.refers.filter(
    (name) => index.isGone(name) || (index.itemsAtBase.has(name) && !index.itemsAtHead.has(name)),
  );
  // What only configures one resource is of its family by name: aws_s3_bucket_versioning of an aws_s3_bucket.
  if (gone.some((name) => name.includes("/") || type.startsWith(`${name.split(".")[0]}_`))) return true;
  if (was.signal.scope !== "attached") return false;
  return (
    gone.some((name) => !index.mechanisms.has(name)) || isServiceGone(was.path, index) || isChartGone(was.path, index)
  );
}

/** Whether the Helm chart that a file is part of was removed: what it measured or watched went with it. */
function isChartGone(path: string, { baseByPath, isAtHead }: ChangedIndex): boolean {
  const parts = path.split("/").slice(0, -1);
  const charts = parts.map((_, at) => `${parts.slice(0, at + 1).join("/")}/Chart.yaml`);
  return charts.some((chart) => baseByPath.has(chart) && !isAtHead(chart));
}

/** Whether its file, or its folder, had something that runs or holds data, and has nothing of it any more. */
function isServiceGone(path: string, { headByPath, baseByPath, renamed, carrying }: ChangedIndex): boolean {
  const [was, is] = [baseByPath.get(path), headByPath.get(renamed.get(path) ?? path)];
  if (was?.carries === true && is?.carries !== true) return true;
  return carrying.base.has(folderOf(path)) && !carrying.head.has(folderOf(path));
}

/** Whether the change brings the mechanism, or another of its family, somewhere where it was not. */
function isReplaced({ was, how }: Loss, { brought, broughtItems, broughtLimited }: ChangedIndex): boolean {
  if (how !== "gone" && how !== "off") return false;
  if (was.holds === "limited" && broughtLimited.has(replaceableBy(was))) return true;
  return (was.kind === "item" ? brought : broughtItems).has(replaceableBy(was));
}
