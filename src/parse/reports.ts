import { bridgeMonths, customaryMonths, defaultTitle, type ProviderReport } from "../model/provider-report.ts";
import { monthsAfter } from "../model/time/days.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { WrittenReport } from "./written/written-actor.ts";
import type { YamlFile } from "./yaml/yaml.ts";

interface ReportOf {
  readonly id: string;
  readonly name: string;
  readonly file: YamlFile;
  readonly tell: Diagnostics;
}

/** The report of a provider; what its type and its days contradict is told, and null stands for a report without an end. */
export function reportOf(written: WrittenReport, { id, name, file, tell }: ReportOf): ProviderReport | null {
  const where = `the report of actor ${id}`;
  judgeKeys(written, where, file, tell);
  const to = (written.type === 1 ? written["as-of"] : written.to) ?? "";
  // What did not validate stands as nothing and was told.
  if (to === "") return null;
  const bridge = written.bridge?.until
    ? { until: written.bridge.until, place: file.places.key(written, "bridge") }
    : null;
  const report: ProviderReport = {
    title: written.title?.trim() ?? defaultTitle(name),
    type: written.type === 1 ? 1 : 2,
    from: written.type === 1 ? null : (written.from ?? to),
    to,
    bridge,
    validUntil: written["valid-until"] ?? null,
    place: file.places.at(written, "type"),
  };
  judgeDays(report, written, where, file, tell);
  return report;
}

/** A type 1 report is as of a day, a type 2 report has a period; neither has what the other has. */
function judgeKeys(written: WrittenReport, where: string, file: YamlFile, tell: Diagnostics): void {
  const [needed, other] = written.type === 1 ? [["as-of"], ["from", "to"]] : [["from", "to"], ["as-of"]];
  // Zero stands for a type that did not validate.
  if ((written.type as number) === 0) return;
  const is = written.type === 1 ? "a type 1 report is as of one day" : "a type 2 report has a period";
  for (const key of needed) {
    if (!Object.hasOwn(written, key))
      tell.error("missing-key", file.places.at(written, "type"), `missing key "${key}" in ${where}; ${is}`);
  }
  for (const key of other) {
    if (Object.hasOwn(written, key))
      tell.error("wrong-value", file.places.key(written, key), `"${key}" in ${where}: ${is}; write ${inWords(needed)}`);
  }
}

function inWords(keys: readonly string[]): string {
  return keys.map((key) => `"${key}"`).join(" and ");
}

function judgeDays(
  { from, to, bridge, validUntil }: ProviderReport,
  written: WrittenReport,
  where: string,
  { places }: YamlFile,
  tell: Diagnostics,
): void {
  if (from !== null && from > to)
    tell.error(
      "wrong-value",
      places.at(written, "to"),
      `the period of ${where} ends on ${to}, before it starts on ${from}`,
    );
  if (bridge !== null) {
    const at = places.at(written.bridge ?? written, "until");
    const most = monthsAfter(to, bridgeMonths);
    if (bridge.until <= to)
      tell.error(
        "wrong-value",
        at,
        `the bridge letter in ${where} ends on ${bridge.until} and the report on ${to}; it bridges nothing`,
      );
    else if (bridge.until > most)
      tell.warning(
        "wrong-value",
        at,
        `the bridge letter in ${where} ends on ${bridge.until}; bridge letters customarily cover about ${bridgeMonths} months, here until ${most}`,
      );
  }
  if (validUntil === null) return;
  const at = places.at(written, "valid-until");
  const custom = monthsAfter(to, customaryMonths);
  if (bridge !== null)
    tell.error(
      "wrong-value",
      at,
      `"valid-until" in ${where}: a bridged report is current until the letter's end, ${bridge.until}; leave it out`,
    );
  else if (validUntil < to)
    tell.error("wrong-value", at, `"valid-until" in ${where} is ${validUntil}, before its period ends on ${to}`);
  else if (validUntil > custom)
    tell.warning(
      "wrong-value",
      at,
      `"valid-until" in ${where} is ${validUntil}; by custom a report is relied on for ${customaryMonths} months, here until ${custom}`,
    );
}
