import { key } from "../../keys/asks.ts";
import { unaskedUrls } from "../kinds/unasked-urls.ts";
import { judgeUrl } from "../kinds/url-link.ts";
import type { Card } from "./card.ts";

/** A page that must answer. */
export const urlCard: Card<"url"> = {
  written: { url: "url" },
  judge: judgeUrl,
  notes: unaskedUrls,
  follows: () => false,
  asks: { url: key },
};
