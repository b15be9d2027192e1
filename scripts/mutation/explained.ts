import type { Mutant } from "./mutants.ts";

/** Mutants that no test can notice, or that none should, with the reason. */
interface Explained {
  readonly path: string;
  /** What stands in the source, and what the mutant makes of it. */
  readonly original: string;
  readonly replacement: string;
  readonly because: string;
}

/** The reason why a mutant may survive, or null. */
export function explanationOf(mutant: Mutant): string | null {
  const one = explained.find(
    ({ path, original, replacement }) =>
      path === mutant.path && original === mutant.original && replacement === mutant.replacement,
  );
  return one?.because ?? null;
}

const explained: readonly Explained[] = [
  {
    path: "src/compare/approvals/approvals.ts",
    original: "owner.name.toLowerCase()",
    replacement: "owner.name.toUpperCase()",
    because: "names are compared with each other only: all in capitals is as good",
  },
  {
    path: "src/compare/approvals/gate.ts",
    original: "owner.name.toLowerCase()",
    replacement: "owner.name.toUpperCase()",
    because: "names are compared with each other only: all in capitals is as good",
  },
];
