import type { EvidenceLink } from "../../../model/evidence.ts";
import type { Place } from "../../../model/place.ts";
import type { Problem } from "../../../model/problem.ts";
import type { Control } from "../../../model/program.ts";
import { type ForeignValue, warning } from "../foreign-reader.ts";
import { type Entries, entriesOf, forms, itemsOf, textOf } from "./forms.ts";
import { evidenceOf, type Resources } from "./resources.ts";
import { isInherited, statusOf } from "./status.ts";

/** What one component does about one control, or about a statement of it. */
export interface Part {
  readonly component: string;
  readonly control: string;
  readonly place: Place;
  /** The `source` or profile in which the control is looked up, and where it is named. */
  readonly source: string;
  readonly sourcePlace: Place;
  readonly description: string;
  readonly status: Control["implementation"] | null;
  /** Whether it is inherited from a leveraged system and so not carried out here. */
  readonly isInherited: boolean;
  readonly evidence: readonly EvidenceLink[];
  readonly noted: Readonly<Record<string, string>>;
}

export interface Reading {
  readonly path: string;
  readonly resources: Resources;
  readonly seen: Set<string>;
  readonly tell: (problem: Problem) => void;
}

/** What components and capabilities of a component definition say. */
export function partsOfDefinition(root: Entries, reading: Reading): readonly Part[] {
  const { seen, tell } = reading;
  const described = [
    ...itemsOf(root, "components").map((item) => entriesOf(item, forms.component, tell, seen)),
    ...itemsOf(root, "capabilities").map((item) => entriesOf(item, forms.capability, tell, seen)),
  ];
  return described.flatMap((fields) => {
    const component = (
      textOf(fields, "title") ??
      textOf(fields, "name") ??
      textOf(fields, "uuid") ??
      "component"
    ).trim();
    return itemsOf(fields, "control-implementations").flatMap((item) => {
      const implementation = entriesOf(item, forms.implementation, tell, seen);
      const source = implementation.get("source")?.value;
      const at = { component, source: source?.text() ?? "", sourcePlace: source?.place ?? item.place };
      return itemsOf(implementation, "implemented-requirements").flatMap((one) => ofRequirement(one, at, reading));
    });
  });
}

/** What a system security plan says, component by component. */
export function partsOfPlan(root: Entries, reading: Reading): readonly Part[] {
  const { seen, tell } = reading;
  const components = new Map(
    (
      root
        .get("system-implementation")
        ?.value.entries(null, "system-implementation")
        .get("components")
        ?.value.items("components") ?? []
    ).map((item) => {
      const fields = entriesOf(item, forms.component, tell, seen);
      const uuid = textOf(fields, "uuid") ?? "";
      return [uuid.toLowerCase(), (textOf(fields, "title") ?? uuid).replace(/[*_]/g, "").trim()] as const;
    }),
  );
  const profile = root.get("import-profile")?.value;
  const href = profile?.entries(null, "import-profile").get("href")?.value;
  const implementation = root.get("control-implementation")?.value;
  if (implementation === undefined) return [];
  const at = { source: href?.text() ?? "", sourcePlace: href?.place ?? implementation.place };
  const fields = entriesOf(implementation, forms.planImplementation, tell);
  return itemsOf(fields, "implemented-requirements").flatMap((item) => ofPlanned(item, at, components, reading));
}

type At = Pick<Part, "component" | "source" | "sourcePlace">;

function ofRequirement(item: ForeignValue, at: At, reading: Reading): readonly Part[] {
  const fields = entriesOf(item, forms.requirement, reading.tell, reading.seen);
  if (!fields.has("description"))
    reading.tell(warning("missing-key", item.place, "an implemented-requirement has no description"));
  const control = fields.get("control-id")?.value;
  const id = control?.text() ?? null;
  if (control === undefined || id === null) return [];
  const whole = partOf(fields, { ...at, control: id, place: control.place }, reading);
  const statements = itemsOf(fields, "statements").map((one) =>
    partOf(
      entriesOf(one, forms.statement, reading.tell, reading.seen),
      { ...at, control: id, place: control.place },
      reading,
    ),
  );
  return [whole, ...statements];
}

function ofPlanned(
  item: ForeignValue,
  at: Omit<At, "component">,
  components: ReadonlyMap<string, string>,
  reading: Reading,
): readonly Part[] {
  const fields = entriesOf(item, forms.requirement, reading.tell, reading.seen);
  const control = fields.get("control-id")?.value;
  const id = control?.text() ?? null;
  if (control === undefined || id === null) return [];
  const about = { ...at, control: id, place: control.place };
  const statements = itemsOf(fields, "statements").map((one) =>
    entriesOf(one, forms.statement, reading.tell, reading.seen),
  );
  const done = [fields, ...statements].flatMap((one) => itemsOf(one, "by-components"));
  if (done.length === 0) {
    reading.tell(
      warning("missing-key", control.place, `no component is said to carry out ${id}; not counted as implemented`),
    );
    return [{ ...partOf(fields, { ...about, component: "This System" }, reading), status: "not-implemented" }];
  }
  const shared = [fields, ...statements].flatMap((one) => evidenceOf(one, reading, reading.tell));
  return done.flatMap((one) => {
    const by = entriesOf(one, forms.byComponent, reading.tell, reading.seen);
    const uuid = by.get("component-uuid")?.value;
    const component = components.get(uuid?.text()?.toLowerCase() ?? "");
    if (component === undefined) {
      if (uuid !== undefined)
        reading.tell(
          warning(
            "unknown-id",
            uuid.place,
            `the plan has no component ${uuid.text() ?? ""}; what it does about ${id} is left out`,
          ),
        );
      return [];
    }
    const part = partOf(by, { ...about, component }, reading);
    return [{ ...part, evidence: [...part.evidence, ...shared] }];
  });
}

const notes = ["set-parameters", "responsible-roles", "remarks", "export", "inherited", "satisfied"];

function partOf(
  fields: Entries,
  about: Pick<Part, "component" | "control" | "place" | "source" | "sourcePlace">,
  reading: Reading,
): Part {
  const status = statusOf(fields, reading.tell);
  const noted = notes.flatMap((name) => {
    const value = fields.get(name)?.value.inFull();
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...about,
    description: (textOf(fields, "description") ?? "").replace(/\s+/g, " ").trim(),
    status,
    isInherited: isInherited(fields),
    evidence: evidenceOf(fields, reading, reading.tell),
    noted: Object.fromEntries([...noted, ...(status === null ? [] : [["implementation_status", status] as const])]),
  };
}
