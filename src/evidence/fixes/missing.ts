import { type Nearest, nearest } from "../../files/nearest.ts";
import { isWorkflow } from "../../files/value.ts";
import type { FileEvidence } from "../../model/evidence.ts";
import { byText } from "../../model/order.ts";
import { because, path as pathOf, type Sentence, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { isFolder } from "../../paths/folders.ts";
import { literalStart } from "../../paths/glob.ts";
import { folderOf, nameOf, pathsIn, pathsNamed } from "../../paths/names.ts";
import { type EvidenceContext, flawed, type Judged } from "../flaw.ts";
import { plainPath } from "../whereabouts.ts";
import { pointAt } from "./edit.ts";

/** Names that stand in many folders: finding one elsewhere tells nothing. */
const commonNames = /^(?:readme|index|main|changelog|license|package|__init__|mod)\.[^.]*$/i;

/** The flaw of a link to a path that is not there, with what may have been meant. */
export function missing(link: FileEvidence, scene: EvidenceContext): Judged {
  const path = plainPath(link.path);
  const { files } = scene.snapshot;
  const absent = sentence`${pathOf(path)} does not exist`;
  const elsewhere = sameNameElsewhere(path, files);
  if (elsewhere !== null && mayName(link, elsewhere))
    return gone(
      sentence`${absent}${because(sentence`${pathOf(elsewhere)} does`)}`,
      { name: elsewhere, sure: true },
      link,
      scene,
    );
  const near = nearest(
    path,
    neighbors(path, files).filter((one) => mayName(link, one)),
  );
  if (near === null) return gone(absent, null, link, scene);
  return gone(sentence`${absent}${because(sentence`the nearest is ${pathOf(near.name)}`)}`, near, link, scene);
}

/** Whether a link may be pointed at a path: GitHub runs no workflow from anywhere else. */
function mayName({ kind }: FileEvidence, path: string): boolean {
  return kind !== "workflow" || isWorkflow(path);
}

/** The flaw of a link whose path is spelled otherwise than the file. */
export function misspelled(link: FileEvidence, spelling: string, scene: EvidenceContext): Judged {
  const path = plainPath(link.path);
  const isAccent = spelling.toLowerCase() !== path.toLowerCase();
  const message = isAccent
    ? sentence`${pathOf(spelling)} exists; the link spells its accents with different Unicode characters`
    : sentence`${pathOf(spelling)} exists; the link says ${pathOf(path)}`;
  return gone(message, { name: spelling, sure: true }, link, scene);
}

/** The flaw of a glob that matches nothing. */
export function matchesNothing(link: Pick<FileEvidence, "path">, scene: EvidenceContext): Judged {
  const directory = literalStart(link.path).replace(/\/?[^/]*$/, "");
  const isThere = directory === "" || isFolder(directory, scene.snapshot.files);
  const reason = isThere ? [] : [because(sentence`there is no folder ${pathOf(directory)}`)];
  return flawed("evidence-missing", sentence`no file matches ${pathOf(link.path)}${reason}`, {
    explainedBy: [link.path],
  });
}

function gone(message: Sentence, near: Nearest | null, link: FileEvidence, scene: EvidenceContext): Judged {
  const sure = near?.sure === true ? near.name : null;
  return flawed("evidence-missing", message, {
    fix: sure === null ? null : pointAt(sure, { link, find: link.path }, scene),
    meant: near === null ? null : { ...link, path: near.name },
    explainedBy: [plainPath(link.path), ...(sure === null ? [] : [sure])],
  });
}

function sameNameElsewhere(path: string, files: Snapshot["files"]): string | null {
  const name = nameOf(path);
  const found = commonNames.test(name) ? [] : pathsNamed(name, files);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The files of the folder that the path is in. */
function neighbors(path: string, files: Snapshot["files"]): readonly string[] {
  return [...pathsIn(folderOf(path), files)].sort(byText);
}
