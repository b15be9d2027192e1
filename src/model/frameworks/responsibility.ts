import type { CriterionKey } from "../catalogue.ts";
import { by, byText } from "../order.ts";
import type { Program, Role } from "../program.ts";
import type { CriterionInScope } from "./facts.ts";

/** Who answers for a criterion, and how: as written, else every actor of kind `self` performs it. */
export function rolesOf(program: Program, criterion: CriterionKey): ReadonlyMap<string, Role> {
  const written = program.responsibilities.get(criterion)?.roles;
  if (written !== undefined && written.size > 0) return written;
  const selves = [...program.actors.values()].filter((actor) => actor.kind === "self").map((actor) => actor.id);
  return new Map(selves.sort(byText).map((id) => [id, "performs"]));
}

/** The points of focus that are an actor's part of a criterion; null: all of them. */
export function partOf(program: Program, criterion: CriterionKey, actor: string): readonly number[] | null {
  return program.responsibilities.get(criterion)?.points.get(actor) ?? null;
}

/** The actors that answer for a criterion; when all are released from it, all of them, so that the gap is seen. */
export function answerable(
  program: Program,
  { key, points }: Pick<CriterionInScope, "key" | "points">,
): ReadonlyArray<readonly [string, Role]> {
  const roles = [...rolesOf(program, key)].sort(by(([actor]) => actor));
  const answering = roles.filter(([actor, role]) => {
    const part = partOf(program, key, actor);
    return role !== "none" && (part === null || points.some(({ number }) => part.includes(number)));
  });
  return answering.length > 0 ? answering : roles;
}

/** The points of focus in scope that are an actor's part of a criterion. */
export function ownPoints(
  program: Program,
  { key, points }: Pick<CriterionInScope, "key" | "points">,
  actor: string,
): readonly number[] {
  const part = partOf(program, key, actor);
  const numbers = points.map((point) => point.number);
  return part === null ? numbers : numbers.filter((number) => part.includes(number));
}

/** Whether somebody answers for a criterion. */
export function isAssigned(program: Program, criterion: CriterionKey): boolean {
  return [...rolesOf(program, criterion).values()].some((role) => role !== "none");
}

/** The points in scope that are nobody's part: every actor has only some, and these are not among them. */
export function unassignedPoints(
  program: Program,
  criterion: CriterionKey,
  points: ReadonlyArray<{ readonly number: number }>,
): readonly number[] {
  const measured = [...rolesOf(program, criterion)].filter(([, role]) => role === "performs" || role === "provides");
  const parts = measured.map(([actor]) => partOf(program, criterion, actor));
  if (parts.length === 0 || parts.includes(null)) return [];
  return points.map(({ number }) => number).filter((number) => !parts.some((part) => part?.includes(number)));
}

/** `aws provides, saas performs`: who answers for a criterion, in words. */
export function rolesInWords(program: Program, criterion: CriterionKey): string {
  const answering = [...rolesOf(program, criterion)].filter(([, role]) => role !== "none");
  const inWords = ([actor, role]: readonly [string, Role]) =>
    `${actor} ${roleInWords(role, partOf(program, criterion, actor))}`;
  return answering.map(inWords).join(", ") || "nobody answers for it";
}

/** `performs`, `performs points 1, 2`. */
export function roleInWords(role: Role, points: readonly number[] | null): string {
  return points === null ? role : `${role} ${pointsInWords(points)}`;
}

/** `point 3`, `points 1, 2`. */
export function pointsInWords(points: readonly number[]): string {
  return `${points.length === 1 ? "point" : "points"} ${points.join(", ")}`;
}
