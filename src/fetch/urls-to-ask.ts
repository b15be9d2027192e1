import { type AffectedInput, affectedControls } from "../assess/affected.ts";
import { byText } from "../model/order.ts";
import type { Program } from "../model/program.ts";

/** `all`: every URL in evidence. `new`: those that one side alone has, and those of controls that the change affects. */
export type UrlChoice = "new" | "all";

/** The URLs that are asked after, each once, in code unit order: of both sides, so that a link that was broken before is not held against the change. */
export function urlsToAsk(choice: UrlChoice, change: AffectedInput): readonly string[] {
  const [base, head] = [urlsOf(change.base?.program), urlsOf(change.head?.program)];
  const all = [...base, ...head];
  if (all.length === 0 || choice === "all") return sorted(all);
  const [before, after] = [base, head].map((urls) => new Set(urls.map(({ url }) => url)));
  const affected = new Set(affectedControls(change).map(({ control }) => control));
  return sorted(all.filter(({ control, url }) => affected.has(control) || !before?.has(url) || !after?.has(url)));
}

interface UrlOfControl {
  readonly control: string;
  readonly url: string;
}

function urlsOf(program: Program | undefined): readonly UrlOfControl[] {
  return (program?.controls ?? []).flatMap((control) =>
    control.evidence.flatMap((link) => (link.kind === "url" ? [{ control: control.id, url: link.url }] : [])),
  );
}

function sorted(urls: readonly UrlOfControl[]): readonly string[] {
  return [...new Set(urls.map(({ url }) => url))].sort(byText);
}
