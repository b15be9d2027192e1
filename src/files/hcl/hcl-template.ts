import { HclError } from "./hcl-error.ts";
import type { Scanner } from "./hcl-scanner.ts";

/** Reads an expression: what a template holds may hold templates. */
type Read = (scanner: Scanner) => unknown;

const notClosed = "a text in quotes is not closed";

/** Reads a text in quotes with the templates in it (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#template-expressions); as it is written. */
export function quotedTemplate(scanner: Scanner, read: Read): string {
  const from = scanner.next();
  scanner.quoted(() => {
    const open: string[] = [];
    scanner.at++;
    for (;;) {
      const character = scanner.text[scanner.at];
      if (character === undefined || character === "\n") throw new HclError(notClosed, from);
      if (character === '"') break;
      if (character === "\\") takesEscape(scanner);
      else if (!takesTemplate(scanner, open, read)) scanner.at++;
    }
    scanner.at++;
    refuseOpen(open, from);
  });
  return scanner.text.slice(from, scanner.at);
}

const escapeSequence = /\\(?:[nrt"\\]|u[\da-f]{4}|U[\da-f]{8})/iy;

function takesEscape(scanner: Scanner): void {
  escapeSequence.lastIndex = scanner.at;
  const found = escapeSequence.exec(scanner.text)?.[0];
  const isRight = found !== undefined && !/^\\[NRT]/.test(found);
  if (!isRight)
    throw new HclError('a backslash stands before n, r, t, ", \\, u and 4 or U and 8 hex digits only', scanner.at);
  scanner.at += found.length;
}

/** Reads a heredoc up to the line that is its name; as it is written. */
export function heredoc(scanner: Scanner, read: Read): string {
  const from = scanner.next();
  const opening = /^<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\n/u.exec(scanner.text.slice(from, from + 300));
  if (opening === null) throw new HclError("a heredoc begins with a name alone", from);
  scanner.quoted(() => {
    const open: string[] = [];
    scanner.at += opening[0].length;
    while (!endsHeredoc(scanner, opening[1] ?? "")) heredocLine(scanner, open, from, read);
    refuseOpen(open, from);
  });
  return scanner.text.slice(from, scanner.at);
}

/** At the beginning of a line: whether it is the heredoc's last, which is taken then. */
function endsHeredoc(scanner: Scanner, name: string): boolean {
  let at = scanner.at;
  while (scanner.text[at] === " " || scanner.text[at] === "\t") at++;
  if (!scanner.text.startsWith(name, at)) return false;
  let end = at + name.length;
  const last = end;
  while (scanner.text[end] === " " || scanner.text[end] === "\t") end++;
  // HashiCorp's reader asks for the end of the line, at the end of the file too.
  if (scanner.text[end] !== "\n") return false;
  scanner.at = last;
  return true;
}

function heredocLine(scanner: Scanner, open: string[], from: number, read: Read): void {
  while (scanner.text[scanner.at] !== "\n") {
    if (scanner.at >= scanner.text.length) throw new HclError("a heredoc does not end", from);
    if (!takesTemplate(scanner, open, read)) scanner.at++;
  }
  scanner.at++;
}

/** Takes `${…}` or `%{…}`, if it stands next; `$${` and `%%{` are text. `open`: the directives that wait for their end. */
function takesTemplate(scanner: Scanner, open: string[], read: Read): boolean {
  const { text, at } = scanner;
  const mark = text[at];
  if (mark !== "$" && mark !== "%") return false;
  if (text[at + 1] === mark && text[at + 2] === "{") {
    scanner.at += 3;
    return true;
  }
  if (text[at + 1] !== "{") return false;
  scanner.free(true, () => {
    scanner.at += text[at + 2] === "~" ? 3 : 2;
    if (mark === "$") interpolation(scanner, at, read);
    else directive(scanner, open, read);
    scanner.takes("~");
    if (!scanner.takes("}")) throw scanner.unexpected("}");
  });
  return true;
}

function interpolation(scanner: Scanner, from: number, read: Read): void {
  if (scanner.peek() === "}") throw new HclError("a value is expected, not }", from);
  read(scanner);
}

function directive(scanner: Scanner, open: string[], read: Read): void {
  const from = scanner.next();
  const name = scanner.name();
  switch (name) {
    case "if":
      open.push("if");
      read(scanner);
      return;
    case "for":
      open.push("for");
      forDirective(scanner, read);
      return;
    case "else":
      if (open.pop() !== "if") throw new HclError("else without an if", from);
      open.push("else");
      return;
    case "endif":
    case "endfor": {
      const opened = open.pop();
      const isRight = name === "endfor" ? opened === "for" : opened === "if" || opened === "else";
      if (!isRight) throw new HclError(`${name} ends nothing`, from);
      return;
    }
    default:
      throw new HclError("if, for, else, endif or endfor is expected", from);
  }
}

function forDirective(scanner: Scanner, read: Read): void {
  if (scanner.name() === null) throw scanner.unexpected("a name");
  if (scanner.takes(",") && scanner.name() === null) throw scanner.unexpected("a name");
  if (scanner.name() !== "in") throw scanner.unexpected("in");
  read(scanner);
}

function refuseOpen(open: readonly string[], from: number): void {
  const [first] = open;
  if (first !== undefined) throw new HclError(`${first === "for" ? "endfor" : "endif"} is missing`, from);
}
