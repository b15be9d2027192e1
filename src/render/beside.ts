import type { StandingFinding } from "../model/finding.ts";
import { markOf, shortMessage } from "./about.ts";
import type { Page } from "./page.ts";
import type { Story } from "./story.ts";
import { counted } from "./text/words.ts";

/** What else of a story is to be said in one line. */
export interface Beside {
  readonly mark: string;
  /** Whom it is said of; nobody where the line names them itself. */
  readonly names: readonly StandingFinding[];
  readonly what: string;
  /** How many findings it tells. */
  readonly tells: number;
}

/** How many lines are told, and how few alike still have a line each, with their titles. */
const [mostLines, fewAlike] = [12, 3];

/** The others of a story, of which the same is said once: of fifteen criteria that one report stood behind; and how many are left over. */
export function besides(story: Story, page: Page): { readonly lines: readonly Beside[]; readonly left: number } {
  const all = alike(story, page).flatMap((some): readonly Beside[] => {
    if (some.length <= fewAlike) return some.map((one) => beside([one], page));
    return some.every((one) => isWithin(one, story)) ? [points(some)] : [beside(some, page)];
  });
  return { lines: all.slice(0, mostLines), left: all.slice(mostLines).reduce((sum, { tells }) => sum + tells, 0) };
}

function alike(story: Story, page: Page): readonly (readonly StandingFinding[])[] {
  const groups = new Map<string, StandingFinding[]>();
  for (const found of story.rest) {
    const key = `${markOf(found)} ${isWithin(found, story) ? "" : whatOf(found, page)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [found]);
    else group.push(found);
  }
  return [...groups.values()];
}

/** A point of a criterion that is told to be missing as a whole. */
function isWithin({ rule, subject: [criterion], actor }: StandingFinding, { lead, rest }: Story): boolean {
  if (rule !== "point-gap") return false;
  return [lead, ...rest].some(
    (one) => one.rule === "criterion-gap" && one.subject[0] === criterion && one.actor === actor,
  );
}

function beside(names: readonly StandingFinding[], page: Page): Beside {
  const [first] = names;
  if (first === undefined) throw new Error("nobody to say it of");
  return { mark: markOf(first), names, what: whatOf(first, page), tells: names.length };
}

function points(some: readonly StandingFinding[]): Beside {
  const [first] = some;
  if (first === undefined) throw new Error("nobody to say it of");
  const what = `and with them ${counted(some.length, "point of focus", "points of focus")}`;
  return { mark: markOf(first), names: [], what, tells: some.length };
}

/** Without what the story says already: why the control no longer counts. */
function whatOf(found: StandingFinding, page: Page): string {
  return shortMessage(found, page).replace(/ \([^()]*\)$/, "");
}
