import { z } from "zod";
import { type CrosswalkPair, criterionKey } from "../../model/catalogue.ts";
import type { Problem } from "../../model/problem.ts";
import { validate } from "../validate.ts";
import { line, prose } from "../written/schema.ts";
import { parseYaml } from "../yaml/yaml.ts";

const id = line("an id such as CC6.7");

const writtenCrosswalk = z
  .strictObject({
    from: line("a framework's id"),
    to: line("a framework's id"),
    source: prose("where the pairs come from"),
    licence: prose("whose work it is"),
    pairs: z
      .array(
        z.strictObject({
          from: id,
          to: id,
          confidence: z.enum(["high", "medium", "low"]),
          wording: z.literal("recalled").optional(),
          "supported-by": z.array(line("a source")).optional(),
        }),
      )
      .min(1),
  })
  .meta({
    title: "crosswalk",
    description: "Pairs of criteria of two frameworks that treat the same subject: suggestions, never equivalence.",
  });

export interface Crosswalk {
  readonly from: string;
  readonly to: string;
  readonly pairs: readonly CrosswalkPair[];
}

/** Reads a crosswalk; every problem is told at once, with its place. */
export function parseCrosswalk(
  text: string,
  path: string,
): { readonly crosswalk: Crosswalk | null; readonly problems: readonly Problem[] } {
  const { file, problems: syntax } = parseYaml(text, path);
  if (file === null) return { crosswalk: null, problems: syntax };
  const { value, problems } = validate(writtenCrosswalk, file);
  const all = [...syntax, ...problems];
  if (value === null || all.length > 0) return { crosswalk: null, problems: all };
  const pairs = value.pairs.map((pair) => ({
    from: criterionKey(value.from, pair.from),
    to: criterionKey(value.to, pair.to),
    confidence: pair.confidence,
    source: pair["supported-by"]?.join("; ") ?? value.source,
  }));
  return { crosswalk: { from: value.from, to: value.to, pairs }, problems: [] };
}
