import { isRecord } from "../../files/pointer.ts";
import type { DataDocument } from "./data-document.ts";
import type { Item } from "./item.ts";

type Steps = readonly string[];

/** A Helm chart that something installs, by the last part of its name: `velero` of `vmware-tanzu/velero`. */
export function chartItem(name: unknown, at: Steps, lineOf: Item["lineOf"], exists: Item["exists"] = "yes"): Item[] {
  if (typeof name !== "string" || name === "") return [];
  const last = name.split("/").at(-1) ?? name;
  return [
    {
      kind: "settings",
      type: "chart",
      name: `./chart/${last}`,
      value: { name: last },
      exists,
      lineOf: () => lineOf(at),
      anchor: null,
    },
  ];
}

/** The charts that a manifest of Flux or Argo CD installs. */
export function installedCharts({ value, lineOf }: DataDocument): readonly Item[] {
  const { kind, spec } = value;
  switch (kind) {
    case "HelmRelease":
      return chartItem(valueAt(spec, ["chart", "spec", "chart"]), ["spec", "chart", "spec", "chart"], lineOf);
    case "OCIRepository":
      return chartItem(valueAt(spec, ["url"]), ["spec", "url"], lineOf);
    case "HelmChart":
      return chartItem(valueAt(spec, ["chart"]), ["spec", "chart"], lineOf);
    case "Application":
      return sources(spec, ["spec"], lineOf);
    case "ApplicationSet":
      return sources(valueAt(spec, ["template", "spec"]), ["spec", "template", "spec"], lineOf);
    default:
      return [];
  }
}

function sources(spec: unknown, at: Steps, lineOf: Item["lineOf"]): readonly Item[] {
  if (!isRecord(spec)) return [];
  const many = Array.isArray(spec.sources) ? spec.sources : [];
  return [
    ...chartItem(valueAt(spec.source, ["chart"]), [...at, "source", "chart"], lineOf),
    ...many.flatMap((source: unknown, index) =>
      chartItem(valueAt(source, ["chart"]), [...at, "sources", String(index), "chart"], lineOf),
    ),
  ];
}

/** The charts of a list: a Chart.yaml's, a helmfile's, a kustomization's. */
export function listedCharts({ value, lineOf }: DataDocument, list: string, key: string): readonly Item[] {
  const entries = Array.isArray(value[list]) ? value[list] : [];
  return entries.flatMap((entry: unknown, index) =>
    isRecord(entry) && entry.installed !== false && entry.condition !== "false"
      ? chartItem(entry[key], [list, String(index), key], lineOf)
      : [],
  );
}

function valueAt(value: unknown, keys: Steps): unknown {
  return keys.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);
}
