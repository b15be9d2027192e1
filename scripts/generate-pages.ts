// Fills the regions of README.md and docs/*.md between `<!-- generated:NAME -->` and `<!-- /generated -->` from the tables in the code.
import { readdirSync, readFileSync } from "node:fs";
import { shippedCatalogue, shippedCatalogueIds } from "../src/criteria/shipped.ts";
import { inputs, outputs } from "../src/doors/action/inputs.ts";
import { commands } from "../src/doors/cli/options/commands.ts";
import type { Catalogue } from "../src/model/catalogue.ts";
import { signals } from "../src/signals/table.ts";
import { glossary } from "./glossary.ts";
import { table } from "./markdown-table.ts";
import { promiseRows } from "./promises.ts";
import { ruleSections, ruleTable } from "./rule-pages.ts";
import { writeIfChanged } from "./write-if-changed.ts";

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
      sureness(catalogue),
    ];
  });
  return table(["id", "framework", "criteria", "points of focus", "confidence"], rows);
}

/** How sure the items are, each counted: `high`; `11 high, 35 medium, 18 low`. */
function sureness({ criteria }: Catalogue): string {
  const counted = (["high", "medium", "low"] as const)
    .map((level) => [criteria.filter(({ confidence }) => confidence === level).length, level] as const)
    .filter(([count]) => count > 0);
  const [only, ...others] = counted;
  return others.length === 0 ? (only?.[1] ?? "") : counted.map(([count, level]) => `${count} ${level}`).join(", ");
}

function commandLine(): string {
  return commands
    .map(({ name, operand, says, options }) => {
      const rows = options.map((option) => [
        `\`--${option.name}${option.value === null ? "" : ` ${option.value}`}\``,
        withAllowed(option.says, option.allowed),
      ]);
      const usage = [name, operand].filter((word) => word !== null).join(" ");
      return `### ${name}\n\`controldiff ${usage}\`: ${says}.\n\n${table(["option", "meaning"], rows)}`;
    })
    .join("\n\n");
}

function withAllowed(says: string, allowed: readonly string[] | undefined): string {
  return allowed === undefined ? says : `${says}; one of ${allowed.map((word) => `\`${word}\``).join(", ")}`;
}

function signalTable(): string {
  const rows = signals.map(({ id, mechanism, criteria }) => [
    `\`${id}\``,
    mechanism,
    criteria["soc2-2017"].join(", "),
    criteria["nist-csf-2.0"].join(", "),
  ]);
  return table(["signal", "mechanism", "soc2-2017", "nist-csf-2.0"], rows);
}

function glossaryTables(): string {
  return Object.entries(glossary)
    .map(([heading, terms]) => {
      const rows = terms.map(({ terms, meaning, types }) => [
        terms.join(", "),
        meaning,
        types.map((name) => `\`${name}\``).join(", "),
      ]);
      return `## ${heading}\n${table(["term", "meaning", "in the code"], rows)}`;
    })
    .join("\n\n");
}

const regions: Readonly<Record<string, () => string>> = {
  "rule-table": ruleTable,
  "rule-sections": ruleSections,
  catalogues,
  "command-line": commandLine,
  glossary: glossaryTables,
  signals: signalTable,
  promises: () => table(["we promise that", "more"], promiseRows()),
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

/** The pages of the documentation, from the repository's root. */
export const pages: readonly string[] = [
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => `docs/${name}`),
];

/** Rewrites the generated regions of every page; an unknown region, and one that no page has, is an error. */
export function generatePages(): void {
  const seen = new Set<string>();
  for (const page of pages) {
    const filled = readFileSync(page, "utf8").replace(
      /(<!-- generated:([\w-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
      (_, open: string, name: string, close: string) => {
        const region = regions[name];
        if (region === undefined)
          throw new Error(`${page}: unknown generated region "${name}"; known: ${Object.keys(regions).join(", ")}`);
        seen.add(name);
        return `${open}${region()}\n${close}`;
      },
    );
    writeIfChanged(page, filled);
  }
  const missing = Object.keys(regions).filter((name) => !seen.has(name));
  if (missing.length > 0) throw new Error(`no page has a region for: ${missing.join(", ")}`);
}
