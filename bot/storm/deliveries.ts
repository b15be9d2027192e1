import { about, pushed } from "../../__tests__/support/bot-world.ts";
import { webhooks } from "../../__tests__/support/webhooks.ts";
import type { StormPull } from "./pulls.ts";

interface Delivered {
  readonly event: string;
  readonly payload: object;
}

/** What comes besides the pushes: GitHub's own examples, as they are and rewritten to our installation, and what is forged. */
export function deliveriesOf(
  pulls: readonly StormPull[],
  { forged, oversized }: { readonly forged: number; readonly oversized: number },
) {
  const examples = webhooks.flatMap(({ name, examples }) => examples.map((payload) => ({ event: name, payload })));
  const [first] = pulls;
  const ours = first === undefined ? {} : about(first.state);
  // A removed repository would be forgotten, which is right and not what is tried here.
  const harmless = examples.filter(
    ({ event, payload }) =>
      !(event.startsWith("installation") || (event === "repository" && payload.action !== "created")),
  );
  const rewritten: Delivered[] = harmless.map(({ event, payload }) => ({ event, payload: { ...payload, ...ours } }));
  return {
    others: [...examples, ...rewritten],
    forged: Array.from({ length: forged }, (_, at) => pushed(pulls[at % pulls.length]?.state ?? ({} as never))),
    oversized,
  };
}
