import { type ChangedLines, changedLines } from "../evidence/changed-lines.ts";
import type { EvidenceLink } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import { atHead } from "../model/place.ts";
import { code, listUpTo, path, type Sentence, sentence, words } from "../model/sentence.ts";
import { textOf } from "../model/text.ts";
import type { TwoSides } from "../model/two-sides.ts";
import { linesInWords, list } from "../model/words.ts";

/** An introduced `evidence-suspect` as a finding about the lines that are not what was attested; as it is where they are not known. */
export function atChangedLines<F extends Finding>(found: F, { base, head }: TwoSides): F {
  if (found.rule !== "evidence-suspect" || base === null) return found;
  const [id = "", text] = found.subject;
  const linkIn = ({ controls }: typeof head) => controls.get(id)?.evidence.find((link) => link.text === text);
  const [was, is] = [linkIn(base), linkIn(head)];
  const attested = is?.attested;
  if (was === undefined || is === undefined) return found;
  if (attested?.digest == null) return found;
  const lines = changedLines({ was, is, digest: attested.digest }, base.snapshot, head.snapshot);
  const [first] = lines;
  if (first === undefined) return found;
  const since = sentence`since ${code(attested.by)} attested ${attestedPart(is)} on ${words(attested.on)}`;
  const message = sentence`${inWords(lines)} changed ${since}`;
  const bytes = head.snapshot.contents.get(first.path);
  const last = bytes === undefined ? 1 : textOf(bytes).lines.length;
  const location = atHead({ path: first.path, line: Math.max(1, Math.min(first.from, last)), column: 1 });
  return { ...found, message, location, cause: { text: sentence`${path(first.path)} was changed`, location } };
}

/** `docs/tls.md line 5 and lines 8 to 9`, file after file. */
function inWords(lines: readonly ChangedLines[]): Sentence {
  const files = [...new Set(lines.map((range) => range.path))];
  return listUpTo(
    files.map((file) => {
      const ranges = lines.filter((range) => range.path === file).map(rangeInWords);
      return sentence`${path(file)} ${words(list(ranges))}`;
    }),
    2,
  );
}

function rangeInWords({ from, to }: ChangedLines): string {
  return to < from ? `before line ${from}` : linesInWords(from, to);
}

function attestedPart(link: EvidenceLink): Sentence {
  const [, part] = link.text.split(/#(.*)/s);
  return part === undefined ? words("it") : [code(`#${part}`)];
}
