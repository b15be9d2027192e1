import { minimatch } from "minimatch";
import type { EvidenceLink } from "../../../model/evidence.ts";
import type { Control, Program } from "../../../model/program.ts";
import { didYouMean } from "../../../parse/written/suggest.ts";
import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";

/** A control, and those of its links that are attested. */
export interface AttestTarget {
  readonly control: Control;
  readonly links: readonly EvidenceLink[];
}

/** What is attested: one control, all of them, those that the change affects, or what points at a file. Throws `UsageError`. */
export function targetsOf(
  { operand, values }: ParsedArguments,
  program: Program,
  affected: ReadonlySet<string> | null,
  files: { has(path: string): boolean },
): readonly AttestTarget[] {
  if (operand !== null) return [oneControl(operand, values.get("link") ?? null, program)];
  const controls = program.controls.filter(({ origin }) => origin === "native");
  const path = values.get("file")?.[0];
  const chosen = path === undefined ? all(controls, affected) : files.has(path) ? pointingAt(path, controls) : [];
  if (chosen.length > 0) return chosen;
  throw new UsageError([nothingChosen(path, affected)]);
}

function nothingChosen(path: string | undefined, affected: ReadonlySet<string> | null): string {
  if (path !== undefined) return `no evidence link points at "${path}"; controldiff explain says what is known of it`;
  if (affected === null) return "nothing to attest: no control of the program has evidence";
  return affected.size === 0
    ? "nothing to attest: the change affects no control; --all attests every control"
    : `nothing to attest: no control that the change affects has an evidence link (${[...affected].join(", ")})`;
}

/** Exactly one of a control, `--all`, `--affected` and `--file`. Throws `UsageError`. */
export function judgeTargets({ operand, values }: ParsedArguments): void {
  const said = [
    ...(operand === null ? [] : [operand]),
    ...["all", "affected", "file"].filter((name) => values.has(name)).map((name) => `--${name}`),
  ];
  if (said.length === 1) {
    if (operand === null && values.has("link"))
      throw new UsageError(["--link names a link of one control; name the control too"]);
    return;
  }
  const found = said.length === 0 ? "none" : said.join(", ");
  throw new UsageError([`attest takes a control, --all, --affected or --file PATH; found ${found}`]);
}

function all(controls: readonly Control[], affected: ReadonlySet<string> | null): readonly AttestTarget[] {
  return controls
    .filter(({ id, evidence }) => evidence.length > 0 && (affected === null || affected.has(id)))
    .map((control) => ({ control, links: control.evidence }));
}

function pointingAt(path: string, controls: readonly Control[]): readonly AttestTarget[] {
  return controls.flatMap((control) => {
    const links = control.evidence.filter((link) => "path" in link && pointsAt(link, path));
    return links.length === 0 ? [] : [{ control, links }];
  });
}

function pointsAt(link: EvidenceLink & { readonly path: string }, path: string): boolean {
  const isGlob = "isGlob" in link && link.isGlob;
  return isGlob
    ? minimatch(path, link.path, { dot: true, nonegate: true, nocomment: true, platform: "linux" })
    : link.path === path;
}

function oneControl(id: string, texts: readonly string[] | null, program: Program): AttestTarget {
  const control = controlNamed(id, program);
  return { control, links: linksNamed(texts, control) };
}

function controlNamed(id: string, { controls }: Program): Control {
  const control = controls.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  const ids = controls.map((candidate) => candidate.id);
  if (control === undefined) {
    const meant = ids.length === 0 ? "; the program has none" : didYouMean(id, ids);
    throw new UsageError([`"${id}" is not a control${meant}`]);
  }
  if (control.origin === "native") return control;
  throw new UsageError([
    `${id} is read from ${control.place.path}, and ${formatNames[control.origin]} has no place for attestations; write the control in compliance/controls/ to attest it`,
  ]);
}

const formatNames: Readonly<Record<Exclude<Control["origin"], "native">, string>> = {
  opencontrol: "OpenControl",
  comply: "Comply",
  oscal: "OSCAL",
};

function linksNamed(texts: readonly string[] | null, { id, evidence }: Control): readonly EvidenceLink[] {
  if (evidence.length === 0) throw new UsageError([`${id} has no evidence link to attest`]);
  if (texts === null) return evidence;
  const unknown = texts.filter((text) => !evidence.some((link) => link.text === text));
  const known = evidence.map((link) => `"${link.text}"`).join(", ");
  if (unknown.length > 0)
    throw new UsageError(unknown.map((text) => `${id} has no evidence link "${text}"; it has ${known}`));
  return evidence.filter((link) => texts.includes(link.text));
}
