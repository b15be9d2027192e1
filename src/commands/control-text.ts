import type { SuggestedEvidence } from "../model/report/suggestion.ts";

/** A control as a file of its own writes it; what is empty or null is left out. */
export interface ControlToWrite {
  readonly id: string;
  readonly title: string;
  readonly status: "planned" | "implemented";
  readonly description?: string;
  readonly actor: string;
  /** Empty: the owner of its actor. */
  readonly owner: string;
  /** `framework/criterion`. */
  readonly satisfies: readonly string[];
  readonly monitors?: readonly string[];
  readonly paths: readonly string[];
  readonly evidence: readonly WrittenEvidence[];
}

/** The keys of an evidence link in their order, such as path and contains. */
export type WrittenEvidence = readonly (readonly [key: string, value: string])[];

/** The text of a control's file. `schema`: the address of the JSON Schema that an editor is to use; null: none. */
export function controlText(control: ControlToWrite, schema: string | null = null): string {
  const { id, title, status, description = "", actor, owner, satisfies, monitors = [], paths, evidence } = control;
  return [
    schema === null ? "" : `# yaml-language-server: $schema=${schema}\n`,
    `id: ${scalar(id)}\n`,
    `title: ${quoted(title)}\n`,
    status === "planned" ? "status: planned # planned: listed, and never counted; implemented: it counts\n" : "",
    description === "" ? "" : `description: ${quoted(description)}\n`,
    `actor: ${scalar(actor)}\n`,
    owner === "" ? "" : `owner: ${quoted(owner)}\n`,
    list("satisfies", satisfies.map(scalar)),
    list("monitors", monitors.map(scalar)),
    list("paths", paths.map(quoted)),
    list("evidence", evidence.map(evidenceText)),
  ].join("");
}

/** The link that a suggestion stands for. A pattern is left out: it was made to find the line, and would hold too little. */
export function linkOf({ kind, target, contains }: SuggestedEvidence): WrittenEvidence {
  const isPattern = contains?.startsWith("/") === true && contains.endsWith("/");
  const link: [string, string][] = [[kind, target]];
  return contains === null || isPattern ? link : [...link, ["contains", contains]];
}

function list(key: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `${key}:\n${items.map((item) => `  - ${item}\n`).join("")}`;
}

function evidenceText(link: WrittenEvidence): string {
  return link.map(([key, value], at) => `${at === 0 ? "" : "    "}${key}: ${quoted(value)}`).join("\n");
}

/** Plain where YAML reads it as the same text, else in quotes. */
function scalar(text: string): string {
  const isPlain = /^[A-Za-z][\w./()-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|[.]inf|[.]nan)$/i.test(text);
  return isPlain ? text : quoted(text);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
