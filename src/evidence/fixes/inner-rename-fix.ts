import { relink } from "../../edits/markdown-link.ts";
import { decoded } from "../../files/markdown/slugs.ts";
import type { Finding, Fix } from "../../model/finding.ts";
import { path, sentence } from "../../model/sentence.ts";
import type { ChangedFile, Snapshot } from "../../model/snapshot.ts";
import { joined } from "../inner-target.ts";
import { exact } from "./edit.ts";
import { movesOf } from "./moves.ts";

/** Where a link inside a Markdown page is to point when the change renamed what it points at, or the page itself; null where that is not known. */
export function innerRenameFix(found: Finding, files: readonly ChangedFile[], head: Snapshot): Fix | null {
  const [, url] = found.subject[1]?.split(" -> ") ?? [];
  const page = found.location.path;
  if (url === undefined || found.rule !== "evidence-missing") return null;
  const moves = movesOf(files);
  const oldPage = moves.from(page) ?? page;
  const [written = "", ...fragment] = url.split("#");
  const old = joined(written.startsWith("/") ? "" : oldPage, decoded(written.split("?")[0] ?? ""));
  if (old === null) return null;
  const now = moves.to(old) ?? old;
  if (!head.files.has(now)) return null;
  const meant = [written.startsWith("/") ? `/${now}` : relative(page, now), ...fragment].join("#");
  return exact(sentence`link to ${path(meant)}`, relink(page, url, meant, head), found.location, { side: "head" });
}

/** The way from one file to another. */
function relative(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => ".."), ...there.slice(same)].join("/");
}
