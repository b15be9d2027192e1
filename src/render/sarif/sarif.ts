import { projectUrl } from "../../model/help.ts";
import type { Report } from "../../model/report.ts";
import { words } from "../../model/sentence.ts";
import { version } from "../../model/version.ts";
import { inRowOrder } from "../comment/row-order.ts";
import { fitted, rowsOf } from "../frame/budget.ts";
import type { RenderContext } from "../frame/context.ts";
import { pageOf } from "../frame/page.ts";
import { jsonText } from "../json.ts";
import { invocation } from "./sarif-invocation.ts";
import { resultOf } from "./sarif-result.ts";
import { ruleDescriptors } from "./sarif-rules.ts";
import { sarifMessage } from "./sarif-text.ts";

/** GitHub takes 10 MB of a gzipped file (docs: troubleshooting SARIF uploads, "file too large"), and gzip makes no text of this size larger. */
export const maxSarifBytes = 9_900_000;

/** GitHub refuses a file with more results in a run, and shows this many of them, by a choice of its own (docs: "results exceed limit"). */
const sarifResults = { taken: 25_000, shown: 5_000 } as const;

/** The report as SARIF 2.1.0, with what is fixed as `absent`: https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/ */
export function sarif(report: Report, context: RenderContext): string {
  return written(report, context, inOrder(report), sarifResults.taken);
}

/** The same for GitHub's code scanning, which knows no `absent`: it would open what is fixed again, and sees by itself what is gone. */
export function sarifForCodeScanning(report: Report, context: RenderContext): string {
  const present = inOrder(report).filter(({ standing }) => standing !== "resolved" && standing !== "withdrawn");
  return written(report, context, present, sarifResults.shown);
}

type Results = Report["findings"];

/** What is new, most important first, then what is accepted or was there before, then what is gone; where there is no room, from the end. */
function inOrder(report: Report): Results {
  const first = inRowOrder(report);
  const isFirst = new Set(first);
  const rank = (found: Results[number]) => ranks.indexOf(found.standing);
  const rest = report.findings.filter((found) => !isFirst.has(found));
  return [...first, ...rest.sort((a, b) => rank(a) - rank(b))];
}

const ranks: readonly Results[number]["standing"][] = [
  "introduced",
  "existing",
  "unverifiable",
  "waived",
  "resolved",
  "withdrawn",
];

/** One result a line, so that a file of many can be looked at and compared. */
function written(report: Report, context: RenderContext, results: Results, most: number): string {
  const page = pageOf(report, { ...context, links: null });
  const start = jsonText(frameOf(report, context)).slice(0, -1);
  const { schema, version } = { schema: jsonText(schemaAddress), version: jsonText("2.1.0") };
  return fitted(
    [
      `{"$schema":${schema},"version":${version},"runs":[\n${start},"results":[`,
      rowsOf(results, (found) => `${found === results[0] ? "" : ","}\n${jsonText(resultOf(found, page))}`, {
        before: "",
        after: (left) => `\n],"invocations":[${jsonText(invocation(report, left))}]}\n]}\n`,
        most,
      }),
    ],
    maxSarifBytes,
  );
}

const schemaAddress = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** Everything of a run but its results and how it went. */
function frameOf(report: Report, { key, links }: RenderContext): object {
  const { head, base, program, verdict, complete, today } = report;
  return {
    tool: {
      driver: {
        name: "controldiff",
        semanticVersion: version,
        informationUri: projectUrl,
        rules: ruleDescriptors,
      },
    },
    // What GitHub calls a category: two programs of a repository do not take each other's place.
    automationDetails: {
      id: `controldiff/${key}/`,
      description: {
        text: sarifMessage(words(`The program ${program.name || "without a name"} in ${program.path}.`)),
      },
    },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
    ...(links === null || !head.isCommit
      ? {}
      : {
          versionControlProvenance: [
            {
              repositoryUri: `${links.server}/${links.repository}`,
              revisionId: head.id,
              mappedTo: { uriBaseId: "%SRCROOT%" },
            },
          ],
        }),
    properties: {
      verdict: verdict.is,
      complete,
      today,
      ...(base.isCommit && { base: base.id }),
      ...(head.isCommit && { head: head.id }),
    },
  };
}
