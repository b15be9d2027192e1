import type { Today } from "../assessment.ts";
import type { Policy, Waiver } from "../program.ts";
import { daysBetween } from "./days-between.ts";

/** A waiver holds to the end of its day, UTC, and not at all while that day is further off than the policy allows. */
export function isInForce(waiver: Waiver, today: Today, policy: Pick<Policy, "waivers">): boolean {
  return !isExpired(waiver, today) && !isTooLong(waiver, today, policy);
}

/** ISO days compare as text. */
export function isExpired({ expires }: Waiver, today: Today): boolean {
  return expires < today;
}

export function isTooLong({ expires }: Waiver, today: Today, { waivers }: Pick<Policy, "waivers">): boolean {
  return waivers.maxDays !== null && daysBetween(today, expires) > waivers.maxDays;
}
