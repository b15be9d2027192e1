import { codeownersOf, ownersOf } from "../src/codeowners/codeowners.ts";
import { shippedCloudDefaults } from "../src/criteria/cloud-defaults.ts";
import { shippedCatalogue, shippedCatalogueIds } from "../src/criteria/shipped.ts";
import { judgeEvidence } from "../src/evidence/judge.ts";
import { nothingAsked } from "../src/model/assessment.ts";
import { plainText } from "../src/model/sentence.ts";
import type { FileEntry, Snapshot } from "../src/model/snapshot.ts";
import { parseProgram } from "../src/parse/program.ts";
import type { Case, Format } from "./case.ts";

/** What a case did not come to as it says; empty where it did. */
export function judged(one: Case, format: Format): readonly string[] {
  const files = { ...format.around, ...(one.text === undefined ? {} : { [format.file]: one.text }), ...one.files };
  return [...evidenceOf(one, files), ...ownersIn(one, files), ...foreignIn(one, format, files)];
}

type Files = Readonly<Record<string, string>>;
type Link = Case["holds"][number];

const today = "2026-11-23";

function evidenceOf({ holds, broken, unknown, says }: Case, files: Files): readonly string[] {
  const wanted = [
    ...holds.map((link) => [link, "proven"] as const),
    ...broken.map((link) => [link, "broken"] as const),
    ...unknown.map((link) => [link, "unknown"] as const),
  ];
  return [...wanted.flatMap(([link, is]) => cameTo(link, is, files)), ...unsaid(says, wanted, files)];
}

function cameTo(link: Link, is: string, files: Files): readonly string[] {
  const came = judgedLink(link, files);
  if (came.is === is) return [];
  return [`${JSON.stringify(link)} is ${came.is}, not ${is}${came.says.map((text) => `; ${text}`).join("")}`];
}

function unsaid(
  says: readonly string[],
  wanted: readonly (readonly [Link, string])[],
  files: Files,
): readonly string[] {
  if (says.length === 0) return [];
  const all = wanted.flatMap(([link]) => judgedLink(link, files).says);
  return says
    .filter((text) => !all.some((said) => said.includes(text)))
    .map((text) => `nothing says "${text}": ${all.join("; ")}`);
}

function judgedLink(link: Link, files: Files): { readonly is: string; readonly says: readonly string[] } {
  const evidence = typeof link === "string" ? { path: link } : link;
  const control = { id: "TX-01", title: "T", owner: "@a", satisfies: ["soc2-2017/CC6.7"], evidence: [evidence] };
  const snapshot = snapshotOf({ ...files, ...program(), "compliance/controls/c.yml": JSON.stringify(control) });
  const { program: read, problems } = parsed(snapshot);
  const told = problems.map(({ message }) => message);
  if (read === null) return { is: "refused", says: told };
  const { findings, unverifiable, proofs } = judgeEvidence({
    program: read,
    snapshot,
    side: "head",
    probes: nothingAsked,
    today,
  });
  const proof = proofs.get("TX-01")?.[0]?.is ?? "none";
  return {
    is: proof === "unproven" || proof === "unverifiable" ? "unknown" : proof,
    says: [
      ...findings.map(({ message }) => plainText(message)),
      ...unverifiable.map(({ why }) => plainText(why)),
      ...told,
    ],
  };
}

function ownersIn({ owners = {}, skips }: Case, files: Files): readonly string[] {
  const codeowners = codeownersOf(snapshotOf(files));
  const wrong = Object.entries(owners).flatMap(([path, expected]) => {
    const came = codeowners === null ? [] : (ownersOf(codeowners, path)?.owners ?? []);
    return came.join() === expected.join() ? [] : [`${path} is owned by ${came.join(", ") || "nobody"}`];
  });
  if (skips === undefined) return wrong;
  const lines = codeowners?.errors.map(({ line }) => line) ?? [];
  return lines.join() === skips.join() ? wrong : [...wrong, `lines ${lines.join(", ") || "none"} are skipped`];
}

function foreignIn({ controls, warns }: Case, { reads }: Format, files: Files): readonly string[] {
  if (reads === undefined || (controls === undefined && warns === undefined)) return [];
  const { program: read, problems, salvaged } = parsed(snapshotOf({ ...files, ...program(reads) }));
  const of = (read ?? salvaged?.program)?.controls.filter(({ origin }) => origin !== "native") ?? [];
  const came = Object.fromEntries(of.map(({ id, implementation }) => [id, implementation]));
  const told = problems.map(({ place, message }) => `${place.line}:${place.column} ${message}`);
  const sorted = (record: object) => JSON.stringify(Object.entries(record).sort());
  return [
    ...(controls === undefined || sorted(came) === sorted(controls)
      ? []
      : [`the controls are ${JSON.stringify(came)}`]),
    ...(warns ?? [])
      .filter((text) => !told.some((said) => said.includes(text)))
      .map((text) => `nothing warns "${text}": ${told.join("; ")}`),
    ...(warns?.length === 0 && told.length > 0 ? [`it warns: ${told.join("; ")}`] : []),
  ];
}

function program(reads?: Readonly<Record<string, unknown>>): Files {
  const written = {
    version: 1,
    name: "Corpus",
    owners: ["@a"],
    frameworks: [{ id: "soc2-2017", categories: ["security"] }, { id: "nist-800-53-r5" }],
    actors: { us: { kind: "self", name: "Us" } },
    ...(reads === undefined ? {} : { sources: [reads] }),
  };
  return { "compliance/program.yml": JSON.stringify(written) };
}

function parsed(snapshot: Snapshot) {
  return parseProgram(snapshot, "compliance/program.yml", shippedCatalogue, shippedCatalogueIds, shippedCloudDefaults);
}

function snapshotOf(files: Files): Snapshot {
  const paths = Object.keys(files).sort();
  const entry = (path: string): [string, FileEntry] => [path, { path, kind: "file", id: files[path] ?? "" }];
  return {
    revision: { id: "head", name: "head", isCommit: false },
    files: new Map(paths.map(entry)),
    contents: new Map(paths.map((path) => [path, new TextEncoder().encode(files[path])])),
  };
}
