import type { HclFault } from "../../model/files/hcl.ts";

/** Thrown where a text is not HCL. */
export class HclError extends Error implements HclFault {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}
