// Takes the place of Vitest while mutants are tried: what a test file registers is kept, to be run by itself, many times.
import { format } from "node:util";

// biome-ignore lint/suspicious/noExplicitAny: tests are called with whatever their tables hold.
type Body = (...values: any[]) => unknown;

/** One test of a file, with the names of the groups it stands in. */
export interface Registered {
  readonly title: string;
  readonly run: () => Promise<void>;
}

interface Registering {
  readonly tests: Registered[];
  readonly titles: string[];
  readonly before: Body[];
}

let current: Registering = { tests: [], titles: [], before: [] };

/** What the file registers while it is imported. */
export async function registeredBy(importFile: () => Promise<unknown>): Promise<readonly Registered[]> {
  current = { tests: [], titles: [], before: [] };
  const { tests } = current;
  await importFile();
  return tests;
}

// Vitest's own: it works without its runner.
export const { expect } = (await import(new URL("../../node_modules/vitest/dist/index.js", import.meta.url).href)) as {
  readonly expect: unknown;
};

export function beforeEach(body: Body): void {
  current.before.push(body);
}
export function beforeAll(body: Body): void {
  beforeEach(body);
}
export function afterEach(): void {}
export function afterAll(): void {}

function register(title: unknown, ...rest: readonly unknown[]): void {
  const body = rest.find((one): one is Body => typeof one === "function");
  if (body === undefined) return;
  const before = [...current.before];
  const run = async () => {
    for (const each of before) await each();
    await body({ expect, task: { name: String(title) } });
  };
  current.tests.push({ title: [...current.titles, String(title)].join(" > "), run });
}

function group(title: unknown, ...rest: readonly unknown[]): void {
  const body = rest.find((one): one is Body => typeof one === "function");
  if (body === undefined) return;
  const { length } = current.before;
  current.titles.push(String(title));
  body();
  current.titles.pop();
  current.before.length = length;
}

type Registers = (title: unknown, ...rest: readonly unknown[]) => void;

function over(one: Registers, spread: boolean) {
  return (rows: readonly unknown[]) =>
    (title: string, ...rest: readonly unknown[]) => {
      const body = rest.find((each): each is Body => typeof each === "function");
      if (body === undefined) return;
      for (const row of rows) {
        const values = spread && Array.isArray(row) ? row : [row];
        one(titled(title, values), () => (spread ? body(...values) : body(row, { expect })));
      }
    };
}

function titled(title: string, values: readonly unknown[]): string {
  const holes = title.match(/%[sdifjo]/g)?.length ?? 0;
  return format(title, ...values.slice(0, holes)).slice(0, 200);
}

function api(one: Registers) {
  const none: Registers = () => {};
  const plain = Object.assign((...all: Parameters<Registers>) => one(...all), {
    each: over(one, true),
    for: over(one, false),
    skip: none,
    todo: none,
  });
  return Object.assign(plain, {
    concurrent: plain,
    sequential: plain,
    skipIf: (condition: unknown) => (condition ? Object.assign(none, { each: () => none, for: () => none }) : plain),
    runIf: (condition: unknown) => (condition ? plain : none),
  });
}

export const describe = api(group);
export const it = api(register);
export const test = api(register);
