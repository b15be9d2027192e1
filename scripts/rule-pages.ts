// What docs/rules.md says of each rule, from its card in src/rules.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { structuredPatch } from "diff";
import type { RuleId } from "../src/model/finding.ts";
import { type Example, type ExampleChange, type FileEdits, type Files, withEdits } from "../src/rules/example.ts";
import { isWaivable, ruleIds, rules, subjectsOf } from "../src/rules/registry.ts";
import type { Rule } from "../src/rules/rule.ts";
import { table } from "./markdown-table.ts";

/** The program in good order that every example changes. */
const exampleProgram = "__tests__/fixtures/findings/world";

/** Every rule in a line, with a link to its section. */
export function ruleTable(): string {
  // Two columns: a phone has room for no more.
  const rows = ruleIds.map((id) => [`[\`${id}\`](#${id})<br>${groupOf(rules[id])}`, rules[id].wrongWhen]);
  return table(["rule, group for `fail-on`", "found when"], rows);
}

/** A section for each rule, so that every rule has an address of its own. */
export function ruleSections(): string {
  const files = filesBelow(exampleProgram);
  return ruleIds
    .map((id) => section(rules[id], files))
    .join("\n")
    .trimEnd();
}

function section(rule: Rule, files: Files): string {
  const { id, severity, wrongWhen, why, remedy, example } = rule;
  const group = rule.group === "always" ? "always fails" : `group ${groupOf(rule)}`;
  const waived = isWaivable(id) ? "can be waived" : "cannot be waived";
  const base = withEdits(files, example.before ?? {});
  return [
    `## ${id}`,
    `Found when ${wrongWhen}.\n`,
    `One for each ${subjectOf(id)}; ${severity}; ${group}; ${waived}.\n`,
    `**Why.** ${why}\n`,
    `**What to do.** ${remedy}\n`,
    ...setting(example, files, base),
    ...change("Wrong", example.wrong, base),
    ...change("Right", example.right, base),
  ].join("\n");
}

function subjectOf(id: RuleId): string {
  return subjectsOf(id)
    .map((parts) => parts.join(", "))
    .join(" or ");
}

function groupOf({ group }: Rule): string {
  return group === "always" ? "always fails" : `\`${group}\``;
}

/** What holds before the pull request, and what the world answers. */
function setting(
  { before = {}, world: { invalid = {}, gone = {}, teams = {} } = {} }: Example,
  files: Files,
  base: Files,
) {
  const facts = [
    ...Object.entries(invalid).map(([owner, because]) => `\`${owner}\`: ${because}.`),
    ...Object.entries(gone).map(([url, because]) => `\`${url}\`: ${because}.`),
    ...Object.entries(teams).map(
      ([team, members]) => `\`${team}\` has the member${members.length === 1 ? "" : "s"} ${list(members)}.`,
    ),
  ];
  const told = facts.length === 0 ? [] : [`**Known.** ${facts.join(" ")}\n`];
  return Object.keys(before).length === 0 ? told : [...told, "**Before**\n", diffOf(before, files, base)];
}

function change(
  name: string,
  { files = {}, approvers = [], incomplete }: ExampleChange,
  base: Files,
): readonly string[] {
  const facts = [
    ...(approvers.length === 0 ? [] : [`, approved by ${list(approvers)}`]),
    ...(incomplete === undefined ? [] : [`, of which ${incomplete}`]),
  ];
  return [`**${name}**${facts.join("")}\n`, diffOf(files, base, withEdits(base, files))];
}

function diffOf(edits: FileEdits, before: Files, after: Files): string {
  const parts = Object.entries(edits).flatMap(([path, edit]) => {
    const from = edit !== null && typeof edit === "object" && "from" in edit ? edit.from : path;
    return [
      `@@ ${path}${became(path, from, before, after)} @@`,
      ...changedLines(before[from] ?? "", after[path] ?? ""),
    ];
  });
  return `\`\`\`diff\n${parts.join("\n")}\n\`\`\`\n`;
}

function became(path: string, from: string, before: Files, after: Files): string {
  if (from !== path) return `, renamed from ${from}`;
  if (after[path] === undefined) return ", deleted";
  return before[path] === undefined ? ", new" : "";
}

function changedLines(before: string, after: string): readonly string[] {
  const { hunks } = structuredPatch("", "", before, after, "", "", { context: 2 });
  return hunks.flatMap(({ lines }) => lines).filter((line) => !line.startsWith("\\"));
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function filesBelow(directory: string): Files {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(directory.length + 1), readFileSync(path, "utf8")]));
}
