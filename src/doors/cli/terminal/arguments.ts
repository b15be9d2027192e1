import { parseArgs } from "node:util";
import { meantAndAllowed } from "../../../parse/written/suggest.ts";
import { commands } from "../options/commands.ts";
import type { Command, Option } from "../options/option.ts";

/** What was asked on the command line, checked against the options table. */
export interface ParsedArguments {
  readonly command: Command;
  readonly operand: string | null;
  /** By option name; a switch is `["true"]`. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** The command line cannot be understood; every mistake in it is one line. */
export class UsageError extends Error {
  readonly mistakes: readonly string[];
  constructor(mistakes: readonly string[]) {
    super(mistakes.join("\n"));
    this.mistakes = mistakes;
  }
}

/** Reads a command line against the options table. Throws `UsageError` with all its mistakes. */
export function readArguments(argv: readonly string[]): ParsedArguments {
  const { name, command, rest } = commandIn(argv);
  if (command === undefined) throw new UsageError([unknownCommand(name)]);
  const { tokens } = parseArgs({ args: [...rest], strict: false, tokens: true, options: switchesOf(command) });
  const mistakes: string[] = [];
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = command.options.find((known) => known.name === token.name);
    const value = option?.value === null ? "true" : token.value;
    const mistake = mistakeIn(command, option, token.rawName, value, values.has(token.name));
    if (mistake !== null) mistakes.push(mistake);
    else values.set(token.name, [...(values.get(token.name) ?? []), value ?? ""]);
  }
  if (!values.has("help")) mistakes.push(...operandMistakes(command, operands));
  if (mistakes.length > 0) throw new UsageError(mistakes);
  return { command, operand: operands[0] ?? null, values };
}

/** Where to read on after a mistake: the options of the command that was meant, or all commands. */
export function readOn(argv: readonly string[]): string {
  const { command } = commandIn(argv);
  if (command === undefined) return '"controldiff --help" lists the commands';
  return `"controldiff ${command.name} --help" lists its options`;
}

function unknownCommand(name: string): string {
  const names = commands.map((known) => known.name);
  const longer = names.filter((known) => known.startsWith(`${name} `));
  if (longer.length > 0) return `${name} needs a second word: ${longer.join(", ")}`;
  return `unknown command "${name}"; ${meantAndAllowed(name, names)}`;
}

/** A command's name is one word, or two such as `add control`. */
function commandIn([first = "", ...rest]: readonly string[]) {
  const [second = "", ...more] = rest;
  const two = commands.find(({ name }) => name === `${first} ${second}`);
  if (two !== undefined) return { name: two.name, command: two, rest: more };
  return { name: first, command: commands.find(({ name }) => name === first), rest };
}

function switchesOf(command: Command): Record<string, { type: "boolean" | "string" }> {
  return Object.fromEntries(
    command.options.map((option) => [option.name, { type: option.value === null ? "boolean" : "string" }]),
  );
}

function mistakeIn(
  command: Command,
  option: Option | undefined,
  raw: string,
  value: string | undefined,
  again: boolean,
): string | null {
  if (option === undefined)
    return `unknown option "${raw}" of ${command.name}; ${meantAndAllowed(
      raw,
      command.options.map((known) => `--${known.name}`),
    )}`;
  if (value === undefined || value === "") return `${raw} needs a value: ${raw} ${option.value}`;
  if (again && option.many !== true && option.value !== null) return `${raw} is given twice`;
  if (option.allowed !== undefined && !option.allowed.includes(value))
    return `${raw} is "${value}"; allowed: ${option.allowed.join(", ")}`;
  return null;
}

function operandMistakes(command: Command, operands: readonly string[]): readonly string[] {
  if (command.operand === null) return operands.map((found) => `${command.name} takes no argument; found "${found}"`);
  if (operands.length === 1 || (operands.length === 0 && command.operand.startsWith("["))) return [];
  return [
    `${command.name} takes one argument, ${command.operand}; found ${operands.length === 0 ? "none" : operands.map((found) => `"${found}"`).join(", ")}`,
  ];
}
