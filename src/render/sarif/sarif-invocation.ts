import type { Location } from "../../model/place.ts";
import type { Report } from "../../model/report.ts";
import { type Sentence, sentence, words } from "../../model/sentence.ts";
import { isUnread } from "../../rules/evaluation/incomplete-input.ts";
import { counted, doubts } from "../text/words.ts";
import { physicalLocation, sarifMessage } from "./sarif-text.ts";

/** Of each kind this many are told one by one. */
const mostNotifications = 100;

interface Notice {
  readonly level: "error" | "warning" | "note";
  readonly says: Sentence;
  readonly at?: Omit<Location, "side">;
}

/** How the run went: what could not be evaluated is no success, and GitHub then leaves its alerts as they were. `left`: results without room. */
export function invocation(report: Report, left: number): object {
  const { findings, problems, verdict } = report;
  const unread = findings.filter(isUnread);
  return {
    executionSuccessful: verdict.is !== "error",
    toolExecutionNotifications: notifications([
      ...(left === 0
        ? []
        : [{ level: "warning" as const, says: words(`${counted(left, "finding")} without room here`) }]),
      ...unread.map(({ message }) => ({ level: "error" as const, says: message })),
      ...doubts(report).map(({ what, why }) => ({
        level: "note" as const,
        says: sentence`not verified: ${what}: ${why}`,
      })),
    ]),
    toolConfigurationNotifications: notifications(
      problems.map(({ severity, message, place }) => ({ level: severity, says: words(message), at: place })),
    ),
  };
}

function notifications(notices: readonly Notice[]): readonly object[] {
  const left = notices.length - mostNotifications;
  const rest: readonly Notice[] = left > 0 ? [{ level: "note", says: words(counted(left, "more", "more")) }] : [];
  return [...notices.slice(0, mostNotifications), ...rest].map(({ level, says, at }) => ({
    level,
    message: { text: sarifMessage(sentence`${says}.`) },
    ...(at !== undefined && { locations: [{ physicalLocation: physicalLocation(at) }] }),
  }));
}
