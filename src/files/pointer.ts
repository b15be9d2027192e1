import { decoded } from "./markdown/slugs.ts";

/** Where following a JSON pointer (RFC 6901) led: to a value, or to the last one that was there and the step it lacks. */
export type Followed =
  | { readonly is: "value"; readonly value: unknown; readonly tokens: readonly string[] }
  | { readonly is: "lost"; readonly at: readonly string[]; readonly parent: unknown; readonly step: string };

/** The steps of a pointer, escapes resolved. */
function tokensOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replace(/~1/g, "/").replace(/~0/g, "~"));
}

/** The pointer of some steps. */
export function pointerOf(tokens: readonly string[]): string {
  return tokens.map((token) => `/${token.replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
}

/** Follows a pointer as written and, where that leads nowhere, with its percent escapes resolved. */
export function follow(value: unknown, pointer: string, steps: typeof walk = walk): Followed {
  const followed = steps(value, tokensOf(pointer));
  if (followed.is === "value" || !pointer.includes("%")) return followed;
  const again = steps(value, tokensOf(decoded(pointer)));
  return again.is === "value" ? again : followed;
}

/** As `walk`, but where one block alone stands in a list, it need not be numbered. */
export function walkBlocks(value: unknown, tokens: readonly string[]): Followed {
  const [walked, written]: [string[], string[]] = [[], []];
  let here = value;
  for (const step of tokens) {
    if (Array.isArray(here) && here.length === 1 && isRecord(here[0]) && !/^\d+$/.test(step)) {
      here = here[0];
      walked.push("0");
    }
    if (!keysOf(here).has(step)) return { is: "lost", at: written, parent: here, step };
    here = (here as Readonly<Record<string, unknown>>)[step];
    walked.push(step);
    written.push(step);
  }
  return { is: "value", value: here, tokens: walked };
}

/** Follows steps from a value through its own keys and indexes only. */
export function walk(value: unknown, tokens: readonly string[]): Followed {
  let here = value;
  for (const [at, step] of tokens.entries()) {
    if (!keysOf(here).has(step)) return { is: "lost", at: tokens.slice(0, at), parent: here, step };
    here = (here as Readonly<Record<string, unknown>>)[step];
  }
  return { is: "value", value: here, tokens };
}

/** Whether something has keys: an object as parsers make them. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

interface Keys {
  readonly has: (step: string) => boolean;
}

function keysOf(value: unknown): Keys {
  if (Array.isArray(value)) return { has: (step) => /^(?:0|[1-9]\d{0,8})$/.test(step) && Number(step) < value.length };
  return { has: (step) => isRecord(value) && Object.hasOwn(value, step) };
}
