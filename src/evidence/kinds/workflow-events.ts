import { type Filter, isClosed, type Trigger, typesOf } from "../../files/workflow/triggers.ts";
import type { Workflow } from "../../files/workflow/workflow.ts";
import { code, named, type Sentence, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { matches } from "../../paths/glob.ts";

/** Each pattern is held against each file, and each star in it against each part of a name; people write some. */
const mostPatterns = 50;
const mostStars = 3;

/** The events of which something can get through a workflow's filters. */
export function liveEvents(triggers: ReadonlyMap<string, Trigger>, files: Snapshot["files"]): readonly string[] {
  return [...triggers].flatMap(([event, trigger]) => (isDead(event, trigger, files) ? [] : [event]));
}

function isDead(event: string, trigger: Trigger, files: Snapshot["files"]): boolean {
  return isClosed(event, trigger) || matchesNoFile(trigger.paths, files);
}

/** Whether a filter of paths lets only files through that are not there. GitHub's `?`, `+` and `[]` mean something else than a glob's, and what `!` takes out is no file's name. */
function matchesNoFile({ only }: Filter, files: Snapshot["files"]): boolean {
  if (only === null || only.length > mostPatterns || !only.every(isPlain)) return false;
  return only.every((pattern) => matches(pattern, files).length === 0);
}

function isPlain(pattern: string): boolean {
  return !/[?+[\]\\{}()]/.test(pattern) && (pattern.match(/\*+/g) ?? []).length <= mostStars;
}

/** Why a workflow is not started by an event, in words that stand behind its path; null where it is. */
export function whyNotStarted(event: string, { triggers }: Workflow, files: Snapshot["files"]): Sentence | null {
  const trigger = triggers?.get(event);
  if (trigger === undefined) return sentence`does not run on ${named(event)}: that is not among its triggers`;
  if (isDead(event, trigger, files)) return sentence`does not run on ${named(event)}: its filters let nothing through`;
  const types = typesOf(event, trigger);
  if (event === "pull_request" && types !== null && !types.includes("synchronize"))
    return sentence`does not run on every ${named(event)}: its types leave out ${code("synchronize")}, a push to it`;
  if (event === "schedule" && trigger.crons.length === 0)
    return sentence`does not run on ${named(event)}: it has no cron`;
  return null;
}
