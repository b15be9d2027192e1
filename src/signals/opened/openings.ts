import { textOf } from "../../model/text.ts";
import { kindOf, longestFile } from "../file-kinds.ts";
import { isGenerated } from "../left-out.ts";
import { matchCode } from "../match/code.ts";
import { matchItem } from "../match/items.ts";
import { readCode } from "../read/code.ts";
import { readData } from "../read/data.ts";
import type { Item } from "../read/item.ts";
import type { SourceFile } from "../read/source.ts";
import { readTerraform } from "../read/terraform.ts";
import { readWorkflow } from "../read/workflow.ts";
import type { Exposure, Opening } from "./exposure.ts";
import { openPorts } from "./ports.ts";
import { type Statement, statementsIn } from "./statements.ts";
import { anybodyMay, everyAction, everyActionOfService, openingLooks, openPort, widePermissions } from "./table.ts";

type Found = Omit<Opening, "path" | "shows">;

/** Everything in a file that is open to everybody, or to more than it needs. */
export function openingsIn(file: SourceFile): readonly Opening[] {
  const kind = kindOf(file.path);
  const { content, lines } = textOf(file.bytes);
  if (kind === null || content.length > longestFile || isGenerated(content)) return [];
  const found = ((): readonly Found[] => {
    switch (kind) {
      case "terraform":
        return (readTerraform(file) ?? []).flatMap(inItem);
      case "data":
        return (readData(file) ?? []).flatMap(inItem);
      case "workflow":
        return inWorkflow(file);
      case "code":
        return inCode(file);
      case "lines":
        return inLines(file);
      default:
        return [];
    }
  })();
  return found.map((one) => ({ ...one, path: file.path, shows: (lines[one.line - 1] ?? "").trim().slice(0, 200) }));
}

function inItem(item: Item): readonly Found[] {
  if (item.exists === "no") return [];
  const set = openingLooks.flatMap(({ exposure, looks }) =>
    looks.flatMap((look) => {
      const matched = look.in === "code" || look.in === "lines" ? null : matchItem(item, look);
      return matched?.holds === "yes"
        ? [
            {
              exposure,
              line: matched.line,
              subject: `${item.name} ${look.in === "terraform" ? look.where[0]?.[0] : ""}`,
            },
          ]
        : [];
    }),
  );
  const ports = openPorts(item).map(({ steps, port }) => ({
    exposure: openPort,
    line: item.lineOf(steps),
    subject: `${item.name} ${port}`,
  }));
  const allowed = policiesOf(item).flatMap((statement) => {
    const exposure = exposureOf(statement);
    return exposure === null ? [] : [{ exposure, line: item.lineOf(["policy"]), subject: item.name }];
  });
  return [...set, ...ports, ...allowed];
}

/** Statements that guard something; what a trust policy of a role allows is to take the role, and names whom. */
function policiesOf({ value, kind }: Item): readonly Statement[] {
  return kind === "kubernetes" || kind === "docker" ? [] : statementsIn(value);
}

function exposureOf({ allows, principals, actions, resources, isConditional }: Statement): Exposure | null {
  if (!allows || isConditional) return null;
  if (principals.some((one) => one === "*")) return anybodyMay;
  const isOwnAccount = principals.length > 0 && principals.every((one) => one.endsWith(":root"));
  if (isOwnAccount) return null;
  if (actions.includes("*")) return everyAction;
  return resources.includes("*") && actions.some((action) => /^[a-z0-9-]+:\*$/.test(action))
    ? everyActionOfService
    : null;
}

function inWorkflow(file: SourceFile): readonly Found[] {
  const workflow = readWorkflow(file);
  if (workflow === null) return [];
  const at = textOf(file.bytes).lines.findIndex((line) => /^\s*permissions:\s*write-all\b/.test(line));
  const wide =
    workflow.permissions === "write-all" || workflow.jobs.some(({ permissions }) => permissions === "write-all");
  return wide ? [{ exposure: widePermissions, line: at + 1 || 1, subject: "./workflow" }] : [];
}

function inCode(file: SourceFile): readonly Found[] {
  const code = readCode(file.bytes);
  return openingLooks.flatMap(({ exposure, looks }) =>
    looks.flatMap((look) => {
      const line = look.in === "code" ? matchCode(file.path, code, look) : null;
      return line === null ? [] : [{ exposure, line: line.line, subject: "./code" }];
    }),
  );
}

function inLines(file: SourceFile): readonly Found[] {
  const lines = textOf(file.bytes).lines.map((line) => line.trim().toLowerCase());
  return openingLooks.flatMap(({ exposure, looks }) =>
    looks.flatMap((look) => {
      if (look.in !== "lines" || !look.files.some((name) => file.path.toLowerCase().endsWith(name))) return [];
      const at = lines.findIndex(
        (line) => look.begins.some((begin) => line.startsWith(begin)) && look.has.some((text) => line.includes(text)),
      );
      return at < 0 ? [] : [{ exposure, line: at + 1, subject: "./lines" }];
    }),
  );
}
