// The commands that the pages show are run in the order of the page, in a folder made for it, and what a page says is printed is printed.
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import {
  commandsOf,
  isRunnable,
  isShown,
  type Session,
  type ShownCommand,
  type,
  writeFiles,
} from "../support/console.ts";
import { removeAll } from "../support/git.ts";
import { fileOf } from "./files-shown.ts";
import { allPages, type Block, blocksOf } from "./page.ts";
import { notRun, worlds } from "./worlds.ts";

afterAll(removeAll);

const shells = ["sh", "console"];
const isShell = ({ language }: Block) => shells.includes(language);
const pages = allPages.filter((page) => blocksOf(page).some(isShell));

/** What happens on a page, in order: a file that it shows is written, a command is run. */
type Step = { readonly section: string; readonly at: string } & (
  | { readonly is: "file"; readonly path: string; readonly text: string }
  | ({ readonly is: "command" } & ShownCommand)
);

function stepsOf(block: Block): readonly Step[] {
  const { section, page, line, language, text } = block;
  const at = `${page}:${line}`;
  if (isShell(block)) return commandsOf(language, text).map((command) => ({ is: "command", section, at, ...command }));
  const file = fileOf(block);
  return file?.isWhole === true ? [{ is: "file", section, at, path: file.path, text }] : [];
}

/** The steps of a page, and of each section with a world of its own. */
function partsOf(page: string): readonly { readonly world: string; readonly steps: readonly Step[] }[] {
  const steps = blocksOf(page).flatMap(stepsOf);
  const worldOf = ({ section }: Step) => (`${page}#${section}` in worlds ? `${page}#${section}` : page);
  return [...new Set(steps.map(worldOf))]
    .map((world) => ({ world, steps: steps.filter((step) => worldOf(step) === world) }))
    .filter(({ steps }) => steps.some(({ is }) => is === "command"));
}

const parts = pages.flatMap(partsOf);
const lines = parts.flatMap(({ steps }) => steps.flatMap((step) => (step.is === "command" ? [step.line] : [])));
const inOrder = { concurrent: false, shuffle: false };

describe.each(parts.filter(({ steps }) => steps.some((step) => step.is === "command" && isRunnable(step.line))))(
  "the commands of $world",
  inOrder,
  ({ world: name, steps }) => {
    const world = worlds[name];
    let session: Session = { cwd: "", home: "" };
    beforeAll(() => {
      if (world === undefined)
        throw new Error(`${name} shows commands: say in __tests__/docs/worlds.ts where they run`);
      session = world.begin();
    });

    const shown = steps.filter((step) => step.is === "file" || isRunnable(step.line));
    test.each(shown.map((step) => ({ ...step, what: step.is === "file" ? step.path : step.line })))(
      "$at $what",
      async (step) => {
        if (step.is === "file") return writeFiles(session.cwd, { [step.path]: step.text });
        world?.before?.[step.line]?.(session);
        const { code, out, err } = await type(session, step.line);
        expect({ code, err: code === 0 ? "" : err }).toEqual({ code: world?.codes?.[step.line] ?? 0, err: "" });
        if (step.printed !== null && !isShown(step.printed, out)) expect(out).toBe(step.printed);
      },
    );
  },
);

describe("what cannot be run", () => {
  it("is all that is not run, and nothing else is on the list", () => {
    expect(lines.filter((line) => !isRunnable(line)).sort()).toEqual(Object.keys(notRun).sort());
  });

  it("is nothing that a world speaks of, and every world speaks of commands of its page", () => {
    for (const [name, { before = {}, codes = {} }] of Object.entries(worlds)) {
      const own = parts.find(({ world }) => world === name)?.steps ?? [];
      const known = own.flatMap((step) => (step.is === "command" ? [step.line] : []));
      expect(known).toEqual(expect.arrayContaining([...Object.keys(before), ...Object.keys(codes)]));
      expect(known.filter(isRunnable)).not.toEqual([]);
    }
  });
});

describe("what is printed", () => {
  const printed = "fixed:\n  a.yml:3 point it at b\n1 fix in 1 file\n";
  it.each([
    [printed, true],
    ["fixed:\n…\n1 fix in 1 file\n", true],
    ["fixed:\n  a.yml:… point it at b\n1 fix in 1 file\n", true],
    ["fixed:\n1 fix in 1 file\n", false],
    ["fixed:\n  a.yml:4 point it at b\n1 fix in 1 file\n", false],
    ["fixed:\n…\n2 fixes in 1 file\n", false],
    ["", false],
  ])("%j is it: %s", (shown, isIt) => {
    expect(isShown(shown, printed)).toBe(isIt);
  });
});

it("a block has a language that a test knows", () => {
  const known = [...shells, "yaml", "yml", "diff", "json"];
  const blocks = allPages.flatMap(blocksOf).filter(({ language }) => !known.includes(language));
  expect(blocks.map(({ page, line, language }) => `${page}:${line} ${language}`)).toEqual([]);
});
