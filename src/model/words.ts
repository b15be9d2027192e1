/** `1 file`, `1,204 files`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${number === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`; beyond `most` the rest is counted: `a, b, c and 4 more`. */
export function list(items: readonly string[], most = 3): string {
  const shown = items.length > most + 1 ? [...items.slice(0, most), `${items.length - most} more`] : items;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** Text of a user in double quotes, on one line and of bounded length. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `"${line.length > 80 ? `${line.slice(0, 79)}…` : line}"`;
}

/** `line 10`, `lines 10 to 20`. */
export function linesInWords(from: number, to: number): string {
  return from === to ? `line ${from}` : `lines ${from} to ${to}`;
}
