import { allOf, lessIn } from "../../keys/asks.ts";
import { riskKeys } from "../../keys/registers.ts";
import { atBase, atHead, type Location } from "../../model/place.ts";
import type { Risk } from "../../model/program.ts";
import { code, type Sentence, sentence, topic, words } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import { type ComparedThing, goneOf, pairsOf } from "./thing.ts";

/** `policy-loosened`: a risk dropped from the register, held for smaller, or less done about it, or later, or by another. */
export const risks: ComparedThing = ({ base, head }) => ({
  gone: goneOf(base.risks, head.risks).map((risk) =>
    relaxed(risk, sentence`removed from the register`, atBase(risk.place)),
  ),
  kept: pairsOf(base.risks, head.risks).map(({ was, is }) => ({
    named: sentence`risk ${code(is.id)}`,
    at: atHead(is.place),
    control: null,
    less: lessIn(riskKeys, was, is),
    report: (less) => [relaxed(was, allOf(less), atHead(is.place))],
  })),
});

function relaxed({ id, title }: Risk, how: Sentence, location: Location) {
  return finding("policy-loosened", [`risk ${id}`], {
    message: sentence`${topic(sentence`${code(id)} ${words(title)}`)}${how}`,
    location,
    explainedBy: [location.path],
  });
}
