import type { StandingFinding } from "../model/finding.ts";
import { plainText } from "../model/sentence.ts";
import { rules } from "../rules/registry.ts";
import type { Page } from "./page.ts";

/** What does not block has the same sign, whatever it is. */
export function markOf(found: StandingFinding): string {
  if (found.standing === "resolved") return "✅";
  if (found.standing === "withdrawn") return "➖";
  if (!found.blocking) return "⚠️";
  if (found.group === "broken-evidence") return "🔗";
  return found.group === "program-change" ? "📝" : "❌";
}

/** What a finding is about, by its id and its title: a criterion, a risk, a control, or what its subject names first. */
export function aboutOf(
  found: StandingFinding,
  { controls, titles }: Page,
): { readonly id: string; readonly title: string } {
  const [id = found.rule] = found.subject;
  const criterion = titles.get(id);
  if (criterion !== undefined) return { id, title: criterion };
  const control = found.control === null ? undefined : controls.get(found.control);
  // A risk, an actor or a waiver has its own name; a link, a glob or a file is better told by its control.
  if (control === undefined || namesItself(found)) return { id, title: "" };
  return { id: control.id, title: control.title };
}

/** What has a name of its own that people know. */
const named: ReadonlySet<string> = new Set(["owner", "risk", "actor", "waiver", "finding"]);

function namesItself({ rule }: StandingFinding): boolean {
  return named.has(rules[rule].subject[0] ?? "");
}

/** The message without the name at its start; where that is a sentence about the control itself, the whole. */
export function shortMessage(found: StandingFinding, page: Page): string {
  const { id, title } = aboutOf(found, page);
  const message = plainText(found.message);
  const start = [`${id} ${title}: `, `waiver of ${id}: `, `${id}: `, `${id} `].find((one) => message.startsWith(one));
  return start === undefined || id === found.control ? message : message.slice(start.length);
}
