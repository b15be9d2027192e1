import type { Place } from "../../model/place.ts";

/** Where everything in a file stands, asked by identity, so that it holds when items are left out of a list. */
export interface Places {
  /** The whole file: where its first value starts. */
  readonly root: Place;
  /** Where the value of `key` (or the item at that index) stands; the key itself when the value is empty. */
  at(parent: object, key: string | number): Place;
  /** Where the key itself stands; the root for a key that is not there. */
  key(parent: object, key: string | number): Place;
  /** A scalar as it was typed, e.g. `5.10`, which as a number is 5.1; null for maps and lists. */
  typed(parent: object, key: string | number): string | null;
  /** Takes an item out of a list, and its place with it. */
  remove(list: unknown[], index: number): void;
}

/** Where one entry of a map or one item of a list stands, as offsets in the text: few of them are ever asked for. */
export interface Spot {
  readonly key: number;
  readonly value: number;
  readonly typed: string | null;
}

/** By map or list: its spots, by key or in order. */
export type Spots = WeakMap<object, Map<string, Spot> | Spot[]>;

/** A value and where everything in it stands; `root`: where it starts. */
export interface Placed {
  readonly value: unknown;
  readonly root: number;
  readonly spots: Spots;
}

export function placesOf({ spots, root }: Placed, placeOf: (offset: number) => Place): Places {
  const spot = (parent: object, key: string | number): Spot => {
    const known = spots.get(parent);
    const found = Array.isArray(known) ? known[Number(key)] : known?.get(String(key));
    return found ?? { key: root, value: root, typed: null };
  };
  return {
    root: placeOf(root),
    at: (parent, key) => placeOf(spot(parent, key).value),
    key: (parent, key) => placeOf(spot(parent, key).key),
    typed: (parent, key) => spot(parent, key).typed,
    remove(list, index) {
      list.splice(index, 1);
      const known = spots.get(list);
      if (Array.isArray(known)) known.splice(index, 1);
    },
  };
}
