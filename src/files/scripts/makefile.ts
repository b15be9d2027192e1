import { asksLessOfMake } from "../workflow/switches.ts";
import { Branches } from "./makefile-branches.ts";
import { expanded, heldBy, longestValue, mostRounds, type Variables, valueSet } from "./makefile-variables.ts";
import { letPass } from "./task-file.ts";

/** A makefile of GNU make, as far as it says which commands make a target (https://www.gnu.org/software/make/manual/make.html). */
export interface Makefile {
  /** By target, patterns too. */
  readonly rules: ReadonlyMap<string, Rule>;
  readonly variables: ReadonlyMap<string, string>;
  /** Other makefiles that it reads, as they are written; `unknownFolder` where only make can tell the folder. */
  readonly includes: readonly string[];
  /** What is made where no target is named. */
  readonly first: string | null;
  /** Whether it is longer than what is read of one. */
  readonly isCut: boolean;
}

interface Rule {
  readonly needs: readonly string[];
  /** Its lines, and the conditions around them as a shell has them. */
  readonly recipe: readonly string[];
  readonly variables: ReadonlyMap<string, string>;
}

/** The commands that make one target, and the targets that are made before. */
export interface Made {
  readonly recipe: string;
  readonly needs: readonly string[];
  /** What runs the recipe; empty: the usual shell. */
  readonly shell: string;
}

const mostLines = 5_000;
/** Characters and items that the targets of a makefile, and what they need, may come to. */
const mostRead = 1_000_000;
const longestRecipe = 200_000;
const assignment = /^(?:(?:export|override|private)\s+)*([\w.-]+)\s*(\?|:{1,3}|\+|!)?=\s*(.*)$/;
const condition = /^(ifeq|ifneq|ifdef|ifndef)\b/;

/** Reads one makefile; total, whatever it is. */
export function makefileOf(text: string): Makefile {
  const reader = new MakefileReader();
  const lines = text
    .replaceAll("\r", "")
    .replace(/\\\n[ \t]*/g, " ")
    .split("\n", mostLines + 1);
  reader.isCut = lines.length > mostLines;
  for (const line of lines) if (!reader.isCut) reader.take(line);
  return reader;
}

class MakefileReader implements Makefile {
  readonly rules = new Map<string, { needs: string[]; recipe: string[]; variables: Map<string, string> }>();
  readonly variables = new Map<string, string>();
  readonly includes: string[] = [];
  first: string | null = null;
  isCut = false;
  #left = mostRead;
  #current: readonly string[] = [];
  /** Targets whose recipe stands there already: another one takes its place. */
  #fresh = new Set<string>();
  readonly #branches = new Branches();
  #isDefining = false;

  take(line: string): void {
    this.#spend(line.length);
    const text = line.replace(/(?:^|\s)#.*$/, "").trim();
    if (this.#isDefining) this.#isDefining = text !== "endef";
    else if (line.startsWith("\t") && this.#current.length > 0) this.#addCommand(line.trim());
    else if (text.startsWith("define ")) this.#isDefining = true;
    else if (text !== "") this.#takeStatement(text);
  }

  #takeStatement(text: string): void {
    const [, included] = /^(?:-|s)?include\s+(.*)$/.exec(text) ?? [];
    if (included !== undefined) this.includes.push(...includedBy(included, this.variables));
    else if (condition.test(text)) this.#branches.open();
    else if (text === "endif") this.#branches.close();
    else if (/^else\b/.test(text)) this.#branches.other(text);
    else this.#takeDefinition(text);
  }

  #takeDefinition(text: string): void {
    const [, name, how, value] = assignment.exec(text) ?? [];
    if (name !== undefined) {
      this.#assign(this.variables, name, how, value);
      return;
    }
    const at = text.indexOf(":");
    if (at < 1) return;
    const isDouble = text.startsWith("::", at);
    const rest = text.slice(at + (isDouble ? 2 : 1));
    this.#current = this.#expand(text.slice(0, at)).split(/\s+/);
    const [, ofRule, howOfRule, its] = assignment.exec(rest.trim()) ?? [];
    const [needs = "", ...inline] = rest.split(";");
    this.#fresh = new Set(isDouble ? [] : this.#current);
    const needed = ofRule === undefined ? this.#expand(needs).split(/[\s|]+/) : [];
    this.#spend(this.#current.length * (needed.length + 1));
    if (this.isCut) return;
    for (const target of this.#current) {
      const rule = this.#ruleOf(target);
      if (ofRule !== undefined) this.#assign(rule.variables, ofRule, howOfRule, its);
      else rule.needs.push(...needed.filter((need) => need !== ""));
    }
    if (ofRule === undefined && inline.length > 0) this.#addCommand(inline.join(";").trim());
  }

  #assign(variables: Map<string, string>, name: string, how = "", written = ""): void {
    const value = valueSet(variables.get(name), how, written);
    this.isCut ||= value.length > longestValue;
    variables.set(name, value.slice(0, longestValue));
  }

  #spend(count: number): void {
    this.#left -= count;
    this.isCut ||= this.#left < 0;
  }

  #expand(text: string): string {
    const known = expanded(text.trim(), [this.variables]);
    this.#spend(known.length);
    return known;
  }

  #ruleOf(target: string) {
    const known = this.rules.get(target) ?? { needs: [], recipe: [], variables: new Map<string, string>() };
    this.rules.set(target, known);
    if (this.first === null && !target.startsWith(".") && !target.includes("%")) this.first = target;
    return known;
  }

  #addCommand(text: string): void {
    this.#spend(this.#current.length);
    for (const target of this.#current) {
      const rule = this.#ruleOf(target);
      if (this.#fresh.delete(target) && !this.#branches.isInside) rule.recipe.length = 0;
      if (this.#branches.isInside) this.#branches.add(target, rule.recipe, text);
      else rule.recipe.push(text);
    }
  }
}

/** Stands for a folder that only make can tell. */
export const unknownFolder = "\0";

/** The makefiles that an `include` names, as far as that is plain. */
function includedBy(written: string, variables: ReadonlyMap<string, string>): readonly string[] {
  let known = expanded(written, [new Map([["CURDIR", "."]]), variables]);
  for (let round = 0; round < mostRounds && /\$[({]/.test(known); round += 1)
    known = known.replace(/\$[({]wildcard\s+([^(){}$]*)[)}]/g, "$1").replace(/\$[({][^(){}$]*[)}]/g, unknownFolder);
  return known.split(/\s+/);
}

/** What makes a target in makefiles that are read as one, in their order; null where no rule does, or it is longer than what is read. */
export function madeOf(target: string | null, makefiles: readonly Makefile[]): Made | null {
  const goal = heldBy(
    ".DEFAULT_GOAL",
    makefiles.map((one) => one.variables),
  );
  const name = target ?? goal ?? makefiles.flatMap(({ first }) => first ?? [])[0] ?? null;
  const found = name === null ? [] : rulesFor(name, makefiles);
  const withRecipe = found.findLast(({ rule }) => rule.recipe.length > 0) ?? found[0];
  if (name === null || withRecipe === undefined || makefiles.some(({ isCut }) => isCut)) return null;
  const variables = [...makefiles.map((one) => one.variables), withRecipe.rule.variables];
  const isIgnored = ignores(name, makefiles) || asksLessOfMake(` ${heldBy("MAKEFLAGS", variables) ?? ""}`);
  const values = [
    ...variables,
    new Map([
      ["@", name],
      ["*", withRecipe.stem],
      ["MAKE", "make"],
    ]),
  ];
  const recipe = recipeOf(withRecipe.rule, values, isIgnored);
  if (recipe === null) return null;
  const needs = found.flatMap(({ rule, stem }) => rule.needs.map((need) => need.replace("%", () => stem)));
  return { recipe, needs, shell: shellOf(variables) };
}

/** The commands of a rule; null where they are longer than what is read. */
function recipeOf({ recipe }: Rule, values: Variables, isIgnored: boolean): string | null {
  const lines: string[] = [];
  let left = longestRecipe;
  for (const line of recipe) {
    const written = expanded(line, values);
    left -= written.length + 1;
    if (left < 0 || written.length >= longestValue) return null;
    lines.push(commandOf(written, isIgnored));
  }
  return lines.join("\n");
}

/** Whether a rule says how a target is made, or what it needs. */
export function hasRule(target: string, makefiles: readonly Makefile[]): boolean {
  return makefiles.some(({ rules }) => rules.has(target)) || rulesFor(target, makefiles).length > 0;
}

interface RuleFor {
  readonly rule: Rule;
  readonly stem: string;
}

/** The rules of a target; one by a pattern too where those of its name have no recipe. */
function rulesFor(name: string, makefiles: readonly Makefile[]): readonly RuleFor[] {
  const exact = makefiles.flatMap(({ rules }) => rules.get(name) ?? []).map((rule) => ({ rule, stem: "" }));
  if (exact.some(({ rule }) => rule.recipe.length > 0)) return exact;
  return [...exact, ...makefiles.flatMap((one) => byPattern(name, one) ?? [])];
}

function byPattern(name: string, { rules }: Makefile): RuleFor | null {
  for (const [pattern, rule] of rules) {
    const [before = "", after, more] = pattern.split("%");
    if (after === undefined || more !== undefined || name.length <= before.length + after.length) continue;
    if (name.startsWith(before) && name.endsWith(after))
      return { rule, stem: name.slice(before.length, name.length - after.length) };
  }
  return null;
}

/** `.IGNORE` of everything or of a target. */
function ignores(target: string, makefiles: readonly Makefile[]): boolean {
  return makefiles.some(({ rules }) => {
    const rule = rules.get(".IGNORE");
    return rule !== undefined && (rule.needs.length === 0 || rule.needs.includes(target));
  });
}

/** A line without what tells make how to run it; one whose failure is ignored as a shell says that. */
function commandOf(line: string, isIgnored: boolean): string {
  const [marks = ""] = /^[@+\-\s]*/.exec(line) ?? [];
  const command = line.slice(marks.length);
  if (command === "" || /^(?:if condition; then|fi)$/.test(command)) return command;
  return letPass(command, isIgnored || marks.includes("-"));
}

function shellOf(variables: Variables): string {
  const shell = heldBy("SHELL", variables);
  return shell === undefined ? "" : `${shell} -e {0}`;
}
