import { matchFile, parse } from "codeowners-utils";
import ignore from "ignore";
import { Minimatch } from "minimatch";
import picomatch from "picomatch";
import { ownersOf, parseCodeowners } from "../src/codeowners/codeowners.ts";
import { buildPathIndex, type RuleList } from "../src/paths/path-index.ts";
import { workSecondsOf } from "./cpu.ts";
import { manyControls, manyFiles, ruleOf } from "./repository.ts";

const options = { dot: true, nonegate: true, nocomment: true } as const;

/** What is compared, in milliseconds of CPU. */
export interface Mapping {
  readonly files: number;
  readonly rules: number;
  readonly times: ReadonlyMap<string, number>;
}

/** Which controls each file belongs to: our index, and libraries asked list by list from the last rule on. */
export function mapping(count: number, controls: number): Mapping {
  const [files, lists] = [manyFiles(count), manyControls(controls)];
  const index = buildPathIndex(lists);
  const compiled = lists.map(({ rules }) => rules.map(({ glob }) => new Minimatch(glob, options)));
  const matchers = lists.map(({ rules }) => rules.map(({ glob }) => picomatch(glob, { dot: true })));
  const ignores = lists.map(({ rules }) => ignore().add(rules.map(({ text }) => text)));
  const last = <T>(each: readonly (readonly T[])[], matches: (one: T, path: string) => boolean) =>
    forAll(files, (path) => each.filter((globs) => globs.findLastIndex((one) => matches(one, path)) >= 0).length);
  const times = workSecondsOf([
    ["controldiff", () => forAll(files, (path) => index.match(path).length)],
    ["controldiff, building included", () => matchAnew(files, lists)],
    ["splitting and hashing the paths", () => splitAndHash(files)],
    ["minimatch, compiled", () => last(compiled, (one, path) => one.match(path))],
    ["picomatch, compiled", () => last(matchers, (matches, path) => matches(path))],
    ["ignore", () => forAll(files, (path) => ignores.filter((one) => one.ignores(path)).length)],
  ]);
  return { files: count, rules: 10 * controls, times };
}

function matchAnew(files: readonly string[], lists: readonly RuleList[]): void {
  const index = buildPathIndex(lists);
  for (const path of files) index.match(path);
}

function forAll(paths: readonly string[], look: (path: string) => unknown): void {
  for (const path of paths) look(path);
}

/** As little as anybody can do who looks at every part of every path. */
function splitAndHash(files: readonly string[]): number {
  const known = new Map<string, number>();
  for (const path of files) for (const part of path.split("/")) known.set(part, (known.get(part) ?? 0) + 1);
  return known.size;
}

/** Names with wildcards inside, of which the same number matches a path whatever their number: microseconds a path by rules. */
export function wildcardsInside(): ReadonlyMap<number, number> {
  const files = Array.from({ length: 5_000 }, (_, at) => `src/area-${at % 50}/my-auth-${at % 100}-part.ts`);
  const counts = [100, 500, 2_000, 10_000];
  const indexes = counts.map((count) =>
    buildPathIndex(Array.from({ length: count }, (_, at) => ({ key: `${at}`, rules: [ruleOf(`**/*auth-${at}-*`)] }))),
  );
  const times = workSecondsOf(
    indexes.map((index, at) => [`${counts[at]}`, () => forAll(files, (path) => index.match(path).length)]),
  );
  return new Map(counts.map((count) => [count, (1e6 * (times.get(`${count}`) ?? 0)) / files.length]));
}

/** The owners of each file by a CODEOWNERS of this many lines. */
export function codeowners(count: number, lines: number): Mapping {
  const files = manyFiles(count);
  const text = Array.from({ length: lines }, (_, at) => lineOf(at)).join("\n");
  const entries = parse(text);
  const last = text
    .split("\n")
    .map((line) => ignore().add(line.split(" ")[0] ?? ""))
    .reverse();
  const times = workSecondsOf([
    [
      "controldiff, reading included",
      () => {
        const read = parseCodeowners(text, "CODEOWNERS");
        for (const path of files) ownersOf(read, path);
      },
    ],
    ["ignore, from the last line on", () => forAll(files, (path) => last.find((one) => one.ignores(path)))],
    ["codeowners-utils", () => forAll(files, (path) => matchFile(path, entries))],
  ]);
  return { files: count, rules: lines, times };
}

function lineOf(at: number): string {
  const patterns = [`/services/svc-${at}/`, `/infra/stack-${at}/**/*.tf`, `docs/area-${at}/`, `*.${at}.md`];
  return `${patterns[at % patterns.length]} @acme/t${at % 40}`;
}
