import stringWidth from "string-width";
import { helpUrl } from "../../model/help.ts";
import { wrap } from "../../render/text/wrap.ts";
import { commands } from "./options/commands.ts";
import type { Command } from "./options/option.ts";

/** The help of the whole command line, for a terminal of so many columns. */
export function overview(width: number): string {
  const rows = commands.map((command) => ({ name: usage(command), says: command.says }));
  const codes = "Exit codes: 0 pass, 1 findings, 2 could not evaluate or wrong configuration, 3 internal error.";
  return [
    ...wrap("controldiff shows what a change does to a repository's compliance controls.", width, ""),
    "",
    "usage: controldiff <command> [options]",
    "",
    ...rows.flatMap((row) => entry(row, width, width < narrow ? 2 : widestName)),
    "",
    ...wrap(`"controldiff <command> --help" lists the options of a command. ${codes}`, width, ""),
    ...wrap(`Documentation: ${helpUrl("commandLine")}`, width, ""),
    "",
  ].join("\n");
}

/** The help of one command. */
export function helpOf(command: Command, width: number): string {
  const rows = command.options.map(({ name, value, says, allowed }) => ({
    name: value === null ? `--${name}` : `--${name} ${value}`,
    says: `${says}${allowed === undefined ? "" : `; one of ${allowed.join(", ")}`}`,
  }));
  const widest = width < narrow ? 2 : Math.min(widestName, Math.max(...rows.map(({ name }) => name.length)));
  return [
    ...wrap(`usage: controldiff ${usage(command)} [options]`, width, ""),
    "",
    ...wrap(`${command.says}.`, width, ""),
    "",
    ...rows.flatMap((row) => entry(row, width, widest)),
    "",
  ].join("\n");
}

interface Row {
  readonly name: string;
  readonly says: string;
}

/** A longer name has a line of its own. */
const widestName = 22;

/** In fewer columns there is no room beside names: each has a line of its own. */
const narrow = 60;

/** A name, and beside it what it does. */
function entry({ name, says }: Row, width: number, widest: number): readonly string[] {
  const lines = wrap(says, width, " ".repeat(widest + 4));
  const [first = "", ...others] = lines;
  if (stringWidth(name) > widest) return [...wrap(name, width, "  "), ...lines];
  return [`  ${name.padEnd(widest)}  ${first.trimStart()}`, ...others];
}

function usage(command: Command): string {
  return command.operand === null ? command.name : `${command.name} ${command.operand}`;
}
