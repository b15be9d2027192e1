/** Ids that follow each other are told as a range from so many on. */
const fewest = 3;

/**
 * Ids in their order, those that count on as one range: `CC1.1`–`CC1.5`, `CC2.1`. Exactly the ids of the list are in a range: it ends
 * where the next number, or what stands before it, is another one.
 */
export function ranges(ids: readonly string[], write: (id: string) => string): readonly string[] {
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run !== undefined && isNext(run.at(-1) ?? "", id)) run.push(id);
    else runs.push([id]);
  }
  return runs.flatMap((run) => {
    const [first = "", last = ""] = [run[0], run.at(-1)];
    return run.length < fewest ? run.map(write) : [`${write(first)}–${write(last)}`];
  });
}

function isNext(before: string, id: string): boolean {
  const [was, is] = [numbered(before), numbered(id)];
  return was !== null && is !== null && was.start === is.start && is.number === was.number + 1;
}

/** What an id ends in; a number of more digits than people count with is a name. */
function numbered(id: string): { readonly start: string; readonly number: number } | null {
  const match = /^(.*?)([1-9]\d{0,3})$/s.exec(id);
  return match === null ? null : { start: match[1] ?? "", number: Number(match[2]) };
}
