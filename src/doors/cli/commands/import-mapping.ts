import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Field, fields } from "../../../commands/import/columns.ts";
import { isOwner } from "../../../parse/written/forms.ts";
import { meantAndAllowed } from "../../../parse/written/suggest.ts";
import { UsageError } from "../terminal/arguments.ts";

/** What the user says of a register: which columns hold what, and whose handle a name is. */
export interface Mapping {
  readonly columns: ReadonlyMap<string, Field | "ignore">;
  readonly owners: ReadonlyMap<string, string>;
}

export const noMapping: Mapping = { columns: new Map(), owners: new Map() };

/** Reads `columns:` and `owners:` of a YAML or JSON file. Throws `UsageError` with every mistake in it. */
export function readMapping(file: string, onDisk: string): Mapping {
  const written = valueIn(file, onDisk);
  const { columns = {}, owners = {}, ...rest } = written;
  const allowed = [...fields, "ignore"];
  const mistakes = [
    ...Object.keys(rest).map((key) => `${file}: unknown key "${key}"; allowed: columns, owners`),
    ...pairs(columns, file, "columns").flatMap(([heading, field]) =>
      allowed.includes(field as Field)
        ? []
        : [`${file}: column "${heading}" is to be "${field}"; ${meantAndAllowed(field, allowed)}`],
    ),
    ...pairs(owners, file, "owners").flatMap(([name, handle]) =>
      isOwner(handle)
        ? []
        : [`${file}: "${handle}", for "${name}", is no owner; allowed: @login, @org/team or an address`],
    ),
  ];
  if (mistakes.length > 0) throw new UsageError(mistakes);
  return {
    columns: new Map(pairs(columns, file, "columns") as [string, Field | "ignore"][]),
    owners: new Map(pairs(owners, file, "owners").map(([name, handle]) => [name.toLowerCase(), handle])),
  };
}

function valueIn(file: string, onDisk: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(readFileSync(onDisk, "utf8"), { logLevel: "silent", maxAliasCount: 0 });
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    throw new UsageError([
      `${file} cannot be read: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
    ]);
  }
  throw new UsageError([`${file} is no map with "columns" and "owners"`]);
}

function pairs(value: unknown, file: string, key: string): readonly (readonly [string, string])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UsageError([`${file}: "${key}" is no map`]);
  return Object.entries(value).map(([name, text]) => [name, String(text)] as const);
}
