import type { Fragment } from "../model/evidence.ts";
import { textOf } from "../model/text.ts";
import { type Followed, follow, isRecord, walk } from "./pointer.ts";
import { type StructuredFile, structureOf } from "./structure.ts";
import { rangeIn, textsOf } from "./value-text.ts";

/** What one document of a YAML file says under a fragment. */
export interface DocumentPart {
  /** Kind and name of an object of Kubernetes: documents of other names are other objects. Null: it is none. */
  readonly object: string | null;
  readonly texts: readonly string[];
}

/** What each document of a YAML file that has the part says there, in their order; none where the file is not read. */
export function documentParts(file: StructuredFile, fragment: NamedFragment): readonly DocumentPart[] {
  const structure = structureOf(file);
  if (file.format !== "YAML" || structure.is !== "values") return [];
  const { content } = textOf(file.bytes);
  return structure.values.flatMap((value, at) => {
    const found = followNamed(value, fragment);
    if (found.is === "lost") return [];
    const range = rangeIn(file, at, found.tokens);
    const written = range === null ? null : content.slice(range[0], range[1]).trimEnd();
    return [{ object: objectOf(value), texts: textsOf(found.value, written) }];
  });
}

type NamedFragment = Exclude<Fragment, { readonly kind: "lines" }>;

function followNamed(value: unknown, fragment: NamedFragment): Followed {
  if (fragment.kind === "pointer") return follow(value, fragment.pointer);
  const job = walk(value, ["jobs", fragment.slug]);
  return job.is === "value" ? job : walk(value, [fragment.slug]);
}

/** Kind and name of an object of Kubernetes; null: it is none. */
export function objectOf(value: unknown): string | null {
  if (!isRecord(value) || typeof value.kind !== "string" || !isRecord(value.metadata)) return null;
  return typeof value.metadata.name === "string" ? `${value.kind} ${value.metadata.name}` : null;
}
