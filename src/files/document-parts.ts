import type { Fragment } from "../model/evidence.ts";
import { textOf } from "../model/text.ts";
import { type Followed, follow, isRecord, walk } from "./pointer.ts";
import { type StructuredFile, structureOf } from "./structure.ts";
import { rangeIn, textsOf } from "./value-text.ts";

/** What one document of a YAML file says under a fragment. */
export interface DocumentPart {
  /** What `objectsIn` calls it: documents of other names are other objects. Null: it is none. */
  readonly object: string | null;
  readonly texts: readonly string[];
}

/** What each document of a YAML file that has the part says there, in their order; none where the file is not read. `other`: the file on the other side. */
export function documentParts(
  file: StructuredFile,
  fragment: NamedFragment,
  other: StructuredFile,
): readonly DocumentPart[] {
  const structure = structureOf(file);
  if (file.format !== "YAML" || structure.is !== "values") return [];
  const { content } = textOf(file.bytes);
  const objects = objectsIn(file, other);
  return structure.values.flatMap((value, at) => {
    const found = followNamed(value, fragment);
    if (found.is === "lost") return [];
    const range = rangeIn(file, at, found.tokens);
    const written = range === null ? null : content.slice(range[0], range[1]).trimEnd();
    return [{ object: objects[at] ?? null, texts: textsOf(found.value, written) }];
  });
}

type NamedFragment = Exclude<Fragment, { readonly kind: "lines" }>;

function followNamed(value: unknown, fragment: NamedFragment): Followed {
  if (fragment.kind === "pointer") return follow(value, fragment.pointer);
  const job = walk(value, ["jobs", fragment.slug]);
  return job.is === "value" ? job : walk(value, [fragment.slug]);
}

/**
 * By document of a file, kind and name of its object of Kubernetes, with its namespace where each document of them says one on both sides: one that says
 * none may be of any. Null: it is no object.
 */
export function objectsIn(file: StructuredFile, other: StructuredFile): readonly (string | null)[] {
  const [objects, others] = [file, other].map(namedIn);
  const anywhere = new Set(
    [...(objects ?? []), ...(others ?? [])].flatMap((one) => (one?.namespace === null ? [one.name] : [])),
  );
  return (objects ?? []).map((one) => {
    if (one === null) return null;
    return anywhere.has(one.name) ? one.name : `${one.name} in ${one.namespace}`;
  });
}

function namedIn(file: StructuredFile) {
  const structure = structureOf(file);
  return structure.is === "values" ? structure.values.map(namedOf) : [];
}

function namedOf(value: unknown): { readonly name: string; readonly namespace: string | null } | null {
  if (!isRecord(value) || typeof value.kind !== "string" || !isRecord(value.metadata)) return null;
  const { name, namespace } = value.metadata;
  if (typeof name !== "string") return null;
  // Anything else is filled in by a template.
  const isPlain = typeof namespace === "string" && /^[a-z0-9-]+$/.test(namespace);
  return { name: `${value.kind} ${name}`, namespace: isPlain ? namespace : null };
}
