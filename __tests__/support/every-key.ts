import { stringify } from "yaml";
import { sharedKeys } from "../../src/evidence/cards/card.ts";
import { cards } from "../../src/evidence/cards/cards.ts";
import type { Declared } from "../../src/keys/asks.ts";
import { writtenKeys } from "../../src/keys/written.ts";
import type { Files } from "./judged-change.ts";
import { type Edit, nodes, type Path, put, treeOf, valueAt, type Yaml } from "./program-edits.ts";

/** One edit of one key that a file of a program has. */
export interface KeyEdit {
  /** `compliance/program.yml: policy.fail-on: [] for ["new-gap"]`. */
  readonly name: string;
  /** `program: policy.fail-on`; null: what nobody declared, such as a key of another format's file. */
  readonly key: string | null;
  /** How the key is declared to ask; null: nobody declared it, or it stands inside a value that a link's card declares as one. */
  readonly asks: Declared["is"] | null;
  readonly edit: Edit;
}

type Schema = keyof typeof writtenKeys;

/** What any key is altered to, beside the values that other keys of its name have. */
const anything: readonly Yaml[] = [
  "Other words",
  "off",
  "none",
  "2027-12-01",
  "2020-01-01",
  "**",
  "@mallory",
  1,
  3000,
  false,
  true,
  [],
];

const anythingAsText = anything.map((value) => [value, JSON.stringify(value)] as const);

/** Every key of every file of a program, dropped, given every other value that a key of its name has, and what `anything` holds. */
export function everyKeyEdit(files: Files): readonly KeyEdit[] {
  const trees = Object.keys(files).flatMap((path) => {
    const schema = schemaOf(path);
    return schema === null ? [] : [{ path, schema, tree: treeOf(files, path) }];
  });
  const known = new Map<string, Map<string, Yaml>>();
  for (const { schema, tree } of trees) {
    for (const at of nodes(tree)) {
      const [name, value] = [patternOf(schema, at), valueAt(tree, at)];
      const values = known.get(name) ?? new Map<string, Yaml>();
      known.set(name, values.set(JSON.stringify(value), value));
    }
  }
  return trees.flatMap(({ path, schema, tree }) =>
    nodes(tree).flatMap((at) => {
      const pattern = patternOf(schema, at);
      const declared = declaredAt(schema, at, tree);
      const was = JSON.stringify(valueAt(tree, at));
      const values: readonly (readonly [Yaml | undefined, string])[] = [
        [undefined, "dropped"],
        ...[...(known.get(pattern) ?? [])].map(([text, value]) => [value, text] as const),
        ...longer(valueAt(tree, at)).map((value) => [value, JSON.stringify(value)] as const),
        ...anythingAsText,
      ];
      return values
        .filter(([, text]) => text !== was)
        .map(([value, text]) => ({
          name: `${path}: ${at.join(".")}: ${text} for ${was}`,
          key: declared === null ? null : `${schema}: ${declared.name}`,
          asks: declared?.asks ?? null,
          edit: (so: Files) => ({ ...so, [path]: stringify(put(treeOf(so, path), at, value)) }),
        }));
    }),
  );
}

/** A list with one item less, and with one more: its first again. */
function longer(value: Yaml): readonly Yaml[] {
  if (!Array.isArray(value)) return [];
  return [value.slice(1), value.slice(0, -1), [...value, ...value.slice(0, 1)]];
}

function schemaOf(path: string): Schema | null {
  const [, name = ""] = /^compliance\/(.*)\.ya?ml$/.exec(path) ?? [];
  if (name.startsWith("controls/")) return "control";
  if (name.startsWith("criteria/")) return "catalogue";
  return name === "program" || name === "risks" || name === "waivers" ? name : null;
}

function patternOf(schema: Schema, at: Path): string {
  return `${schema} ${at.map((step) => (typeof step === "number" ? "[]" : step)).join(" ")}`;
}

type Declaring = Pick<Declaration, "name"> & Pick<KeyEdit, "asks">;

/** The declaration of the key at a place of a file; a file of several controls has each in a list. */
function declaredAt(schema: Schema, at: Path, tree: Yaml): Declaring | null {
  const steps = at.map((step) => (typeof step === "number" ? "[]" : step));
  const own = schema === "control" && steps[0] === "controls" && steps.length > 2 ? steps.slice(2) : steps;
  if (schema === "control" && own[0] === "evidence" && own.length > 2)
    return linkKey(own.slice(2), valueAt(tree, at.slice(0, at.length - own.length + 2)));
  const declared = declarations(schema);
  const found =
    declared.find(({ wanted }) => isAt(wanted, own, true)) ?? declared.find(({ wanted }) => isAt(wanted, own, false));
  return found ?? null;
}

/** Keys that links of every kind have, as people write them. */
const onEveryLink: Readonly<Record<string, keyof typeof sharedKeys>> = {
  attested: "attested",
  "review-every": "reviewEvery",
};

/** The key of a link, as the card of its kind declares it; one inside of a value is declared with the value. */
function linkKey([name = "", ...rest]: readonly string[], link: Yaml): Declaring | null {
  const written = `evidence[].${[name, ...rest].join(".")}`;
  const shared = onEveryLink[name];
  if (shared !== undefined) return { name: written, asks: rest.length === 0 ? sharedKeys[shared].is : null };
  const own = Object.keys(link ?? {}).filter((key) => onEveryLink[key] === undefined);
  const card = Object.values<Written>(cards).find((one) => own.every((key) => key in one.written));
  const key = card?.written[name];
  if (card === undefined || key === undefined) return null;
  return { name: written, asks: rest.length === 0 ? (card.asks[key]?.is ?? null) : null };
}

/** What is read here of a card, whatever its kind. */
interface Written {
  readonly written: Readonly<Record<string, string>>;
  readonly asks: Readonly<Record<string, Declared>>;
}

interface Declaration {
  readonly name: string;
  readonly asks: Declared["is"];
  /** `satisfies[].*` as its steps. */
  readonly wanted: readonly string[];
}

const declaredKeys = new Map<Schema, readonly Declaration[]>();

function declarations(schema: Schema): readonly Declaration[] {
  const steps = (name: string) =>
    name.split(".").flatMap((part) => (part.endsWith("[]") ? [part.slice(0, -2), "[]"] : [part]));
  const known =
    declaredKeys.get(schema) ??
    Object.entries<Declared>(writtenKeys[schema]).map(([name, { is }]) => ({ name, asks: is, wanted: steps(name) }));
  declaredKeys.set(schema, known);
  return known;
}

/** Whether a declared path is that of a place. */
function isAt(wanted: readonly string[], steps: readonly string[], exactly: boolean): boolean {
  return (
    wanted.length === steps.length &&
    wanted.every((part, index) => part === steps[index] || (!exactly && part === "*" && steps[index] !== "[]"))
  );
}
