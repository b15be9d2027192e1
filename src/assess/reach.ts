import type { Waiver } from "../model/program.ts";
import type { WaiverReach } from "../rules/facts.ts";
import { postureRuleOf, rules } from "../rules/registry.ts";
import { accepts, rulesOf } from "./waivers.ts";

/** Which findings a waiver can accept. */
export function reachOf(waiver: Waiver): WaiverReach {
  const named = rulesOf(waiver);
  return {
    accepts: (fingerprint) => accepts(waiver, fingerprint),
    isSomething: named.length > 0,
    isOfTheChange: named.some((rule) => rules[rule].is === "change"),
    // Any other finding that is not there may well be there where owners and addresses are asked.
    isKnownFromFiles: named.every((rule) => postureRuleOf({ rule })?.knownFrom === "files"),
  };
}
