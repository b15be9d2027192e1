import { z } from "zod";
import type { Catalogue, Criterion, PointOfFocus } from "../../model/catalogue.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { type Diagnostics, diagnostics, eachOnce } from "../diagnostics.ts";
import { validate } from "../validate.ts";
import { inWords, line, prose } from "../written/schema.ts";
import { parseYaml, type YamlFile } from "../yaml/yaml.ts";

const id = line("an id such as CC6.7");
const confidence = z.enum(["high", "medium", "low"]);

const point = z.strictObject({
  number: inWords(z.int().min(1), "a number from 1").describe("Its place in the document; what programs name it by."),
  title: line("a short title").describe("What it is about, in your own words."),
  "applies-to": z
    .array(id)
    .optional()
    .describe("Categories: it speaks to an engagement over one of them; left out: to every one."),
  level: z
    .enum(["system", "supply-chain"])
    .optional()
    .describe(
      "system: to engagements at system level, as every SOC 2 is; supply-chain: to systems that produce goods, and so not here.",
    ),
  role: z
    .enum(["controller", "processor", "both"])
    .optional()
    .describe("In privacy, whose duty it is; left out: everybody's."),
});

const criterion = z.strictObject({
  id: id.describe("What programs name it by, such as CC6.7."),
  title: line("a short title").describe("What it is about, in your own words."),
  categories: z.array(id).optional().describe("In scope with any of these categories; left out: always."),
  confidence: confidence.optional().describe("Where it is less sure than the catalogue."),
  principle: id.optional().describe("The principle behind it, by its id under principles."),
  points: z.array(point).optional().describe("Its points of focus."),
});

const principle = z.strictObject({
  id: id.describe("What criteria name it by."),
  title: line("a short title").describe("What it is about, in your own words."),
});

const category = z.strictObject({
  id: id.describe("What programs and criteria name it by."),
  title: line("a short title").describe("Its name."),
  always: z.boolean().optional().describe("In scope whatever is selected."),
});

const gone = z.strictObject({
  id: id.describe("The id that is no more."),
  into: z.array(id).optional().describe("What took it in."),
});

/** A catalogue as people write it: `criteria/*.yml` here, `compliance/criteria/*.yml` in a program. */
export const writtenCatalogue = z
  .strictObject({
    id: line("a framework's id such as soc2-2017").describe("What programs name it by."),
    title: line("a short title").describe("Its name."),
    edition: line("an edition").optional().describe("Which edition it is."),
    source: prose("where the facts come from").optional().describe("Where the facts come from."),
    confidence: confidence.optional().describe("How sure it is; left out: medium."),
    licence: prose("whose text it is").optional().describe("Whose text it is."),
    categories: z.array(category).optional().describe("What a program selects by; left out: everything is in scope."),
    principles: z.array(principle).optional().describe("What criteria are derived from: explain tells it."),
    criteria: z.array(criterion).min(1).describe("What it asks for."),
    withdrawn: z
      .array(gone)
      .optional()
      .describe("Ids that an edition once had: a program that uses one gets a message."),
  })
  .meta({ title: "catalogue", description: "A named set of criteria: one framework in one edition." });

type WrittenCatalogue = z.output<typeof writtenCatalogue>;

export interface ParsedCatalogue {
  /** Null when there is any error. */
  readonly catalogue: Catalogue | null;
  /** Where its id stands. */
  readonly place: Place;
  readonly problems: readonly Problem[];
}

/** Reads a catalogue; every problem is told at once, with its place. */
export function parseCatalogue(text: string, path: string): ParsedCatalogue {
  const { file, problems: syntax } = parseYaml(text, path);
  if (file === null) return { catalogue: null, place: { path, line: 1, column: 1 }, problems: syntax };
  const { value, problems } = validate(writtenCatalogue, file);
  const tell = diagnostics();
  if (value !== null) judge(value, file, tell);
  const all = [...syntax, ...problems, ...tell.problems];
  const isSound = value !== null && all.every((problem) => problem.severity !== "error");
  const place = isSound ? file.places.at(value, "id") : file.places.root;
  return { catalogue: isSound ? catalogueOf(value) : null, place, problems: all };
}

function judge(written: WrittenCatalogue, { places }: YamlFile, tell: Diagnostics): void {
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
  eachOnce("principle", named(written.principles ?? []), tell);
  const principles = (written.principles ?? []).map((one) => one.id);
  eachOnce("criterion", named([...written.criteria, ...(written.withdrawn ?? [])]), tell);
  for (const criterion of written.criteria) {
    known(criterion.categories);
    if (criterion.principle !== undefined && !principles.includes(criterion.principle))
      tell.error(
        "unknown-id",
        places.at(criterion, "principle"),
        `unknown principle "${criterion.principle}"; this catalogue has ${principles.join(", ") || "none"}`,
      );
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
    criteria: written.criteria.map((criterion) => criterionOf(criterion, sure, written.principles ?? [])),
    withdrawn: (written.withdrawn ?? []).map(({ id, into }) => ({ id, into: into ?? [] })),
  };
}

function criterionOf(
  written: WrittenCatalogue["criteria"][number],
  sure: Catalogue["confidence"],
  principles: NonNullable<WrittenCatalogue["principles"]>,
): Criterion {
  return {
    id: written.id,
    title: written.title,
    categories: written.categories ?? [],
    confidence: written.confidence ?? sure,
    principle: principles.find(({ id }) => id === written.principle) ?? null,
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
