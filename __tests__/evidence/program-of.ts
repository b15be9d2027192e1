import { type EvidenceJudgement, judgeEvidence } from "../../src/evidence/judge.ts";
import { nothingAsked, type Probes } from "../../src/model/assessment.ts";
import {
  type Attestation,
  allPageLinks,
  type CheckEvidence,
  type Contains,
  type DocumentEvidence,
  type EvidenceLink,
  type Fragment,
  type PathEvidence,
  type UrlEvidence,
  type WorkflowEvidence,
} from "../../src/model/evidence.ts";
import type { Control, Program } from "../../src/model/program.ts";
import type { FileEntry, Snapshot } from "../../src/model/snapshot.ts";
import { doubtsOf, inWords } from "../support/in-words.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

/** Where every link of these tests stands. */
export const place = { path: "compliance/controls/tx.yml", line: 4, column: 5 };

/** `docs/x.md#tls`, `a.ts#L3-L5`, `a.json#/b`: as the parser reads it. */
export function path(text: string, more: Partial<PathEvidence> = {}): PathEvidence {
  const [file = "", fragment] = text.split(/#(.*)/s);
  const isGlob = /[*?[{]/.test(file);
  return {
    kind: "path",
    text,
    path: file,
    isGlob,
    fragment: fragment === undefined ? null : fragmentOf(fragment),
    contains: null,
    links: allPageLinks,
    attested: null,
    reviewEvery: null,
    place,
    ...more,
  };
}

function fragmentOf(text: string): Fragment {
  const lines = /^L(\d+)(?:-L(\d+))?$/.exec(text);
  if (lines !== null) return { kind: "lines", from: Number(lines[1]), to: Number(lines[2] ?? lines[1]) };
  return text.startsWith("/") ? { kind: "pointer", pointer: text } : { kind: "heading", slug: text };
}

export function workflow(text: string, more: Partial<WorkflowEvidence> = {}): WorkflowEvidence {
  const [file = "", job = null] = text.split("#");
  return { kind: "workflow", text, path: file, job, on: null, attested: null, reviewEvery: null, place, ...more };
}

export function check(name: string, more: Partial<CheckEvidence> = {}): CheckEvidence {
  return {
    kind: "check",
    text: name,
    name,
    app: null,
    workflow: null,
    attested: null,
    reviewEvery: null,
    place,
    ...more,
  };
}

export function url(text: string): UrlEvidence {
  return { kind: "url", text, url: text, attested: null, reviewEvery: null, place };
}

export function document(title: string, validUntil: string | null, actor: string | null = "aws"): DocumentEvidence {
  return {
    kind: "document",
    isHere: false,
    text: title,
    title,
    actor,
    validUntil,
    attested: null,
    reviewEvery: null,
    place,
  };
}

export function contains(value: string): { readonly contains: Contains } {
  const regex = /^\/(.*)\/$/s.exec(value)?.[1];
  return { contains: regex === undefined ? { kind: "text", value, place } : { kind: "regex", value: regex, place } };
}

export function attested(digest: string | null): { readonly attested: Attestation } {
  return { attested: { by: "@alice", on: "2026-09-01", digest, place } };
}

export function control(evidence: readonly EvidenceLink[], more: Partial<Control> = {}): Control {
  return {
    id: "TX-01",
    title: "Data in transit is encrypted",
    description: "",
    actor: "saas",
    owner: null,
    deputies: [],
    satisfies: [{ criterion: "soc2-2017/CC6.7", points: null, place }],
    treats: [],
    paths: [],
    evidence,
    implementation: "implemented",
    place: { ...place, line: 1 },
    monitors: [],
    complementary: null,
    origin: "native",
    noted: {},
    ...more,
  };
}

export function programOf(...controls: readonly Control[]): Program {
  return {
    name: "Acme",
    place,
    owners: [],
    frameworks: [],
    catalogues: new Map(),
    actors: new Map(),
    responsibilities: new Map(),
    scope: { include: [], exclude: [] },
    policy: {
      failOn: [],
      approvals: "off",
      approvers: { count: 1, eachOf: [], stands: "at-its-commit" },
      reviewEvery: null,
      links: null,
      contributorsMayApprove: false,
      waivers: { maxDays: null, warnDays: 14 },
      place,
    },
    controls,
    risks: [],
    waivers: [],
    sources: [],
    files: [],
  };
}

/** A snapshot in which some paths are links (read as a file where they have content) or submodules and some were not read. */
export function snapshotWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  odd: Readonly<Record<string, FileEntry["kind"] | "unread">> = {},
): Snapshot {
  const all = snapshotOf({ ...Object.fromEntries(Object.keys(odd).map((name) => [name, ""])), ...files });
  const kindOf = (name: string) => (odd[name] === undefined || odd[name] === "unread" ? "file" : odd[name]);
  return {
    ...all,
    files: new Map([...all.files].map(([name, entry]) => [name, { ...entry, kind: kindOf(name) }])),
    contents: new Map([...all.contents].filter(([name]) => odd[name] === undefined || name in files)),
  };
}

export const today = "2026-11-05";

/** Judges one control with these links. */
export function judge(
  snapshot: Snapshot,
  links: readonly EvidenceLink[],
  probes: Probes = nothingAsked,
): EvidenceJudgement {
  return judgeEvidence({ program: programOf(control(links)), snapshot, side: "head", probes, today });
}

/** What a judgment says, one line each: `evidence-missing: …` for findings, `?: …` for what could not be determined. */
export function said({ findings, unverifiable }: EvidenceJudgement): readonly string[] {
  return [
    ...findings.map(inWords).map(({ rule, message }) => `${rule.replace("evidence-", "")}: ${message}`),
    ...doubtsOf(unverifiable).map(({ why }) => `?: ${why}`),
  ];
}
