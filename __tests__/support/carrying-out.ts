import { ownersOf, parseCodeowners } from "../../src/codeowners/codeowners.ts";
import { attest } from "../../src/commands/attest.ts";
import { applyFixes } from "../../src/edits/apply.ts";
import type { Edit } from "../../src/model/files/edit.ts";
import type { StandingFinding } from "../../src/model/finding.ts";
import type { Program } from "../../src/model/program.ts";
import { inEntry, inItems, inProgram } from "./hand-edits.ts";
import type { Files, WrittenChange } from "./judged-change.ts";
import { snapshotOf } from "./snapshot-of.ts";

/** A finding, the change that it is told of, and what somebody who carries out its step can look up. */
export interface Told {
  readonly found: StandingFinding;
  /** The finding of evidence that it is, or follows from. */
  readonly behind: StandingFinding;
  readonly change: WrittenChange;
  /** The owner of the control that it is about. */
  readonly owner: string | null;
  /** The files as they were when all was well. */
  readonly history: Files;
  readonly programOf: (files: Files) => Program;
  /** What comes of the steps of a control's own findings. */
  readonly mended: (control: string) => readonly WrittenChange[];
}

/** An edit of head's files that a person makes. */
export type HandEdit = (files: Files) => Files;

export function onHead(change: WrittenChange, edit: HandEdit): WrittenChange {
  return { ...change, head: edit(change.head) };
}

/** The files where the finding stands and where its cause is, as base has them. */
export function undone({ found, change }: Told): HandEdit {
  const paths = [found.location.path, ...(found.cause === null ? [] : [found.cause.location.path])];
  return (files) => paths.reduce((so, path) => withFile(so, path, change.base[path]), files);
}

export function asBefore(path: string): (told: Told) => HandEdit {
  return ({ change, history }) =>
    (files) =>
      withFile(files, path, change.base[path] === change.head[path] ? history[path] : change.base[path]);
}

/** Every file that is not the program's own as it was when all was well. */
export function asAllWasWell({ change, history }: Told): HandEdit {
  return (files) => {
    const paths = [...new Set([...Object.keys(change.base), ...Object.keys(history)])];
    return paths
      .filter((path) => !path.startsWith("compliance/"))
      .reduce((so, path) => withFile(so, path, best(path, change, history)), files);
  };
}

function best(path: string, { base, head }: WrittenChange, history: Files): string | undefined {
  return base[path] === head[path] ? (history[path] ?? base[path]) : base[path];
}

function withFile(files: Files, path: string, text: string | undefined): Files {
  const { [path]: _, ...others } = files;
  return text === undefined ? others : { ...others, [path]: text };
}

export function inControl({ found }: Told, edit: Parameters<typeof inEntry>[1]): HandEdit {
  return inEntry(found.control ?? found.subject[0] ?? "", edit);
}

export function inLink(edit: (link: Readonly<Record<string, unknown>>) => unknown): (told: Told) => HandEdit {
  return ({ behind: { subject } }) => {
    const [id = "", text = ""] = subject;
    return inEntry(id, (entry) =>
      inItems(entry, "evidence", (link) =>
        Object.values(asObject(link)).includes(text) ? edit(asObject(link)) : link,
      ),
    );
  };
}

/** Every report of head, with no failure in it. */
export function passing(): HandEdit {
  return (files) =>
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replace(/><failure[^>]*\/><\/testcase>/g, "/>")]),
    );
}

/** To a file that its owner owns, or to one that becomes the owner's. */
export function corrected(told: Told): HandEdit {
  const { head } = told.change;
  const codeowners = parseCodeowners(head[".github/CODEOWNERS"] ?? "", ".github/CODEOWNERS");
  const own = Object.keys(head).find((path) => ownersOf(codeowners, path)?.owners.includes(told.owner ?? ""));
  const target = own ?? pageFor(told.found.control ?? "", told);
  const rule = (text: unknown) => (text === told.found.subject[1] ? target : text);
  const line = own === undefined ? `/${target} ${told.owner}\n` : "";
  return (files) => ({
    ...inControl(told, (entry) => inItems(entry, "paths", rule))(files),
    ".github/CODEOWNERS": `${files[".github/CODEOWNERS"] ?? ""}${line}`,
  });
}

/** A page that the control does not rest on yet. */
export function pageFor(control: string, { change: { head } }: Told): string {
  const entries = Object.entries(head).filter(
    ([path, text]) => path.startsWith("compliance/") && text.includes(control),
  );
  const isFree = (path: string) => !entries.some(([, text]) => text.includes(path));
  const pages = Object.keys(head).filter((path) => /^\w+\/.*\.md$/.test(path) && !path.startsWith("compliance/"));
  const [page] = pages.filter(isFree);
  if (page === undefined) throw new Error(`no page is left for ${control}`);
  return page;
}

export function inWaivers(edit: (waiver: Readonly<Record<string, unknown>>) => unknown): HandEdit {
  return inProgram((entry) => inItems(entry, "waivers", (one) => edit(asObject(one))), "compliance/waivers.yml");
}

export function asObject(item: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(item as object));
}

/** Each of those whom a step names approves, alone. */
export function approvedByEach(change: WrittenChange, names: string): readonly WrittenChange[] {
  return names.split(/, | and | or /).map((name) => approvedBy(change, name));
}

export function withDeputy(change: WrittenChange, id: string, deputy: string): WrittenChange {
  const named = inEntry(id, (entry) => entry.set("deputies", [deputy]));
  return { ...change, base: named(change.base), head: named(change.head) };
}

export function approvedBy(change: WrittenChange, name: string): WrittenChange {
  if (name.startsWith("an administrator")) return { ...approvedBy(change, "@admin"), administrators: ["admin"] };
  const { approvers, teams = {} } = change;
  const members = teams[name] ?? ["member"];
  const wrote = [change.author, ...(change.contributors ?? [])];
  const login = name.includes("/") ? (members.find((one) => !wrote.includes(one)) ?? "") : name.slice(1);
  const readable = name.includes("/") ? { ...teams, [name]: members } : teams;
  return { ...change, approvers: [...(approvers ?? []), login], teams: readable };
}

/** The waiver, with a day that counts, as it stands on the base branch once it was approved. */
export function waivedAnew({ change }: Told): readonly WrittenChange[] {
  const anew = inWaivers((one) => ({ ...one, expires: "2026-08-31" }));
  return [approvedBy(onHead(change, anew), "@lead")];
}

export function attested({ change, programOf }: Told, by: string, id: string, link: string): HandEdit {
  return (files) => {
    const program = programOf(files);
    const control = program.controls.find((one) => one.id === id);
    const links = control?.evidence.filter(({ text }) => text === link) ?? [];
    if (control === undefined || links.length === 0) throw new Error(`there is no link ${link} of ${id}`);
    const results = attest({ control, links, by, on: change.today }, program, snapshotOf(files));
    return edited(
      files,
      results.flatMap((result) => (result.is === "attested" ? result.edits : [])),
    );
  };
}

/** The files with exact edits made. Throws where they cannot be made: an edit that is offered can be made. */
export function edited(files: Files, edits: readonly Edit[]): Files {
  const read = (path: string) => {
    const text = files[path];
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  const applied = applyFixes(read, [edits]);
  if (!applied.done[0]) throw new Error(`the edits do not apply: ${JSON.stringify(edits)}`);
  const texts = [...applied.files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
  return { ...files, ...Object.fromEntries(texts) };
}
