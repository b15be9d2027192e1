import { by } from "./order.ts";
import type { Degrees, Risk } from "./program.ts";

/** Likelihood times impact, 1 to 25. */
export function scoreOf({ likelihood, impact }: Degrees): number {
  return likelihood * impact;
}

/** The worst first, as they are before treatment; among equals the worse outcome. */
export const worstRiskFirst = by<Risk>(
  (risk) => -scoreOf(risk),
  (risk) => -risk.impact,
  (risk) => risk.id,
);
