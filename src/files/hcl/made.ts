import { mostNesting } from "../../model/files/nesting.ts";
import { isRecord } from "../pointer.ts";
import { makesNothing } from "./constant.ts";

/** Whether Terraform makes something of a block, or of each of several that are one. `file`: all of its values, for local ones. */
export function isMade(blocks: unknown, file: unknown): boolean {
  return !(Array.isArray(blocks) ? blocks : [blocks]).some((block) => isOff(block, file));
}

function isOff(block: unknown, file: unknown): boolean {
  return isRecord(block) && makesNothing(block.count ?? block.for_each, file);
}

/** Idle blocks in one block that are listed: nobody writes more, and to find each in its file takes time. */
const mostIdle = 20;

/** The labels below `dynamic`, and the blocks below a label, mean something else than other keys. */
type Role = "block" | "labels" | "dynamic";

interface Visited {
  readonly value: unknown;
  readonly steps: readonly string[];
  readonly role: Role;
}

/**
 * The steps to each `dynamic` block, at any depth of a block, that is made no times
 * (https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks); null where there is too much to look at.
 */
export function idleBlocks(block: unknown, file: unknown): readonly (readonly string[])[] | null {
  const idle: (readonly string[])[] = [];
  const open: Visited[] = [{ value: block, steps: [], role: "block" }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.steps.length > mostNesting) return null;
    if (next.role === "dynamic" && isOff(next.value, file)) idle.push(next.steps);
    else for (const inside of insideOf(next)) open.push(inside);
    if (idle.length > mostIdle) return null;
  }
  return idle;
}

function insideOf({ value, steps, role }: Visited): readonly Visited[] {
  if (Array.isArray(value)) return value.map((item, at) => ({ value: item, steps: [...steps, String(at)], role }));
  if (!isRecord(value)) return [];
  return Object.entries(value).map(([key, inner]) => ({
    value: inner,
    steps: [...steps, key],
    role: below(role, key),
  }));
}

function below(role: Role, key: string): Role {
  if (role === "labels") return "dynamic";
  return role === "block" && key === "dynamic" ? "labels" : "block";
}
