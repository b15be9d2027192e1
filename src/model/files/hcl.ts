/** Where a value stands: offsets in characters, `from` null where it does not stand in one piece; `inside` by key or index. */
export interface Extent {
  readonly from: number | null;
  readonly to: number;
  readonly inside: Map<string, Extent>;
}

/** Something that was read, and where. */
export interface Located {
  readonly value: unknown;
  readonly at: Extent;
}

/** Why a text is not HCL, and from which of its characters on. */
export interface HclFault {
  readonly message: string;
  readonly at: number;
}

/** A file in HCL, as plain data: its values and their places, or the first thing that hinders reading it. */
export type HclFile = ({ readonly is: "read" } & Located) | ({ readonly is: "broken" } & HclFault);
