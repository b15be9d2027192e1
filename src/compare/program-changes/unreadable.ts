import type { Finding } from "../../model/finding.ts";
import { atBase, atHead } from "../../model/place.ts";
import type { Program } from "../../model/program.ts";
import { path as pathPhrase, sentence } from "../../model/sentence.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { finding } from "../../rules/make-finding.ts";
import type { ProgramChange } from "./programs.ts";

/** `unreadable-replaced`: what a file asked that could not be read at base is not known, so that nobody can tell whether head asks less. */
export function unreadableReplaced(
  lost: readonly string[],
  base: Pick<Snapshot, "files">,
  head: Pick<Snapshot, "files">,
): readonly Finding[] {
  return lost
    .filter((path) => base.files.get(path)?.id !== head.files.get(path)?.id)
    .map((path) =>
      finding("unreadable-replaced", [path], {
        message: head.files.has(path)
          ? sentence`${pathPhrase(path)} could not be read at base, and was changed`
          : sentence`${pathPhrase(path)} could not be read at base, and was deleted`,
        location: atBase({ path, line: 1, column: 1 }),
        explainedBy: [path],
      }),
    );
}

/** `unreadable-replaced`: the same of the files of another format's program, and of those that can no longer be read. */
export const unreadSourcesChanged: ProgramChange = ({ base, head, sides }) => {
  const unread = new Set(head.sources.flatMap((source) => source.unread));
  const known = new Set(head.files);
  const lost = base.sources.flatMap((source) => source.unread);
  const replaced = unreadableReplaced(
    lost.filter((path) => unread.has(path) || !known.has(path)),
    sides.base,
    sides.head,
  );
  return [...replaced, ...newlyUnread(base, head).map(madeUnreadable)];
};

/** What base's file asked is held against what is left of it; that the file cannot be read is told at the file itself. */
function newlyUnread(base: Program, head: Program): readonly string[] {
  const known = new Set(base.files);
  const before = new Set(base.sources.flatMap((source) => source.unread));
  return head.sources
    .filter(({ isRead }) => isRead)
    .flatMap((source) => source.unread)
    .filter((path) => known.has(path) && !before.has(path));
}

function madeUnreadable(path: string): Finding {
  return finding("unreadable-replaced", [path], {
    message: sentence`${pathPhrase(path)} could be read at base, and can no longer be read`,
    location: atHead({ path, line: 1, column: 1 }),
    explainedBy: [path],
  });
}
