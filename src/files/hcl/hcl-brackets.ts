import { HclError } from "./hcl-error.ts";
import type { Scanner } from "./hcl-scanner.ts";

/** What is not closed is shown where it opens. */
export function refuseEnd(scanner: Scanner, from: number): void {
  if (scanner.peek() === "") throw new HclError(`${scanner.text[from]} is not closed`, from);
}

/** Takes a closing bracket. Throws `HclError` where something else stands there. */
export function closes(scanner: Scanner, mark: string, from: number): void {
  if (scanner.takes(mark)) return;
  refuseEnd(scanner, from);
  throw scanner.unexpected(mark === ")" ? ") or ," : mark);
}
