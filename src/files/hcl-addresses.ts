import { isRecord, walk } from "./pointer.ts";

/** The addresses by which Terraform calls what stands in a file, such as `aws_s3_bucket.logs` or `var.region`, and the steps that lead there. */
export function addressesOf(file: unknown): ReadonlyMap<string, readonly string[]> {
  const addresses = new Map<string, readonly string[]>();
  for (const [kind, prefix, labels] of kinds) {
    for (const names of namesIn(isRecord(file) ? file[kind] : undefined, labels)) {
      addresses.set([...prefix, ...names].join("."), [kind, ...names]);
    }
  }
  const written = isRecord(file) ? file.locals : undefined;
  // Terraform's JSON may leave out the list of a lone block.
  for (const name of isRecord(written) ? Object.keys(written) : []) addresses.set(`local.${name}`, ["locals", name]);
  const locals = Array.isArray(written) ? written : [];
  for (const [at, block] of locals.entries()) {
    for (const name of isRecord(block) ? Object.keys(block) : [])
      addresses.set(`local.${name}`, ["locals", String(at), name]);
  }
  return addresses;
}

/** The addresses that a file declares more than once, which Terraform refuses; a provider may be there once for each alias. */
export function addressesTwice(file: unknown): ReadonlySet<string> {
  const twice = new Set<string>();
  for (const [address, tokens] of addressesOf(file)) {
    const blocks = walk(file, tokens);
    const isList = tokens[0] !== "locals" && tokens[0] !== "provider" && blocks.is === "value";
    if (isList && Array.isArray(blocks.value) && blocks.value.length > 1) twice.add(address);
  }
  const locals = isRecord(file) && Array.isArray(file.locals) ? file.locals : [];
  const names = locals.flatMap((block) => (isRecord(block) ? Object.keys(block) : []));
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) twice.add(`local.${name}`);
    seen.add(name);
  }
  return twice;
}

/** The address in which a value stands that is reached by these steps; null where it stands in none. */
export function addressAt([kind, ...rest]: readonly string[]): string | null {
  if (kind === "locals") return rest[1] === undefined ? null : `local.${rest[1]}`;
  const [, prefix, labels] = kinds.find(([known]) => known === kind) ?? [kind, [], rest.length + 1];
  return rest.length < labels ? null : [...prefix, ...rest.slice(0, labels)].join(".");
}

/** By kind of block: what its address begins with, and how many labels it has (https://developer.hashicorp.com/terraform/language/expressions/references). */
const kinds: readonly (readonly [kind: string, prefix: readonly string[], labels: 1 | 2])[] = [
  ["resource", [], 2],
  ["data", ["data"], 2],
  ["ephemeral", ["ephemeral"], 2],
  ["action", ["action"], 2],
  ["check", ["check"], 1],
  ["module", ["module"], 1],
  ["variable", ["var"], 1],
  ["output", ["output"], 1],
  ["provider", ["provider"], 1],
];

function namesIn(blocks: unknown, labels: 1 | 2): readonly (readonly string[])[] {
  if (!isRecord(blocks)) return [];
  if (labels === 1) return Object.keys(blocks).map((name) => [name]);
  return Object.entries(blocks).flatMap(([type, named]) =>
    isRecord(named) ? Object.keys(named).map((name) => [type, name]) : [],
  );
}
