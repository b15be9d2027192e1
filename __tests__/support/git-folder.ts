import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { byText } from "../../src/model/order.ts";
import { bytesOfObject, commitOf, type GitObjects } from "./git-objects.ts";

export interface Folder {
  /** What HEAD holds: a commit's id, or `ref: refs/heads/main`. */
  readonly head: string;
  /** The commits whose parents are not there. */
  readonly shallow?: readonly string[];
  /** Sections of the configuration, beside the one that git needs. */
  readonly config?: string;
}

/** Writes a repository as git keeps one, without starting git; nothing is checked out. */
export function writeGitFolder(
  dir: string,
  { objects, refs }: GitObjects,
  { head, shallow = [], config = "" }: Folder,
) {
  const at = (...names: readonly string[]) => join(dir, ".git", ...names);
  mkdirSync(at("refs", "heads"), { recursive: true });
  writeFileSync(at("HEAD"), `${head}\n`);
  writeFileSync(at("config"), `[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n${config}`);
  if (shallow.length > 0) writeFileSync(at("shallow"), shallow.map((id) => `${id}\n`).join(""));
  const sorted = [...refs].sort(([one], [other]) => byText(one, other));
  writeFileSync(
    at("packed-refs"),
    `# pack-refs with: sorted\n${sorted.map(([name, id]) => `${id} ${name}\n`).join("")}`,
  );
  const folders = new Set([...objects.keys()].map((id) => id.slice(0, 2)));
  mkdirSync(at("objects"));
  for (const folder of folders) mkdirSync(at("objects", folder));
  for (const [id, object] of objects) {
    const bytes = bytesOfObject(object);
    const loose = Buffer.concat([Buffer.from(`${object.type} ${bytes.length}\0`), bytes]);
    writeFileSync(at("objects", id.slice(0, 2), id.slice(2)), deflateSync(loose, { level: 1 }));
  }
}

/** What a clone of one branch has that goes so many commits back, and the commits that it ends at. */
export function clonedFrom(git: GitObjects, branch: string, depth: number) {
  const tip = git.refs.get(`refs/heads/${branch}`) ?? "";
  const part: GitObjects = {
    objects: new Map(),
    refs: new Map([`heads/${branch}`, `remotes/origin/${branch}`].map((name) => [`refs/${name}`, tip])),
  };
  let [level, left] = [[tip], depth];
  for (; level.length > 0 && left > 0; left -= 1) {
    for (const id of level) take(git, id, part);
    level = level.flatMap((id) => commitOf(git, id).parents);
  }
  const shallow = [...part.objects].flatMap(([id, object]) =>
    object.type === "commit" && object.parents.some((parent) => !part.objects.has(parent)) ? [id] : [],
  );
  return { part, shallow };
}

/** An object, and the trees and files below it. */
function take(git: GitObjects, id: string, into: GitObjects): void {
  const object = git.objects.get(id);
  if (object === undefined || into.objects.has(id)) return;
  into.objects.set(id, object);
  if (object.type === "commit") take(git, object.tree, into);
  if (object.type === "tree") for (const entry of object.entries) take(git, entry.id, into);
}
