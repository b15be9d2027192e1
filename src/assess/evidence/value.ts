import { canonical } from "./canonical.ts";
import { addressesOf } from "./hcl-addresses.ts";
import { HclError } from "./hcl-tokens.ts";
import type { Extent } from "./hcl-values.ts";
import { selectFile } from "./lines.ts";
import { nearest } from "./nearest.ts";
import { absent, type Part, type Selection, unsure } from "./part.ts";
import { type Followed, follow, isRecord, pointerOf, walk, walkBlocks } from "./pointer.ts";
import { type Format, hclOf, structureOf } from "./structure.ts";
import { textOf } from "./text.ts";
import { count, list, quote } from "./words.ts";
import { rangeOf, yamlDocuments } from "./yaml-documents.ts";

/** The value that a JSON pointer names; of several YAML documents the first that has it. */
export function selectPointer(path: string, pointer: string, bytes: Uint8Array, format: Format): Selection {
  return select(path, bytes, format, (values) => {
    const [at, found] = firstOf(values, (value) => follow(value, pointer, format === "HCL" ? walkBlocks : walk));
    if (found.is === "lost") return lost(path, pointer, found);
    return part(`${pointer} in ${path}`, { bytes, format, at, found });
  });
}

/** What a bare name names in a structured file: a job of a workflow, else a key at the top. */
export function selectName(path: string, name: string, bytes: Uint8Array, format: Format): Selection {
  if (isWorkflow(path)) return selectJob(path, name, bytes);
  if (format === "HCL") return selectAddress(path, name, bytes);
  return select(path, bytes, format, (values) => {
    const [jobAt, job] = firstOf(values, (value) => walk(value, ["jobs", name]));
    if (job.is === "value") return part(`job ${quote(name)} of ${path}`, { bytes, format, at: jobAt, found: job });
    const [at, found] = firstOf(values, (value) => walk(value, [name]));
    if (found.is === "lost") return lost(path, pointerOf([name]), found);
    return part(`${quote(name)} in ${path}`, { bytes, format, at, found });
  });
}

/** What Terraform calls by an address, or something in it: `aws_s3_bucket.logs`, `aws_s3_bucket.logs.versioning`. */
function selectAddress(path: string, name: string, bytes: Uint8Array): Selection {
  return select(path, bytes, "HCL", ([file]) => {
    const addresses = addressesOf(file);
    const address = [...addresses.keys()].find((known) => name === known || name.startsWith(`${known}.`));
    if (address === undefined) return noAddress(path, name, addresses.keys());
    const inside = name.slice(address.length).split(".").slice(1);
    const found = walkBlocks(file, [...(addresses.get(address) ?? []), ...inside]);
    if (found.is === "lost") return lost(path, name, found);
    return part(`${name} in ${path}`, { bytes, format: "HCL", at: 0, found });
  });
}

function noAddress(path: string, name: string, addresses: Iterable<string>): Selection {
  const near = nearest(name, addresses);
  const lacks = `${path} has no ${name}`;
  return near === null ? absent(lacks) : absent(`${lacks}; nearest is ${near.name}`, near);
}

/** A job of a workflow, or with null the whole of it. */
export function selectJob(path: string, job: string | null, bytes: Uint8Array): Selection {
  return select(path, bytes, "YAML", ([workflow]) => {
    const jobs = isRecord(workflow) ? workflow.jobs : undefined;
    if (!isRecord(jobs) || Object.keys(jobs).length === 0) return absent(`${path} is not a workflow: it has no jobs`);
    if (job === null) return selectFile(path, bytes);
    const found = walk(workflow, ["jobs", job]);
    if (found.is === "value") return part(`job ${quote(job)} of ${path}`, { bytes, format: "YAML", at: 0, found });
    const named = Object.keys(jobs).find((id) => isRecord(jobs[id]) && jobs[id].name === job);
    if (named !== undefined) {
      const message = `${path} has no job with the id ${quote(job)}; ${quote(named)} has that name`;
      return absent(message, { name: named, sure: true });
    }
    const near = nearest(job, Object.keys(jobs));
    const others = near === null ? `it has ${list(Object.keys(jobs))}` : `nearest is ${quote(near.name)}`;
    return absent(`${path} has no job ${quote(job)}; ${others}`, near);
  });
}

/** Whether GitHub reads a path as a workflow. */
function isWorkflow(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

function select(
  path: string,
  bytes: Uint8Array,
  format: Format,
  choose: (values: readonly unknown[]) => Selection,
): Selection {
  const structure = structureOf(bytes, format);
  switch (structure.is) {
    case "unsure":
      return unsure(`${path} ${structure.why}`);
    case "broken":
      return absent(`${path} ${structure.why}`);
    case "values":
      return choose(structure.values);
  }
}

/** The first document in which a search succeeds, else the first document's failure. */
function firstOf(values: readonly unknown[], search: (value: unknown) => Followed): readonly [number, Followed] {
  const all = values.map(search);
  const at = Math.max(
    0,
    all.findIndex(({ is }) => is === "value"),
  );
  return [at, all[at] ?? search(null)];
}

function lost(path: string, pointer: string, { at, parent, step }: Followed & { readonly is: "lost" }): Selection {
  const lacks = `${path} has no ${pointer}`;
  const where = at.length === 0 ? "its top" : pointerOf(at);
  if (Array.isArray(parent)) return absent(`${lacks}; ${where} is a list of ${count(parent.length, "item")}`);
  if (!isRecord(parent)) return absent(`${lacks}; ${where} is ${parent === null ? "empty" : "a single value"}`);
  const near = nearest(step, Object.keys(parent));
  if (near === null) return absent(`${lacks}; ${keysInWords(where, Object.keys(parent))}`);
  const meant = pointerOf([...at, near.name]);
  return absent(`${lacks}; nearest is ${meant}`, {
    name: pointer.startsWith("/") ? meant : near.name,
    sure: near.sure,
  });
}

function keysInWords(where: string, keys: readonly string[]): string {
  return keys.length === 0 ? `${where} has no keys` : `${where} has ${list(keys)}`;
}

interface Found {
  readonly bytes: Uint8Array;
  readonly format: Format;
  /** Which of the file's documents. */
  readonly at: number;
  readonly found: Followed & { readonly is: "value" };
}

function part(words: string, { bytes, format, at, found: { value, tokens } }: Found): Selection {
  const source = format === "TOML" ? null : sourceOf(bytes, format, at, tokens);
  const texts = [source?.text ?? canonical(value), ...(typeof value === "string" ? [value] : [])];
  const made: Part = { words, isPlural: false, texts, digested: () => canonical(value), lines: source };
  return { is: "part", part: made };
}

interface Source {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function sourceOf(bytes: Uint8Array, format: Format, at: number, tokens: readonly string[]): Source | null {
  try {
    const document = format === "HCL" ? undefined : yamlDocuments(bytes)[at];
    const range = document === undefined ? hclRange(bytes, format, tokens) : rangeOf(document, tokens);
    if (range === null) return null;
    const { content } = textOf(bytes);
    const from = content.slice(0, range[0]).split("\n").length;
    const text = content.slice(range[0], range[1]).trimEnd();
    return { text, from, to: from + text.split("\n").length - 1 };
  } catch {
    return null;
  }
}

/** Where a value of a file in HCL stands; a list of one block stands where the block does. */
function hclRange(bytes: Uint8Array, format: Format, tokens: readonly string[]): readonly [number, number] | null {
  const file = format === "HCL" ? hclOf(bytes) : null;
  if (file === null || file instanceof HclError) return null;
  let extent: Extent | undefined = file.at;
  for (const token of tokens) extent = extent?.inside.get(token);
  return extent === undefined || extent.from === null ? null : [extent.from, extent.to];
}
