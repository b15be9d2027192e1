// Names alone: the command line lists them before it knows which code it needs.

/** Every form of the matrix by its name. */
export const matrixFormats = ["terminal", "markdown", "csv", "json"] as const;
export type MatrixFormat = (typeof matrixFormats)[number];

/** Every form of a crosswalk by its name. */
export const crosswalkFormats = ["terminal", "markdown", "json"] as const;
export type CrosswalkFormat = (typeof crosswalkFormats)[number];

/** The forms of suggestions, criteria and a replay: one for people, one for programs. */
export const textFormats = ["terminal", "json"] as const;
export type TextFormat = (typeof textFormats)[number];
