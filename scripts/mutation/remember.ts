// Takes the place of src/model/remember.ts where mutated code computes: what is kept goes with the mutant.
let kept = new WeakMap<object, WeakMap<object, { readonly value: unknown }>>();

/** To be called before each mutant. */
export function forgetAll(): void {
  kept = new WeakMap();
}

export function remember<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  return (key) => {
    const mine = kept.get(compute) ?? new WeakMap();
    kept.set(compute, mine);
    const known = mine.get(key);
    if (known !== undefined) return known.value as V;
    const value = compute(key);
    mine.set(key, { value });
    return value;
  };
}
