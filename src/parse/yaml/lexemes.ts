import { Lexer } from "yaml";

/** So many words, marks and spaces of YAML are read in less than a second; a file of a thousand controls has a fifth of them. */
export const mostLexemes = 400_000;

/** Whether a text of YAML holds more than is read. It stops counting there. */
export function holdsTooMuch(text: string): boolean {
  let left = mostLexemes;
  for (const _ of new Lexer().lex(text)) if (--left < 0) return true;
  return false;
}
