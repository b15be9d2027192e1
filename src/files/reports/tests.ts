import { attribute, childrenOf, type XmlElement } from "./xml.ts";

/** What a report says of the tests that ran, whatever its format. */
export interface TestReport {
  readonly cases: readonly TestCase[];
  readonly faults: readonly TestFault[];
  /** `YYYY-MM-DD`: the oldest day that it gives; null where it gives none. */
  readonly ranOn: string | null;
}

export interface TestCase {
  readonly name: string;
  readonly className: string;
  /** The method behind the name, where the report tells them apart; else empty. */
  readonly method: string;
  /** The suites it stands in, the outermost first. */
  readonly suites: readonly string[];
  /** Only a pass proves something. */
  readonly outcome: "passed" | "failed" | "skipped" | "inconclusive";
  /** The report's reason, of one who may be hostile; empty where it gives none. */
  readonly reason: string;
}

/** Something that went wrong outside of any test: a set-up, a clean-up, the run itself. */
export interface TestFault {
  /** The suite, with those around it, the outermost first; empty: the whole report. */
  readonly suites: readonly string[];
  /** `error`: the report names it; `count`: it only counts more failures than it shows. */
  readonly kind: "error" | "count";
  /** Whether the results of its tests stand for nothing, since it came before them or instead of them. */
  readonly voids: boolean;
  /** The report's reason, of one who may be hostile; for a count the number. */
  readonly reason: string;
}

/** Elements whose own text is words for a person. */
const textual = new Set(["failure", "error", "reason", "message", "Message", "Text", "skipped", "ignored", "warning"]);

/** The first words that an element has for why; empty where it has none. */
export function reasonOf(element: XmlElement): string {
  const own = attribute(element, "message");
  if (own !== "") return own;
  const [first] = childrenOf(element, ...textual);
  const inside = first === undefined ? "" : reasonOf(first);
  return inside === "" && textual.has(element.name) ? element.text.trim() : inside;
}

/** A fault that only the numbers tell of; none where they agree with the tests. */
export function countedFault(suites: readonly string[], counted: number, failed: number): readonly TestFault[] {
  return counted > 0 && failed === 0 ? [{ suites, kind: "count", voids: false, reason: String(counted) }] : [];
}

/** The oldest of some days. */
export function oldest(days: readonly string[]): string | null {
  return [...days].sort()[0] ?? null;
}

/** What is behind a class's name and a dot in a longer name; the name itself where it does not begin so. */
export function withoutClass(name: string, className: string): string {
  return className !== "" && name.startsWith(`${className}.`) ? name.slice(className.length + 1) : name;
}
