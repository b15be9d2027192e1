import type { SpeaksFor } from "../signal.ts";

/** A way in which a change opens something to everybody, or to more than it needs. */
export interface Exposure {
  readonly id: string;
  /** What the change does, in the third person: `lets everybody reach a network port`. */
  readonly does: string;
  readonly criteria: SpeaksFor;
}

/** One place of one file where something is open. */
export interface Opening {
  readonly exposure: Exposure;
  readonly path: string;
  readonly line: number;
  /** By the same name at base and at head. */
  readonly subject: string;
  readonly shows: string;
}

export function exposure(id: string, does: string, criteria: string): Exposure {
  const [soc2 = "", csf = ""] = criteria.split("|").map((part) => part.trim());
  return { id, does, criteria: { "soc2-2017": soc2.split(" "), "nist-csf-2.0": csf.split(" ") } };
}
