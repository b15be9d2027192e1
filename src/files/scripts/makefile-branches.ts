import { isIdle } from "../workflow/idle.ts";

/** What stands around a command of a branch, as a shell has it. */
const around: readonly [string, string] = ["if condition; then", "fi"];

/** The branches of a makefile's `ifeq` and its like: where each of them makes a target, it is made in any case. */
export class Branches {
  #depth = 0;
  #count = 0;
  #hasElse = false;
  readonly #made = new Map<string, { readonly recipe: string[]; readonly from: number; readonly by: Set<number> }>();

  get isInside(): boolean {
    return this.#depth > 0;
  }

  open(): void {
    this.#depth += 1;
    if (this.#depth > 1) return;
    this.#count = 1;
    this.#hasElse = false;
    this.#made.clear();
  }

  /** `else`, and `else ifeq`. */
  other(text: string): void {
    if (this.#depth !== 1) return;
    this.#count += 1;
    this.#hasElse ||= text === "else";
  }

  /** Adds a command to the recipe of a target. */
  add(target: string, recipe: string[], command: string): void {
    const made = this.#made.get(target) ?? { recipe, from: recipe.length, by: new Set() };
    this.#made.set(target, made);
    if (this.#depth === 1 && !isIdle(command.replace(/^[@+\-\s]+/, ""))) made.by.add(this.#count);
    recipe.push(around[0], command, around[1]);
  }

  close(): void {
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#depth > 0 || !this.#hasElse) return;
    for (const { recipe, from, by } of this.#made.values())
      if (by.size === this.#count) recipe.push(...recipe.splice(from).filter((line) => !around.includes(line)));
  }
}
