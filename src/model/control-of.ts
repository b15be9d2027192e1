import type { Control, Program } from "./program.ts";
import { remember } from "./remember.ts";

const byId = remember(({ controls }: Program): ReadonlyMap<string, Control> => {
  return new Map([...controls].reverse().map((control) => [control.id, control]));
});

/** The program's control of this id, looked up: every one of very many findings may ask; null: it has none. */
export function controlOf(program: Program | undefined, id: string | undefined): Control | null {
  return (id === undefined ? undefined : program && byId(program).get(id)) ?? null;
}
