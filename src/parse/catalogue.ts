import { z } from "zod";
import type { Catalogue, Criterion, PointOfFocus } from "../model/catalogue.ts";
import type { Problem } from "../model/problem.ts";
import { inWords, line, prose } from "./schema.ts";
import { eachOnce, type Telling, telling } from "./telling.ts";
import { validate } from "./validate.ts";
import { parseYaml, type YamlFile } from "./yaml.ts";

const id = line("an id such as CC6.7");
const confidence = z.enum(["high", "medium", "low"]);

const point = z.strictObject({
  number: inWords(z.int().min(1), "a number from 1"),
  title: line("a short title"),
  "applies-to": z.array(id).optional(),
  level: z.enum(["system", "supply-chain"]).optional(),
  role: z.enum(["controller", "processor", "both"]).optional(),
});

const criterion = z.strictObject({
  id,
  title: line("a short title"),
  categories: z.array(id).optional(),
  confidence: confidence.optional(),
  points: z.array(point).optional(),
});

/** A catalogue as people write it: `criteria/*.yml` here, `compliance/criteria/*.yml` in a program. */
export const writtenCatalogue = z
  .strictObject({
    id: line("a framework's id such as soc2-2017"),
    title: line("a short title"),
    edition: line("an edition").optional(),
    source: prose("where the facts come from").optional(),
    confidence: confidence.optional(),
    licence: prose("whose text it is").optional(),
    categories: z
      .array(z.strictObject({ id, title: line("a short title"), always: z.boolean().optional() }))
      .optional(),
    criteria: z.array(criterion).min(1),
    withdrawn: z.array(z.strictObject({ id, into: z.array(id).optional() })).optional(),
  })
  .meta({ title: "catalogue", description: "A named set of criteria: one framework in one edition." });

type WrittenCatalogue = z.output<typeof writtenCatalogue>;

export interface ParsedCatalogue {
  /** Null when there is any error. */
  readonly catalogue: Catalogue | null;
  readonly problems: readonly Problem[];
}

/** Reads a catalogue; every problem is told at once, with its place. */
export function parseCatalogue(text: string, path: string): ParsedCatalogue {
  const { file, problems: syntax } = parseYaml(text, path);
  if (file === null) return { catalogue: null, problems: syntax };
  const { value, problems } = validate(writtenCatalogue, file);
  const tell = telling();
  if (value !== null) judge(value, file, tell);
  const all = [...syntax, ...problems, ...tell.problems];
  const isSound = value !== null && all.every((problem) => problem.severity !== "error");
  return { catalogue: isSound ? catalogueOf(value) : null, problems: all };
}

function judge(written: WrittenCatalogue, { places }: YamlFile, tell: Telling): void {
  if (written.id.includes("/"))
    tell.error(
      "wrong-value",
      places.at(written, "id"),
      `the id "${written.id}" holds a "/", which separates a framework from its criterion`,
    );
  const categories = new Set((written.categories ?? []).map((category) => category.id));
  const known = (names: readonly string[] | undefined) => {
    for (const [at, name] of (names ?? []).entries()) {
      if (!categories.has(name))
        tell.error(
          "unknown-id",
          places.at(names ?? [], at),
          `unknown category "${name}"; this catalogue has ${[...categories].join(", ") || "none"}`,
        );
    }
  };
  const named = (items: readonly { readonly id: string }[]) =>
    items.map((item) => ({ id: item.id, place: places.at(item, "id") }));
  eachOnce("category", named(written.categories ?? []), tell);
  eachOnce("criterion", named([...written.criteria, ...(written.withdrawn ?? [])]), tell);
  for (const criterion of written.criteria) {
    known(criterion.categories);
    for (const [at, point] of (criterion.points ?? []).entries()) {
      known(point["applies-to"]);
      if (point.number !== at + 1)
        tell.error(
          "wrong-value",
          places.at(point, "number"),
          `point ${at + 1} of ${criterion.id} has the number ${point.number}; points are numbered 1, 2, 3 in the order of the document`,
        );
    }
  }
}

function catalogueOf(written: WrittenCatalogue): Catalogue {
  const sure = written.confidence ?? "medium";
  return {
    id: written.id,
    title: written.title,
    edition: written.edition ?? "",
    source: written.source ?? "",
    confidence: sure,
    licence: written.licence ?? "",
    categories: (written.categories ?? []).map(({ id, title, always }) => ({ id, title, always: always ?? false })),
    criteria: written.criteria.map((criterion) => criterionOf(criterion, sure)),
    withdrawn: (written.withdrawn ?? []).map(({ id, into }) => ({ id, into: into ?? [] })),
  };
}

function criterionOf(written: WrittenCatalogue["criteria"][number], sure: Catalogue["confidence"]): Criterion {
  return {
    id: written.id,
    title: written.title,
    categories: written.categories ?? [],
    confidence: written.confidence ?? sure,
    points: (written.points ?? []).map(pointOf),
  };
}

function pointOf(written: z.output<typeof point>): PointOfFocus {
  return {
    number: written.number,
    title: written.title,
    appliesTo: written["applies-to"] ?? [],
    level: written.level ?? "all",
    role: written.role ?? null,
  };
}
