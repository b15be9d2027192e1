import type { StandingFinding } from "../../model/finding.ts";
import {
  at,
  code,
  listUpTo,
  type Sentence,
  sentence,
  topicOf,
  withoutReasons,
  withoutTopic,
  words,
} from "../../model/sentence.ts";
import { postureRuleOf } from "../../rules/registry.ts";
import { markOf } from "../frame/about.ts";
import { counted } from "../text/words.ts";
import type { Story } from "./story.ts";

/** What else of a story is to be said in one line. */
export interface Beside {
  readonly mark: string;
  /** Whom it is said of; nobody where the line names them itself. */
  readonly names: readonly StandingFinding[];
  readonly what: Sentence;
  /** How many findings it tells. */
  readonly tells: number;
}

/** How many lines are told, and how few alike still have a line each, with their titles. */
const [mostLines, fewAlike] = [12, 3];

/** The others of a story, of which the same is said once: of fifteen criteria that one report stood behind; and how many are left over. */
export function besides(story: Story): { readonly lines: readonly Beside[]; readonly left: number } {
  const all = alike(story).flatMap((some): readonly Beside[] => {
    const [first] = some;
    if (first === undefined) return [];
    if (isSaidAlready(first, story)) return [places(first, some, story)];
    if (some.length <= fewAlike) return some.map((one) => beside(one, [one]));
    return [isWithin(first, story) ? points(first, some) : beside(first, some)];
  });
  return { lines: all.slice(0, mostLines), left: all.slice(mostLines).reduce((sum, { tells }) => sum + tells, 0) };
}

function alike(story: Story): readonly (readonly StandingFinding[])[] {
  const groups = new Map<string, StandingFinding[]>();
  for (const found of story.rest) {
    const key = JSON.stringify([markOf(found), isWithin(found, story) ? "points" : withoutStory(found)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [found]);
    else group.push(found);
  }
  return [...groups.values()];
}

/** A point of a criterion that is told to be missing as a whole. */
function isWithin(found: StandingFinding, { lead, rest }: Story): boolean {
  const whole = found.group === "point-gap" ? postureRuleOf(found)?.partOf?.(found) : undefined;
  return [lead, ...rest].some(({ fingerprint }) => fingerprint === whole);
}

function beside(first: StandingFinding, names: readonly StandingFinding[]): Beside {
  return { mark: markOf(first), names, what: withoutStory(first), tells: names.length };
}

function points(first: StandingFinding, some: readonly StandingFinding[]): Beside {
  const what = sentence`along with ${words(counted(some.length, "point of focus", "points of focus"))}`;
  return { mark: markOf(first), names: [], what, tells: some.length };
}

/** The same sentence, which names nothing of its own: only its place is new. */
function isSaidAlready({ message }: StandingFinding, { lead }: Story): boolean {
  return topicOf(message) === null && JSON.stringify(message) === JSON.stringify(lead.message);
}

/** Another control's name stands before its place: it may be somebody else's. */
function places(first: StandingFinding, some: readonly StandingFinding[], { lead }: Story): Beside {
  const each = some.map(({ control, location }) =>
    control === null || control === lead.control ? [at(location)] : sentence`${code(control)} (${at(location)})`,
  );
  const where = some.some(({ control }) => control !== null && control !== lead.control) ? "for" : "at";
  const what = sentence`the same ${words(where)} ${listUpTo(each)}`;
  return { mark: markOf(first), names: [], what, tells: some.length };
}

/** Without what the story says already: why the control no longer counts. */
function withoutStory({ message }: StandingFinding): Sentence {
  return withoutReasons(withoutTopic(message));
}
