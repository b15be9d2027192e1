import { XMLParser } from "fast-xml-parser";
import { remember } from "../model/remember.ts";
import { textOf } from "../model/text.ts";
import { count } from "../model/words.ts";
import { isRecord } from "./pointer.ts";
import type { Reading } from "./report-reading.ts";

/** What a JUnit XML report says. */
export interface TestReport {
  readonly cases: readonly TestCase[];
  /** `YYYY-MM-DD`: the day of its oldest suite that gives one; null where none does. */
  readonly ranOn: string | null;
  /** In words, what its suites count as failed although no test of theirs says so; null where they agree. */
  readonly unaccounted: string | null;
}

export interface TestCase {
  readonly name: string;
  readonly className: string;
  /** The suites it stands in, the outermost first. */
  readonly suites: readonly string[];
  readonly outcome: "passed" | "failed" | "skipped";
  /** The report's reason, of one who may be hostile; empty where it gives none. */
  readonly reason: string;
}

/** Reports are written by tools; what is longer would be read for seconds. */
const mostCharacters = 8_000_000;
const deepestSuites = 30;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  attributesGroupName: "$",
  // Numeric character references too.
  htmlEntities: true,
  parseTagValue: false,
  parseAttributeValue: false,
  maxNestedTags: deepestSuites + 20,
  isArray: (name) => name !== "$" && name !== "#text" && name !== "?xml",
});

/** Reads a JUnit XML report as Maven, Gradle, pytest, Jest and others write it; never fails, resolves no entity of the file's own. */
export const testReportOf: (bytes: Uint8Array) => Reading<TestReport> = remember((bytes) => {
  const { content } = textOf(bytes);
  if (content.length > mostCharacters) return { is: "unsure", why: "is too long to be read as a test report" };
  if (/<!DOCTYPE/i.test(content)) return { is: "broken", why: "has a DOCTYPE, which no test report needs" };
  try {
    return reportOf(parser.parse(content, true));
  } catch {
    return { is: "broken", why: "does not parse as XML" };
  }
});

type Element = Readonly<Record<string, unknown>>;

interface Suite {
  readonly element: Element;
  readonly suites: readonly string[];
}

function reportOf(document: unknown): Reading<TestReport> {
  const [roots, alone] = [childrenOf(document, "testsuites"), childrenOf(document, "testsuite")];
  if (roots.length + alone.length === 0)
    return { is: "broken", why: "is no JUnit report: its root is neither testsuites nor testsuite" };
  const elements = [...roots, ...alone];
  const cases: TestCase[] = [];
  const days: string[] = [];
  let counted = 0;
  const waiting: Suite[] = elements.reverse().map((element) => ({ element, suites: namesOf(element, []) }));
  for (let suite = waiting.pop(); suite !== undefined; suite = waiting.pop()) {
    const { element, suites } = suite;
    days.push(...(/^\d{4}-\d{2}-\d{2}/.exec(attribute(element, "timestamp")) ?? []));
    const inner = childrenOf(element, "testsuite");
    if (inner.length === 0) counted += (number(element, "failures") ?? 0) + (number(element, "errors") ?? 0);
    cases.push(...childrenOf(element, "testcase").map((written) => caseOf(written, suites)));
    waiting.push(...[...inner].reverse().map((child) => ({ element: child, suites: namesOf(child, suites) })));
  }
  const failed = cases.filter(({ outcome }) => outcome === "failed").length;
  const unaccounted = counted > 0 && failed === 0 ? count(counted, "failure") : null;
  return { is: "report", report: { cases, ranOn: days.sort()[0] ?? null, unaccounted } };
}

function caseOf(element: Element, suites: readonly string[]): TestCase {
  const wrong = [...childrenOf(element, "failure"), ...childrenOf(element, "error")];
  const skipped = childrenOf(element, "skipped");
  const [first] = [...wrong, ...skipped];
  return {
    name: attribute(element, "name"),
    className: attribute(element, "classname"),
    suites,
    outcome: wrong.length > 0 ? "failed" : skipped.length > 0 ? "skipped" : "passed",
    reason: first === undefined ? "" : attribute(first, "message"),
  };
}

function namesOf(element: Element, above: readonly string[]): readonly string[] {
  const name = attribute(element, "name");
  return name === "" ? above : [...above, name];
}

/** The elements of a name below another; one that is empty is an empty text to the parser. */
function childrenOf(element: unknown, name: string): readonly Element[] {
  const children = isRecord(element) && Object.hasOwn(element, name) ? element[name] : [];
  return Array.isArray(children) ? children.map((child: unknown) => (isRecord(child) ? child : {})) : [];
}

function attribute(element: Element, name: string): string {
  const attributes = element.$;
  const value = isRecord(attributes) && Object.hasOwn(attributes, name) ? attributes[name] : "";
  return typeof value === "string" ? value.trim() : "";
}

function number(element: Element, name: string): number | null {
  const written = attribute(element, name);
  return /^\d{1,9}$/.test(written) ? Number(written) : null;
}
