import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Standing, StandingFinding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import { sentence, words } from "../../model/sentence.ts";
import { placeAtHead } from "../annotations.ts";
import type { Page } from "../frame/page.ts";
import { whose } from "../frame/whose.ts";
import { ruleIndexes } from "./sarif-rules.ts";
import { physicalLocation, relatedLocation, sarifMarkdown, sarifMessage, sarifText } from "./sarif-text.ts";

/** One finding as a SARIF result. */
export function resultOf(found: StandingFinding, page: Page): object {
  const { report } = page;
  const { rule, severity, standing, control } = found;
  const at = placeAtHead(found) ?? found.location;
  const related = relatedLocations(found);
  return {
    ruleId: rule,
    ruleIndex: ruleIndexes.get(rule) ?? -1,
    level: severity,
    message: messageOf(found, page),
    locations: [
      {
        physicalLocation: physicalLocation(at),
        ...(control !== null && { logicalLocations: [{ name: sarifText(control), kind: "control" }] }),
      },
    ],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: fingerprints(found.fingerprint),
    baselineState: states[standing],
    ...(standing === "waived" && { suppressions: [accepted(report)] }),
    properties: propertiesOf(found),
  };
}

const states: Readonly<Record<Standing, "new" | "unchanged" | "absent">> = {
  introduced: "new",
  existing: "unchanged",
  waived: "unchanged",
  unverifiable: "unchanged",
  resolved: "absent",
  withdrawn: "absent",
};

/** The same sentence twice: plain, and for viewers that read it as Markdown (3.11.9). */
function messageOf({ message, cause, fix, standing }: StandingFinding, page: Page): object {
  const because = cause === null ? [] : sentence`. Cause: ${cause.text}`;
  const next = fix === null || standing !== "introduced" ? [] : sentence`. Next: ${fix.text}`;
  const whole = sentence`${message}${because}${next}.${words(whose(page.report))}`;
  return { text: sarifMessage(whole), markdown: sarifMarkdown(whole, page) };
}

function relatedLocations({ cause, fix, location, standing }: StandingFinding): readonly object[] {
  const other = fix === null || standing !== "introduced" || isSame(fix.location, location) ? null : fix;
  return [...(cause === null ? [] : [cause]), ...(other === null ? [] : [other])].map(({ location: at, text }, index) =>
    relatedLocation(at, index + 1, text),
  );
}

function isSame(a: StandingFinding["location"], b: StandingFinding["location"]): boolean {
  return a.path === b.path && a.line === b.line && a.side === b.side;
}

/** The identity of the finding, whatever its text and line: GitHub looks at `primaryLocationLineHash` alone, a hash and how often it was seen. */
function fingerprints(fingerprint: string): object {
  const digest = bytesToHex(sha256(utf8ToBytes(fingerprint)));
  return { primaryLocationLineHash: `${digest.slice(0, 16)}:1`, "controldiff/v1": digest };
}

function accepted({ program }: Report): object {
  return {
    kind: "external",
    status: "accepted",
    justification: sarifText(`waived in the program (${program.path})`),
  };
}

function propertiesOf({ group, standing, blocking, actor, criteria }: StandingFinding): object {
  return {
    group,
    standing,
    blocking,
    ...(actor !== null && { actor: sarifText(actor) }),
    ...(criteria.length > 0 && { criteria: criteria.slice(0, 20).map(sarifText) }),
  };
}
