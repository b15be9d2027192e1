import { remember } from "../model/remember.ts";
import { textOf } from "../model/text.ts";
import { type FileKind, kindOf } from "./file-kinds.ts";
import { looksFor, type Table } from "./lookup.ts";
import { Needles } from "./match/needles.ts";
import { longestWord } from "./match/words.ts";
import type { SourceFile } from "./read/source.ts";
import type { ItemLook, Look } from "./signal.ts";

/**
 * Whether a file can show anything of a table, told without parsing it: one of the words that its looks need stands somewhere in the text. Of a table
 * that has a look of which no word is known, every file can.
 */
export function mayShow({ path, bytes }: SourceFile, table: Table): boolean {
  const kind = kindOf(path);
  if (kind === null) return false;
  const tests = testsOf(table);
  const known = tests.get(kind);
  const test = known === undefined ? testOf(looksFor(table, kind)) : known;
  tests.set(kind, test);
  return test === null || test.anyIn(textOf(bytes).content);
}

/** By kind of file; null: nothing is known to look for. */
const testsOf = remember((_: Table) => new Map<FileKind, Needles | null>());

function testOf(looks: readonly Look[]): Needles | null {
  const words: string[] = [];
  for (const look of looks) {
    const own = wordsOf(look);
    if (own === null) return null;
    words.push(...own);
  }
  return new Needles(
    words.map((word) => longestWord(word).toLowerCase()),
    { anyCase: true },
  );
}

/** Words of which one stands in every file that shows a look; null where none are known. */
function wordsOf(look: Look): readonly string[] | null {
  switch (look.in) {
    case "code":
      return (look.libraries.length === 0 ? look.calls : look.libraries).map((word) => word.replace(/^~/, ""));
    case "document":
      return look.files === null
        ? look.titles.map(longestWord)
        : look.says.length === 0
          ? null
          : look.says.map(longestWord);
    case "terraform":
      return look.types.map((type) =>
        type
          .replace(/^data\./, "")
          .replace(/^module\//, "")
          .replace(/^backend\..*/, "backend")
          .replace(/\*$/, ""),
      );
    case "script":
      return look.commands.map((command) => command.split(/[ |*]/)[0] ?? command);
    case "ansible":
    case "kubernetes":
    case "cloudformation":
      return look.types.map((type) => type.replace(/\*$/, ""));
    case "settings":
      return keyOf(look);
    case "hook":
      return look.ids;
    case "lines":
      return look.begins;
    case "step":
    case "call":
    case "workflow":
    case "docker":
    case "owners":
      return null;
  }
}

/** The key of a value that has to be there. */
function keyOf({ types, where }: ItemLook): readonly string[] | null {
  if (types.includes("chart"))
    return where.flatMap(([, test]) => (typeof test === "object" && "oneOf" in test ? test.oneOf : []));
  const [path, test] = where.find(([, test]) => typeof test !== "object" || !("unless" in test)) ?? [];
  const key = path?.split(".").findLast((part) => part !== "*" && part !== "**");
  return key === undefined || test === undefined ? null : [key.replaceAll("~", ".")];
}
