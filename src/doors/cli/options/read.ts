import { crosswalkFormats } from "../../../render/formats.ts";
import { type Command, file, formatOf, help, now, program, repo, textOrJson } from "./option.ts";

/** The frameworks that suggestions speak for. */
const suggestedFrameworks = ["soc2-2017", "nist-csf-2.0"];

export const validate: Command = {
  name: "validate",
  operand: null,
  says: "check the program's files, at a revision or in a directory, and list every problem",
  options: [
    repo,
    { name: "head", value: "REV", says: "the revision to read (default: the files in the working directory)" },
    program,
    now,
    textOrJson("how to print the problems"),
    help,
  ],
};

export const crosswalk: Command = {
  name: "crosswalk",
  operand: "[framework]",
  says: "show what each control could satisfy in other frameworks: derived, with source and confidence, never counted",
  options: [
    repo,
    { name: "head", value: "REV", says: "the revision to read (default: the files in the working directory)" },
    program,
    formatOf(crosswalkFormats, "how to print it"),
    file,
    help,
  ],
};

export const suggest: Command = {
  name: "suggest",
  operand: "[control]",
  says: "list security mechanisms found in the files, with line and criteria; --write adds one to a control",
  options: [
    repo,
    program,
    { name: "framework", value: "ID", says: "only criteria of this framework", allowed: suggestedFrameworks },
    { name: "criterion", value: "ID", says: "only what speaks for this criterion" },
    textOrJson("how to print them"),
    file,
    {
      name: "write",
      value: "SUGGESTION",
      says: "add this suggestion to the named control; id:2 is its second place",
    },
    {
      name: "owner",
      value: "OWNER",
      says: "who owns a control that is made (default: the code owner of the evidence, else the program's first owner)",
    },
    { name: "dry-run", value: null, says: "write nothing; print what would be written" },
    help,
  ],
};

export const criteria: Command = {
  name: "criteria",
  operand: "[framework]",
  says: "list the criteria of a framework with titles, status, and the controls that satisfy them",
  options: [
    repo,
    program,
    { name: "open", value: null, says: "only criteria without an effective control" },
    { name: "points", value: null, says: "with their points of focus" },
    textOrJson("how to print them"),
    file,
    now,
    help,
  ],
};
