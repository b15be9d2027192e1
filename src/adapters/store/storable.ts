/** A value's JSON as `jsonb` takes it, which refuses what `storable` replaces: https://www.postgresql.org/docs/current/datatype-json.html */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "string" ? storable(part) : part));
}

/** The same value as the database gives it back. What a digest is over must be such a one. */
export function asStored<T>(value: T): T {
  return JSON.parse(storableJson(value)) as T;
}

/** A statement's values as columns of text take them. JSON has been written by then, and its escapes are left: `storableJson`. */
export function storableValues(values: readonly unknown[] = []): unknown[] {
  return values.map((value) => {
    if (typeof value === "string") return storable(value);
    return Array.isArray(value) ? storableValues(value) : value;
  });
}

/** NUL, and halves of surrogate pairs, become the replacement character. */
function storable(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, "\ufffd");
}
