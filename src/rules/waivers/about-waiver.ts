import { removing } from "../../edits/yaml-items.ts";
import type { Fix } from "../../model/finding.ts";
import type { Waiver } from "../../model/program.ts";
import { code, type Sentence, sentence, words } from "../../model/sentence.ts";
import { daysBetween } from "../../model/time/days-between.ts";
import { count } from "../../model/words.ts";
import { type Facts, locationAt } from "../facts.ts";
import type { Found } from "../found.ts";

/** What is wrong with a waiver. */
export function aboutWaiver(facts: Facts, waiver: Waiver, what: Sentence, fix: Fix | null = null): Found {
  return {
    subject: [waiver.fingerprint],
    message: sentence`the waiver for ${code(waiver.fingerprint)} ${what}`,
    location: locationAt(facts, waiver.place),
    explainedBy: [waiver.place.path],
    fix,
  };
}

/** Takes a waiver out of its file; those of the same file that go too go with it. */
export function removal(text: Sentence, { place }: Waiver, going: readonly Waiver[], facts: Facts): Fix {
  const others = going.map((waiver) => waiver.place);
  const edits = facts.side === "base" ? [] : removing(others, facts.snapshot)(place);
  return { text, location: locationAt(facts, place), edits };
}

export function inDays({ today }: Facts, waiver: Waiver): Sentence {
  return words(count(daysBetween(today, waiver.expires), "day"));
}
