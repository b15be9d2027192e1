// Fills the regions of README.md between `<!-- generated:NAME -->` and `<!-- /generated -->` from the tables in the code.
import { readFileSync, writeFileSync } from "node:fs";
import { shippedCatalogue, shippedCatalogueIds } from "../src/criteria/shipped.ts";
import { inputs, outputs } from "../src/doors/action/inputs.ts";
import { commands } from "../src/doors/cli/options.ts";
import { rules, subjectsOf } from "../src/rules/registry.ts";

type Row = readonly string[];

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function findings(): string {
  const rows = Object.entries(rules).map(([id, rule]) => [
    `\`${id}\``,
    subjectsOf(rule.id)
      .map((parts) => parts.join(", "))
      .join(" or "),
    rule.wrongWhen,
    rule.group === "always" ? "always fails" : `\`${rule.group}\``,
  ]);
  return table(["rule", "subject", "wrong when", "group for `fail-on`"], rows);
}

function catalogues(): string {
  const rows = shippedCatalogueIds.map((id) => {
    const catalogue = shippedCatalogue(id);
    if (catalogue === null) throw new Error(`no catalogue ${id}`);
    const points = catalogue.criteria.reduce((sum, criterion) => sum + criterion.points.length, 0);
    return [
      `\`${id}\``,
      catalogue.title,
      String(catalogue.criteria.length),
      points === 0 ? "" : String(points),
      catalogue.confidence,
    ];
  });
  return table(["id", "framework", "criteria", "points of focus", "how sure"], rows);
}

function commandLine(): string {
  return commands
    .map(({ name, operand, says, options }) => {
      const rows = options.map((option) => [
        `\`--${option.name}${option.value === null ? "" : ` ${option.value}`}\``,
        says_(option.says, option.allowed),
      ]);
      return `**\`${[name, operand].filter((word) => word !== null).join(" ")}\`**: ${says}.\n\n${table(["option", "meaning"], rows)}`;
    })
    .join("\n\n");
}

function says_(says: string, allowed: readonly string[] | undefined): string {
  return allowed === undefined ? says : `${says}; one of ${allowed.map((word) => `\`${word}\``).join(", ")}`;
}

const regions: Readonly<Record<string, () => string>> = {
  findings,
  catalogues,
  "command-line": commandLine,
  inputs: () =>
    table(
      ["input", "default", "meaning"],
      inputs.map((input) => [`\`${input.name}\``, input.default === null ? "" : `\`${input.default}\``, input.says]),
    ),
  outputs: () =>
    table(
      ["output", "meaning"],
      outputs.map((output) => [`\`${output.name}\``, output.says]),
    ),
};

/** Rewrites the generated regions of the README; an unknown region or one that is missing is an error. */
export function generateReadme(): void {
  const before = readFileSync("README.md", "utf8");
  const seen = new Set<string>();
  const after = before.replace(
    /(<!-- generated:([\w-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
    (_, open: string, name: string, close: string) => {
      const region = regions[name];
      if (region === undefined)
        throw new Error(`README.md: unknown generated region "${name}"; known: ${Object.keys(regions).join(", ")}`);
      seen.add(name);
      return `${open}${region()}\n${close}`;
    },
  );
  const missing = Object.keys(regions).filter((name) => !seen.has(name));
  if (missing.length > 0) throw new Error(`README.md has no region for: ${missing.join(", ")}`);
  if (after !== before) writeFileSync("README.md", after);
}
