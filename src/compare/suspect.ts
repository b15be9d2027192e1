import { type ChangedLines, changedLines } from "../evidence/changed-lines.ts";
import { controlOf } from "../model/control-of.ts";
import type { EvidenceLink } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import { atHead } from "../model/place.ts";
import { path, plain, sentence } from "../model/sentence.ts";
import { textOf } from "../model/text.ts";
import type { TwoSides } from "../model/two-sides.ts";
import { linesInWords, list } from "../model/words.ts";

/** An introduced `evidence-suspect` as a finding about the lines that are not what was attested; as it is where they are not known. */
export function atChangedLines<F extends Finding>(found: F, { base, head }: TwoSides): F {
  if (found.rule !== "evidence-suspect" || base === null) return found;
  const [id, text] = found.subject;
  const linkIn = ({ program }: typeof head) => controlOf(program, id)?.evidence.find((link) => link.text === text);
  const [was, is] = [linkIn(base), linkIn(head)];
  const attested = is?.attested;
  if (was === undefined || is === undefined) return found;
  if (attested?.digest == null) return found;
  const lines = changedLines({ was, is, digest: attested.digest }, base.snapshot, head.snapshot);
  const [first] = lines;
  if (first === undefined) return found;
  const message = plain(
    `${inWords(lines)} changed since ${attested.by} attested ${attestedPart(is)} on ${attested.on}`,
  );
  const bytes = head.snapshot.contents.get(first.path);
  const last = bytes === undefined ? 1 : textOf(bytes).lines.length;
  const location = atHead({ path: first.path, line: Math.max(1, Math.min(first.from, last)), column: 1 });
  return { ...found, message, location, cause: { text: sentence`${path(first.path)} was changed`, location } };
}

/** `docs/tls.md line 5 and lines 8 to 9`, file after file. */
function inWords(lines: readonly ChangedLines[]): string {
  const paths = [...new Set(lines.map(({ path }) => path))];
  return list(
    paths.map((file) => `${file} ${list(lines.filter((range) => range.path === file).map(rangeInWords))}`),
    2,
  );
}

function rangeInWords({ from, to }: ChangedLines): string {
  return to < from ? `before line ${from}` : linesInWords(from, to);
}

function attestedPart(link: EvidenceLink): string {
  const [, part] = link.text.split(/#(.*)/s);
  return part === undefined ? "it" : `#${part}`;
}
