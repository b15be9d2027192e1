import { criterionKey } from "../../../model/catalogue.ts";
import type { EvidenceLink } from "../../../model/evidence.ts";
import { knownHint } from "../../../model/hints.ts";
import { by } from "../../../model/order.ts";
import type { Control } from "../../../model/program.ts";
import { knownCriterionId } from "../../catalogue/criterion-id.ts";
import { nearCriterionInWords } from "../../catalogue/near-criterion.ts";
import { warning } from "../foreign-reader.ts";
import { together } from "../implementation.ts";
import { type Around, type Baseline, baselineOf } from "./catalogue-of.ts";
import type { Part, Reading } from "./requirements.ts";

/** One control for each component and control that it speaks of, whatever its statements are. */
export function controlsOf(parts: readonly Part[], around: Around, reading: Reading): readonly Control[] {
  const baselines = new Map<string, Baseline | null>();
  const baseline = (part: Part) => {
    const known = baselines.get(part.source);
    if (known !== undefined) return known;
    const found = baselineOf(part.source, reading.path, reading.resources, around);
    baselines.set(part.source, found);
    if (found === null) reading.tell(warning("unknown-id", part.sourcePlace, unknownSource(part.source, around)));
    return found;
  };
  const groups = new Map<string, [Part, ...Part[]]>();
  for (const part of parts) {
    const key = `${slugOf(part.component)}/${part.control} ${part.source}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [part]);
    else known.push(part);
  }
  const controls = new Map<string, Control>();
  const last = new Map<string, number>();
  for (const group of groups.values()) {
    const control = controlOf(group, baseline(group[0]), around, reading);
    let [id, number] = [control.id, last.get(control.id) ?? 1];
    while (controls.has(id)) id = `${control.id}-${++number}`;
    last.set(control.id, number);
    controls.set(id, { ...control, id });
  }
  return [...controls.values()].sort(by((control) => control.id));
}

function controlOf(
  parts: readonly [Part, ...Part[]],
  baseline: Baseline | null,
  { source }: Around,
  reading: Reading,
): Control {
  const [first] = parts;
  const id = claimed(first, baseline, reading);
  const description = parts
    .map((part) => part.description)
    .filter((text) => text !== "")
    .join("\n");
  return {
    id: `${slugOf(first.component)}/${id ?? first.control}`,
    title: baseline?.catalogue.criteria.find((criterion) => criterion.id === id)?.title ?? first.control,
    description,
    actor: source.actor,
    owner: source.owner,
    deputies: [],
    satisfies:
      id === null || baseline === null
        ? []
        : [{ criterion: criterionKey(baseline.catalogue.id, id), points: null, place: first.place }],
    treats: [],
    paths: [],
    evidence: evidenceOf(parts, description, reading.path),
    implementation: implementationOf(parts, reading),
    place: first.place,
    monitors: [],
    complementary: null,
    origin: "oscal",
    noted: notedOf(parts),
  };
}

function claimed({ control, place }: Part, baseline: Baseline | null, { tell }: Reading): string | null {
  if (baseline === null) return null;
  const { catalogue, selected } = baseline;
  const id = knownCriterionId(control, catalogue);
  if (id === null) {
    const near = nearCriterionInWords(control, catalogue);
    tell(warning("unknown-id", place, `${catalogue.id} has no "${control}"${near}; its claim is left out`));
  } else if (selected !== null && !selected.has(control)) {
    tell(warning("unknown-id", place, `the profile does not select ${control}`));
  }
  return id;
}

/** What is inherited counts only where an actor provides it, carved out, with a current report and watched over: not here. */
function implementationOf(parts: readonly Part[], { tell }: Reading): Control["implementation"] {
  const stated = parts.flatMap((part) => {
    if (part.isInherited) return ["not-implemented" as const];
    return part.status === null ? [] : [part.status];
  });
  const inherited = parts.find((part) => part.isInherited);
  if (inherited !== undefined)
    tell(
      warning(
        "foreign-format",
        inherited.place,
        `${inherited.control} is inherited by ${inherited.component}: it counts where an actor of the program provides it, carved out, with a current report and monitored`,
      ),
    );
  const isSilent = parts.some((part) => part.status === null && !part.isInherited);
  const all = isSilent && stated.length > 0 && inherited !== undefined ? [...stated, "implemented" as const] : stated;
  return together(all) ?? "implemented";
}

function evidenceOf(parts: readonly Part[], description: string, path: string): readonly EvidenceLink[] {
  const links = new Map(parts.flatMap(({ evidence }) => evidence).map((link) => [link.text, link]));
  const title = `description in ${path}`;
  const [first] = parts;
  if (description === "" || first === undefined) return [...links.values()];
  const own = {
    kind: "document",
    text: title,
    title,
    isHere: true,
    actor: null,
    validUntil: null,
    place: first.place,
    attested: null,
    reviewEvery: null,
  } as const;
  return [own, ...links.values()];
}

function notedOf(parts: readonly Part[]): Control["noted"] {
  const names = [...new Set(parts.flatMap(({ noted }) => Object.keys(noted)))];
  return Object.fromEntries(names.map((name) => [name, parts.flatMap(({ noted }) => noted[name] ?? []).join("\n")]));
}

/** `mongodb-service`: what a component is called in ids of controls. */
function slugOf(title: string): string {
  return (
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "") || "component"
  );
}

function unknownSource(source: string, { source: { standards } }: Around): string {
  return `nobody can tell which framework "${source}" is; what is claimed of it is left out (say which one under "standards" of this source${knownHint([...standards.keys()])})`;
}
