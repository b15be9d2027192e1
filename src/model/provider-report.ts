import type { Place } from "./place.ts";
import { quote, type Sentence, sentence, words } from "./sentence.ts";
import { monthsAfter } from "./time/days.ts";

/** The SOC report of a provider that a program relies on. */
export interface ProviderReport {
  readonly title: string;
  /** 1: description and design on one day. 2: operation over a period too. */
  readonly type: 1 | 2;
  /** First day of a type 2 report's period; null for type 1, which is as of one day. */
  readonly from: string | null;
  /** Last day of the period, or the day a type 1 report is as of. */
  readonly to: string;
  /** A letter of the provider's management that nothing material changed since; null where there is none. */
  readonly bridge: { readonly until: string; readonly place: Place } | null;
  /** The last day it is relied on, where the program states one. */
  readonly validUntil: string | null;
  readonly place: Place;
}

/** What a report is called of which the program says no title. */
export function defaultTitle(actor: string): string {
  return `${actor} SOC 2 report`;
}

/** How long a report is relied on after its period, where nothing else is said: custom, not rule. AICPA standards set no expiry. */
export const customaryMonths = 12;

/** How long the period of a type 2 report is at least, by custom: less says too little of operation. */
export const leastMonths = 3;

/** How long a bridge letter spans at most, by custom. */
export const bridgeMonths = 3;

/** To which day a report is current, and what says so. */
export interface Currency {
  readonly until: string;
  readonly by: "bridge-letter" | "stated" | "custom";
}

/** A bridged report is current to the letter's end and no longer; else as the program states; else 12 months after its period, by custom. */
export function currencyOf({ bridge, validUntil, to }: ProviderReport): Currency {
  if (bridge !== null) return { until: bridge.until, by: "bridge-letter" };
  if (validUntil !== null) return { until: validUntil, by: "stated" };
  return { until: monthsAfter(to, customaryMonths), by: "custom" };
}

/** `AWS SOC 2 report, type 2, 2026-04-01 to 2027-03-31`. */
export function reportInWords({ title, type, from, to }: ProviderReport): string {
  return from === null ? `${title}, type ${type}, as of ${to}` : `${title}, type ${type}, ${from} to ${to}`;
}

/** The same, with the title as the user's words. */
function reportPhrases({ title, type, from, to }: ProviderReport): Sentence {
  const period = from === null ? `as of ${to}` : `${from} to ${to}`;
  return sentence`${quote(title)}, type ${type}, ${words(period)}`;
}

/** The sentence behind `aws provides it, but`, for a report that cannot be relied on today; null when it can. */
export function reportFlaw(report: ProviderReport, today: string): Sentence | null {
  if (report.to > today) return sentence`its report does not exist yet: ${reportPhrases(report)} ends after today`;
  if (currencyOf(report).until >= today) return null;
  return sentence`its report is not current: ${reportPhrases(report)}, ${words(currencyInWords(report))}`;
}

/** `current until 2028-03-31, 12 months after its period by custom`; what applied is always said. */
export function currencyInWords(report: ProviderReport): string {
  const { until, by } = currencyOf(report);
  switch (by) {
    case "bridge-letter":
      return `bridged by management's letter until ${until}`;
    case "stated":
      return `valid until ${until}, as the program states`;
    case "custom":
      return `current until ${until}, ${customaryMonths} months after ${report.from === null ? "its day" : "its period"} by custom`;
  }
}
