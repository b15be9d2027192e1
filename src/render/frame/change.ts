import type { StandingFinding } from "../../model/finding.ts";
import type { Location } from "../../model/place.ts";
import {
  at,
  type Phrase,
  type Sentence,
  sentence,
  topicOf,
  withoutReasons,
  withoutTopic,
} from "../../model/sentence.ts";

/** What is wrong and what in the change made it so, in one sentence that does not name the same file twice; without its topic. */
export function changeOf(found: StandingFinding): Sentence {
  const { message, cause } = found;
  const what = withoutTopic(message);
  if (cause === null || isTheChange(found)) return what;
  const [first, ...rest] = cause.text;
  const about = topicOf(message)?.[0] ?? what[0];
  // A file that was renamed needs no guess at what took its place.
  const saysWhere = rest.some(({ is }) => is === "path");
  return first?.is === "path" && about?.is === "path" && about.path === first.path
    ? sentence`${saysWhere ? withoutReasons(what) : what}: it${rest}`
    : sentence`${what}: ${cause.text}`;
}

/** A finding that stands on the changed line needs no words that its file was changed, nor does an edit of the program; one about the file as a whole does. */
export function isTheChange({ message, location, cause, group }: StandingFinding): boolean {
  const [first] = cause?.text ?? [];
  if (cause === null || first?.is !== "path" || first.path !== location.path) return false;
  if (group === "program-change") return true;
  const about = topicOf(message)?.[0] ?? message[0];
  const isAboutFile = about?.is === "path" && about.path === location.path;
  return !isAboutFile && cause.location.path === location.path && cause.location.line === location.line;
}

/** Where to look: at what made it so, else at the finding itself. */
export function placeOfChange(found: StandingFinding): Location {
  return found.cause === null || isTheChange(found) ? found.location : found.cause.location;
}

/** The sentence with the last mention of a place's file as a reference to the place; with the reference behind it where it names the file nowhere. */
export function pointingTo(place: Location, whole: Sentence): Sentence {
  const last = whole.findLastIndex((phrase: Phrase) => phrase.is === "path" && phrase.path === place.path);
  if (last < 0) return sentence`${whole} (${at(place)})`;
  return whole.map((phrase, index) => (index === last ? at(place) : phrase));
}
