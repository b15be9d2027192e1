import type { Finding, StandingFinding } from "../model/finding.ts";
import { type Sentence, withoutReasons } from "../model/sentence.ts";
import type { ChangedFiles, TwoSides } from "../model/two-sides.ts";
import { causeOf, changedFile } from "./cause.ts";
import { fixOf } from "./fix.ts";
import type { ClassifiedFinding } from "./standing.ts";
import { atChangedLines } from "./suspect.ts";

interface Context {
  /** Null where head could not be assessed: then only what is unusable is completed. */
  readonly sides: TwoSides | null;
  readonly changed: ChangedFiles;
  /** Whether an introduced finding alone makes the verdict fail. */
  readonly blocks: (introduced: Finding) => boolean;
}

/** Adds what a reader needs: what made a finding, what to do about it, and whether it blocks. */
export function completed(found: ClassifiedFinding, context: Context): StandingFinding {
  const { parts: _, ...reported } = found;
  switch (found.standing) {
    case "introduced":
      return introduced(found, context);
    case "existing":
      return { ...reported, standing: "existing", cause: null, fix: fixOf(found, context.sides), blocking: false };
    case "waived": {
      const { group, standing } = found;
      return { ...reported, group, standing, cause: null, fix: fixOf(found, context.sides), blocking: false };
    }
    case "resolved":
    case "withdrawn":
      return { ...reported, standing: found.standing, cause: null, fix: null, blocking: false };
  }
}

function introduced(one: Finding, { sides, changed, blocks }: Context): StandingFinding {
  const found = sides === null ? one : atChangedLines(one, sides);
  const { parts: _, ...reported } = found;
  const cause = sides === null ? changedFile(found, changed) : causeOf(found, sides);
  const [fix, blocking] = [fixOf(found, sides), blocks(found)];
  return { ...reported, standing: "introduced", message: messageOf(found, changed), cause, fix, blocking };
}

/** Where the change says what a file is called now, a guess at which was meant would only mislead. */
function messageOf({ rule, message, explainedBy: [gone = ""] }: Finding, changed: ChangedFiles): Sentence {
  const isRenamed = rule === "evidence-missing" && changed(gone)?.file.status === "renamed";
  return isRenamed ? withoutReasons(message) : message;
}
