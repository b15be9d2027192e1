import { expect, it } from "vitest";
import { DrawnPages } from "../../../src/doors/bot/drawn-pages.ts";
import type { DeskTask, DeskTold } from "../../../src/doors/bot/evaluating/desk-task.ts";
import type { Ended } from "../../../src/doors/bot/evaluating/pool.ts";
import type { PageOf } from "../../../src/doors/bot/pages/site.ts";

type Told = DeskTold | Extract<Ended, { is: "exhausted" }>;

const page = (number: number, evaluatedAt = "1", name = "one"): PageOf => ({
  repository: { id: 1, owner: "acme", name },
  number,
  evaluatedAt,
});

/** Pages on a desk that answers like that, and how often a report was read. */
function pagesOn(answers: (asked: DeskTask) => Promise<Told>) {
  let reads = 0;
  const read = async () => {
    reads += 1;
    return { report: new Uint8Array(), others: new Uint8Array() };
  };
  const log = { warn: () => {} } as never;
  const pages = new DrawnPages({ desk: { run: answers }, log, server: "https://github.com" });
  return { of: (asked: PageOf) => pages.of(asked, read), reads: () => reads };
}

const drawn = async (): Promise<Told> => ({ is: "page", html: "<p>" });

it("many who look at one page have it drawn once", async () => {
  const pages = pagesOn(drawn);
  const shown = await Promise.all(Array.from({ length: 40 }, () => pages.of(page(7))));
  expect([new Set(shown), pages.reads()]).toEqual([new Set(["<p>"]), 1]);
});

it.each([
  { title: "a newer report", other: page(7, "2") },
  { title: "another pull request", other: page(8) },
  { title: "a repository of another name", other: page(7, "1", "renamed") },
])("$title is drawn for itself", async ({ other }) => {
  const pages = pagesOn(drawn);
  for (const asked of [page(7), other, other]) await pages.of(asked);
  expect(pages.reads()).toBe(2);
});

it("beyond nine at a time no report is read, and the rest is drawn later", async () => {
  const ended: (() => void)[] = [];
  const pages = pagesOn(() => new Promise((told) => ended.push(() => told({ is: "page", html: "<p>" }))));
  const asked = Array.from({ length: 30 }, (_, number) => pages.of(page(number)));
  expect(await Promise.all(asked.slice(9))).toEqual(Array(21).fill(null));
  expect(pages.reads()).toBe(9);
  for (const end of ended) end();
  expect(await Promise.all(asked.slice(0, 9))).toEqual(Array(9).fill("<p>"));
  void pages.of(page(29));
  expect(pages.reads()).toBe(10);
});

it("what took too long is not tried again at once", async () => {
  const pages = pagesOn(async () => ({ is: "exhausted", because: "it took more than 20 seconds" }));
  expect([await pages.of(page(7)), await pages.of(page(7)), pages.reads()]).toEqual([null, null, 1]);
});

it("a thread that failed is asked again", async () => {
  const pages = pagesOn(() => Promise.reject(new Error("a bug")));
  await expect(pages.of(page(7))).rejects.toThrow("a bug");
  await expect(pages.of(page(7))).rejects.toThrow("a bug");
  expect(pages.reads()).toBe(2);
});

it("pages are kept in so much memory, and the one that nobody looks at goes first", async () => {
  const pages = pagesOn(async () => ({ is: "page", html: "x".repeat(15_000_000) }));
  for (const number of [1, 2, 1, 3, 1]) await pages.of(page(number));
  expect(pages.reads()).toBe(3);
  await pages.of(page(2));
  expect(pages.reads()).toBe(4);
});
