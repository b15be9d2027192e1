import type { Line } from "../model/report/explanation.ts";
import { plainText } from "../model/sentence.ts";

/** An explanation for a program: its lines in order, `depth` says below which line each stands. */
export function explanationJson(word: string, lines: readonly Line[]): string {
  const told = lines.map(({ depth, text, at }) => ({ depth, text: plainText(text), at }));
  return `${JSON.stringify({ schema: "controldiff-explanation/1", about: word, lines: told }, null, 2)}\n`;
}
