import type { Block } from "./page.ts";

/** The file that a block of YAML is, or goes into; null: it does not say. */
export function fileOf({ text }: Block): { readonly path: string; readonly isWhole: boolean } | null {
  const [, part, path] = /^# (in )?(?:a job of )?([\w./-]+)\n/.exec(text) ?? [];
  return path === undefined ? null : { path, isWhole: part === undefined };
}
