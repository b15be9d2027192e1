/** A string, or what brackets and separates. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

/**
 * A key that an object of a JSON text has twice; null: none. Readers differ in which of the two they take, so that a digest over one of them
 * holds nothing of what another reader shows: RFC 8785 rules it out (RFC 7493, section 2.3). The text must be JSON.
 */
export function repeatedKey(text: string): string | null {
  const open: (Set<string> | null)[] = [];
  let last = "";
  for (const [found] of text.matchAll(token)) {
    if (found === "{" || found === "[") open.push(found === "{" ? new Set() : null);
    else if (found === "}" || found === "]") open.pop();
    else if (found === ":") {
      const key = JSON.parse(last) as string;
      if (open.at(-1)?.has(key) === true) return key;
      open.at(-1)?.add(key);
    }
    last = found;
  }
  return null;
}
