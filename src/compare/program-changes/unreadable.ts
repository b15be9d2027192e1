import type { Finding } from "../../model/finding.ts";
import { atBase } from "../../model/place.ts";
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

/** `unreadable-replaced`: the same of the files of another format's program, of which nothing that counts can be read at head either. */
export const unreadSourcesChanged: ProgramChange = ({ base, head, sides }) => {
  const unread = new Set(head.sources.flatMap((source) => source.unread));
  const known = new Set(head.files);
  const lost = base.sources.flatMap((source) => source.unread);
  return unreadableReplaced(
    lost.filter((path) => unread.has(path) || !known.has(path)),
    sides.base,
    sides.head,
  );
};
