import type { FileKind } from "./file-kinds.ts";
import type { Look, Signal } from "./signal.ts";

/** A table of signals by what they look in. */
export type Table = ReadonlyMap<Look["in"], readonly Entry[]>;

interface Entry {
  readonly signal: Signal;
  readonly look: Look;
}

export function tableOf(signals: readonly Signal[]): Table {
  const table = new Map<Look["in"], Entry[]>();
  for (const signal of signals) {
    for (const look of signal.looks) table.set(look.in, [...(table.get(look.in) ?? []), { signal, look }]);
  }
  return table;
}

const kindsOfLooks: Readonly<Record<Look["in"], readonly FileKind[]>> = {
  step: ["workflow"],
  call: ["workflow"],
  workflow: ["workflow"],
  hook: ["hooks"],
  script: ["script"],
  terraform: ["terraform"],
  cloudformation: ["data"],
  kubernetes: ["data"],
  settings: ["data", "terraform"],
  ansible: ["data"],
  docker: ["docker"],
  code: ["code"],
  document: ["document"],
  lines: ["lines"],
  owners: ["codeowners"],
};

/** The looks of a table for files of one kind. */
export function looksFor(table: Table, kind: FileKind): readonly Look[] {
  return [...table.values()].flat().flatMap(({ look }) => (isFor(look, kind) ? [look] : []));
}

/** Of settings, Terraform shows only the charts that it installs. */
function isFor(look: Look, kind: FileKind): boolean {
  if (kind === "terraform" && look.in === "settings") return look.types.includes("chart");
  return kindsOfLooks[look.in].includes(kind);
}

/** The kinds of files that can show something of a table. */
export function kindsShowing(table: Table): ReadonlySet<FileKind> {
  return new Set([...table.keys()].flatMap((kind) => kindsOfLooks[kind]));
}
