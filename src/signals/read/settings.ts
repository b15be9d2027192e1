import { isRecord } from "../../files/pointer.ts";
import { listedCharts } from "./charts.ts";
import type { DataDocument } from "./data-document.ts";
import type { Item } from "./item.ts";
import { alertItems } from "./manifests.ts";

/** Settings files that are known by their place, and other plain data by its form; each is read for what it configures. */
export function settingsItems(document: DataDocument): readonly Item[] {
  const { path, value, lineOf } = document;
  const alerts = alertItems(value, [], lineOf);
  if (alerts.length > 0) return alerts;
  if (/^\.github\/dependabot\.ya?ml$/.test(path)) return parts(document, "updates", "dependabot", "package-ecosystem");
  if (/^\.github\/settings\.ya?ml$/.test(path)) return parts(document, "branches", "branch-protection", "name");
  if (/(?:^|\/)Chart\.ya?ml$/.test(path)) return listedCharts(document, "dependencies", "name");
  if (/(?:^|\/)helmfile[^/]*\.ya?ml(?:\.gotmpl)?$/.test(path)) return listedCharts(document, "releases", "chart");
  if (Array.isArray(value.helmCharts)) return listedCharts(document, "helmCharts", "name");
  return [itemOf(typeOf(document), "", value, [], lineOf)];
}

function itemOf(type: string, name: string, value: unknown, at: readonly string[], lineOf: Item["lineOf"]): Item {
  return {
    kind: "settings",
    type,
    name: name === "" ? `./${type}` : `./${type}/${name}`,
    value,
    exists: "yes",
    lineOf: (steps) => lineOf([...at, ...steps]),
    anchor: null,
  };
}

/** Each entry of a list, named by one of its values. */
function parts({ value, lineOf }: DataDocument, list: string, type: string, naming: string): readonly Item[] {
  const entries = Array.isArray(value[list]) ? value[list] : [];
  return entries.flatMap((entry: unknown, at) => {
    if (!isRecord(entry)) return [];
    const where = entry.directory ?? entry.directories ?? "";
    return [itemOf(type, `${String(entry[naming] ?? "")} ${String(where)}`.trim(), entry, [list, String(at)], lineOf)];
  });
}

const byPath: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)(?:\.github\/)?renovate\.json[5c]?$|(?:^|\/)\.renovaterc(?:\.json5?)?$/, "renovate"],
  [/(?:^|\/)\.sops\.ya?ml$/, "sops"],
  [/(?:^|\/)rulesets?\/[^/]+\.json$|(?:^|\/)ruleset[^/]*\.json$/, "ruleset"],
  [/(?:^|\/)package\.json$/, "package"],
  [/(?:^|\/)fly\.toml$/, "fly"],
  [/(?:^|\/)render\.ya?ml$/, "render"],
  [/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/, "compose"],
  [/(?:^|\/)appsettings[^/]*\.json$/, "appsettings"],
  [/(?:^|\/)(?:application|bootstrap)(?:-[\w-]+)?\.ya?ml$/, "spring"],
  [/(?:^|\/)\.?lefthook\.ya?ml$/, "lefthook"],
  [/(?:^|\/)\.?codecov\.ya?ml$/, "codecov"],
  [/(?:^|\/)\.whitesource$/, "whitesource"],
  [/(?:^|\/)\.mergify\.ya?ml$|(?:^|\/)\.mergify\/config\.ya?ml$/, "mergify"],
  [/(?:^|\/)\.gitleaks\.toml$/, "gitleaks"],
  [/(?:^|\/)(?:promtail|filebeat|fluent-bit)[^/]*\.(?:ya?ml|toml)$/, "log-shipper"],
  [/(?:^|\/)(?:cloud-init|user-?data)[^/]*\.ya?ml$/, "cloud-init"],
  [/(?:^|\/)opencontrol\.ya?ml$|(?:^|\/)component\.ya?ml$/, "opencontrol"],
];

const byForm: readonly (readonly [string, (value: Readonly<Record<string, unknown>>) => boolean])[] = [
  ["json-schema", ({ $schema }) => typeof $schema === "string" && $schema.includes("json-schema.org")],
  ["encrypted-file", ({ sops }) => isRecord(sops) && "mac" in sops],
  ["log-shipper", ({ sources, sinks }) => isRecord(sources) && isRecord(sinks)],
  ["prometheus", (value) => Array.isArray(value.scrape_configs)],
  ["grafana-dashboard", ({ panels, schemaVersion }) => Array.isArray(panels) && schemaVersion !== undefined],
  ["alertmanager", ({ route, receivers }) => isRecord(route) && Array.isArray(receivers)],
  [
    "otel-collector",
    ({ receivers, exporters, service }) => isRecord(receivers) && isRecord(exporters) && isRecord(service),
  ],
  [
    "falco-rules",
    ({ list }) => Array.isArray(list) && list.some((one) => isRecord(one) && "rule" in one && "condition" in one),
  ],
  ["openapi", ({ openapi, swagger }) => typeof (openapi ?? swagger) === "string"],
  ["policy-document", ({ Statement }) => Array.isArray(Statement) || isRecord(Statement)],
  ["oscal", (value) => ["component-definition", "system-security-plan"].some((key) => isRecord(value[key]))],
];

/** Whoever runs a compose file in earnest says that its services start again, or how they are deployed. */
function isDeployed({ services }: Readonly<Record<string, unknown>>): boolean {
  return (
    isRecord(services) && Object.values(services).some((one) => isRecord(one) && ("restart" in one || "deploy" in one))
  );
}

function typeOf({ path, value }: DataDocument): string {
  if (/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/.test(path) && !isDeployed(value)) return "compose-for-developers";
  const known = byPath.find(([pattern]) => pattern.test(path));
  if (known !== undefined) return known[1];
  return byForm.find(([, is]) => is(value))?.[0] ?? "values";
}
