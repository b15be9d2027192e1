import { bareTask, filledIn, type Included, letPass, type Task, type TaskFile } from "./task-file.ts";

const mostLines = 5_000;
const longestStatement = 2_000;
const assignment = /^(?:export\s+)?([A-Za-z_][\w-]*)\s*:=\s*(?:"([^"\\]*)"|'([^']*)')\s*$/;
const header = /^@?([A-Za-z_][\w-]*)((?:\s+(?:"[^"]*"|'[^']*'|`[^`]*`|[^\s:"'`])+)*)\s*:(?!=)(.*)$/;

/** A justfile, as far as it says which commands a recipe runs (https://just.systems/man/en/). Total, whatever it is. */
export function justfileOf(text: string): TaskFile {
  const reader = new Justfile();
  const lines = text
    .replaceAll("\r", "")
    .replace(/\\\n[ \t]*/g, " ")
    .split("\n", mostLines + 1);
  reader.isCut = lines.length > mostLines;
  for (const line of lines) if (!reader.isCut) reader.take(line);
  return reader;
}

interface Recipe {
  readonly needs: readonly string[];
  readonly lines: string[];
  readonly defaults: ReadonlyMap<string, string>;
  readonly parameters: number;
}

class Justfile implements TaskFile {
  readonly includes: Included[] = [];
  first: readonly string[] = [];
  isCut = false;
  readonly #recipes = new Map<string, Recipe>();
  readonly #aliases = new Map<string, string>();
  readonly #variables = new Map<string, string>();
  #shell = "";
  #current: Recipe | null = null;
  /** Whether what stands above a recipe gives it to other systems than those of most jobs. */
  #isElsewhere = false;

  take(line: string): void {
    if (/^\s/.test(line) || line === "") this.#current?.lines.push(line.trim());
    else if (line.startsWith("["))
      this.#isElsewhere ||= /\b(?:windows|macos)\b/.test(line) && !/\b(?:unix|linux)\b/.test(line);
    else if (!line.startsWith("#")) this.#takeStatement(line);
  }

  #takeStatement(line: string): void {
    this.#current = null;
    this.isCut ||= line.length > longestStatement;
    if (this.isCut) return;
    const [, name = "", text, other] = assignment.exec(line) ?? [];
    const [, alias = "", target] = /^alias\s+([\w-]+)\s*:=\s*([\w-]+)/.exec(line) ?? [];
    const [, imported] = /^import\??\s+["']([^"']+)["']/.exec(line) ?? [];
    const [, shell] = /^set\s+shell\s*:=\s*\[\s*["']([^"']+)["']/.exec(line) ?? [];
    if (target !== undefined) this.#aliases.set(alias, target);
    else if (imported !== undefined) this.includes.push({ prefix: "", path: imported });
    else if (shell !== undefined) this.#shell = `${shell} -e {0}`;
    else if (name !== "") this.#variables.set(name, text ?? other ?? "");
    else this.#takeHeader(line);
  }

  #takeHeader(line: string): void {
    const [, name, given = "", behind = ""] = header.exec(line) ?? [];
    const isElsewhere = this.#isElsewhere;
    this.#isElsewhere = false;
    if (name === undefined) return;
    const parameters = given.match(/[*+$]*[A-Za-z_][\w-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|\S+))?/g) ?? [];
    const defaults = parameters.flatMap((one) => {
      const [, word = "", value] = /^[*+$]*([\w-]+)\s*=\s*["']?(.*?)["']?$/.exec(one) ?? [];
      if (one.startsWith("*") && value === undefined) return [[one.slice(1), ""] as const];
      return value === undefined ? [] : [[word, value] as const];
    });
    const needs = behind.replace(/\s#.*$/, "").match(/\([^()]*\)|[\w:-]+/g) ?? [];
    this.#current = {
      needs: needs.map((one) => one.replace(/^\(\s*/, "").split(/[\s)]/, 1)[0] ?? "").filter((one) => one !== ""),
      lines: [],
      defaults: new Map(defaults),
      parameters: parameters.some((one) => /^[*+]/.test(one)) ? Number.MAX_SAFE_INTEGER : parameters.length,
    };
    if (isElsewhere) return;
    this.#recipes.set(name, this.#current);
    if (this.first.length === 0) this.first = [name];
  }

  task(name: string): Task | null {
    const recipe = this.#recipes.get(name) ?? this.#recipes.get(this.#aliases.get(name) ?? "");
    if (recipe === undefined) return null;
    const known = (word: string) => recipe.defaults.get(word) ?? this.#variables.get(word);
    const lines = filledIn(recipe.lines.join("\n"), /\{\{\s*([\w-]+)\s*\}\}/g, known).split("\n");
    const { needs, parameters } = recipe;
    const isScript = lines[0]?.startsWith("#!") === true;
    const text = isScript ? lines : lines.map(commandOf);
    return { ...bareTask, recipe: text.join("\n").trim(), needs, shell: isScript ? "" : this.#shell, parameters };
  }
}

/** A line without what tells just how to run it. */
function commandOf(line: string): string {
  const [marks = ""] = /^[@-]*/.exec(line) ?? [];
  return letPass(line.slice(marks.length).trim(), marks.includes("-"));
}
