import { readMarker } from "./marker.ts";

/** What an earlier state of the comment reported: how many problems, for which commit (seven digits). */
export interface Earlier {
  readonly problems: number;
  readonly head: string;
}

/**
 * What the comment that is about to be edited says it found; null when that was nothing. Once it is green it says so in a sentence of
 * its own, which is read again, so that a second run for the same commit writes the same.
 */
export function earlierIn(comment: string): Earlier | null {
  const head = readMarker(comment)?.head.slice(0, 7);
  const [, title = "", sentence = ""] = comment.split(/\r?\n/, 3);
  const told = /^(?:All (\d{1,9}) problems|The one problem) reported for `(\w{1,40})` (?:is|are) fixed\./.exec(
    sentence,
  );
  if (told !== null) return { problems: Number(told[1] ?? 1), head: told[2] ?? "" };
  const counts = /^### (?:❌|⚠️) Compliance: (\d.*)$/u.exec(title)?.[1] ?? "";
  const problems = counts
    .split(", ")
    .reduce((sum, part) => sum + (Number(/^[\d,]{1,12}(?= )/.exec(part)?.[0].replaceAll(",", "")) || 0), 0);
  return head === undefined || problems === 0 ? null : { problems, head };
}

export function earlierInWords({ problems, head }: Earlier): string {
  return problems === 1
    ? `The one problem reported for \`${head}\` is fixed.`
    : `All ${problems} problems reported for \`${head}\` are fixed.`;
}
