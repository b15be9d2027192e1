import { because, code, listUpTo, named, path as pathOf, type Sentence, sentence, words } from "../model/sentence.ts";
import { count } from "../model/words.ts";
import { canonical } from "./canonical.ts";
import { addressesOf } from "./hcl-addresses.ts";
import { selectFile } from "./lines.ts";
import { isTerraform, namedTwice } from "./named-twice.ts";
import { nearest } from "./nearest.ts";
import { absent, type Part, type Selection, unsure } from "./part.ts";
import { type Followed, follow, isRecord, pointerOf, walk, walkBlocks } from "./pointer.ts";
import { type StructuredFile, structureOf } from "./structure.ts";
import { sourceOf, textsOf } from "./value-text.ts";

/** The value that a JSON pointer names; of several YAML documents the first that has it. */
export function selectPointer(file: StructuredFile, pointer: string): Selection {
  const { path, format } = file;
  return select(file, (values) => {
    const [at, found] = firstOf(values, (value) => follow(value, pointer, format === "HCL" ? walkBlocks : walk));
    if (found.is === "lost") return lost(path, pointer, found);
    return part(sentence`${code(pointer)} in ${pathOf(path)}`, { file, at, found });
  });
}

/** What a bare name names in a structured file: a job of a workflow, else a key at the top. */
export function selectName(file: StructuredFile, name: string): Selection {
  const { path, bytes, format } = file;
  if (isWorkflow(path)) return selectJob(path, name, bytes);
  if (format === "HCL") return selectAddress(file, name);
  const key = selectKey(file, name);
  if (key.is === "part" || !isTerraform(file)) return key;
  return selectAddress(file, name);
}

function selectKey(file: StructuredFile, name: string): Selection {
  const { path } = file;
  return select(file, (values) => {
    const [jobAt, job] = firstOf(values, (value) => walk(value, ["jobs", name]));
    if (job.is === "value")
      return part(sentence`job ${named(name)} of ${pathOf(path)}`, { file, at: jobAt, found: job });
    const [at, found] = firstOf(values, (value) => walk(value, [name]));
    if (found.is === "lost") return lost(path, pointerOf([name]), found);
    return part(sentence`${named(name)} in ${pathOf(path)}`, { file, at, found });
  });
}

/** What Terraform calls by an address, or something in it: `aws_s3_bucket.logs`, `aws_s3_bucket.logs.versioning`. */
function selectAddress(file: StructuredFile, name: string): Selection {
  const { path } = file;
  return select(file, ([blocks]) => {
    const addresses = addressesOf(blocks);
    const address = [...addresses.keys()].find((known) => name === known || name.startsWith(`${known}.`));
    if (address === undefined) return noAddress(path, name, addresses.keys());
    const inside = name.slice(address.length).split(".").slice(1);
    const found = walkBlocks(blocks, [...(addresses.get(address) ?? []), ...inside]);
    if (found.is === "lost") return lost(path, name, found);
    return part(sentence`${code(name)} in ${pathOf(path)}`, { file, at: 0, found });
  });
}

function noAddress(path: string, name: string, addresses: Iterable<string>): Selection {
  const near = nearest(name, addresses);
  const lacks = sentence`has no ${code(name)}`;
  return near === null
    ? absent(path, lacks)
    : absent(path, sentence`${lacks}${because(sentence`the nearest is ${code(near.name)}`)}`, near);
}

/** A job of a workflow, or with null the whole of it. */
export function selectJob(path: string, job: string | null, bytes: Uint8Array): Selection {
  const file = { path, bytes, format: "YAML" } as const;
  return select(file, ([workflow]) => {
    const jobs = isRecord(workflow) ? workflow.jobs : undefined;
    if (!isRecord(jobs) || Object.keys(jobs).length === 0)
      return absent(path, sentence`is not a workflow: it has no jobs`);
    if (job === null) return selectFile(path, bytes);
    const found = walk(workflow, ["jobs", job]);
    if (found.is === "value") return part(sentence`job ${named(job)} of ${pathOf(path)}`, { file, at: 0, found });
    const other = Object.keys(jobs).find((id) => isRecord(jobs[id]) && jobs[id].name === job);
    if (other !== undefined) {
      const why = sentence`has no job with the id ${named(job)}; that is the name of job ${named(other)}`;
      return absent(path, why, { name: other, sure: true });
    }
    const near = nearest(job, Object.keys(jobs));
    const others =
      near === null ? sentence`it has ${names(Object.keys(jobs))}` : sentence`the nearest is ${named(near.name)}`;
    return absent(path, sentence`has no job ${named(job)}${because(others)}`, near);
  });
}

/** Whether GitHub reads a path as a workflow. */
export function isWorkflow(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

function select(file: StructuredFile, choose: (values: readonly unknown[]) => Selection): Selection {
  const { path } = file;
  const structure = structureOf(file);
  switch (structure.is) {
    case "unsure":
      return unsure(sentence`${pathOf(path)} ${words(structure.why)}`);
    case "broken":
      return absent(path, words(structure.why));
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
  const lacks = sentence`has no ${code(pointer)}`;
  const where = at.length === 0 ? words("its top level") : [code(pointerOf(at))];
  if (Array.isArray(parent))
    return absent(
      path,
      sentence`${lacks}${because(sentence`${where} is a list of ${words(count(parent.length, "item"))}`)}`,
    );
  if (!isRecord(parent))
    return absent(
      path,
      sentence`${lacks}${because(sentence`${where} is ${words(parent === null ? "empty" : "a single value")}`)}`,
    );
  const near = nearest(step, Object.keys(parent));
  if (near === null)
    return absent(path, sentence`${lacks}${because(sentence`${where} has ${names(Object.keys(parent))}`)}`);
  const meant = pointerOf([...at, near.name]);
  return absent(path, sentence`${lacks}${because(sentence`the nearest is ${code(meant)}`)}`, {
    name: pointer.startsWith("/") ? meant : near.name,
    sure: near.sure,
  });
}

function names(keys: readonly string[]): Sentence {
  return keys.length === 0 ? words("no keys") : listUpTo(keys.map((key) => [named(key)]));
}

interface Found {
  readonly file: StructuredFile;
  /** Which of the file's documents. */
  readonly at: number;
  readonly found: Followed & { readonly is: "value" };
}

function part(name: Sentence, { file, at, found: { value, tokens } }: Found): Selection {
  const twice = namedTwice(file, at, tokens);
  if (twice !== null)
    return unsure(
      sentence`${pathOf(file.path)} has ${named(twice)} twice in one place, and which counts depends on the reader`,
    );
  const source = sourceOf(file, at, tokens);
  const texts = textsOf(value, source?.text ?? null);
  const made: Part = { words: name, isPlural: false, texts, digested: () => canonical(value), lines: source };
  return { is: "part", part: made };
}
