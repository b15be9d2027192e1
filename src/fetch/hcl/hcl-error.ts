import type { HclFault } from "../../model/hcl.ts";

/** Thrown where a tree cannot be made into values. */
export class HclError extends Error implements HclFault {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}
