import type { Finding } from "../../model/finding.ts";
import { atHead } from "../../model/place.ts";
import type { Source } from "../../model/program.ts";
import { path, sentence } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import type { Comparable } from "./comparable.ts";

/**
 * `incomplete-input`: a source of which nothing that claims a known criterion can be read, or a new file of one that cannot be read. What
 * head alone no longer claims, and a file that base could read, is lost, and told as that.
 */
export function unreadSources({ baseProgram: base, head }: Comparable): readonly Finding[] {
  return (head.parsed.program?.sources ?? []).flatMap((source) => {
    const was = base?.sources.find(({ kind, path: name }) => kind === source.kind && name === source.path) ?? null;
    if (!source.isRead) return was?.isRead === true ? [] : [unread(source)];
    if (base === null) return [];
    const known = new Set([...base.files, ...(was?.unread ?? [])]);
    return source.unread.filter((file) => !known.has(file)).map((file) => unreadFile(file, source));
  });
}

function unread({ path: name, place }: Source): Finding {
  return finding("incomplete-input", [name], {
    message: sentence`could not evaluate the source ${path(name)}: nothing of it that claims a known criterion could be read`,
    location: atHead(place),
    explainedBy: [name, place.path],
  });
}

function unreadFile(file: string, { path: name }: Source): Finding {
  return finding("incomplete-input", [file], {
    message: sentence`could not evaluate the source ${path(name)}: ${path(file)} could not be read`,
    location: atHead({ path: file, line: 1, column: 1 }),
    explainedBy: [file],
  });
}
