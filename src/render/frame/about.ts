import type { StandingFinding } from "../../model/finding.ts";
import { code, type SimplePhrase, topicOf, words } from "../../model/sentence.ts";
import { rules } from "../../rules/registry.ts";
import { code as codeSpan, text } from "../text/markdown.ts";
import { clip } from "../text/plain.ts";
import { plainPen } from "../text/plain-pen.ts";
import { write } from "../text/write.ts";
import { longest, type Page, pathCode } from "./page.ts";

/** What does not block has the same sign, whatever it is. */
export function markOf(found: Pick<StandingFinding, "standing" | "blocking" | "group">): string {
  if (found.standing === "resolved") return "✅";
  if (found.standing === "withdrawn") return "➖";
  if (!found.blocking) return "⚠️";
  if (found.group === "broken-evidence") return "🔗";
  return found.group === "program-change" ? "📝" : "❌";
}

/** What a finding is about: its name, and its title behind it. */
export interface About {
  readonly id: SimplePhrase;
  readonly title: readonly SimplePhrase[];
}

/** What the message's topic names, else the finding's control; null where the message alone says it. */
export function aboutOf(found: StandingFinding, { controls }: Page): About | null {
  const [id, ...title] = topicOf(found.message) ?? [];
  if (id !== undefined) return { id, title };
  const control = found.control === null ? undefined : controls.get(found.control);
  if (control === undefined || namesItself(found)) return null;
  return { id: code(control.id), title: words(` ${control.title}`) };
}

/** What has a name of its own that its message says. */
const named: ReadonlySet<string> = new Set(["owner", "risk", "actor", "waiver", "finding"]);

function namesItself({ rule }: StandingFinding): boolean {
  return named.has(rules[rule].subject[0] ?? "");
}

/** The name as plain text, for telling two apart. */
export function nameOf(found: StandingFinding, page: Page): string {
  const about = aboutOf(found, page);
  return about === null ? "" : write([about.id], plainPen);
}

/** The name in bold, and the title where it is asked for, as Markdown; empty where the message alone says it. */
export function subjectOf(found: StandingFinding, page: Page, hasTitle = true): string {
  const about = aboutOf(found, page);
  if (about === null) return "";
  const { id, title } = about;
  const name = id.is === "path" ? pathCode(id.path) : `**${codeSpan(clip(write([id], plainPen), longest.subject))}**`;
  const words = hasTitle ? text(clip(write(title, plainPen), longest.subject)) : "";
  return words === "" ? name : `${name} ${words}`;
}

/** Owners stand in code spans: nobody is mentioned. */
export function ownerOf(found: StandingFinding, { controls }: Page): string {
  const control = found.control === null ? undefined : controls.get(found.control);
  if (control === undefined) return "";
  return control.owner === null ? "no owner" : codeSpan(clip(control.owner, longest.owner));
}
