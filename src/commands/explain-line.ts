import type { Place } from "../model/place.ts";
import type { Program } from "../model/program.ts";
import type { Line } from "../model/report/explanation.ts";
import type { Report } from "../model/report.ts";
import type { Sentence } from "../model/sentence.ts";

/** What an explanation is made from: the report, and head's program (base's where head has none). */
export interface Explained {
  readonly report: Report;
  readonly program: Program;
  readonly files: { has(path: string): boolean; keys(): Iterable<string> };
}

export function line(depth: number, text: Sentence, at: Place | null = null): Line {
  return { depth, text, at };
}
