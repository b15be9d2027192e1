import { isRecord } from "../pointer.ts";

/** More combinations than GitHub runs jobs of a matrix. */
const mostCombinations = 256;

/**
 * Whether a matrix makes no job, as far as it is written out (https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations): a list
 * without values, no list at all, or every combination taken out again.
 */
export function isEmptyMatrix(matrix: unknown): boolean {
  if (typeof matrix === "string") return isEmptyList(matrix);
  if (!isRecord(matrix)) return false;
  const lists = Object.entries(matrix).filter(([name]) => name !== "include" && name !== "exclude");
  if (lists.some(([, values]) => isEmptyList(values))) return true;
  if (!(matrix.include === undefined || isEmptyList(matrix.include))) return false;
  return lists.length === 0 || isAllExcluded(lists, matrix.exclude);
}

/** By name, the values of a matrix that some job is made with: those of its lists that are not taken out again, and those that are included. */
export function usedValues(matrix: unknown): ReadonlyMap<string, readonly unknown[]> {
  if (!isRecord(matrix)) return new Map();
  const { include, exclude, ...lists } = matrix;
  const isUsed = (name: string, value: unknown) => !isEmptyMatrix({ ...lists, exclude, [name]: [value] });
  const used = new Map<string, readonly unknown[]>();
  for (const [name, values] of Object.entries(lists))
    used.set(name, Array.isArray(values) ? values.filter((value) => isUsed(name, value)) : [values]);
  for (const combination of Array.isArray(include) ? include.filter(isRecord) : [])
    for (const [name, value] of Object.entries(combination)) used.set(name, [...(used.get(name) ?? []), value]);
  return used;
}

function isEmptyList(values: unknown): boolean {
  if (typeof values === "string")
    return /^\s*\$\{\{\s*fromjson\(\s*'\s*(?:\[\s*\]|\{\s*\})\s*'\s*\)\s*\}\}\s*$/i.test(values);
  return Array.isArray(values) && values.length === 0;
}

function isAllExcluded(lists: readonly (readonly [string, unknown])[], exclude: unknown): boolean {
  if (!Array.isArray(exclude) || !lists.every(([, values]) => Array.isArray(values))) return false;
  const count = lists.reduce((product, [, values]) => product * (values as readonly unknown[]).length, 1);
  if (count > mostCombinations || exclude.length > mostCombinations) return false;
  const rules = exclude.flatMap((rule) => (isRecord(rule) ? [Object.entries(rule)] : []));
  return combinations(lists).every((one) =>
    rules.some((rule) => rule.every(([name, value]) => JSON.stringify(one.get(name)) === JSON.stringify(value))),
  );
}

function combinations(lists: readonly (readonly [string, unknown])[]): readonly ReadonlyMap<string, unknown>[] {
  return lists.reduce<readonly ReadonlyMap<string, unknown>[]>(
    (all, [name, values]) =>
      all.flatMap((one) => (values as readonly unknown[]).map((value) => new Map([...one, [name, value]]))),
    [new Map()],
  );
}
