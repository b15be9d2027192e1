import { withoutComments } from "../files/comments.ts";
import type { Contains, PathEvidence } from "../model/evidence.ts";
import { code, path as pathOf, sentence } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { textOf } from "../model/text.ts";
import type { EvidenceBefore } from "./before.ts";
import { asked, holds, isUsable } from "./contains.ts";
import { flawed, type Judged } from "./flaw.ts";
import { pathsToJudge } from "./targets.ts";
import { plainPath } from "./whereabouts.ts";

/** Longer files are not written by hand. */
const mostLines = 20_000;

/**
 * `evidence-content`: of a file of lines whose last one of a key counts (`.env`, `.properties`, an instruction of a Dockerfile), the last line held
 * the text at base, and another one that does not comes behind it now.
 */
export function saidAgain(
  link: PathEvidence,
  was: PathEvidence,
  head: Snapshot,
  { snapshot: base, changed, moves }: EvidenceBefore,
): readonly Judged[] {
  const { contains, fragment } = link;
  if (contains === null || fragment !== null || !isUsable(contains)) return [];
  const before = plainPath(was.path);
  return pathsToJudge(link, head).flatMap((path) => {
    const keyOf = keysOfLines(path);
    if (keyOf === null || changed(path) === null) return [];
    const previous = base.files.has(before) ? before : (moves.from(path) ?? path);
    const [then, now] = [lastLines(previous, base, keyOf), lastLines(path, head, keyOf)];
    const key = [...then.keys()].find((one) => isLost(contains, then.get(one), now.get(one)));
    if (key === undefined) return [];
    const message = sentence`the last ${code(key)} of ${pathOf(path)} does not ${asked(contains, "plural")} any more`;
    return [flawed("evidence-content", message, { explainedBy: [path] })];
  });
}

function isLost(contains: Contains, then: string | undefined, now: string | undefined): boolean {
  const isIn = (line: string) => holds(contains, { texts: [line] });
  return then !== undefined && now !== undefined && isIn(then) && !isIn(now);
}

type KeyOf = (line: string) => string | null;

/** Where the last line of a key counts, what its key is. */
function keysOfLines(path: string): KeyOf | null {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (/^\.env(?:\.|$)|\.(?:env|properties)$/.test(name))
    return (line) => /^(?:export\s+)?([\w.-]+)\s*[=:]/.exec(line)?.[1] ?? null;
  if (!/^(?:dockerfile|containerfile)(?:\.|$)|\.dockerfile$/.test(name)) return null;
  return (line) => /^(USER|CMD|ENTRYPOINT|WORKDIR|HEALTHCHECK|STOPSIGNAL)\s/i.exec(line)?.[1]?.toUpperCase() ?? null;
}

/** Of a Dockerfile those of its last stage, which is what is built. */
function lastLines(path: string, { contents }: Snapshot, keyOf: KeyOf): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  const bytes = contents.get(path);
  if (bytes === undefined) return last;
  for (const written of withoutComments(path, textOf(bytes).content).split("\n", mostLines)) {
    const line = written.trim();
    if (/^FROM\s/i.test(line)) last.clear();
    const key = keyOf(line);
    if (key !== null) last.set(key, line);
  }
  return last;
}
