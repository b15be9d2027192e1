import { type Delivery, pushedTo } from "./deliveries.ts";
import type { Pushed, StormPull } from "./pulls.ts";

/** One thing that happens in a storm. */
export type Step =
  /** Somebody pushes; GitHub's delivery of it is a step of its own. */
  | { readonly is: "push"; readonly pull: StormPull; readonly pushed: Pushed }
  | { readonly is: "delivery"; readonly delivery: Delivery }
  | { readonly is: "forged" | "oversized"; readonly delivery: Delivery; readonly how: number };

/** What is mixed in between the pushes. */
export interface Others {
  readonly deliveries: readonly Delivery[];
  readonly forged: readonly Delivery[];
  readonly oversized: readonly Delivery[];
}

/** Shares of deliveries that come late, out of their order, and of those that come twice. */
const [late, double] = [0.3, 0.2];

/**
 * Everything that happens, in the order in which it does: the pushes of each pull request in their order, and everything that is delivered
 * out of order; a delivery never comes before its push.
 */
export function schedule(pulls: readonly StormPull[], others: Others, random: () => number): readonly Step[] {
  const rounds = Math.max(...pulls.map(({ pushes }) => pushes.length));
  const placed: { readonly at: number; readonly step: Step }[] = [];
  const place = (at: number, step: Step) => placed.push({ at, step });
  for (const pull of pulls)
    for (const [round, pushed] of pull.pushes.entries()) {
      const at = round + random();
      place(at, { is: "push", pull, pushed });
      const delivery = pushedTo(pull.state, pushed);
      const comes = () => at + (random() < late ? random() * 1.5 : random() * 0.02);
      place(comes(), { is: "delivery", delivery });
      if (random() < double) place(comes(), { is: "delivery", delivery });
    }
  for (const delivery of others.deliveries) place(random() * rounds, { is: "delivery", delivery });
  for (const is of ["forged", "oversized"] as const)
    for (const [how, delivery] of others[is].entries()) place(random() * rounds, { is, delivery, how });
  return placed.sort((one, other) => one.at - other.at).map(({ step }) => step);
}
