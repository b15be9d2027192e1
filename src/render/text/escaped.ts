import { wellFormed } from "./plain.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is text wherever it stands: between tags, and in an attribute's quotes. */
export function escaped(text: string): string {
  return wellFormed(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
