import { isRecord, walk } from "./pointer.ts";

/** The addresses by which Terraform calls what stands in a file, such as `aws_s3_bucket.logs` or `var.region`, and the steps that lead there. */
export function addressesOf(file: unknown): ReadonlyMap<string, readonly string[]> {
  const addresses = new Map([...blocksIn(file)].reverse());
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
  const found = new Set<string>();
  for (const [address, tokens] of blocksIn(file)) {
    if (tokens[0] === "provider") continue;
    const blocks = walk(file, tokens);
    const isMany = blocks.is === "value" && Array.isArray(blocks.value) && blocks.value.length > 1;
    if (isMany || found.has(address)) twice.add(address);
    found.add(address);
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
export function addressAt([kind, ...steps]: readonly string[]): string | null {
  if (kind === "locals") return steps[1] === undefined ? null : `local.${steps[1]}`;
  const rest = steps.filter((step) => !/^\d+$/.test(step));
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

/** Each block of the file that has an address, and the steps to it; Terraform's JSON may list what stands at any level. */
function blocksIn(file: unknown): readonly (readonly [address: string, tokens: readonly string[]])[] {
  if (!isRecord(file)) return [];
  return kinds.flatMap(([kind, prefix, labels]) =>
    labeled(file[kind], labels).map(
      ({ names, tokens }) => [[...prefix, ...names].join("."), [kind, ...tokens]] as const,
    ),
  );
}

interface Labeled {
  readonly names: readonly string[];
  readonly tokens: readonly string[];
}

/** What stands below so many labels (https://developer.hashicorp.com/terraform/language/syntax/json#nested-block-mapping). */
function labeled(value: unknown, labels: number): readonly Labeled[] {
  if (labels === 0) return [{ names: [], tokens: [] }];
  if (Array.isArray(value))
    return value.flatMap((item, at) => (isRecord(item) ? labeled(item, labels).map(behind(String(at), false)) : []));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => labeled(inner, labels - 1).map(behind(name, true)));
}

function behind(step: string, isName: boolean): (one: Labeled) => Labeled {
  return ({ names, tokens }) => ({ names: isName ? [step, ...names] : names, tokens: [step, ...tokens] });
}
