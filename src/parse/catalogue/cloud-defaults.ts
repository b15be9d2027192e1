import { z } from "zod";
import { type CloudDefaults, clouds } from "../../model/frameworks/cloud.ts";
import type { Problem } from "../../model/problem.ts";
import { diagnostics, eachOnce } from "../diagnostics.ts";
import { validate } from "../validate.ts";
import { inWords, line, prose } from "../written/schema.ts";
import { parseYaml, type YamlFile } from "../yaml/yaml.ts";

const points = inWords(z.array(z.int().min(1)).min(1), "a list of numbers");

const writtenDefaults = z
  .strictObject({
    cloud: z.enum(clouds),
    name: line("what people call it"),
    framework: line("a framework's id"),
    source: prose("where the facts come from"),
    confidence: z.enum(["high", "medium", "low"]),
    licence: prose("whose work it is"),
    criteria: z
      .array(
        z.strictObject({
          id: line("an id such as CC6.7"),
          position: z.enum(["inherited", "split", "shared", "customer"]),
          provider: points.optional(),
          customer: points.optional(),
          note: line("a sentence").optional(),
        }),
      )
      .min(1),
  })
  .meta({ title: "shared-responsibility defaults" });

type Written = z.output<typeof writtenDefaults>;

/** Reads what a customer of a cloud usually inherits, shares and owns; every problem is told at once, with its place. */
export function parseCloudDefaults(
  text: string,
  path: string,
): { readonly defaults: CloudDefaults | null; readonly problems: readonly Problem[] } {
  const { file, problems: syntax } = parseYaml(text, path);
  if (file === null) return { defaults: null, problems: syntax };
  const { value, problems } = validate(writtenDefaults, file);
  const all = [...syntax, ...problems, ...(value === null ? [] : judged(value, file))];
  return { defaults: value === null || all.length > 0 ? null : defaultsOf(value), problems: all };
}

/** Only what is inherited or split has points, and what is inherited says which are left to the customer. */
function judged({ criteria }: Written, { places }: YamlFile): readonly Problem[] {
  const tell = diagnostics();
  eachOnce(
    "criterion",
    criteria.map((one) => ({ id: one.id, place: places.at(one, "id") })),
    tell,
  );
  for (const one of criteria) {
    const hasPoints = one.provider !== undefined || one.customer !== undefined;
    const mayHave = one.position === "inherited" || one.position === "split";
    if (hasPoints && !mayHave)
      tell.error("wrong-value", places.at(one, "id"), `${one.id} is ${one.position}, which has no points`);
    if (one.position === "inherited" && one.customer === undefined)
      tell.error(
        "missing-key",
        places.at(one, "id"),
        `${one.id} is inherited; "customer" says what is left to the customer`,
      );
  }
  return tell.problems;
}

function defaultsOf({ cloud, name, framework, source, confidence, criteria }: Written): CloudDefaults {
  return {
    cloud,
    name,
    framework,
    source,
    confidence,
    criteria: criteria.map(({ id, position, provider, customer, note }) => ({
      id,
      position,
      provider: provider ?? null,
      customer: customer ?? null,
      note: note ?? "",
    })),
  };
}
