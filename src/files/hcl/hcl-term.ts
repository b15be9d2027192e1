/** An expression: where it stands, and what it is where that is one literal. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  /** Its words among all of the text: from the first up to and without the last. */
  readonly words: readonly [first: number, end: number];
  readonly term: Term;
}

/** `other`: anything that has to be evaluated. */
export type Term =
  | { readonly is: "text" | "heredoc"; readonly text: string }
  | { readonly is: "constant"; readonly value: number | boolean | null }
  | { readonly is: "tuple"; readonly items: readonly Expression[] }
  | { readonly is: "object"; readonly entries: readonly (readonly [key: Expression, value: Expression])[] }
  | { readonly is: "other" };

export const other: Term = { is: "other" };
