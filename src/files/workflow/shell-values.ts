/** What is known where a command of a script stands. Immutable. */
export interface ShellState {
  /** By variable; one that is there without a value may hold anything. */
  readonly variables: ReadonlyMap<string, string | undefined>;
  /** The arguments of the function, or of the script; null: any. */
  readonly given: readonly string[] | null;
  readonly stopsAtFailure: boolean;
  readonly stopsInPipes: boolean;
  /** How the last command, the first one of the last pipe, and the last one in the background ended. */
  readonly isWell: boolean;
  readonly isFirstWell: boolean;
  readonly isBackgroundWell: boolean;
}

/** What a script is started with. */
export interface AroundScript {
  readonly stopsAtFailure: boolean;
  readonly stopsInPipes: boolean;
  /** Its arguments; null: any. */
  readonly given: readonly string[] | null;
  /** Variables that are set for it. */
  readonly variables: ReadonlyMap<string, string>;
}

/** Variables that the script sets somewhere hold nothing before that. */
export function stateAt(script: string, { variables, ...stops }: AroundScript): ShellState {
  const set = [...script.matchAll(/(?:^|[\s;&|({])(\w+)=/g)].map(([, name = ""]) => [name, ""] as const);
  const given = [...variables].map(([name, value]) => [name, value.includes("${{") ? undefined : value] as const);
  const ends = { isWell: true, isFirstWell: true, isBackgroundWell: true };
  return { ...stops, ...ends, variables: new Map<string, string | undefined>([...set, ...given]) };
}

/** Values of one loop that are gone through. */
export const mostValues = 40;

/** Longer values are not followed: they may be made of each other. */
const longestValue = 1_000;

/** Stands for the number of a failure, whichever it is. */
const failed = "\u0001";

const reference =
  /\$(?:(\w+|[?#@*!])|\{(\w+|[?#@*!])\}|\{(\w+):?[-=]([^{}$`]*)\}|\{PIPESTATUS\[0\]\}|\(\(([^()]*)\)\))/g;

// biome-ignore lint/suspicious/noTemplateCurlyInString: as Bash writes it.
const firstOfPipe = "${PIPESTATUS[0]}";

/** A word with what is known put in, and without its quotes; undefined where something in it may be anything. */
export function wordValue(word: string, state: ShellState): string | undefined {
  const single = /^'([^']*)'$/.exec(word)?.[1];
  if (single !== undefined) return single;
  let isKnown = true;
  const filled = word.replace(reference, (all, plain, braced, named, otherwise, sum) => {
    const value =
      all === firstOfPipe
        ? numberOf(state.isFirstWell)
        : sum !== undefined
          ? sumOf(sum, state)
          : otherwise === undefined
            ? variableOf(plain ?? braced, state)
            : orOtherwise(named, otherwise, state);
    isKnown &&= value !== undefined;
    return value ?? "";
  });
  if (filled.length > longestValue) return undefined;
  return isKnown && !/[$`]|[<>]\(/.test(filled) ? filled.replace(/["']/g, "") : undefined;
}

/** Of a variable that nothing sets, `${name:-otherwise}` is the other; of one that may be anything it may be anything. */
function orOtherwise(name: string, otherwise: string, state: ShellState): string | undefined {
  const value = variableOf(name, state);
  const isSet = state.variables.has(name) || /^\W|^\d/.test(name);
  return value === "" || (value === undefined && !isSet) ? otherwise : value;
}

function variableOf(name: string, state: ShellState): string | undefined {
  if (name === "?") return numberOf(state.isWell);
  const isOfArguments = /^[#@*1-9]$/.test(name);
  if (isOfArguments && state.given === null) return undefined;
  const given = state.given ?? [];
  if (name === "#") return String(given.length);
  if (name === "@" || name === "*") return given.join(" ");
  if (isOfArguments) return given[Number(name) - 1] ?? "";
  return state.variables.get(name);
}

function numberOf(isWell: boolean): string {
  return isWell ? "0" : failed;
}

/** A sum of which one part is a failure's number is another one's. */
function sumOf(text: string, state: ShellState): string | undefined {
  if (!/^[\w\s$+|]*$/.test(text)) return undefined;
  const parts = text.split(/[+|]+/).map((part) => {
    const name = part.trim().replace(/^\$/, "");
    return /^\d+$/.test(name) ? name : variableOf(name, state);
  });
  if (parts.includes(failed)) return failed;
  return parts.includes(undefined) ? undefined : String(parts.reduce((sum, part) => sum + Number(part || 0), 0));
}

/** Whether what `test`, `[` or `[[` asks for holds; undefined where that may be either. */
export function holds(words: readonly string[], state: ShellState): boolean | undefined {
  const asked = words.slice(1).filter((word, at, all) => at < all.length - 1 || !/^\]\]?$/.test(word));
  if (asked[0] === "!") {
    const rest = holds([words[0] ?? "", ...asked.slice(1)], state);
    return rest === undefined ? undefined : !rest;
  }
  const [first = "", second = "", third] = asked;
  if (asked.length === 3) return compared(wordValue(first, state), second, wordValue(third ?? "", state));
  const value = wordValue(asked.length === 2 ? second : first, state);
  if (asked.length > 3 || value === undefined) return undefined;
  if (asked.length < 2) return value !== "";
  if (first === "-n") return value !== "";
  return first === "-z" ? value === "" : undefined;
}

function compared(left: string | undefined, operator: string, right: string | undefined): boolean | undefined {
  if (left === undefined || right === undefined) return undefined;
  const isEqual = [left, right].includes(failed) ? equalToFailure(left, right) : left === right;
  switch (operator) {
    case "=":
    case "==":
    case "-eq":
      return /[*?[]/.test(right) && operator !== "-eq" ? undefined : isEqual;
    case "!=":
    case "-ne":
      return isEqual === undefined || /[*?[]/.test(right) ? undefined : !isEqual;
    default:
      return ordered(left, operator, right);
  }
}

function equalToFailure(left: string, right: string): boolean | undefined {
  return [left, right].some((one) => /^(?:0*|[a-z]+)$/.test(one)) ? false : undefined;
}

function ordered(left: string, operator: string, right: string): boolean | undefined {
  // A failure's number is more than 0, and nobody knows how much.
  if (left === failed) return right === "0" && /^-g[te]$/.test(operator) ? true : undefined;
  if (right === failed || !/^\d+$/.test(left) || !/^\d+$/.test(right)) return undefined;
  const difference = Number(left) - Number(right);
  const answers = new Map([
    ["-lt", difference < 0],
    ["-le", difference <= 0],
    ["-gt", difference > 0],
    ["-ge", difference >= 0],
  ]);
  return answers.get(operator);
}

export function settings(
  given: readonly string[],
  state: ShellState,
): Pick<ShellState, "stopsAtFailure" | "stopsInPipes"> {
  let { stopsAtFailure, stopsInPipes } = state;
  for (const [at, word] of given.entries()) {
    const isOn = word.startsWith("-");
    const option = /^[-+][a-z]*o$/.test(word) ? given[at + 1] : undefined;
    if (/^[-+][a-z]*e/.test(word) || option === "errexit") stopsAtFailure = isOn;
    if (option === "pipefail") stopsInPipes = isOn;
  }
  return { stopsAtFailure, stopsInPipes };
}

/** What a word of a `for` stands for: some values, or one that may be anything. */
export function itemsOf(word: string, state: ShellState): readonly (string | undefined)[] {
  const [, from, to] = /^(?:\{|\$\(seq\s+)(?:(\d+)(?:\.\.|\s+))?(\d+)[})]$/.exec(word) ?? [];
  if (to !== undefined) {
    const first = Number(from ?? 1);
    return Array.from({ length: Math.min(mostValues, Math.max(0, Number(to) - first + 1)) }, (_, at) =>
      String(first + at),
    );
  }
  if (/^"?\$[@*]"?$/.test(word)) return state.given ?? [undefined];
  return [/[*?[]/.test(word) ? undefined : wordValue(word, state)];
}
