import { isRecord } from "../pointer.ts";

/** An object as `JSON.parse` makes it. */
export type Json = Readonly<Record<string, unknown>>;

/** The object under a key; an empty one where there is none. */
export function recordOf(parent: unknown, key: string): Json {
  const value = isRecord(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
  return isRecord(value) ? value : {};
}

/** The items of a list under a key. Their places count: what is no object stands as an empty one. */
export function recordsIn(parent: unknown, key: string): readonly Json[] {
  const value = isRecord(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
  return Array.isArray(value) ? value.map((item: unknown) => (isRecord(item) ? item : {})) : [];
}

/** The text under a key; empty where there is none. */
export function textIn(parent: Json, key: string): string {
  const value = Object.hasOwn(parent, key) ? parent[key] : undefined;
  return typeof value === "string" ? value : "";
}

/** The number under a key; -1, SARIF's "no index", where there is none. */
export function indexIn(parent: Json, key: string): number {
  const value = Object.hasOwn(parent, key) ? parent[key] : undefined;
  return typeof value === "number" && Number.isInteger(value) ? value : -1;
}
