import { rememberTexts } from "../../model/remember.ts";
import { type Token, tokensOf } from "./shell-words.ts";

/** A shell script as its grammar has it (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html). */
export type Shell =
  | { readonly is: "command"; readonly words: readonly string[] }
  | { readonly is: "pipe"; readonly parts: readonly Shell[] }
  | { readonly is: "not"; readonly of: Shell }
  | { readonly is: "both" | "either"; readonly left: Shell; readonly right: Shell }
  | { readonly is: "list"; readonly items: readonly Item[] }
  | { readonly is: "if"; readonly branches: readonly Branch[]; readonly otherwise: Shell | null }
  | { readonly is: "while" | "until"; readonly test: Shell; readonly body: Shell }
  | { readonly is: "for"; readonly variable: string; readonly words: readonly string[]; readonly body: Shell }
  | { readonly is: "case"; readonly subject: string; readonly branches: readonly CaseBranch[] }
  | { readonly is: "function"; readonly name: string; readonly body: Shell }
  | { readonly is: "subshell"; readonly body: Shell };

export interface Item {
  readonly node: Shell;
  /** Whether nobody waits for it. */
  readonly isBackground: boolean;
}

interface Branch {
  readonly test: Shell;
  readonly body: Shell;
}

export interface CaseBranch {
  readonly patterns: readonly string[];
  readonly body: Shell;
}

/** Longer scripts, those with blocks deeper in each other, and those with longer chains are not read: whoever goes through one goes as deep. */
const longest = 20_000;
const deepest = 40;
const longestChain = 100;

/** Scripts that are kept: each is gone through for each of its commands. */
const mostKept = 64;

/** Reads a script; null where it is too long, or no script that a shell would take. */
export const shellOf = rememberTexts(mostKept, (script): Shell | null => {
  if (script.length > longest) return null;
  const parser = new Parser(tokensOf(script));
  const tree = parser.list([]);
  return parser.isWrong || !parser.isAtEnd ? null : tree;
});

const nothing: Shell = { is: "list", items: [] };

class Parser {
  isWrong = false;
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** Commands up to one of some words, which is left to be read. */
  list(ends: readonly string[]): Shell {
    if (++this.#depth > deepest) this.#fail();
    const items: Item[] = [];
    while (!this.isAtEnd && !this.isWrong) {
      if (this.#take(";") || this.#take("&")) continue;
      if (ends.includes(this.#next)) break;
      const node = this.#chain();
      items.push({ node, isBackground: this.#next === "&" });
    }
    this.#depth -= 1;
    return { is: "list", items };
  }

  #chain(): Shell {
    let left = this.#pipe();
    for (let length = 1; this.#next === "&&" || this.#next === "||"; length += 1) {
      if (length > longestChain) this.#fail();
      const is = this.#next === "&&" ? "both" : "either";
      this.#at += 1;
      this.#skipEnds();
      left = { is, left, right: this.#pipe() };
    }
    return left;
  }

  #pipe(): Shell {
    let isNot = false;
    while (this.#take("!")) isNot = !isNot;
    if (this.#next === "time") this.#at += 1;
    const node = this.#parts();
    return isNot ? { is: "not", of: node } : node;
  }

  #parts(): Shell {
    const parts = [this.#command()];
    while (this.#take("|") || this.#take("|&")) {
      this.#skipEnds();
      parts.push(this.#command());
    }
    return parts.length === 1 ? (parts[0] ?? nothing) : { is: "pipe", parts };
  }

  #command(): Shell {
    if (this.#take("(")) return { is: "subshell", body: this.#block(")") };
    if (this.#take("{")) return this.#block("}");
    if (this.#take("if")) return this.#if();
    if (this.#take("while")) return this.#loop("while");
    if (this.#take("until")) return this.#loop("until");
    if (this.#take("for")) return this.#for();
    if (this.#take("case")) return this.#case();
    if (this.#take("function")) return this.#function(this.#word());
    const words = this.#words();
    if (words.length === 1 && this.#next === "(") return this.#function(words[0] ?? "");
    if (words.length === 0) this.#fail();
    return { is: "command", words };
  }

  /** Between `[[` and `]]` operators are words. */
  #words(): readonly string[] {
    const words: string[] = [];
    const isOpen = () => words[0] === "[[" && words.at(-1) !== "]]";
    while (!this.isAtEnd && (this.#tokens[this.#at]?.is === "word" || isOpen())) {
      words.push(this.#next);
      this.#at += 1;
    }
    return words;
  }

  #if(): Shell {
    const branches: Branch[] = [];
    do {
      const test = this.list(["then"]);
      this.#expect("then");
      branches.push({ test, body: this.list(["elif", "else", "fi"]) });
      if (branches.length > longestChain) this.#fail();
    } while (this.#take("elif"));
    const otherwise = this.#take("else") ? this.list(["fi"]) : null;
    this.#expect("fi");
    return { is: "if", branches, otherwise };
  }

  #loop(is: "while" | "until"): Shell {
    return { is, test: this.list(["do"]), body: this.#body() };
  }

  #for(): Shell {
    const variable = this.#word();
    const isNamed = this.#take("in");
    const words: string[] = isNamed ? [] : ['"$@"'];
    while (isNamed && this.#tokens[this.#at]?.is === "word") words.push(this.#word());
    this.#skipEnds();
    return { is: "for", variable, words, body: this.#body() };
  }

  #body(): Shell {
    this.#expect("do");
    return this.#block("done");
  }

  #case(): Shell {
    const subject = this.#word();
    this.#skipEnds();
    this.#expect("in");
    this.#skipEnds();
    const branches: CaseBranch[] = [];
    while (!this.isWrong && !this.isAtEnd && this.#next !== "esac") {
      const patterns = this.#patterns();
      branches.push({ patterns, body: this.#caseBody() });
    }
    this.#expect("esac");
    return { is: "case", subject, branches };
  }

  #patterns(): readonly string[] {
    this.#take("(");
    const patterns = [this.#word()];
    while (this.#take("|")) patterns.push(this.#word());
    this.#expect(")");
    return patterns;
  }

  /** Commands up to the next pattern: that alone has a bracket that nothing opened. */
  #caseBody(): Shell {
    const items: Item[] = [];
    while (!this.isAtEnd && !this.isWrong) {
      if (this.#take(";") || this.#take("&")) continue;
      if (this.#next === "esac" || this.#isPattern()) break;
      const node = this.#chain();
      items.push({ node, isBackground: this.#next === "&" });
    }
    return { is: "list", items };
  }

  #isPattern(): boolean {
    let at = this.#at + (this.#next === "(" ? 1 : 0);
    while (this.#tokens[at]?.is === "word" && this.#tokens[at + 1]?.text === "|") at += 2;
    return this.#tokens[at]?.is === "word" && this.#tokens[at + 1]?.text === ")";
  }

  #function(name: string): Shell {
    if (this.#take("(")) this.#expect(")");
    this.#skipEnds();
    if (++this.#depth > deepest) this.#fail();
    const body = this.#command();
    this.#depth -= 1;
    return { is: "function", name, body };
  }

  #block(end: string): Shell {
    const body = this.list([end]);
    this.#expect(end);
    return body;
  }

  get #next(): string {
    return this.#tokens[this.#at]?.text ?? "";
  }

  #word(): string {
    const token = this.#tokens[this.#at];
    if (token?.is !== "word") this.#fail();
    this.#at += 1;
    return token?.text ?? "";
  }

  #take(text: string): boolean {
    const isThere = this.#next === text;
    if (isThere) this.#at += 1;
    return isThere;
  }

  #skipEnds(): void {
    while (this.#take(";"));
  }

  #expect(text: string): void {
    if (!this.#take(text)) this.#fail();
  }

  #fail(): void {
    this.isWrong = true;
    this.#at = this.#tokens.length;
  }
}
