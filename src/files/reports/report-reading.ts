import type { Sentence } from "../../model/sentence.ts";
import type { Nearest } from "../nearest.ts";

/** A report that a tool wrote, or what hinders reading it, in words that stand behind its path. */
export type Reading<Report> =
  | { readonly is: "report"; readonly report: Report }
  | { readonly is: "broken"; readonly why: string }
  | { readonly is: "unsure"; readonly why: string };

/** What a report says of what a link asks, in sentences without their full stop. */
export type ReportOutcome =
  | { readonly is: "good" }
  /** It is not in the report; `nearest`: what may have been meant. */
  | { readonly is: "absent"; readonly why: Sentence; readonly nearest: Nearest | null }
  /** `parts`: the tests that failed, the results that are open, as names without line numbers. */
  | { readonly is: "bad"; readonly why: Sentence; readonly parts: readonly string[] }
  | { readonly is: "unsure"; readonly why: Sentence };
