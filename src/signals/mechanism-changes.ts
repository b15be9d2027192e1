import type { Side } from "../model/place.ts";
import type { MechanismChange, MechanismPlace } from "../model/report/mechanism.ts";
import { code, path as named, type Sentence, sentence } from "../model/sentence.ts";
import type { Loss } from "./losses.ts";
import type { Opening } from "./opened/exposure.ts";
import type { Sighting } from "./sighting.ts";
import { criterionKeys, type SpeaksFor } from "./signal.ts";
import type { DroppedRule } from "./unowned.ts";

/** More places than these nobody reads; the sentence says how many there are. */
const mostPlaces = 10;

/** What is told of a change's losses: one sentence a mechanism and way in which it is lost. */
export function lossChanges(losses: readonly Loss[]): readonly MechanismChange[] {
  const groups = new Map<string, [Loss, ...Loss[]]>();
  for (const loss of losses) {
    const key = `${loss.was.signal.id} ${verbOf(loss)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [loss]);
    else group.push(loss);
  }
  return [...groups.values()].map((group) => {
    const [{ was, how }] = group;
    return {
      is: how === "gone" || how === "off" ? "taken-away" : "weakened",
      signal: was.signal.id,
      message: messageOf(group),
      places: group
        .slice(0, mostPlaces)
        .map(({ was, now }) => (now === null ? placeOf(was, "base") : placeOf(now, "head"))),
      criteria: criterionKeys(was.signal.criteria),
    };
  });
}

function verbOf({ how }: Loss): string {
  switch (how) {
    case "gone":
      return "takes away";
    case "off":
      return "turns off";
    case "limited":
      return "limits to a condition";
    case "advisory":
      return "no longer fails on";
    case "lowered":
      return "lowers";
  }
}

function messageOf(group: readonly [Loss, ...Loss[]]): Sentence {
  const [loss] = group;
  const { was, now, how } = loss;
  const mechanism: Sentence = [{ is: "text", text: was.signal.mechanism }];
  const others: Sentence =
    group.length === 1
      ? []
      : sentence` and in ${group.length - 1} more ${words(group.length === 2 ? "place" : "places")}`;
  const where = sentence`${named(was.path)}${subjectOf(was)}${others}`;
  switch (how) {
    case "gone":
    case "off":
      return sentence`${words(verbOf(loss))} ${mechanism}: ${where}`;
    case "limited":
      return sentence`limits ${mechanism} to a condition: ${where}`;
    case "advisory":
      return sentence`lets a change pass that fails ${mechanism}: ${where}`;
    case "lowered":
      return sentence`lowers ${mechanism} from ${was.amount ?? 0} to ${now?.amount ?? 0}: ${where}`;
  }
}

/** What inside the file it is about, where that has a name. */
function subjectOf({ subject }: Sighting): Sentence {
  const name = subject.replace(/^\.\//, "");
  return ["code", "line", "owners", "workflow", "image"].includes(name) ? [] : sentence` (${code(name)})`;
}

function words(text: string): Sentence {
  return [{ is: "text", text }];
}

/** What is told of rules that CODEOWNERS no longer has. */
export function ownerChanges(dropped: readonly DroppedRule[], criteria: SpeaksFor): readonly MechanismChange[] {
  const [first] = dropped;
  if (first === undefined) return [];
  const files = dropped.reduce((sum, rule) => sum + rule.files, 0);
  const rules =
    dropped.length === 1
      ? sentence`the rule ${code(first.pattern)}`
      : sentence`${dropped.length} rules, ${code(first.pattern)} among them,`;
  return [
    {
      is: "taken-away",
      signal: "code-owners",
      message: sentence`takes away code owners: ${named(first.path)} loses ${rules} and ${files} ${words(files === 1 ? "file has" : "files have")} no owner any more`,
      places: dropped
        .slice(0, mostPlaces)
        .map(({ path, line, text }) => ({ path, line, column: 1, side: "base", shows: text })),
      criteria: criterionKeys(criteria),
    },
  ];
}

/** What is told of what a change opens: one sentence an exposure. */
export function openingChanges(openings: readonly Opening[]): readonly MechanismChange[] {
  const groups = new Map<string, [Opening, ...Opening[]]>();
  for (const opening of openings) {
    const group = groups.get(opening.exposure.id);
    if (group === undefined) groups.set(opening.exposure.id, [opening]);
    else group.push(opening);
  }
  return [...groups.values()].map((group) => {
    const [{ exposure, path }] = group;
    const others: Sentence =
      group.length === 1
        ? []
        : sentence` and in ${group.length - 1} more ${words(group.length === 2 ? "place" : "places")}`;
    return {
      is: "opened",
      signal: exposure.id,
      message: sentence`${words(exposure.does)}: ${named(path)}${others}`,
      places: group.slice(0, mostPlaces).map((opening) => placeOf(opening, "head")),
      criteria: criterionKeys(exposure.criteria),
    };
  });
}

function placeOf({ path, line, shows }: Pick<Sighting, "path" | "line" | "shows">, side: Side): MechanismPlace {
  return { path, line, column: 1, side, shows };
}
