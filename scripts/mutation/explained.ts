import type { Mutant } from "./mutants.ts";

/** Mutants that no test can notice, or that none should, with the reason. */
interface Explained {
  readonly path: string;
  /** What stands in the source, and what the mutant makes of it. */
  readonly original: string;
  readonly replacement: string;
  readonly because: string;
}

/** Mutants that no test can notice wherever they stand. */
interface Kind {
  readonly isOne: (mutant: Mutant) => boolean;
  readonly because: string;
}

/** The reason why a mutant may survive, or null. */
export function explanationOf(mutant: Mutant): string | null {
  const one = explained.find(
    ({ path, original, replacement }) =>
      path === mutant.path && original === mutant.original && replacement === mutant.replacement,
  );
  return (one ?? kinds.find(({ isOne }) => isOne(mutant)))?.because ?? null;
}

/** How bounds are called in `src`: `paths.size > mostFiles`. */
const bound = / ([<>]=?) (?:(?:most|longest|least)[A-Z]\w*(?: \+ 1)?|\d{2,})$/;
const cut = /\.slice\(0, (?:most[A-Z]\w*(?: \+ 1)?|\d{3,}|Math\.max\(0, most[A-Z].*\))\)$/;
/** `(path) => [pathOf(path)]`, `[quote(name)]`: what messages are made of. */
const named = /^(?:\(\[?\w+\]?\) => )?\[(?:path|pathOf|quote|code|named|words)\([^;]*\)\]$/;

const kinds: readonly Kind[] = [
  {
    isOne: ({ original, replacement }) => {
      const operator = bound.exec(original)?.[1];
      if (operator === undefined) return false;
      const other = operator.endsWith("=") ? operator.slice(0, 1) : `${operator}=`;
      return replacement === original.replace(` ${operator} `, ` ${other} `);
    },
    because: "a bound on what is looked at is one more or one less",
  },
  {
    isOne: ({ mutator, original, replacement }) =>
      (bound.exec(original)?.[1]?.startsWith(">") === true && replacement === "false") ||
      (mutator === "MethodExpression" && cut.test(original) && !cut.test(replacement)),
    because: "without its bound it is as right, and slower, which no test measures",
  },
  {
    isOne: ({ original, replacement }) =>
      named.test(original) && (replacement === "[]" || replacement === "() => undefined"),
    because: "it only names things in a message, whose words the golden files hold",
  },
  {
    isOne: ({ original, replacement }) =>
      /\.split\([^()]*\)\[0\]\?\./.test(original) && replacement === original.replace("[0]?.", "[0]."),
    because: "what a text is split into has a first piece, as its type cannot say",
  },
];

/** What Stryker puts in the place of an empty list. */
const none = '["Stryker was here"]';

const explained: readonly Explained[] = [
  {
    path: "src/compare/approvals/approvals.ts",
    original: "owner.name.toLowerCase()",
    replacement: "owner.name.toUpperCase()",
    because: "names are compared with each other only: all in capitals is as good",
  },
  {
    path: "src/compare/unapprovable.ts",
    original: "member.toLowerCase()",
    replacement: "member.toUpperCase()",
    because: "names are compared with each other only: all in capitals is as good",
  },
  {
    path: "src/compare/sides/reviews.ts",
    original: "[]",
    replacement: none,
    because: "nobody is called so, neither as somebody who wrote the change nor as an owner",
  },
  {
    path: "src/compare/standing.ts",
    original: "[]",
    replacement: none,
    because: "no control and no finding is called so",
  },
  {
    path: "src/assess/met.ts",
    original: "[]",
    replacement: none,
    because: "the number of no point is a text",
  },
  ...["approved-too", "risks/risk-overdue", "risks/risk-unaccepted", "gaps/criterion-gap"].map((file) => ({
    path: `src/rules/${file}.ts`,
    original: "[]",
    replacement: none,
    because: "a text that is no phrase, which no type allows, is written as nothing",
  })),
  {
    path: "src/assess/waivers.ts",
    original: "inForce.filter(({ isPattern }) => isPattern)",
    replacement: "inForce",
    because: "a waiver that is no pattern accepts what it names, whichever way it is asked",
  },
  {
    path: "src/assess/control-files.ts",
    original: "gone.length + come.length > files.size / 2",
    replacement: "gone.length + come.length <= files.size / 2",
    because: "whether all files are passed again is a matter of cost",
  },
  {
    path: "src/assess/control-files.ts",
    original: "files.size / 2",
    replacement: "files.size * 2",
    because: "whether all files are passed again is a matter of cost",
  },
  {
    path: "src/assess/control-files.ts",
    original: "!other.has(path)",
    replacement: "true",
    because: "what is taken out and put in again is there as before: it costs",
  },
  {
    path: "src/assess/inheritance.ts",
    original: "[...known.program.actors.values()].filter(isProvider).sort(by((actor) => actor.id))",
    replacement: "[...known.program.actors.values()].filter(isProvider)",
    because: "each provider is looked up by its id",
  },
  {
    path: "src/compare/standing.ts",
    original: 'standing === "introduced"',
    replacement: "false",
    because: "both ways make the same, for two types",
  },
  ...["answers", "follows"].map((key) => ({
    path: "src/compare/standing.ts",
    original: `postureRuleOf(found)?.${key}`,
    replacement: `postureRuleOf(found).${key}`,
    because: "base has findings of posture rules alone, as its type cannot say",
  })),
  {
    path: "src/compare/approvals/approval-words.ts",
    original: "approvers?.some",
    replacement: "approvers.some",
    because: "where nobody could be asked the gate is unknown, which was answered before",
  },
  {
    path: "src/compare/approvals/approvals.ts",
    original: "[]",
    replacement: none,
    because: "nobody is called so, neither as somebody who wrote the change nor as an owner",
  },
  {
    path: "src/compare/approvals/terms.ts",
    original: "[]",
    replacement: none,
    because: "without a program no approval is required, from whomever",
  },
  {
    path: "src/compare/both-sides.ts",
    original: 'judges === "what differs"',
    replacement: "true",
    because: "a judgment that is taken over is the one that would be made: laws hold the one to the other",
  },
  {
    path: "src/compare/both-sides.ts",
    original: "base?.judged ?? null",
    replacement: "base?.judged && null",
    because: "a judgment that is not taken over is made again, with the same result",
  },
  {
    path: "src/compare/concluded.ts",
    original: "[]",
    replacement: none,
    because: "without a program at base there is no control of it, and nothing of it is withdrawn",
  },
  {
    path: "src/compare/program-changes.ts",
    original: "head === null",
    replacement: "false",
    because: "both sides have a program where two are compared, as the types cannot say",
  },
  {
    path: "src/compare/program-changes/other-checks.ts",
    original: "triggersOf(is)?.get",
    replacement: "triggersOf(is).get",
    because: "a workflow that starts on nothing has no checks",
  },
  {
    path: "src/compare/program-changes/paths.ts",
    original: "isSameScope(base.scope, head.scope)",
    replacement: "false",
    because: "a scope that stays takes in all that it took in, which would be worked out",
  },
  {
    path: "src/compare/program-changes/paths.ts",
    original: "budget.left -= allowed - Math.max(own.left, 0)",
    replacement: "budget.left += allowed - Math.max(own.left, 0)",
    because: "how much all comparisons together may cost: no test is that large",
  },
  {
    path: "src/compare/program-checks.ts",
    original: "steps.length > 0",
    replacement: "true",
    because: "no step of ours makes no check: it spares asking whether the job may run",
  },
  {
    path: "src/compare/root-cause.ts",
    original: "[]",
    replacement: none,
    because: "no control is called so",
  },
  {
    path: "src/compare/root-cause.ts",
    original: "base !== null",
    replacement: "true",
    because: "what a control did at base is asked only where there is one, as its type cannot say",
  },
  {
    path: "src/compare/unapprovable.ts",
    original: "[]",
    replacement: none,
    because: "a text that is no phrase, which no type allows, is written as nothing",
  },
  {
    path: "src/compare/verdict.ts",
    original: "findings.filter(isNotBlocking)",
    replacement: "findings",
    because: "where anything blocks it was said before",
  },
  {
    path: "src/compare/running-jobs.ts",
    original: "running.length < mostJobs",
    replacement: "true",
    because: "how many jobs are followed is a matter of cost, which the number of checks bounds too",
  },
  {
    path: "src/compare/running-jobs.ts",
    original: "(job) => job.file === file",
    replacement: "() => undefined",
    because: "a circle ends at the bound of levels, with the same checks again",
  },
  {
    path: "src/rules/link-asked.ts",
    original: "(): null => null",
    replacement: "() => undefined",
    because: "nothing is nothing, either way",
  },
  {
    path: "src/rules/mapping/path-dead.ts",
    original: 'facts.side === "base"',
    replacement: "false",
    because: "nobody sees a step of base's findings: it spares the edits",
  },
  {
    path: "src/rules/make-finding.ts",
    original: "[]",
    replacement: none,
    because: "no file is called so",
  },
  {
    path: "src/rules/new-in-control.ts",
    original: "is === undefined",
    replacement: "false",
    because: "what is asked here is about a control of head, as its type cannot say",
  },
  {
    path: "src/rules/newly-asked.ts",
    original: "criterion === undefined || framework === undefined",
    replacement: "criterion === undefined && framework === undefined",
    because: "without a criterion there is no framework either, and head has that of each criterion it is asked about",
  },
  {
    path: "src/rules/ownership/owner-step.ts",
    original: "head.controls.get(control)?.owner",
    replacement: "head.controls.get(control).owner",
    because: "what is asked here is about a control of head, as its type cannot say",
  },
  {
    path: "src/rules/mapping/path-dead.ts",
    original: "/^[\\x20-\\x7e]*$/.test(glob)",
    replacement: "false",
    because: "a glob of plain letters is spelled in one way only: it spares the search",
  },
  {
    path: "src/rules/ownership/owner-not-codeowner.ts",
    original: "rule?.owners",
    replacement: "rule.owners",
    because: "a file that may be the owner's was given by a line, as its type cannot say",
  },
  {
    path: "src/assess/coverage.ts",
    original: "points?.includes",
    replacement: "points.includes",
    because: "a claim of all points was answered on the line before",
  },
  {
    path: "src/compare/warning-behind.ts",
    original: "misread.length === 0",
    replacement: "false",
    because: "where nothing was misread, nothing is found either: it spares the sorting of all controls",
  },
  {
    path: "src/compare/sides/head-names.ts",
    original: "[]",
    replacement: none,
    because: "a component that moved has a control, as its type cannot say",
  },
  {
    path: "src/compare/both-sides.ts",
    original: "salvaged == null",
    replacement: "false",
    because: "a base is repaired only where something of it was salvaged, as its type cannot say",
  },
  {
    path: "src/rules/newly-asked.ts",
    original: "criterion === undefined",
    replacement: "false",
    because: "without a criterion there is no framework either, which the same line asks",
  },
  {
    path: "src/compare/approvals/gate.ts",
    original: "owner.name.toLowerCase()",
    replacement: "owner.name.toUpperCase()",
    because: "names are compared with each other only: all in capitals is as good",
  },
  {
    path: "src/evidence/link-judge.ts",
    original: "kept !== undefined",
    replacement: "false",
    because: "a judgment that is not taken over is made again, with the same result",
  },
  {
    path: "src/evidence/link-judge.ts",
    original: "judged.flaws.length === 0 && !isOfSide",
    replacement: "false",
    because: "a judgment that is not taken over is made again, with the same result",
  },
  {
    path: "src/evidence/link-judge.ts",
    original: "before == null",
    replacement: "false",
    because: "a judgment that is not taken over is made again, with the same result",
  },
  {
    path: "src/evidence/link-judge.ts",
    original: "base === null || base.probes !== context.probes || base.today !== context.today",
    replacement: "true",
    because: "a judgment that is not taken over is made again, with the same result",
  },
  {
    path: "src/evidence/link-judge.ts",
    original: "kept !== undefined && holdsOf(kept.asked, base.snapshot, context.snapshot)",
    replacement: "false",
    because: "a judgment that is not taken over is made again, with the same result",
  },
  {
    path: "src/evidence/less/tests.ts",
    original: 'name.replace(/[\\s_-]/g, "").toLowerCase()',
    replacement: 'name.replace(/[\\s_-]/g, "").toUpperCase()',
    because: "names are compared with each other only: all in capitals is as good",
  },
  {
    path: "src/evidence/kinds/test-report.ts",
    original: "known.set(way, named);",
    replacement: ";",
    because: "what is not kept is put together again, with the same result",
  },
  {
    path: "src/evidence/less/checkouts.ts",
    original: 'expression.is !== "binary"',
    replacement: "false",
    because: "an expression of another kind has no operator, which the second half asks",
  },
  ...["wanted", "before"].map((file) => ({
    path: `src/evidence/${file}.ts`,
    original: "[]",
    replacement: none,
    because: "no file is called so",
  })),
  {
    path: "src/evidence/leads-to.ts",
    original: "[]",
    replacement: none,
    because: "a text is no step, and uses nothing",
  },
  {
    path: "src/evidence/less/called-scripts.ts",
    original: "[]",
    replacement: none,
    because: "no command is called so",
  },
  ...[
    ["link.kind", "scan"],
    ["link.kind", "test"],
    ["was.kind", "scan"],
    ["was.kind", "test"],
    ["was.kind", "path"],
    ["was.kind", "check"],
  ].map(([of, kind]) => ({
    path: "src/evidence/lost-since-base.ts",
    original: `${of} === "${kind}"`,
    replacement: "true",
    because: "both are links of one kind, as their types cannot say",
  })),
  {
    path: "src/evidence/before.ts",
    original: '!("path" in link) || !("path" in was)',
    replacement: '!("path" in link) && !("path" in was)',
    because: "both are links of one kind, as their types cannot say",
  },
  {
    path: "src/evidence/kinds/document-link.ts",
    original: 'link.kind !== "document"',
    replacement: "false",
    because: "links of other kinds have no actor and no end",
  },
  ...["emptied", "commented-out", "lost-since-base"].map((file) => ({
    path: `src/evidence/${file}.ts`,
    original: "false",
    replacement: "true",
    because: "what was meant in place of what is not there is looked for, and not told",
  })),
  {
    path: "src/evidence/fixes/moved-part.ts",
    original: '!wanted.endsWith(text.lines[to - 1]?.trim() ?? "")',
    replacement: "false",
    because: "it spares making sections that cannot be the one",
  },
  ...["structured-files", "said-again"].map((file) => ({
    path: `src/evidence/${file}.ts`,
    original: "changed(path) === null",
    replacement: "false",
    because: "a file that is as it was holds what it held: it spares the comparing",
  })),
  {
    path: "src/evidence/lost-since-base.ts",
    original: "before.length === after.length",
    replacement: "true",
    because: "files that came to those that stayed take nothing from them: it spares the comparing",
  },
  ...[
    ["tests", "link.test === next.test && areTheSame(reports, reportsNow)"],
    ["scans", "link.rule === next.rule && areTheSame(reports, reportsNow)"],
  ].map(([file, original = ""]) => ({
    path: `src/evidence/less/${file}.ts`,
    original,
    replacement: "false",
    because: "of the same reports nothing is lost: it spares the comparing",
  })),
  {
    path: "src/evidence/kinds/reports-in.ts",
    original: "some === others",
    replacement: "true",
    because: "where one side's report cannot be read nothing is compared",
  },
  {
    path: "src/evidence/kinds/empty.ts",
    original: "end < 0",
    replacement: "false",
    because: "of a page without an end of such lines, what stands behind it is the whole page",
  },
  {
    path: "src/evidence/kinds/check-makers.ts",
    original: "workflow.jobs?.get(job)?.uses",
    replacement: "workflow.jobs?.get(job).uses",
    because: "a job that makes a check is one of its workflow, as its type cannot say",
  },
  {
    path: "src/evidence/kinds/report-link.ts",
    original: "[]",
    replacement: none,
    because: "a list of two has two items, as its type cannot say",
  },
  {
    path: "src/evidence/kinds/scan-report.ts",
    original: "first === undefined",
    replacement: "false",
    because: "a group has a first result, as its type cannot say",
  },
  {
    path: "src/evidence/kinds/inner-links.ts",
    original: "[]",
    replacement: none,
    because: "where nothing is sure there is no fix whose edits these are",
  },
  ...[
    ["judged.flaws.length === 0 && !isOfSide", "judged.flaws.length === 0 || !isOfSide"],
    ["{ isOfSide = true; }", "{}"],
    ["true", "false"],
    ["told();", ";"],
  ].map(([original = "", replacement = ""]) => ({
    path: "src/evidence/link-judge.ts",
    original,
    replacement,
    because: "where head reads what base read, it judges alike, and no other flaw or doubt names a side",
  })),
  ...[
    ["base.probes !== context.probes", "base.probes === context.probes"],
    ["base.today !== context.today", "base.today === context.today"],
    ["base.today !== context.today", "true"],
    ["base.probes !== context.probes", "true"],
    ["{ known, snapshot, probes, today }", "{}"],
  ].map(([original = "", replacement = ""]) => ({
    path: "src/evidence/link-judge.ts",
    original,
    replacement,
    because: "a judgment that is not taken over is made again, with the same result",
  })),
  ...[
    ["kinds/workflow-run", "known.set(event, reasons);"],
    ["scripts/makefiles", "known.set(key, paths);"],
    ["scripts/packages", "known.set(folder, paths);"],
    ["scripts/tasks", "known.set(key, files);"],
    ["scripts/script-of", "scripts.set(key, found);"],
    ["reading", "known.set(path, found);"],
  ].map(([file, original = ""]) => ({
    path: `src/evidence/${file}.ts`,
    original,
    replacement: ";",
    because: "what is not kept is worked out again, with the same result",
  })),
  {
    path: "src/evidence/reading.ts",
    original: "reading !== undefined",
    replacement: "false",
    because: "what is not kept is worked out again, with the same result",
  },
  ...[
    ["path-link", "{ explainedBy: [path] }", "{}"],
    ["path-link", "[path]", "[]"],
    ["many-files", "{ explainedBy: many.paths }", "{}"],
  ].map(([file, original = "", replacement = ""]) => ({
    path: `src/evidence/kinds/${file}.ts`,
    original,
    replacement,
    because: "of a text that is lost the comparison finds the file itself, where base had it",
  })),
  {
    path: "src/evidence/less/steps.ts",
    original: "run?.trim()",
    replacement: "run",
    because: "it is how a step without a name is called in a message",
  },
  {
    path: "src/evidence/lost-since-base.ts",
    original: 'link.kind === "scan" && was.kind === "scan"',
    replacement: "true",
    because: "links to files of other kinds, workflows, have no rule and no report",
  },
  {
    path: "src/evidence/lost-since-base.ts",
    original: 'link.kind === "test" && was.kind === "test"',
    replacement: 'link.kind === "test" || was.kind === "test"',
    because: "both are links of one kind, as their types cannot say",
  },
  {
    path: "src/evidence/less/tests.ts",
    original: "classesNow?.has",
    replacement: "classesNow.has",
    because: "a list of two has two items, as its type cannot say",
  },
  ...["less/steps", "less/workflow"].map((file) => ({
    path: `src/evidence/${file}.ts`,
    original: 'uses.split("@")[0]?.toLowerCase()',
    replacement: 'uses.split("@")[0]?.toUpperCase()',
    because: "names are compared with each other only: all in capitals is as good",
  })),
  {
    path: "src/evidence/less/steps.ts",
    original: 'uses.slice("docker://".length).toLowerCase()',
    replacement: 'uses.slice("docker://".length).toUpperCase()',
    because: "names are compared with each other only: all in capitals is as good",
  },
  {
    path: "src/evidence/kinds/check-makers.ts",
    original: "parts.slice(1)",
    replacement: "parts",
    because: "a job of no name makes no check",
  },
  {
    path: "src/evidence/move-fix.ts",
    original: "same < here.length",
    replacement: "true",
    because: "behind the folders of a page nothing is the same as a folder",
  },
  {
    path: "src/evidence/targets.ts",
    original: "[...before, ...after].slice(0, mostFiles).sort(byText)",
    replacement: "[...before, ...after].slice(0, mostFiles)",
    because: "which of many files comes first is told in a message at most",
  },
  {
    path: "src/evidence/before.ts",
    original: 'link.kind !== "path"',
    replacement: "false",
    because: "links of other kinds lead to no page",
  },
  {
    path: "src/evidence/cards/cards.ts",
    original: "[]",
    replacement: none,
    because: "both are links of one kind, as their types cannot say",
  },
  {
    path: "src/evidence/changed-lines.ts",
    original: "is === undefined",
    replacement: "false",
    because: "a finding of head is about a link of head, as its type cannot say",
  },
  {
    path: "src/evidence/changed-lines.ts",
    original: 'before.is === "none"',
    replacement: "false",
    because: "what has no digest has none that is alike",
  },
  {
    path: "src/evidence/changed-lines.ts",
    original: 'link.kind !== "path"',
    replacement: "false",
    because: "of links of other kinds no files are looked for on the line before",
  },
  {
    path: "src/evidence/fixes/moved-part.ts",
    original: 'text.lines[to - 1]?.trim() ?? ""',
    replacement: 'text.lines[to - 1]?.trim() && ""',
    because: "it spares making sections that cannot be the one",
  },
  {
    path: "src/evidence/follows/same-part.ts",
    original: "link.job === null",
    replacement: "false",
    because: "there is no job without a name",
  },
  {
    path: "src/evidence/kinds/attestation.ts",
    original: "scene.snapshot.files.has(plain)",
    replacement: "false",
    because: "it spares looking at the names of all files",
  },
  {
    path: "src/evidence/kinds/inner-links.ts",
    original: "path.at(-1 - same)?.toLowerCase",
    replacement: "path.at(-1 - same).toLowerCase",
    because: "within its length a text has characters, as its type cannot say",
  },
  {
    path: "src/evidence/kinds/left-out.ts",
    original: "link.links.saidBy === null",
    replacement: "false",
    because: "of links that nobody leaves out none is left out",
  },
  ...[
    ["!isOfSide", "isOfSide"],
    ["false", "true"],
  ].map(([original = "", replacement = ""]) => ({
    path: "src/evidence/link-judge.ts",
    original,
    replacement,
    because: "a judgment that is not taken over is made again, with the same result",
  })),
  {
    path: "src/evidence/move-fix.ts",
    original: "control?.evidence",
    replacement: "control.evidence",
    because: "a finding of head is about a control of head, as its type cannot say",
  },
  {
    path: "src/evidence/kinds/own-job.ts",
    original: "[]",
    replacement: none,
    because: "a workflow that cannot be read has no jobs either",
  },
  {
    path: "src/evidence/kinds/reports-in.ts",
    original: "some.length === others.length && some.every((report, at) => report === others[at])",
    replacement: "false",
    because: "of the same reports nothing is lost: it spares the comparing",
  },
  {
    path: "src/evidence/less/called-scripts.ts",
    original: '{ is: "none" }',
    replacement: "{}",
    because: "of a script by itself no condition is looked at",
  },
  {
    path: "src/evidence/less/checkouts.ts",
    original: "[]",
    replacement: none,
    because: "both sides have it, so that it is nothing new",
  },
  {
    path: "src/evidence/less/needs.ts",
    original: "jobs?.has",
    replacement: "jobs.has",
    because: "the workflow of a job has jobs, as its type cannot say",
  },
  ...["was.jobs?.has", "was.jobs?.get"].map((original) => ({
    path: "src/evidence/less/workflow.ts",
    original,
    replacement: original.replace("?.", "."),
    because: "the workflow of a job has jobs, as its type cannot say",
  })),
  {
    path: "src/evidence/less/program.ts",
    original: "was.run === null",
    replacement: "false",
    because: "that an action became a script, or a script an action, is told before",
  },
  {
    path: "src/evidence/lost-since-base.ts",
    original: '!("path" in link) || !("path" in was)',
    replacement: '!("path" in link) && !("path" in was)',
    because: "both are links of one kind, as their types cannot say",
  },
  {
    path: "src/evidence/lost-since-base.ts",
    original:
      "before.length === after.length && before.every((path, at) => path === after[at] && base.contents.get(path) === head.contents.get(path))",
    replacement: "false",
    because: "of the same bytes nothing is lost: it spares the comparing",
  },
  {
    path: "src/evidence/overridden.ts",
    original: "[]",
    replacement: none,
    because: "no file and no address is called so",
  },
  {
    path: "src/evidence/scripts/tasks.ts",
    original: "[]",
    replacement: none,
    because: "no file and no folder is called so",
  },
  ...["weaker-values", "commented-out", "contradicted", "said-again", "unmade"].flatMap((file) =>
    [
      ["[path]", "[]"],
      ["{ explainedBy: [path] }", "{}"],
    ].map(([original = "", replacement = ""]) => ({
      path: `src/evidence/${file}.ts`,
      original,
      replacement,
      because: "of a text that is lost the comparison finds the file itself, where base had it",
    })),
  ),
  {
    path: "src/evidence/changed-lines.ts",
    original: '!("path" in link)',
    replacement: "false",
    because: "a link to no file has no part of one either",
  },
  {
    path: "src/evidence/kinds/workflow-run.ts",
    original: "waiting.get(id)?.size",
    replacement: "waiting.get(id).size",
    because: "each job has its own list of what it waits for, as its type cannot say",
  },
  {
    path: "src/evidence/kinds/path-link.ts",
    original: "[]",
    replacement: none,
    because: "of a file whose part is there the bytes are there, as its type cannot say",
  },
];
