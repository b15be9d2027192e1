import type { RuleId } from "../model/finding.ts";
import { code, quote, type Sentence, sentence } from "../model/sentence.ts";

/** Things that programs hold lists of; each is compared with the one that has the same identity on the other side. */
export type Thing = "framework" | "actor" | "control" | "link" | "risk" | "waiver" | "source";

interface Named {
  /** What the key is called in a finding's subject; left out: its name as it is written, `max-days` for `maxDays`. */
  readonly name?: string;
  /** What it is called in sentences; left out: its name. */
  readonly label?: string;
  /** The rule that reports it, where that is not the rule of the thing it belongs to. */
  readonly rule?: RuleId;
}

/** How the value of one key can ask less. Values are compared in the model's normal form. */
export type Asks<V> = Named &
  (
    | { readonly is: "key" | "words" }
    /** Nothing that is judged depends on it. */
    | { readonly is: "never"; readonly because: string }
    /** Some values ask less than others. */
    | ({ readonly is: "ordered"; readonly asksLess: (was: V, is: V) => boolean } & Shown<V>)
    /** A list without order: more entries ask less, or fewer do. */
    | ({ readonly is: "set"; readonly lessBy: "adding" | "removing"; readonly members: (value: V) => Names } & Shown<V>)
    /** Not comparable: every other value is reported. */
    | ({ readonly is: "any"; readonly differs: (was: V, is: V) => boolean } & Shown<V>)
    /** A map with keys of its own. */
    | { readonly is: "parts"; readonly lessIn: (was: V, is: V) => readonly Less[] }
    /** A list of things, each with an identity and keys of its own. */
    | { readonly is: "things"; readonly thing: Thing }
    /** What it asks depends on more than itself; these rules compare what comes of it. */
    | { readonly is: "effect"; readonly of: readonly RuleId[]; readonly because: string }
  );

/** How a key asks, whatever its values are. */
// biome-ignore lint/suspicious/noExplicitAny: tables of keys are read here by what they declare, never by values.
export type Declared = Asks<any>;

interface Shown<V> {
  readonly show?: (value: V) => Sentence;
}

type Names = readonly string[];

/** For every key of a thing, how it can ask less: a key that is left out does not compile. */
export type Keys<T> = { readonly [K in Exclude<keyof T, "place">]-?: Asks<T[K]> };

/** One key that asks less at head than at base, or whose words changed. */
export interface Less {
  readonly name: string;
  readonly label: string;
  /** `90 -> 120`. */
  readonly change: Sentence;
  /** Null: the rule of the thing it belongs to. */
  readonly rule: RuleId | null;
  /** Words that changed and ask nothing: told, and never reported as asking less. */
  readonly isNote: boolean;
}

/** Another value is another thing: the old one is gone, a new one is there. */
export const key = { is: "key" } as const;

/** What people read and nothing is judged by; a change of it is a note. */
export const words = { is: "words" } as const;

export const never = (because: string) => ({ is: "never", because }) as const;

export const things = (thing: Thing) => ({ is: "things", thing }) as const;

export const effect = (of: readonly RuleId[], because: string) => ({ is: "effect", of, because }) as const;

/** Values from the one that asks least to the one that asks most. */
export function rising<V extends string | boolean>(...values: readonly V[]): Asks<V> {
  return { is: "ordered", asksLess: (was, is) => values.indexOf(is) < values.indexOf(was) };
}

/** A greater number, or a later day, asks less; null is beyond all of them. */
export function lessIfMore<V extends number | string | null>(named: Named & Shown<V> = {}): Asks<V> {
  return { is: "ordered", asksLess: (was, is) => was !== null && (is === null || is > was), ...named };
}

export function lessIfFewer(named: Named = {}): Asks<number> {
  return { is: "ordered", asksLess: (was, is) => is < was, ...named };
}

interface PartsOptions {
  /** All of its changes together, under this name; left out: one for each of its keys. */
  readonly under?: string;
  /** What stands before the names of its keys. */
  readonly before?: string;
  /** Whether to write it where it was not written asks less, whatever it says. */
  readonly fromNothing?: boolean;
}

/** A map with keys of its own. */
export function parts<V extends object>(keys: Keys<V>, options: PartsOptions = {}): Asks<V | null> {
  const { under, before = "", fromNothing = false } = options;
  return {
    is: "parts",
    lessIn: (was, is) => {
      if (is === null) return [];
      const less = was === null ? (fromNothing ? allIn(keys, is) : []) : lessIn(keys, was, is);
      if (under === undefined || less.length === 0)
        return less.map((one) => ({ ...one, label: `${before}${one.label}`, name: `${before}${one.name}` }));
      return [{ name: under, label: under, change: allOf(less), rule: null, isNote: false }];
    },
  };
}

/** Every key of a thing that was not there. */
function allIn<T>(keys: Keys<T>, is: T): readonly Less[] {
  return (Object.keys(keys) as (keyof Keys<T> & string)[]).map((name) => {
    const written = keys[name].name ?? writtenName(name);
    const change = sentence`none → ${plainly(is[name])}`;
    return { name: written, label: written, change, rule: null, isNote: false };
  });
}

/** What asks less of one thing, key by key, in the order in which the keys are declared. */
export function lessIn<T>(keys: Keys<T>, was: T, is: T): readonly Less[] {
  const names = Object.keys(keys) as (keyof Keys<T> & string)[];
  return names.flatMap((name) => {
    const asks = keys[name];
    const [before, after] = [was[name], is[name]];
    if (asks.is === "parts") return asks.lessIn(before, after);
    const found = changeOf(asks, before, after);
    if (found === null) return [];
    const written = asks.name ?? writtenName(name);
    return [{ name: written, label: asks.label ?? written, rule: asks.rule ?? null, ...found }];
  });
}

function changeOf<V>(asks: Asks<V>, was: V, is: V): Pick<Less, "change" | "isNote"> | null {
  switch (asks.is) {
    case "ordered":
      return asks.asksLess(was, is) ? { change: arrow(asks, was, is), isNote: false } : null;
    case "any":
      return asks.differs(was, is) ? { change: arrow(asks, was, is), isNote: false } : null;
    case "set":
      return isSmaller(asks.members(was), asks.members(is), asks.lessBy)
        ? { change: arrow(asks, was, is), isNote: false }
        : null;
    case "words":
      return was === is ? null : { change: arrow({ show: quoted }, was, is), isNote: true };
    case "key":
    case "never":
    case "parts":
    case "things":
    case "effect":
      return null;
  }
}

function isSmaller(was: Names, is: Names, lessBy: "adding" | "removing"): boolean {
  const [all, kept] = lessBy === "adding" ? [is, was] : [was, is];
  return all.some((name) => !kept.includes(name));
}

function arrow<V>({ show = plainly }: Shown<V>, was: V, is: V): Sentence {
  return sentence`${show(was)} → ${show(is)}`;
}

function quoted(value: unknown): Sentence {
  return [quote(String(value))];
}

function plainly(value: unknown): Sentence {
  return value === null ? sentence`none` : [code(String(value))];
}

/** `likelihood 4 -> 2, impact 5 -> 1`. */
export function allOf(less: readonly Less[]): Sentence {
  return less.flatMap(({ label, change }, at) => sentence`${at === 0 ? [] : sentence`, `}${code(label)} ${change}`);
}

/** `max-days` for `maxDays`. */
function writtenName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
