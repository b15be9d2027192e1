import { isRecord } from "../../files/pointer.ts";
import { structureOf } from "../../files/structure.ts";
import { rangeOf } from "../../files/yaml-documents.ts";
import { formatOf } from "../../model/files/file-kinds.ts";
import { lineAt } from "../../model/files/line-starts.ts";
import { textOf } from "../../model/text.ts";
import { ansibleItems } from "./ansible.ts";
import type { DataDocument } from "./data-document.ts";
import type { Item } from "./item.ts";
import { manifestItems } from "./manifests.ts";
import { settingsItems } from "./settings.ts";
import type { SourceFile } from "./source.ts";
import { plainYaml } from "./templates.ts";
import { type YamlDocument, yamlValues } from "./yaml-value.ts";

/** Manifests, stack templates and settings in a file of plain data; null where it cannot be read. */
export function readData(file: SourceFile): readonly Item[] | null {
  const documents = documentsOf(file);
  if (documents === null) return null;
  return documents.flatMap((document) => {
    const stack = stackItems(document);
    if (stack.length > 0) return stack;
    const manifests = manifestItems(document);
    if (manifests.length > 0) return manifests;
    const tasks = ansibleItems(document);
    return tasks.length > 0 ? tasks : settingsItems(document);
  });
}

function documentsOf({ path, bytes }: SourceFile): readonly DataDocument[] | null {
  if (formatOf(path) === "TOML") {
    const structure = structureOf({ bytes, format: "TOML" });
    if (structure.is !== "values") return null;
    return structure.values.flatMap((value) => (isRecord(value) ? [{ path, value, lineOf: () => 1 }] : []));
  }
  const plain = plainYaml(path, bytes);
  const { content } = textOf(plain);
  return (
    yamlValues(plain)?.flatMap(({ document, value }): DataDocument[] => {
      if (!isRecord(value)) return Array.isArray(value) ? [listDocument(path, value, document, content)] : [];
      return [{ path, value, lineOf: (steps) => lineOfSteps(document, content, steps) }];
    }) ?? null
  );
}

/** A list at the top, as a map that holds it. */
function listDocument(path: string, value: readonly unknown[], document: YamlDocument, content: string): DataDocument {
  return { path, value: { list: value }, lineOf: (steps) => lineOfSteps(document, content, steps.slice(1)) };
}

function lineOfSteps(document: YamlDocument, content: string, steps: readonly string[]): number {
  for (let length = steps.length; length >= 0; length -= 1) {
    const range = rangeOf(document, steps.slice(0, length));
    if (range !== null) return lineAt(range[0], content);
  }
  return 1;
}

/** Resources of a CloudFormation, SAM or Serverless template. */
function stackItems({ value, lineOf }: DataDocument): readonly Item[] {
  const shared: Item = {
    kind: "cloudformation",
    type: "AWS::Serverless::Globals",
    name: "./Globals",
    value: value.Globals,
    exists: "yes",
    lineOf: (steps) => lineOf(["Globals", ...steps]),
    anchor: null,
  };
  const inner =
    isRecord(value.resources) && isRecord(value.resources.Resources) ? ["resources", "Resources"] : ["Resources"];
  const resources = inner.length === 2 ? (value.resources as Record<string, unknown>).Resources : value.Resources;
  if (!isRecord(resources)) return [];
  const all = Object.entries(resources).flatMap(([name, resource]): Item[] => {
    if (!isRecord(resource) || typeof resource.Type !== "string" || !resource.Type.includes("::")) return [];
    const at = [...inner, name];
    return [
      {
        kind: "cloudformation",
        type: resource.Type,
        name,
        value: isRecord(resource.Properties) ? resource.Properties : {},
        exists: typeof resource.Condition === "string" ? "limited" : "yes",
        lineOf: (steps) => lineOf([...at, ...(steps.length === 0 ? ["Type"] : ["Properties", ...steps])]),
        anchor: inner.length === 1 ? `/Resources/${name}` : null,
      },
    ];
  });
  // What SAM gives to every function and API of a template.
  return isRecord(value.Globals) ? [...all, shared] : all;
}
