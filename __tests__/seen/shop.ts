import type { Report } from "../../src/model/report.ts";
import { annotations } from "../../src/render/annotations.ts";
import { comment } from "../../src/render/comment/comment.ts";
import { summary } from "../../src/render/comment/summary.ts";
import { sarif } from "../../src/render/sarif/sarif.ts";
import { terminal } from "../../src/render/terminal.ts";
import { type Files, reportOf, type WrittenChange } from "../support/judged-change.ts";
import { htmlOf, seen } from "../support/rendered.ts";
import { onGitHub } from "../support/report.ts";
import { type World, world } from "../support/world.ts";

/** One control of a small program, as a test writes it. */
export interface ShopControl {
  readonly id: string;
  readonly title: string;
  readonly satisfies: readonly string[];
  readonly paths: readonly string[];
  /** Lines of YAML below `evidence`. */
  readonly evidence: readonly string[];
}

/** A small shop with one control, and further files. */
export function shop({ id, title, satisfies, paths, evidence }: ShopControl, files: Files, more = ""): World {
  return world({
    "compliance/program.yml": `version: 1
name: Small shop
owners: ["@acme/compliance"]
frameworks:
  - { id: soc2-2017, categories: [security] }
actors:
  shop: { kind: self, name: Small shop }
policy: { fail-on: [new-gap, broken-evidence, lost-owner, unmapped-change, program-change], approvals: "off" }
${more}`,
    "compliance/controls/one.yml": `id: ${id}
title: ${title}
owner: "@acme/platform"
satisfies: ${JSON.stringify(satisfies)}
paths: ${JSON.stringify(paths)}
evidence:
${evidence.map((line) => `  ${line}\n`).join("")}`,
    ...files,
  });
}

/** What a change of the shop comes to. */
export async function shopReport({ files }: World, more: Partial<WrittenChange> = {}): Promise<Report> {
  const { base, head } = files as { readonly base: Files; readonly head: Files };
  return reportOf({ base, head, today: "2026-11-23", criteria: "shipped", ...more });
}

/** A report as each outlet shows it, as one line of plain text: Markdown as GitHub makes text of it, wrapped lines as one. */
export function shown(report: Report): Readonly<Record<string, string>> {
  const wide = { ...onGitHub, width: 400 };
  const { runs } = JSON.parse(sarif(report, onGitHub));
  const results: readonly { readonly message: { readonly text: string; readonly markdown: string } }[] =
    runs[0].results;
  return {
    comment: read(comment(report, onGitHub)),
    summary: read(summary(report, onGitHub)),
    terminal: terminal(report, wide).replace(/\s+/g, " "),
    annotations: annotations(report)
      .map(({ message }) => message)
      .join("\n"),
    "SARIF text": results.map(({ message }) => unbraced(message.text)).join("\n"),
    "SARIF Markdown": results.map(({ message }) => read(message.markdown)).join("\n"),
  };
}

function read(markdown: string): string {
  return seen(htmlOf(markdown).replaceAll("<br>", " ").replaceAll("<br />", " ")).replace(/\s+/g, " ");
}

/** SARIF writes braces twice. */
function unbraced(text: string): string {
  return text.replace(/([{}])\1/g, "$1").replaceAll("\u200b", "");
}
