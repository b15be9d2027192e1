import { accepts } from "../../assess/waivers.ts";
import { allOf, type Less, lessIn } from "../../keys/asks.ts";
import { waiverKeys } from "../../keys/registers.ts";
import { atHead } from "../../model/place.ts";
import type { Waiver } from "../../model/program.ts";
import { code, quote, type Sentence, sentence } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import type { ComparedThing, Kept } from "./thing.ts";

/** `waiver-added`: a finding accepted that was not, or for longer, or on another's word; one that a pattern of base accepts as long is not new. */
export const waivers: ComparedThing = ({ base, head }) => {
  return { gone: [], kept: head.waivers.map((is) => compared(is, base.waivers)) };
};

function compared(is: Waiver, base: readonly Waiver[]): Kept {
  const was = base.find((one) => acceptsAs(one, is));
  const until = base
    .filter((one) => takesIn(one, is))
    .map((one) => one.expires)
    .sort()
    .at(-1);
  const isLonger = until === undefined || is.expires > until;
  const less = was === undefined ? [] : lessIn(waiverKeys, was, is).filter(({ name }) => name !== "expires");
  return {
    named: sentence`the waiver for ${code(is.fingerprint)}`,
    at: atHead(is.place),
    control: null,
    less: isLonger ? [...less, longer(until, is)] : less,
    report: (found) => [added(is, until === undefined ? sentence`new, until ${code(is.expires)}` : allOf(found))],
  };
}

function longer(until: string | undefined, { expires }: Waiver): Less {
  const was = until === undefined ? sentence`none` : [code(until)];
  return { name: "expires", label: "expires", change: sentence`${was} → ${code(expires)}`, rule: null, isNote: false };
}

function added({ fingerprint, reason, approvedBy, place }: Waiver, how: Sentence) {
  return finding("waiver-added", [fingerprint], {
    message: sentence`the waiver for ${code(fingerprint)}: ${how} (${quote(reason)}, approved by ${code(approvedBy)}); it has no effect on the pull request that adds or extends it`,
    location: atHead(place),
    explainedBy: [place.path],
  });
}

/** Whether a waiver accepts all that another does. */
function takesIn(was: Waiver, is: Waiver): boolean {
  if (acceptsAs(was, is)) return true;
  return was.isPattern && !is.isPattern && accepts(was, is.fingerprint);
}

function acceptsAs(was: Waiver, is: Waiver): boolean {
  return was.isPattern === is.isPattern && was.fingerprint === is.fingerprint;
}
