import { remember } from "../model/remember.ts";
import { textOf } from "../model/text.ts";
import type { Table } from "./lookup.ts";
import { textsOf } from "./match/code.ts";
import { Needles } from "./match/needles.ts";
import type { SourceFile } from "./read/source.ts";
import type { Evidence, Sighting } from "./sighting.ts";
import type { Look, Signal } from "./signal.ts";

/** What one look finds in a file; the rest of a sighting is known of the file. */
type Found = Pick<Sighting, "line" | "subject" | "holds"> & Partial<Sighting>;

/** Makes sightings of one file. */
export class Glance {
  readonly #file: SourceFile;
  readonly #table: Table;

  constructor(file: SourceFile, table: Table) {
    this.#file = file;
    this.#table = table;
  }

  /** Everything that the looks of one kind find, one sighting a signal and subject. */
  each<K extends Look["in"]>(kind: K, find: (look: Extract<Look, { in: K }>) => readonly Found[]): readonly Sighting[] {
    const { lines } = textOf(this.#file.bytes);
    const all = new Map<string, Sighting>();
    for (const { signal, look } of this.#table.get(kind) ?? []) {
      for (const found of find(look as Extract<Look, { in: K }>)) {
        const key = `${signal.id} ${found.subject}`;
        const sighting = this.#sighting(signal, found, lines);
        const known = all.get(key);
        if (known === undefined || (known.holds !== "yes" && found.holds === "yes")) all.set(key, sighting);
      }
    }
    return [...all.values()];
  }

  /** Of the texts that looks at source code are about, those that stand in it. */
  codeTexts(): ReadonlySet<string> {
    return needlesOf(this.#table).allIn(textOf(this.#file.bytes).content);
  }

  #sighting(signal: Signal, found: Found, lines: readonly string[]): Sighting {
    const shows = (lines[found.line - 1] ?? "").trim().slice(0, 200);
    const evidence: Evidence = { kind: "path", anchor: null, contains: null };
    return {
      signal,
      path: this.#file.path,
      shows,
      kind: "item",
      amount: null,
      rank: 1,
      refers: [],
      evidence,
      ...found,
    };
  }
}

const needlesOf = remember((table: Table): Needles => {
  const looks = (table.get("code") ?? []).flatMap(({ look }) => (look.in === "code" ? [textsOf(look)] : []));
  return new Needles(looks.flatMap(({ libraries, calls }) => [...libraries, ...calls]));
});

/** The file, as long as it holds this text. */
export function holding(text: string): Evidence {
  return { kind: "path", anchor: null, contains: text.slice(0, 80) };
}
