import { Unreadable } from "../../ports.ts";
import { askGit } from "./command.ts";
import { withObjects } from "./objects.ts";
import { commitsAt } from "./revisions.ts";

/** What people call a default branch, in the order in which it is believed: a local one may be behind. */
const usual = ["origin/main", "origin/master", "main", "master"];

/** The branch a change is compared with when nobody says which: where `origin/HEAD` points, else the usual names. */
export async function defaultBase(dir: string): Promise<string> {
  const pointer = await askGit(dir, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
  const named = pointer.code === 0 ? [pointer.stdout.toString("utf8").trim()] : [];
  const names = [...named, ...usual];
  const held = await withObjects(dir, (objects) => commitsAt(objects, names));
  const found = names.find((_, at) => held[at] !== null);
  if (found !== undefined) return found;
  throw new Unreadable(`${dir} has none of ${usual.join(", ")}; say which revision to compare with`);
}
