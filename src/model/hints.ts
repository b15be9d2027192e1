/*
 * Hints: names from elsewhere that a message adds, so that the same mistake may be reported with another hint. They are written here, beside
 * what takes them out again.
 */

/** The name that was probably meant. */
export function meantHint(name: string): string {
  return ` (did you mean "${name}"?)`;
}

/** What there is instead; `names`: in words, such as `CC6.1 and CC6.2`. */
export function hasHint(names: string): string {
  return ` (it has ${names})`;
}

/** The names that are known; nothing where none is. */
export function knownHint(names: readonly string[]): string {
  return names.length === 0 ? "" : `; known: ${names.join(", ")}`;
}

const hints = / \((?:did you mean "[^"]*"\?|it has [^)]*)\)|; known: [^;)]*/g;

/** A message without its hints: what the same mistake is recognized by. */
export function withoutHints(message: string): string {
  return message.replace(hints, "");
}
