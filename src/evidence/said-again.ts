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
  const { contains } = link;
  if (contains === null || !isUsable(contains)) return [];
  const before = plainPath(was.path);
  return pathsToJudge(link, head).flatMap((path) => {
    const keyOf = keysOfLines(path);
    if (keyOf === null || changed(path) === null) return [];
    const previous = base.files.has(before) ? before : (moves.from(path) ?? path);
    const [then, now] = [lastLines(previous, base, keyOf), lastLines(path, head, keyOf)];
    const key = [...then.keys()].find((one) => isLost(contains, one, then, now));
    if (key === undefined) return [];
    const message = sentence`the last ${code(key)} of ${pathOf(path)} does not ${asked(contains, "plural")} any more`;
    return [flawed("evidence-content", message, { explainedBy: [path] })];
  });
}

type Lines = ReadonlyMap<string, string>;

/** What is run stands in two instructions, and may move from the one to the other. */
const together = new Map([
  ["CMD", ["CMD", "ENTRYPOINT"]],
  ["ENTRYPOINT", ["ENTRYPOINT", "CMD"]],
]);

function isLost(contains: Contains, key: string, then: Lines, now: Lines): boolean {
  const isIn = (line: string | undefined) => line !== undefined && holds(contains, { texts: [line] });
  return isIn(then.get(key)) && now.has(key) && !(together.get(key) ?? [key]).some((one) => isIn(now.get(one)));
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

/** What divides properties of Spring into documents (https://docs.spring.io/spring-boot/reference/features/external-config.html). */
const divider = /^[#!]---[ \t]*$/m;

/** A text without the later documents of properties that count only under a condition, such as in another profile. */
function withoutConditional(path: string, text: string): string {
  if (!/\.properties$/i.test(path)) return text;
  const isConditional = (part: string) => /^[ \t]*spring\.config\.activate\./m.test(part);
  return text
    .split(divider)
    .filter((part, at) => at === 0 || !isConditional(part))
    .join("");
}

/** Lines that go on are one. Of a Dockerfile those of its last stage, which is what is built. */
function lastLines(path: string, { contents }: Snapshot, keyOf: KeyOf): Lines {
  const last = new Map<string, string>();
  const bytes = contents.get(path);
  if (bytes === undefined) return last;
  const counts = withoutConditional(path, textOf(bytes).content);
  const text = withoutComments(path, counts).replace(/\\\r?\n[ \t]*/g, "");
  for (const written of text.split("\n")) {
    const line = written.trim();
    if (/^FROM\s/i.test(line)) last.clear();
    const key = keyOf(line);
    if (key !== null) last.set(key, line);
  }
  return last;
}
