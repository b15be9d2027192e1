import { type Less, lessIn } from "../../keys/asks.ts";
import { frameworkKeys, programKeys } from "../../keys/program.ts";
import { sourceKeys } from "../../keys/sources.ts";
import type { Finding } from "../../model/finding.ts";
import { atBase, atHead, type Location, type Place } from "../../model/place.ts";
import type { Program, Source } from "../../model/program.ts";
import { code, path, type Sentence, sentence } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import { type ComparedThing, goneOf, pairsOf } from "./thing.ts";

/** `policy-loosened`: what stands at the top of program.yml and in its policy. */
export const settings: ComparedThing = ({ base, head }) => ({
  gone: [],
  kept: [
    {
      named: sentence`the program`,
      at: atHead(head.place),
      control: null,
      less: lessIn(programKeys, base, head),
      report: (less) => less.map((one) => loosened(one.name, said(one), atHead(placeOf(one, head)))),
    },
  ],
});

/** `framework-removed`, and `policy-loosened` where less is asked of one. */
export const frameworks: ComparedThing = ({ base, head }) => ({
  gone: goneOf(base.frameworks, head.frameworks).map(({ id, place }) =>
    finding("framework-removed", [id], {
      message: sentence`framework ${code(id)} was removed from scope`,
      location: atBase(place),
      explainedBy: [place.path, head.place.path],
    }),
  ),
  kept: pairsOf(base.frameworks, head.frameworks).map(({ was, is }) => ({
    named: sentence`framework ${code(is.id)}`,
    at: atHead(is.place),
    control: null,
    less: lessIn(frameworkKeys, was, is),
    report: (less) => less.map((one) => ofFramework(one, is.id, atHead(is.place))),
  })),
});

/** `policy-loosened`: a source that is gone, or another framework for one of its standards. */
export const sources: ComparedThing = ({ base, head }) => ({
  gone: goneOf(base.sources.map(withId), head.sources.map(withId)).map(({ path: name, place }) =>
    loosened(`source ${name}`, sentence`source ${path(name)} was removed`, atBase(place)),
  ),
  kept: pairsOf(base.sources.map(withId), head.sources.map(withId)).map(({ was, is }) => ({
    named: sentence`source ${path(is.path)}`,
    at: atHead(is.place),
    control: null,
    less: lessIn(sourceKeys, was, is),
    report: (less) =>
      less.map(({ name, change }) =>
        loosened(`${name} of ${is.path}`, sentence`${code(name)} of ${path(is.path)}: ${change}`, atHead(is.place)),
      ),
  })),
});

function withId(source: Source): Source & { readonly id: string } {
  return { ...source, id: `${source.kind} ${source.path}` };
}

function ofFramework({ name, label, change }: Less, id: string, location: Location): Finding {
  const words = sentence`${code(label)} of ${code(id)}: ${change}`;
  return loosened(`${name} of ${id}`, words, location);
}

function said({ label, change }: Less): Sentence {
  return sentence`${code(label)}: ${change}`;
}

/** Owners stand in lines of their own. */
function placeOf({ name }: Less, head: Program): Place {
  return name === "owners" ? (head.owners[0]?.place ?? head.place) : head.policy.place;
}

function loosened(setting: string, words: Sentence, location: Location): Finding {
  return finding("policy-loosened", [setting], {
    message: words,
    location,
    explainedBy: [location.path],
  });
}
