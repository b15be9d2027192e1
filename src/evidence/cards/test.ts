import { key, lessIfMore } from "../../keys/asks.ts";
import { isMovedFile } from "../follows/moved-file.ts";
import { judgeReport } from "../kinds/report-link.ts";
import { lessOfTests } from "../less/tests.ts";
import type { Card } from "./card.ts";

/** Tests that passed, as a report says. */
export const testCard: Card<"test"> = {
  written: { test: "path", "max-age-days": "maxAgeDays" },
  judge: judgeReport,
  // A test under another name cannot be told from another test.
  follows: (next, link, sides) => isMovedFile(next, link, sides) && next.test === link.test,
  lessInFiles: lessOfTests,
  asks: { path: key, isGlob: key, maxAgeDays: lessIfMore(), test: key },
};
