import { isRecord } from "../pointer.ts";
import { bareTask, letPass, type Task, type TaskFile, underCondition } from "./task-file.ts";

type Section = ReadonlyMap<string, string>;
type Sections = ReadonlyMap<string, Section>;

interface Settings {
  readonly sections: Sections;
  readonly isCut: boolean;
}

const mostLines = 5_000;
const mostNames = 500;
const longestName = 1_000;
const longestList = 5_000;
const mostRounds = 5;
const longestValue = 20_000;

/** tox.ini or setup.cfg, as far as it says which commands an environment runs (https://tox.wiki/en/latest/config.html). Total, whatever it is. */
export function toxOf(text: string): TaskFile {
  return toxFile(settingsIn(text));
}

/** The same of the value of tox.toml, or of `tool.tox` of pyproject.toml; null where it says nothing of tox. */
export function toxOfValue(value: unknown): TaskFile | null {
  if (!isRecord(value)) return null;
  if (typeof value.legacy_tox_ini === "string") return toxOf(value.legacy_tox_ini);
  const environments = Object.entries(isRecord(value.env) ? value.env : {});
  const sections = new Map([
    ["tox", sectionOf(value)],
    ["testenv", sectionOf(value.env_run_base)],
    ...environments.map(([name, one]) => [`testenv:${name}`, sectionOf(one)] as const),
  ]);
  return toxFile({ sections, isCut: false });
}

function sectionOf(value: unknown): Section {
  const entries = Object.entries(isRecord(value) ? value : {});
  return new Map(entries.map(([key, one]) => [key, Array.isArray(one) ? one.map(lineOf).join("\n") : textOf(one)]));
}

function lineOf(command: unknown): string {
  return Array.isArray(command) ? command.map(textOf).join(" ") : textOf(command);
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "boolean" ? `${value}` : "";
}

function settingsIn(text: string): Settings {
  const sections = new Map<string, Map<string, string>>();
  let [current, key]: [readonly Map<string, string>[], string] = [[], ""];
  const lines = text.replaceAll("\r", "").split("\n", mostLines + 1);
  let isCut = lines.length > mostLines;
  for (const line of lines) {
    const [, name] = /^\[([^\]]+)\]/.exec(line) ?? [];
    const [, begun, value = ""] = /^([\w-]+)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      const names = expanded(name);
      isCut ||= names.length >= mostNames || names.some((one) => one.includes("{"));
      current = names.map((one) => sections.get(one) ?? new Map<string, string>());
      for (const [at, one] of names.entries()) sections.set(one, current[at] ?? new Map());
    } else if (begun !== undefined) {
      key = begun;
      for (const one of current) one.set(key, value);
    } else if (/^\s+\S/.test(line) && !/^\s*[#;]/.test(line))
      for (const one of current) one.set(key, `${one.get(key) ?? ""}\n${line.trim()}`);
  }
  return { sections, isCut };
}

/** The names that `py{310,311}-lint` stands for. */
function expanded(name: string): readonly string[] {
  let names = [name];
  if (name.length > longestName) return names;
  for (let round = 0; round < mostRounds; round += 1)
    names = names
      .flatMap((one) => {
        const [all, before = "", inner = "", after = ""] = /^([^{}]*)\{([^{}]*)\}(.*)$/.exec(one) ?? [];
        return all === undefined ? [one] : inner.split(",").map((part) => `${before}${part.trim()}${after}`);
      })
      .slice(0, mostNames);
  return names;
}

function toxFile({ sections, isCut }: Settings): TaskFile {
  const main = sections.get("tox") ?? sections.get("tox:tox");
  const listed = (main?.get("envlist") ?? main?.get("env_list") ?? "").slice(0, longestList);
  const first = listed.split(/,(?![^{}]*\})|\s+/).filter((one) => one !== "");
  const lists = new Map<string, readonly string[]>();
  return {
    task: (name) => environment(name, sections, lists),
    first: first.flatMap(expanded).slice(0, mostNames),
    includes: [],
    isCut,
  };
}

function environment(name: string, sections: Sections, lists: Lists): Task | null {
  const [own, base] = [sections.get(`testenv:${name}`), sections.get("testenv")];
  if (own === undefined && base === undefined) return null;
  const setting = (key: string) => referred(own?.get(key) ?? base?.get(key) ?? "", sections);
  const isLetPass = setting("ignore_outcome").trim().toLowerCase() === "true";
  const written = ["commands_pre", "commands", "commands_post"].map(setting).join("\n");
  const lines = written.replace(/\\\n\s*/g, " ").split("\n");
  const recipe = lines.flatMap((line) => commandOf(line.trim(), { name, lists, isLetPass })).join("\n");
  const folder = setting("changedir") || setting("change_dir");
  return {
    ...bareTask,
    recipe: setting("platform").trim() === "" ? recipe : underCondition(recipe),
    folder: folder.replace(/\{(?:toxinidir|tox_root)\}/g, "."),
  };
}

/** A value with those of other sections that it names. */
function referred(value: string, sections: Sections): string {
  let known = value;
  for (let round = 0; round < mostRounds && known.length < longestValue; round += 1) {
    let left = longestValue;
    const next = known.replace(/\{\[([^\]{}]+)\]([\w-]+)\}/g, (all, section, key) => {
      const text = left > 0 ? (sections.get(section)?.get(key) ?? all) : all;
      left -= text.length;
      return text;
    });
    if (next === known) break;
    known = next;
  }
  return known;
}

/** What factors before a command stand for, by how they are written. */
type Lists = Map<string, readonly string[]>;
const mostFactors = 20;

interface Environment {
  readonly name: string;
  readonly lists: Lists;
  readonly isLetPass: boolean;
}

/** A command for an environment, without what tells tox how to run it. */
function commandOf(line: string, { name, lists, isLetPass }: Environment): readonly string[] {
  const [all = "", factors] = /^([\w.,!{}-]+):\s+/.exec(line) ?? [];
  if (factors !== undefined) {
    const list = lists.get(factors) ?? expanded(factors).slice(0, mostFactors);
    lists.set(factors, list);
    if (!list.some((one) => isOf(one, name))) return [];
  }
  const command = line
    .slice(all.length)
    .replace(/\{posargs(?::([^{}]*))?\}/g, (_, standing = "") => standing)
    .replace(/\{(?:toxinidir|tox_root)\}/g, ".");
  const [marks = ""] = /^[-!@\s]*/.exec(command) ?? [];
  return command === "" ? [] : [letPass(command.slice(marks.length), isLetPass || marks.includes("-"))];
}

/** Whether an environment has the factors that a line is for: `a-!b,c`. */
function isOf(factors: string, name: string): boolean {
  const own = new Set(name.split("-"));
  const has = (factor: string) => (factor.startsWith("!") ? !own.has(factor.slice(1)) : own.has(factor));
  return factors.split(",").some((one) => one.split("-").every(has));
}
