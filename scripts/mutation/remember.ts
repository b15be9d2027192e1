// Takes the place of src/model/remember.ts where mutated code computes: what is kept goes with the mutant.
import * as real from "../../src/model/remember.ts";

let mutants = 0;

/** To be called before each mutant. */
export function forgetAll(): void {
  mutants += 1;
}

export function remember<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  return forEachMutant(() => real.remember(compute));
}

export function rememberTexts<V>(most: number, compute: (text: string) => V): (text: string) => V {
  return forEachMutant(() => real.rememberTexts(most, compute));
}

function forEachMutant<K, V>(make: () => (key: K) => V): (key: K) => V {
  let made = { for: mutants, remembering: make() };
  return (key) => {
    if (made.for !== mutants) made = { for: mutants, remembering: make() };
    return made.remembering(key);
  };
}
