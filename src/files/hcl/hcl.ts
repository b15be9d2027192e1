import type { HclFile } from "../../model/files/hcl.ts";
import { remember } from "../../model/remember.ts";
import { textOf } from "../../model/text.ts";
import { fileOf } from "./hcl-body.ts";
import { HclError } from "./hcl-error.ts";
import { Scanner } from "./hcl-scanner.ts";

/**
 * Reads a text in HCL's native syntax, such as Terraform's, as the JSON that HashiCorp's own tools make of it: a block under its type and its labels as one of a list,
 * literals as values, every other expression as `${…}`, never evaluated. Goes over the text once, whatever stands in it; never fails.
 */
export function readHcl(text: string): HclFile {
  try {
    return { is: "read", ...fileOf(new Scanner(text)) };
  } catch (error) {
    if (error instanceof HclError) return { is: "broken", message: error.message, at: Math.min(error.at, text.length) };
    throw error;
  }
}

/** The same of a file, once for its content. */
export const hclOf: (bytes: Uint8Array) => HclFile = remember((bytes) => readHcl(textOf(bytes).content));
