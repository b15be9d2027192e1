import type { ChecksAnswer } from "../../model/checks.ts";
import type { CheckEvidence } from "../../model/evidence.ts";
import { code, sentence } from "../../model/sentence.ts";
import { flawed, type Judged } from "../flaw.ts";
import { madeFor } from "./made-checks.ts";

interface Made {
  readonly link: CheckEvidence;
  readonly made: ChecksAnswer | undefined;
}

/** A check that is made by another App than at base, although it goes by the same name: slugs can be had again once an App is gone. */
export function madeByOther(now: Made, before: Made): readonly Judged[] {
  const { app } = now.link;
  if (app === null) return [];
  const [makers, known] = [makersOf(now), new Set(makersOf(before))];
  // Several at once are told by themselves.
  if (
    known.size === 0 ||
    makers.length > new Set(makers.map(kindOf)).size ||
    makers.every((maker) => known.has(maker) || !isSeenBefore(maker, known))
  )
    return [];
  const message = sentence`the check ${code(now.link.name)} is made by another App called ${code(app)} than at base`;
  return [flawed("evidence-unproven", message)];
}

/** The kind of check and GitHub's number of the App: statuses and check runs count theirs apart. */
function makersOf({ link, made }: Made): readonly string[] {
  return made?.is === "told" ? [...new Set(madeFor(link, made).map(({ is, maker }) => `${is} ${maker}`))] : [];
}

function isSeenBefore(maker: string, known: ReadonlySet<string>): boolean {
  return [...known].some((one) => kindOf(one) === kindOf(maker));
}

function kindOf(maker: string): string {
  return maker.split(" ")[0] ?? "";
}
