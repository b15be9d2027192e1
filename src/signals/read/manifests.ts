import { isRecord } from "../../files/pointer.ts";
import { installedCharts } from "./charts.ts";
import type { DataDocument } from "./data-document.ts";
import type { Item } from "./item.ts";

/** Kubernetes manifests: a document, or each of a `List`. A rule that raises an alert is an item of its own. */
export function manifestItems(document: DataDocument): readonly Item[] {
  const { value, lineOf } = document;
  if (typeof value.kind !== "string" || typeof value.apiVersion !== "string") return [];
  if (value.kind.endsWith("List") && Array.isArray(value.items)) {
    return value.items.flatMap((one: unknown, at) =>
      isRecord(one) && typeof one.kind === "string" ? [itemOf(one, ["items", String(at)], lineOf)] : [],
    );
  }
  const item = itemOf(value, [], lineOf);
  const alerts = ["PrometheusRule", "VMRule"].includes(value.kind) ? alertItems(value.spec, ["spec"], lineOf) : [];
  return [item, ...alerts, ...installedCharts(document)];
}

function itemOf(value: Readonly<Record<string, unknown>>, at: readonly string[], lineOf: Item["lineOf"]): Item {
  const metadata = isRecord(value.metadata) ? value.metadata : {};
  return {
    kind: "kubernetes",
    type: String(value.kind),
    name: `${value.kind}/${String(metadata.name ?? "")}`,
    value,
    exists: "yes",
    lineOf: (steps) => lineOf([...at, ...(steps.length === 0 ? ["kind"] : steps)]),
    anchor: null,
  };
}

/** Each alert of a list of groups of rules, as Prometheus reads them. */
export function alertItems(holder: unknown, at: readonly string[], lineOf: Item["lineOf"]): readonly Item[] {
  const groups = isRecord(holder) && Array.isArray(holder.groups) ? holder.groups : [];
  return groups.flatMap((group: unknown, index) => {
    const rules = isRecord(group) && Array.isArray(group.rules) ? group.rules : [];
    return rules.flatMap((rule: unknown, place): Item[] => {
      // Grafana's rules have a title and the query that decides; Prometheus's are called by their alert.
      const title = isRecord(rule) ? (rule.alert ?? ("condition" in rule ? rule.title : null)) : null;
      if (!isRecord(rule) || typeof title !== "string") return [];
      const here = [...at, "groups", String(index), "rules", String(place)];
      return [
        {
          kind: "settings",
          type: "alert",
          name: `alert/${title}`,
          value: rule,
          exists: "yes",
          lineOf: (steps) => lineOf([...here, ...(steps.length === 0 ? ["alert" in rule ? "alert" : "title"] : steps)]),
          anchor: null,
        },
      ];
    });
  });
}
