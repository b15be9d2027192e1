import type { Report } from "../../model/report.ts";
import { clip, plain } from "../text/plain.ts";
import { keyOf, usualKey } from "./key.ts";
import { longest } from "./page.ts";

/**
 * Whose program it is, as plain text: ` (Web shop)`, to go behind our name. Empty where the program is in the usual place. In another place
 * a repository can have several, and what each of them says stands side by side.
 */
export function whose({ program }: Report): string {
  return keyOf(program.path) === usualKey ? "" : ` (${clip(plain(program.name || program.path), longest.title)})`;
}
