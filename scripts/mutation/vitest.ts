// Takes the place of Vitest while mutants are tried: what a test file registers is kept, to be run by itself, many times.
// It has as much of Vitest as those tests use.
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
}

let current: Registering = { tests: [], titles: [] };

/** What the file registers while it is imported. */
export async function registeredBy(importFile: () => Promise<unknown>): Promise<readonly Registered[]> {
  current = { tests: [], titles: [] };
  const { tests } = current;
  await importFile();
  return tests;
}

// Vitest's own: it works without its runner.
export const { expect } = (await import(new URL("../../node_modules/vitest/dist/index.js", import.meta.url).href)) as {
  readonly expect: unknown;
};

export function afterAll(): void {}

type Registers = (title: unknown, ...rest: readonly unknown[]) => void;

const register: Registers = (title, ...rest) => {
  const body = bodyOf(rest);
  const run = async () => {
    await body();
  };
  current.tests.push({ title: [...current.titles, String(title)].join(" > "), run });
};

const group: Registers = (title, ...rest) => {
  current.titles.push(String(title));
  bodyOf(rest)();
  current.titles.pop();
};

/** A test may have options before its body and a time limit after it. */
function bodyOf(rest: readonly unknown[]): Body {
  const body = rest.find((one): one is Body => typeof one === "function");
  if (body === undefined) throw new Error("a test or a group without a body");
  return body;
}

function eachOf(one: Registers) {
  return (rows: readonly unknown[]) =>
    (title: string, ...rest: readonly unknown[]) => {
      const body = bodyOf(rest);
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row];
        one(titled(title, values), () => body(...values));
      }
    };
}

/** With the row's values where the title has `%s`, and those of a row with names where it has `$name`: what a test is about is told by its title. */
function titled(title: string, values: readonly unknown[]): string {
  const [row] = values;
  if (typeof row === "object" && row !== null && !Array.isArray(row)) {
    const named = new Map(Object.entries(row));
    return title.replace(/\$(\w+)/g, (hole, name) => String(named.get(name) ?? hole)).slice(0, 200);
  }
  const holes = title.match(/%[sdifjo]/g)?.length ?? 0;
  return format(title, ...values.slice(0, holes)).slice(0, 200);
}

function api(one: Registers) {
  const registers = Object.assign((...all: Parameters<Registers>) => one(...all), { each: eachOf(one) });
  return Object.assign(registers, {
    skipIf: (condition: unknown) => (condition ? () => {} : registers),
  });
}

export const describe = api(group);
export const it = api(register);
export const test = api(register);
