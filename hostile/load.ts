import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { type Case, type CaseClass, writtenClass } from "./case.ts";
import type { Files } from "./files.ts";

const here = import.meta.dirname;

/** Every class, in order of its file's name. Throws where one is not written as case.ts says, or a name stands twice. */
export function loadClasses(): readonly CaseClass[] {
  const classes = yamlBelow("classes").map(([name, written]) => classOf(name, written));
  const ids = classes.flatMap(({ cases }) => cases.map(({ id }) => id));
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new Error(`two cases are called ${twice}`);
  return classes;
}

/** The files that a case begins with, by the world's name. */
export function loadWorlds(): ReadonlyMap<string, Files> {
  const world = z.record(z.string(), z.string());
  return new Map(yamlBelow("worlds").map(([name, written]) => [name, new Map(Object.entries(world.parse(written)))]));
}

function classOf(name: string, written: unknown): CaseClass {
  const read = writtenClass.safeParse(expanded(written));
  if (!read.success) throw new Error(`hostile/classes/${name}.yml: ${z.prettifyError(read.error)}`);
  const { hostile, honest, world, ...about } = read.data;
  const named = (kind: Case["kind"]) => (one: (typeof hostile)[number]) => ({
    ...one,
    id: `${name}/${one.name}`,
    kind,
    world: one.world ?? world,
  });
  return { name, ...about, cases: [...hostile.map(named("hostile")), ...honest.map(named("honest"))] };
}

const row = z.record(z.string(), z.union([z.string(), z.number()]));
const rowed = z.looseObject({ each: z.array(row).optional() });
const lists = z.looseObject({ hostile: z.array(rowed).default([]), honest: z.array(rowed).default([]) });

/** A class with a case for each row of its cases. */
function expanded(written: unknown): unknown {
  const read = lists.safeParse(written);
  if (!read.success) return written;
  const { hostile, honest, ...about } = read.data;
  return { ...about, hostile: hostile.flatMap(rowsOf), honest: honest.flatMap(rowsOf) };
}

function rowsOf({ each, ...one }: z.infer<typeof rowed>): readonly unknown[] {
  return each === undefined ? [one] : each.map((values) => filled(one, values));
}

/** The same value with `${key}` in every text, keys of maps too, replaced by the row's value. */
function filled<T>(value: T, row: Readonly<Record<string, string | number>>): T {
  const fill = (text: string) => text.replace(/\$\{(\w+)\}/g, (all, key) => String(row[key] ?? all));
  const walk = (item: unknown): unknown => {
    if (typeof item === "string") return fill(item);
    if (Array.isArray(item)) return item.map(walk);
    if (typeof item !== "object" || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([key, inner]) => [fill(key), walk(inner)]));
  };
  return walk(value) as T;
}

function yamlBelow(folder: string): readonly (readonly [name: string, written: unknown])[] {
  const files = readdirSync(join(here, folder)).filter((name) => name.endsWith(".yml"));
  return files.sort().map((file) => [basename(file, ".yml"), parse(readFileSync(join(here, folder, file), "utf8"))]);
}
