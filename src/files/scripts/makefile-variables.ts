/** What variables of makefiles hold; the last place that has one counts. */
export type Variables = readonly ReadonlyMap<string, string>[];

/** How deep variables within variables are looked into. */
export const mostRounds = 5;
/** Characters of a value, or of a line with its variables filled in, that are read. */
export const longestValue = 20_000;

/** The value of a variable behind an assignment: `+=` adds, `?=` leaves what is there. */
export function valueSet(known: string | undefined, how: string, written: string): string {
  if (how === "?" && known !== undefined) return known;
  return how === "+" && known !== undefined ? `${known} ${written}` : written;
}

/** What a variable holds; undefined where no place has it. */
export function heldBy(name: string, variables: Variables): string | undefined {
  return variables.findLast((known) => known.has(name))?.get(name);
}

/** A text with what its variables hold, as far as that is plain; `$$` is a dollar of the shell. One of `longestValue` or more is not read to its end. */
export function expanded(text: string, variables: Variables): string {
  let known = text;
  for (let round = 0; round < mostRounds && known.length < longestValue; round += 1) {
    let left = longestValue;
    const next = known.replace(/(?<!\$)\$(?:\(([\w.-]+)\)|\{([\w.-]+)\}|([@*]))/g, (all, one, other, mark) => {
      const value = left > 0 ? (heldBy(one ?? other ?? mark, variables) ?? all) : all;
      left -= value.length;
      return value;
    });
    if (next === known) break;
    known = next;
  }
  return known.length < longestValue ? known.replaceAll("$$", "$") : known;
}
