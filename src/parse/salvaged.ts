import { defaultFailOn } from "../model/finding.ts";
import { byText } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import type { Policy, Program, Salvaged } from "../model/program.ts";
import { allOf, type ProgramFiles } from "./program-files.ts";
import type { WrittenFiles } from "./read-program.ts";
import { shapeOf } from "./written/schema.ts";
import { writtenProgram } from "./written/written-program.ts";

interface Rest {
  /** Every entry that could be read, those of a duplicate id too; null: not even program.yml. */
  readonly program: Program | null;
  readonly written: WrittenFiles;
  readonly files: ProgramFiles;
  readonly problems: readonly Problem[];
}

/** Null where nobody is known who could approve a change of it: then nothing can be judged by its terms. */
export function salvagedFrom({ program, written, files, problems }: Rest): Salvaged | null {
  const owners = program?.owners.filter(({ name }) => name !== "") ?? [];
  if (program === null || owners.length === 0) return null;
  const errors = problems.filter(({ severity }) => severity === "error");
  const faulty = new Set(errors.map(({ place }) => place.path));
  const policy = isPolicyReadable(written) ? program.policy : strictest(program.policy, written);
  const controls = withId(program.controls).map((control) => ({
    ...control,
    evidence: control.evidence.filter(({ text }) => text !== ""),
  }));
  const whole = { ...program, owners, controls, risks: withId(program.risks), policy };
  return { program: whole, lost: lostOf(program, written, files, faulty), faulty };
}

/** What is left without a name cannot be compared with anything. */
function withId<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return things.filter(({ id }) => id !== "");
}

/** Where there is no policy, a key that is not known may be it, misspelled. */
function isPolicyReadable({ program }: WrittenFiles): boolean {
  if (program === null || program.faulty === "all" || program.faulty.includes("policy")) return false;
  const keys = shapeOf(writtenProgram) ?? {};
  return program.value.policy !== undefined || program.faulty.every((key) => Object.hasOwn(keys, key));
}

function strictest(policy: Policy, { program }: WrittenFiles): Policy {
  const written = program?.value.policy?.approvals;
  const isKnown = typeof written === "string" ? isMode(written) : isMode(written?.mode);
  return {
    ...policy,
    failOn: [...new Set([...(program?.value.policy?.["fail-on"] ?? []), ...defaultFailOn])],
    approvals: isKnown ? policy.approvals : "require",
    approvers: { ...policy.approvers, stands: "at-its-commit" },
  };
}

function lostOf(
  program: Program,
  written: WrittenFiles,
  files: ProgramFiles,
  faulty: ReadonlySet<string>,
): readonly string[] {
  const whole = new Set([
    ...[written.program, written.risks, written.waivers].flatMap((read) => read?.file.path ?? []),
    ...written.catalogues.map(({ place }) => place.path),
    ...written.controls.map(({ place }) => place.path),
  ]);
  const links = program.controls.flatMap(({ evidence }) => evidence.map(({ text, place }) => ({ id: text, place })));
  for (const { id, place } of [...program.controls, ...program.risks, ...links])
    if (id === "") whole.delete(place.path);
  const own = new Set(allOf(files));
  return [...faulty].filter((path) => !whole.has(path) || !own.has(path)).sort(byText);
}

function isMode(word: string | undefined): boolean {
  return word === "off" || word === "advise" || word === "require";
}
