/** Makes a pure function of an object compute once per object; what is kept goes when the object goes. */
export function remember<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known.value;
    const value = compute(key);
    kept.set(key, { value });
    return value;
  };
}

/**
 * Makes a pure function of a text compute once for texts that come again soon: the answers to the last `most` different ones are kept,
 * whoever asked.
 */
export function rememberTexts<V>(most: number, compute: (text: string) => V): (text: string) => V {
  const kept = new Map<string, { readonly value: V }>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known.value;
    const value = compute(text);
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(text, { value });
    return value;
  };
}
