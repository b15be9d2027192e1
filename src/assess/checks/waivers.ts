import { removing } from "../../edits/yaml-items.ts";
import { daysBetween } from "../../model/days-between.ts";
import type { Finding, Fix, RuleId } from "../../model/finding.ts";
import type { Waiver } from "../../model/program.ts";
import { code, type Sentence, sentence, words } from "../../model/sentence.ts";
import { count } from "../../model/words.ts";
import { finding } from "../../rules/make-finding.ts";
import { postureRuleOf, rules } from "../../rules/registry.ts";
import { at, type Facts } from "../facts.ts";
import { accepts, isExpired, isInForce, isTooLong, rulesOf } from "../waivers.ts";

type AboutWaiver = "waiver-expired" | "waiver-too-long" | "waiver-expiring" | "waiver-dead";

/** `waiver-expired`: its day is past and no other waiver took its place. */
export function expiredWaivers(facts: Facts): readonly Finding[] {
  const inForce = namesOf(facts, (waiver) => isInForce(waiver, facts.today, facts.program.policy));
  const expired = facts.program.waivers.filter(
    (waiver) => isExpired(waiver, facts.today) && !inForce.has(waiver.fingerprint),
  );
  return expired.map((waiver) => ({
    ...about("waiver-expired", waiver, sentence`expired on ${words(waiver.expires)}`, facts),
    fix: removal(sentence`remove it, or have a new one approved`, waiver, expired, facts),
  }));
}

/** `waiver-too-long`: it accepts nothing as long as its day is further off than the policy allows. */
export function tooLongWaivers(facts: Facts): readonly Finding[] {
  const { maxDays } = facts.program.policy.waivers;
  return facts.program.waivers
    .filter((waiver) => isTooLong(waiver, facts.today, facts.program.policy))
    .map((waiver) => {
      const ends = sentence`ends on ${words(waiver.expires)}, in ${inDays(facts, waiver)}`;
      const limit = sentence`the policy allows ${maxDays ?? 0}, so it is not in force`;
      return about("waiver-too-long", waiver, sentence`${ends}; ${limit}`, facts);
    });
}

/** `waiver-expiring`: soon it accepts nothing any more, and no other waiver takes its place. */
export function expiringWaivers(facts: Facts): readonly Finding[] {
  const { today } = facts;
  const { policy } = facts.program;
  const isSoon = (waiver: Waiver) => daysBetween(today, waiver.expires) <= policy.waivers.warnDays;
  const lasting = namesOf(facts, (waiver) => isInForce(waiver, today, policy) && !isSoon(waiver));
  return facts.program.waivers
    .filter((waiver) => isInForce(waiver, today, policy) && isSoon(waiver) && !lasting.has(waiver.fingerprint))
    .map((waiver) =>
      about(
        "waiver-expiring",
        waiver,
        sentence`expires on ${words(waiver.expires)}, in ${inDays(facts, waiver)}`,
        facts,
      ),
    );
}

/** `waiver-dead`: in force, and nothing that was found is accepted by it. */
export function deadWaivers(facts: Facts, findings: readonly Finding[]): readonly Finding[] {
  const isDead = (waiver: Waiver) =>
    isInForce(waiver, facts.today, facts.program.policy) &&
    !rulesOf(waiver).some(isOfTheChange) &&
    !findings.some((found) => accepts(waiver, found.fingerprint));
  const dead = facts.program.waivers.filter(isDead);
  const sure = dead.filter((waiver) => rulesOf(waiver).every(isKnownFromFiles));
  return dead.map((waiver) => ({
    ...about("waiver-dead", waiver, whyDead(waiver), facts),
    fix: sure.includes(waiver) ? removal(sentence`remove it`, waiver, sure, facts) : null,
  }));
}

function whyDead(waiver: Waiver): Sentence {
  return words(
    rulesOf(waiver).length > 0
      ? "accepts nothing: there is no such finding"
      : "accepts nothing: approvals, program changes and what could not be evaluated cannot be waived",
  );
}

/** Findings of a change, of which a side by itself has none. */
function isOfTheChange(rule: RuleId): boolean {
  return rules[rule].is === "change";
}

/** What the files alone say: any other finding that is not there may well be there where owners and addresses are asked. */
function isKnownFromFiles(rule: RuleId): boolean {
  return postureRuleOf({ rule })?.knownFrom === "files";
}

function removal(text: Sentence, { place }: Waiver, going: readonly Waiver[], facts: Facts): Fix {
  const others = going.map((waiver) => waiver.place);
  const edits = facts.side === "base" ? [] : removing(others, facts.snapshot)(place);
  return { text, location: at(facts, place), edits };
}

function namesOf({ program }: Facts, is: (waiver: Waiver) => boolean): ReadonlySet<string> {
  return new Set(program.waivers.filter(is).map((waiver) => waiver.fingerprint));
}

function inDays({ today }: Facts, waiver: Waiver): Sentence {
  return words(count(daysBetween(today, waiver.expires), "day"));
}

function about(rule: AboutWaiver, waiver: Waiver, what: Sentence, facts: Facts): Finding {
  return finding(rule, [waiver.fingerprint], {
    message: sentence`the waiver for ${code(waiver.fingerprint)} ${what}`,
    location: at(facts, waiver.place),
    explainedBy: [waiver.place.path],
  });
}
