import { helpUrl } from "../../model/help.ts";
import { type Command, commands } from "./options.ts";

/** The help of the whole command line. */
export function overview(): string {
  const lines = commands.map((command) => `  ${usage(command).padEnd(36)} ${command.says}`);
  return [
    "controldiff shows what a change does to a repository's compliance controls.",
    "",
    "usage: controldiff <command> [options]",
    "",
    ...lines,
    "",
    "controldiff <command> --help says more. Exit codes: 0 pass, 1 findings, 2 could not evaluate or wrong configuration, 3 internal error.",
    `Documentation: ${helpUrl("commandLine")}`,
    "",
  ].join("\n");
}

/** The help of one command. */
export function helpOf(command: Command): string {
  const width = Math.max(...command.options.map((option) => flag(option.name, option.value).length));
  const lines = command.options.map((option) => {
    const allowed = option.allowed === undefined ? "" : `; one of ${option.allowed.join(", ")}`;
    return `  ${flag(option.name, option.value).padEnd(width)}  ${option.says}${allowed}`;
  });
  return [`usage: controldiff ${usage(command)} [options]`, "", `${command.says}.`, "", ...lines, ""].join("\n");
}

function usage(command: Command): string {
  return command.operand === null ? command.name : `${command.name} ${command.operand}`;
}

function flag(name: string, value: string | null): string {
  return value === null ? `--${name}` : `--${name} ${value}`;
}
