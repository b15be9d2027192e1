import { by } from "../../model/order.ts";
import { reportFlaw } from "../../model/provider-report.ts";
import { code, type Sentence, sentence, topic } from "../../model/sentence.ts";
import { type Facts, locationAt } from "../facts.ts";
import type { Found } from "../found.ts";
import { noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";

export const reportExpired: PostureRule<"report-expired"> = {
  id: "report-expired",
  is: "posture",
  group: "broken-evidence",
  severity: "error",
  subject: ["actor"],
  wrongWhen: "the provider's report is not current: its bridge letter, stated end date or 12 months are past",
  why: "What you inherit from a provider rests on its report. A report that is not current proves nothing about today.",
  remedy:
    "Obtain the current report, or a bridge letter from the provider's management, and set its dates under the actor.",
  example: {
    before: {
      "compliance/program.yml": [
        ["method: carve-out }", "method: carve-out, report: { type: 2, from: 2025-04-01, to: 2026-03-31 } }"],
      ],
    },
    wrong: {
      files: { "compliance/program.yml": [["from: 2025-04-01, to: 2026-03-31", "from: 2024-04-01, to: 2025-03-31"]] },
    },
    right: {
      files: { "compliance/program.yml": [["from: 2025-04-01, to: 2026-03-31", "from: 2025-06-01, to: 2026-05-31"]] },
    },
  },
  knownFrom: "files",
  found: expiredReports,
  nextStep: ({ subject: [actor = ""] }) => renewal(actor),
  stillAsked: ({ subject: [actor = ""] }, { head, weakened }) =>
    head.program.actors.get(actor)?.report != null && !weakened.has(actor),
  newDefinition: noNewDefinition,
};

/** What to do about a report that is not current. */
export function renewal(actor: string): Sentence {
  return sentence`obtain the current report of ${code(actor)}, or a bridge letter from its management, and set its dates`;
}

/** A provider's report that cannot be relied on today; of one that is presented inclusively none is relied on. */
function expiredReports(facts: Facts): readonly Found[] {
  const providers = [...facts.program.actors.values()].filter(({ method }) => method !== "inclusive");
  return providers.sort(by((actor) => actor.id)).flatMap(({ id, report }) => {
    const flaw = report === null ? null : reportFlaw(report, facts.today);
    if (report === null || flaw === null) return [];
    return [
      {
        subject: [id],
        message: sentence`${topic([code(id)])}${flaw}`,
        location: locationAt(facts, report.place),
        actor: id,
        explainedBy: [report.place.path],
      },
    ];
  });
}
