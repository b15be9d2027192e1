import { key, lessIfMore } from "../../keys/asks.ts";
import { judgeReport } from "../kinds/report-link.ts";
import type { Card } from "./card.ts";

/** Tests that passed, as a report says. */
export const testCard: Card<"test"> = {
  written: { test: "path", "max-age-days": "maxAgeDays" },
  judge: judgeReport,
  asks: { path: key, isGlob: key, maxAgeDays: lessIfMore(), test: key },
};
