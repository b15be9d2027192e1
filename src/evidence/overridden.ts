import { isMade } from "../files/hcl/made.ts";
import { addressesOf } from "../files/hcl-addresses.ts";
import { isTerraform } from "../files/named-twice.ts";
import { fragmentText } from "../files/part.ts";
import { isRecord, walk } from "../files/pointer.ts";
import { type StructuredFile, structureOf } from "../files/structure.ts";
import { sourceOf, textsOf } from "../files/value-text.ts";
import type { Contains, PathEvidence } from "../model/evidence.ts";
import { code, path as pathOf, type Sentence, sentence } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { textOf } from "../model/text.ts";
import type { EvidenceBefore } from "./before.ts";
import { asked, holds, isUsable } from "./contains.ts";
import { flawed, type Judged } from "./flaw.ts";
import { structuredIn } from "./structured-files.ts";
import { pathsToJudge } from "./targets.ts";

/** Changed files of one folder that are looked into; a module has a few dozen. */
const mostBeside = 100;

/** The changed files that Terraform puts together with the one of a link, those of its folder (https://developer.hashicorp.com/terraform/language/files/override). */
export function besideTerraform(path: string, { files, first }: Pick<Snapshot, "files" | "first">): readonly string[] {
  if (!isTerraform({ path })) return [];
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const isBeside = (other: string) =>
    other !== path &&
    other.startsWith(folder) &&
    !other.slice(folder.length).includes("/") &&
    isTerraform({ path: other });
  return [...(first ?? [])].filter((other) => isBeside(other) && files.has(other)).slice(0, mostBeside);
}

/**
 * `evidence-content`: the file still holds the text, and a file beside it now overrides the attribute that does, or declares
 * its block a second time. An override file that cannot be read may override anything.
 */
export function overridden(
  link: PathEvidence,
  head: Snapshot,
  { snapshot: base }: Pick<EvidenceBefore, "snapshot">,
): readonly Judged[] {
  const { contains } = link;
  if (contains === null || !isUsable(contains)) return [];
  return pathsToJudge(link, head).flatMap((path) =>
    besideTerraform(path, head).flatMap((beside) => {
      const why = saidBeside({ ...link, contains }, path, beside, head);
      if (why === null || saidBeside({ ...link, contains }, path, beside, base) !== null) return [];
      return [flawed(why.rule, why.message, { explainedBy: [beside] })];
    }),
  );
}

interface Said {
  readonly rule: "evidence-content" | "evidence-unproven";
  readonly message: Sentence;
}

function saidBeside(
  link: PathEvidence & { readonly contains: Contains },
  path: string,
  beside: string,
  snapshot: Snapshot,
): Said | null {
  if (!snapshot.files.has(beside)) return null;
  const isOverride = /(?:^|\/)(?:[^/]*_)?override\.(?:tf|tofu)(?:\.json)?$/.test(beside);
  const [file, other] = [blocksIn(path, snapshot), blocksIn(beside, snapshot)];
  if (file === null) return null;
  if (other === null && !isOverride) return null;
  if (other === null)
    return {
      rule: "evidence-unproven",
      message: sentence`${pathOf(beside)} cannot be read, and Terraform merges it into ${pathOf(path)}`,
    };
  const shared = [...addressesOf(other.value).keys()].filter((address) => isAsked(address, file, link));
  if (!isOverride) return declaredAgain(shared, path, beside);
  return (
    shared.map((address) => contradictedIn(address, file, other, link.contains)).find((said) => said !== null) ?? null
  );
}

interface Blocks {
  readonly file: StructuredFile;
  readonly value: unknown;
}

function blocksIn(path: string, snapshot: Snapshot): Blocks | null {
  const file = structuredIn(path, snapshot);
  const structure = file === null ? null : structureOf(file);
  return file === null || structure?.is !== "values" ? null : { file, value: structure.values[0] };
}

/** Of a link to a part, the address in it. */
function isAsked(address: string, { value }: Blocks, { fragment }: PathEvidence): boolean {
  const tokens = addressesOf(value).get(address);
  if (tokens === undefined) return false;
  return fragment === null || fragment.kind === "lines" || fragmentText(fragment).includes(tokens.at(-1) ?? "");
}

/** A provider may be there once for each alias. */
function declaredAgain(shared: readonly string[], path: string, beside: string): Said | null {
  const [address] = shared.filter((one) => !one.startsWith("provider."));
  if (address === undefined) return null;
  const message = sentence`${pathOf(beside)} declares ${code(address)} of ${pathOf(path)} again, and Terraform accepts it once`;
  return { rule: "evidence-content", message };
}

/** A block that held the text and is made no times with the override, or an attribute that held it and holds another one there. */
function contradictedIn(address: string, file: Blocks, other: Blocks, contains: Contains): Said | null {
  const before = attributesOf(address, file);
  const isHeld = [...before.values()].some((texts) => holds(contains, { texts }));
  if (isHeld && isMade(valueAt(address, file), file.value) && !isMade(valueAt(address, other), other.value)) {
    const message = sentence`with ${pathOf(other.file.path)}, ${code(address)} of ${pathOf(file.file.path)} creates nothing`;
    return { rule: "evidence-content", message };
  }
  for (const [name, text] of attributesOf(address, other)) {
    const was = before.get(name);
    if (was === undefined || !holds(contains, { texts: was }) || holds(contains, { texts: text })) continue;
    const what = name === "" ? address : `${address}.${name}`;
    const message = sentence`${pathOf(other.file.path)} overrides ${code(what)} of ${pathOf(file.file.path)} and does not ${asked(contains, "plural")}`;
    return { rule: "evidence-content", message };
  }
  return null;
}

/** By name, the texts of what stands in a block: the lines it is on, and its value. A local value is its own. */
function attributesOf(address: string, { file, value }: Blocks): ReadonlyMap<string, readonly string[]> {
  const tokens = addressesOf(value).get(address) ?? [];
  const found = valueAt(address, { value });
  const texts = new Map<string, readonly string[]>();
  const add = (name: string, steps: readonly string[], held: unknown) => texts.set(name, textsAt(file, steps, held));
  if (tokens[0] === "locals") return add("", tokens, found);
  const blocks: readonly (readonly [readonly string[], unknown])[] = Array.isArray(found)
    ? found.map((block, at) => [[...tokens, String(at)], block])
    : [[tokens, found]];
  for (const [steps, block] of blocks)
    for (const [name, held] of isRecord(block) ? Object.entries(block) : []) add(name, [...steps, name], held);
  return texts;
}

function valueAt(address: string, { value }: Pick<Blocks, "value">): unknown {
  const followed = walk(value, addressesOf(value).get(address) ?? []);
  return followed.is === "value" ? followed.value : null;
}

function textsAt(file: StructuredFile, steps: readonly string[], value: unknown): readonly string[] {
  const source = sourceOf(file, 0, steps);
  const lines = source === null ? [] : textOf(file.bytes).lines.slice(source.from - 1, source.to);
  return [...textsOf(value, source?.text ?? null), ...(lines.length > 0 ? [lines.join("\n")] : [])];
}
