/** Keys that are remembered at a time. */
const mostKeys = 10_000;

/** How often something may be asked for: so many at once, and so many more a minute, by a key. */
export class Rate {
  readonly #burst: number;
  readonly #perMinute: number;
  readonly #left = new Map<string, { readonly left: number; readonly at: number }>();

  constructor(burst: number, perMinute: number) {
    this.#burst = burst;
    this.#perMinute = perMinute;
  }

  /** Takes one; false: there is none left. */
  take(key: string, now = Date.now()): boolean {
    const known = this.#left.get(key) ?? { left: this.#burst, at: now };
    const left = Math.min(this.#burst, known.left + ((now - known.at) / 60_000) * this.#perMinute);
    this.#left.delete(key);
    this.#left.set(key, { left: left >= 1 ? left - 1 : left, at: now });
    const [oldest] = this.#left.keys();
    if (this.#left.size > mostKeys && oldest !== undefined) this.#left.delete(oldest);
    return left >= 1;
  }
}
