import type { EvidenceJudgement } from "../evidence/judge.ts";
import type { Today } from "../model/assessment.ts";
import { type CriterionKey, criterionKey } from "../model/catalogue.ts";
import type { DocumentEvidence } from "../model/evidence.ts";
import type { Failures, Inheritance, Inheritances, Refusal } from "../model/frameworks/facts.ts";
import { groupBy } from "../model/group-by.ts";
import { by, byText } from "../model/order.ts";
import type { Actor, Control, Program } from "../model/program.ts";
import { currencyInWords, type ProviderReport, reportFlaw, reportInWords } from "../model/provider-report.ts";
import { clauses, code, quote, because as reason, type Sentence, sentence, words } from "../model/sentence.ts";
import { list } from "../model/words.ts";
import { renewal } from "../rules/evidence/report-expired.ts";

interface Known {
  readonly program: Program;
  readonly failures: Failures;
  readonly currentDocuments: EvidenceJudgement["currentDocuments"];
  readonly watchers: Watchers;
  readonly today: Today;
}

/** By actor id, the controls that watch over it. */
export type Watchers = ReadonlyMap<string, readonly Control[]>;

export function inheritancesOf(known: Known): Inheritances {
  const providers = [...known.program.actors.values()].filter(isProvider).sort(by((actor) => actor.id));
  return new Map(providers.map((actor) => [actor.id, inheritanceOf(actor, known)]));
}

/** `AWS SOC 2 report, type 1, as of 2026-03-31 (design only, weaker than type 2), current until …`. */
function reliedOn(report: ProviderReport): string {
  const weaker = report.type === 1 ? " (design on one day only, weaker than type 2)" : "";
  return `${reportInWords(report)}${weaker}, ${currencyInWords(report)}`;
}

function isProvider({ kind }: Actor): boolean {
  return kind === "subservice" || kind === "vendor";
}

function inheritanceOf(actor: Actor, known: Known): Inheritance {
  if (actor.method === "inclusive")
    return refused(words("it is presented inclusively, and none of its controls is effective"));
  const basis = basisOf(actor, known);
  if (typeof basis !== "string") return basis;
  const monitors = known.watchers.get(actor.id) ?? [];
  const effective = monitors.filter(({ id, implementation }) => {
    return !known.failures.has(id) && implementation === "implemented";
  });
  if (effective.length === 0) return unwatched(actor, monitors, known);
  const ids = effective.map(({ id }) => id).sort(byText);
  return { is: "inherited", basis: `${basis}; monitored by ${list(ids)}`, monitors: ids };
}

/** What stands behind a carved-out provider: its report, else its current documents. */
function basisOf({ id, report }: Actor, { currentDocuments, program, today }: Known): string | Refusal {
  if (report !== null) {
    const flaw = reportFlaw(report, today);
    if (flaw === null) return reliedOn(report);
    const step = { text: renewal(id), place: report.place };
    return { ...refused(flaw), place: report.place, explainedBy: [report.place.path], step };
  }
  const current = currentDocuments.get(id) ?? [];
  if (current.length > 0) return [...new Set(current.map(documentInWords))].sort(byText).join("; ");
  return withoutDocument(id, program);
}

function documentInWords({ title, validUntil }: DocumentEvidence): string {
  return validUntil === null ? title : `${title}, valid until ${validUntil}`;
}

function withoutDocument(id: string, program: Program): Refusal {
  const [first, ...others] = program.controls.flatMap((control) =>
    control.evidence
      .filter((link): link is DocumentEvidence => link.kind === "document" && link.actor === id)
      .map((link) => ({ control: control.id, link })),
  );
  if (first === undefined) return refused(words("no report of it is recorded"));
  const expired = [first, ...others].map(
    ({ control, link }) =>
      sentence`${code(control)}: ${quote(link.title)} was valid until ${words(link.validUntil ?? "an unknown day")}`,
  );
  return {
    ...refused(sentence`no document of it is current${reason(clauses(expired))}`),
    place: first.link.place,
    control: first.control,
    explainedBy: [...new Set([first, ...others].map(({ link }) => link.place.path))],
    step: {
      text: sentence`obtain the current document of ${code(id)} and set its valid-until`,
      place: first.link.place,
    },
  };
}

/** A control watches over a provider if it is one of our own that says so, or that has the provider's document among its evidence. */
export function watchersOf({ controls, actors }: Program): Watchers {
  const own = controls.filter(
    (control) => control.complementary === null && actors.get(control.actor)?.kind === "self",
  );
  const watched = own.flatMap((control) => [...watchedBy(control)].map((id) => ({ id, control })));
  return new Map([...groupBy(watched, ({ id }) => id)].map(([id, all]) => [id, all.map(({ control }) => control)]));
}

function watchedBy({ monitors, evidence }: Control): ReadonlySet<string> {
  const documents = evidence.flatMap((link) => (link.kind === "document" ? (link.actor ?? []) : []));
  return new Set([...monitors.map(({ id }) => id), ...documents]);
}

function unwatched({ id, place }: Actor, monitors: readonly Control[], { failures }: Known): Refusal {
  const [first] = monitors;
  const say = sentence`add ${code(`monitors: [${id}]`)} to a working control`;
  if (first === undefined) return { ...refused(sentence`no control monitors ${code(id)}`), step: { text: say, place } };
  const broken = monitors.map(
    (control) =>
      sentence`${code(control.id)}: ${failures.get(control.id)?.because ?? words("only partly implemented")}`,
  );
  const failure = failures.get(first.id);
  return {
    ...refused(sentence`no working control monitors ${code(id)}${reason(clauses(broken))}`),
    place: first.place,
    control: first.id,
    explainedBy: [...(failure?.explainedBy ?? []), first.place.path],
    step: { text: sentence`fix ${code(first.id)}, or ${say}`, place: first.place },
  };
}

function refused(because: Sentence): Refusal {
  return { is: "refused", because, place: null, control: null, explainedBy: [], step: null };
}

/** A provider cannot answer for how its customer watches over providers. */
const neverInherited: ReadonlySet<CriterionKey> = new Set([criterionKey("soc2-2017", "CC9.2")]);

export function isNeverInherited(criterion: CriterionKey): boolean {
  return neverInherited.has(criterion);
}

/** Whether a provider's part of one criterion can be inherited; null for actors that are no providers. */
export function inheritanceIn(inheritances: Inheritances, criterion: CriterionKey, actor: string): Inheritance | null {
  const inheritance = inheritances.get(actor) ?? null;
  if (inheritance === null || !neverInherited.has(criterion)) return inheritance;
  const never = refused(words("it cannot be inherited: monitoring providers is your own responsibility"));
  return { ...never, step: { text: sentence`have an actor of kind ${code("self")} perform it`, place: null } };
}
