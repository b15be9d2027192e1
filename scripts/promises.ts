// The tests behind each promise: `npm run promises`, after `npm test` and `npm run test:slow`, holds every name to a test that ran and passed.
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { type Promised, promises } from "../__tests__/promises.ts";

/** A test by its file, below `__tests__`, and its names from the outermost on. */
interface Ran {
  readonly file: string;
  readonly name: string;
  readonly passed: boolean;
}

interface Results {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

const results = ["build/test-results.json", "build/slow-test-results.json"];

/** The tests that a line names: `file`, `file > name`, a `describe` of several, or a name that goes on where it ends in `…`. */
export function namedBy(line: string, ran: readonly Ran[]): readonly Ran[] {
  const open = line.endsWith("…");
  const wanted = open ? line.slice(0, -1) : line;
  return ran.filter(({ file, name }) => {
    const full = `${file} > ${name}`;
    return full === wanted || full.startsWith(open ? wanted : `${wanted} > `);
  });
}

/** What a promise's lines name that is not there, or did not pass. */
export function wrongIn({ promise, tests }: Promised, ran: readonly Ran[]): readonly string[] {
  return tests.flatMap((line) => {
    const named = namedBy(line, ran);
    if (named.length === 0) return [`"${promise}": there is no test "${line}"`];
    return named.filter(({ passed }) => !passed).map(({ file, name }) => `"${promise}": failed: ${file} > ${name}`);
  });
}

/** The rows of docs/promises.md: the promise, and the page that says more. */
export function promiseRows(): readonly (readonly string[])[] {
  return promises.map(({ promise, page }) => [promise, `[${page}](${fromDocs(page)})`]);
}

function fromDocs(page: string): string {
  return page.startsWith("docs/") ? page.slice("docs/".length) : `../${page}`;
}

function readRan(): readonly Ran[] {
  return results.flatMap((path) => {
    if (!existsSync(path)) throw new Error(`there is no ${path}; run the tests first`);
    const { testResults } = JSON.parse(readFileSync(path, "utf8")) as Results;
    return testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ ancestorTitles, title, status }) => ({
        file: relative("__tests__", name).replaceAll("\\", "/"),
        name: [...ancestorTitles, title].join(" > "),
        passed: status === "passed",
      })),
    );
  });
}

if (import.meta.main) {
  const ran = readRan();
  const wrong = promises.flatMap((promised) => wrongIn(promised, ran));
  for (const mistake of wrong) console.error(mistake);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
