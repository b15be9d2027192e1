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
const bound = / ([<>]=?) (?:most|longest|least)[A-Z]\w*$/;
const cut = /\.slice\(0, most[A-Z]\w*\)$/;

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
    original: "compiled.set(pattern, known);",
    replacement: ";",
    because: "what is compiled is kept for speed alone",
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
];
