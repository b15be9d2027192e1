import type { z } from "zod";
import type { Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import { faultWords, meantKey } from "./written/fault-words.ts";
import { type Fault, faultsOf, type Key } from "./written/faults.ts";
import { salvage } from "./written/salvage.ts";
import { titleOf, wordsOf } from "./written/schema.ts";
import type { YamlFile } from "./yaml/yaml.ts";

export interface Validated<T> {
  /**
   * The file's data as the schema types it. With problems it is what could be saved, so that more mistakes are found:
   * bad parts are left out or stand as "" and []. Null when nothing could. Its maps and lists are those of `file.places`.
   */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** The keys of the file in or under which there is a fault; `all`: the file itself is of the wrong kind. */
  readonly faulty: readonly string[] | "all";
}

/** Holds a YAML file to a schema. Every fault is reported, with its place and in the user's words. */
export function validate<S extends z.ZodType>(schema: S, file: YamlFile): Validated<z.output<S>> {
  if (file.value === null) {
    const message = `the file is empty; it takes a ${titleOf(schema) ?? wordsOf(schema)}`;
    const problem: Problem = { code: "wrong-type", severity: "error", place: file.places.root, message };
    return { value: null, problems: [problem], faulty: "all" };
  }
  const faults = faultsOf(schema, file.value);
  const problems = withoutEchoes(faults).map((fault) => problemOf(fault, file));
  // Without faults the data is what the schema says; zod's own copy would lose the places.
  const keys = faults.map(topKey);
  const faulty = keys.flatMap((key) => key ?? []);
  const value = salvage(file, faults) as z.output<S> | null;
  return { value, problems, faulty: faulty.length < keys.length ? "all" : faulty };
}

/** The key of the file that a fault is in or under; null: the file itself. */
function topKey(fault: Fault): string | null {
  const [, top] = fault.steps;
  if (top !== undefined) return String(top.key);
  return fault.kind === "unknown-key" || fault.kind === "bad-key" ? fault.key : null;
}

/** A misspelled required key is one mistake, not an unknown key and a missing one. */
function withoutEchoes(faults: readonly Fault[]): readonly Fault[] {
  const meant = faults.flatMap((fault) =>
    fault.kind === "unknown-key" ? [`${pathOf(fault)}/${meantKey(fault)}`] : [],
  );
  return faults.filter((fault) => fault.kind !== "missing-key" || !meant.includes(pathOf(fault)));
}

function pathOf(fault: Fault): string {
  return fault.steps.map((step) => step.key ?? "").join("/");
}

function problemOf(fault: Fault, file: YamlFile): Problem {
  const [parent, last] = [fault.steps.at(-2)?.value, fault.steps.at(-1)];
  const typed = isContainer(parent) && last?.key != null ? file.places.typed(parent, last.key) : null;
  return { ...faultWords(fault, typed), severity: "error", place: placeOf(fault, file) };
}

/** The key of an unknown key, the value of a wrong value, the map that a key is missing in. */
function placeOf(fault: Fault, file: YamlFile): Place {
  if (fault.kind === "unknown-key" || fault.kind === "bad-key") {
    const map = fault.steps.at(-1)?.value;
    return isContainer(map) ? file.places.key(map, fault.key) : file.places.root;
  }
  const steps = fault.kind === "missing-key" ? fault.steps.slice(0, -1) : fault.steps;
  const [parent, last] = [steps.at(-2)?.value, steps.at(-1)];
  return isContainer(parent) && last?.key != null ? file.places.at(parent, last.key as Key) : file.places.root;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
