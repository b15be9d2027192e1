import { asComment, type Command, help, program } from "./option.ts";

const shells = ["bash", "zsh", "fish"];

export const completion: Command = {
  name: "completion",
  operand: `<${shells.join("|")}>`,
  operands: shells,
  says: "print a script that completes commands, options and their values in a shell",
  options: [help],
};

export const mcp: Command = {
  name: "mcp",
  operand: null,
  says: "serve check, explain, suggest and criteria to a coding agent (Model Context Protocol, standard input and output); read-only",
  options: [
    { name: "repo", value: "DIR", says: "the one folder that is served, fixed at the start (default: here)" },
    program,
    help,
  ],
};

export const demo: Command = {
  name: "demo",
  operand: null,
  says: "print the comment of a pull request that breaks CC6.7 of a medical scheduling service",
  options: [...asComment, help],
};
