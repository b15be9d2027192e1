import { key, lessIfMore, rising } from "../../keys/asks.ts";
import { isMovedFile } from "../follows/moved-file.ts";
import { judgeReport } from "../kinds/report-link.ts";
import { lessOfScans } from "../less/scans.ts";
import type { Card } from "./card.ts";

/** A scan without open results, as a report says. */
export const scanCard: Card<"scan"> = {
  written: { scan: "path", "at-most": "atMost", "max-age-days": "maxAgeDays" },
  judge: judgeReport,
  follows: (next, link, sides) => isMovedFile(next, link, sides) && next.rule === link.rule,
  lessInFiles: lessOfScans,
  asks: { path: key, isGlob: key, maxAgeDays: lessIfMore(), rule: key, atMost: rising("warning", "note", "none") },
};
