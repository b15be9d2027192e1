import { createColors } from "picocolors";
import type { Replay, ReplayedMerge } from "../model/report/replay.ts";
import type { TextFormat } from "./formats.ts";
import type { RenderContext } from "./frame/context.ts";
import { plain } from "./text/plain.ts";
import { counted } from "./text/words.ts";
import { wrap } from "./text/wrap.ts";

/** The code of each form of a replay. */
export const replayRenderings: Readonly<Record<TextFormat, (replay: Replay, context: RenderContext) => string>> = {
  terminal,
  json: (replay) => `${JSON.stringify({ schema: "controldiff-replay/1", ...replay }, null, 2)}\n`,
};

/** Findings of a merge that are told one by one. */
const mostFindings = 3;

function terminal(replay: Replay, { color, width }: RenderContext): string {
  const ink = createColors(color);
  const { merges, rules } = replay;
  const speaking = merges.filter(({ findings, verdict }) => findings.length > 0 || verdict === "error");
  const parts = [
    wrap(sumOf(replay), width, ""),
    rules.length === 0 ? [] : [ink.bold("How often each rule would have reported"), ...ruleLines(replay, width)],
    speaking.length === 0
      ? []
      : [ink.bold("What would have been said"), ...speaking.flatMap((merge) => mergeLines(merge, width, ink))],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function sumOf({ merges, asked, isShallow, seconds }: Replay): string {
  if (merges.length === 0)
    return isShallow
      ? "No merge is in this clone, which is shallow: fetch its history."
      : "There is no merge to replay.";
  const verdicts = (is: string) => merges.filter(({ verdict }) => verdict === is).length;
  const silent = merges.filter(({ findings, verdict }) => findings.length === 0 && verdict !== "error").length;
  const [newest, oldest] = [merges[0], merges.at(-1)];
  const few = merges.length < asked ? ` of ${asked} asked for${isShallow ? ", because the clone is shallow" : ""}` : "";
  const errors = verdicts("error");
  const unknown = errors === 0 ? "" : `, ${errors} could not be evaluated`;
  return `${counted(merges.length, "merge")}${few}, ${oldest?.day} to ${newest?.day}, by the program as it stands here: ${verdicts("fail")} would have failed, ${silent} would have been silent${unknown}. ${seconds.toFixed(1)} s.`;
}

function ruleLines({ rules, merges }: Replay, width: number): readonly string[] {
  const widest = Math.max(...rules.map(({ rule }) => rule.length));
  return rules.flatMap(({ rule, merges: count, findings, blocking }) => {
    const share = Math.round((100 * count) / merges.length);
    const often = `in ${counted(count, "merge")} (${share} %), ${counted(findings, "finding")}, ${blocking} blocking`;
    const line = `  ${rule.padEnd(widest)}  ${often}`;
    return line.length <= width ? [line] : [`  ${rule}`, ...wrap(often, width, "    ")];
  });
}

function mergeLines(
  { commit, day, subject, inShort, findings }: ReplayedMerge,
  width: number,
  ink: ReturnType<typeof createColors>,
) {
  const more =
    findings.length > mostFindings ? [`    …and ${findings.length - mostFindings} more; --format json has them`] : [];
  return [
    ...wrap(`${commit.slice(0, 7)} ${day} ${plain(subject)}: ${plain(inShort)}`, width - 2, "  "),
    ...findings
      .slice(0, mostFindings)
      .flatMap(({ blocking, rule, message }) =>
        wrap(`${blocking ? ink.red("✗") : ink.yellow("!")} ${rule}: ${plain(message)}`, width - 4, "    "),
      ),
    ...more,
  ];
}
