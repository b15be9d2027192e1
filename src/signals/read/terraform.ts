import { hclOf } from "../../files/hcl/hcl.ts";
import { isRecord } from "../../files/pointer.ts";
import { structureOf } from "../../files/structure.ts";
import type { Extent } from "../../model/files/hcl.ts";
import { lineAt } from "../../model/files/line-starts.ts";
import { textOf } from "../../model/text.ts";
import { chartItem } from "./charts.ts";
import type { Item } from "./item.ts";
import type { SourceFile } from "./source.ts";

/** Resources, data sources, module calls and the backend of a Terraform file; null where it cannot be read. */
export function readTerraform({ bytes }: SourceFile): readonly Item[] | null {
  if (structureOf({ bytes, format: "HCL" }).is !== "values") return null;
  const hcl = hclOf(bytes);
  if (hcl.is === "broken") return null;
  const { content } = textOf(bytes);
  const lineOf = (steps: readonly string[]) => lineAt(offsetOf(hcl.at, steps), content);
  const file = isRecord(hcl.value) ? hcl.value : {};
  return [
    ...blocks(file.resource).flatMap(([type, name, at, value]) =>
      itemOf(type, `${type}.${name}`, value, ["resource", type, name, at], lineOf),
    ),
    ...blocks(file.data).flatMap(([type, name, at, value]) =>
      itemOf(`data.${type}`, `data.${type}.${name}`, value, ["data", type, name, at], lineOf),
    ),
    ...modules(file.module, lineOf),
    ...backends(file.terraform, lineOf),
    ...blocks(file.resource).flatMap(([type, name, at, value]) =>
      type === "helm_release" && isRecord(value)
        ? chartItem(value.chart, ["resource", type, name, at, "chart"], lineOf, existence(value))
        : [],
    ),
  ];
}

type LineOf = Item["lineOf"];

function itemOf(type: string, name: string, value: unknown, at: readonly string[], lineOf: LineOf): Item[] {
  const exists = isRecord(value) ? existence(value) : "yes";
  return [{ kind: "terraform", type, name, value, exists, lineOf: (steps) => lineOf([...at, ...steps]), anchor: name }];
}

/** `count` and `for_each` say whether there is any. */
function existence({ count, for_each: each }: Readonly<Record<string, unknown>>): Item["exists"] {
  if (count === 0 || count === false) return "no";
  const isChosen = typeof count === "string" && count.startsWith("${");
  return isChosen || isCondition(each) ? "limited" : "yes";
}

/** An expression that compares or chooses. */
export function isCondition(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("${") && /==|!=|\?|\bif\b|&&|\|\|/.test(value);
}

type Block = readonly [type: string, name: string, at: string, value: unknown];

function blocks(types: unknown): readonly Block[] {
  if (!isRecord(types)) return [];
  return Object.entries(types).flatMap(([type, names]) =>
    isRecord(names)
      ? Object.entries(names).flatMap(([name, list]) =>
          numbered(list).map(([at, value]): Block => [type, name, at, value]),
        )
      : [],
  );
}

function numbered(list: unknown): readonly (readonly [string, unknown])[] {
  return Array.isArray(list) ? list.map((value: unknown, at) => [String(at), value] as const) : [];
}

/** A module is known by where it comes from: `module/terraform-aws-modules/rds/aws`. */
function modules(named: unknown, lineOf: LineOf): readonly Item[] {
  if (!isRecord(named)) return [];
  return Object.entries(named).flatMap(([name, list]) =>
    numbered(list).flatMap(([at, value]) => {
      const source = isRecord(value) && typeof value.source === "string" ? value.source : "";
      return itemOf(`module/${source}`, `module.${name}`, value, ["module", name, at], lineOf);
    }),
  );
}

function backends(settings: unknown, lineOf: LineOf): readonly Item[] {
  return numbered(settings).flatMap(([at, value]) => {
    const backend = isRecord(value) ? value.backend : null;
    if (!isRecord(backend)) return [];
    return Object.entries(backend).flatMap(([type, list]) =>
      numbered(list).flatMap(([index, inner]): Item[] => [
        {
          kind: "terraform",
          type: `backend.${type}`,
          name: `backend.${type}`,
          value: inner,
          exists: "yes",
          lineOf: (steps) => lineOf(["terraform", at, "backend", type, index, ...steps]),
          anchor: null,
        },
      ]),
    );
  });
}

function offsetOf(extent: Extent, steps: readonly string[]): number {
  let [here, offset] = [extent, extent.from ?? 0];
  for (const step of steps) {
    const next = here.inside.get(step);
    if (next === undefined) break;
    [here, offset] = [next, next.from ?? offset];
  }
  return offset;
}
