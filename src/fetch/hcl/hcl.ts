import { Language, Parser, type Tree } from "web-tree-sitter";
import type { HclFile } from "../../model/hcl.ts";
import { bodyOf } from "./hcl-body.ts";
import { HclError } from "./hcl-error.ts";
import { faultOf } from "./hcl-faults.ts";
import { grammar, machine } from "./hcl-grammar.generated.ts";
import { nodesOf } from "./hcl-nodes.ts";

/** Reads one text; never fails. */
export type HclReader = (text: string) => HclFile;

let started: Promise<HclReader> | null = null;

/**
 * Starts tree-sitter with its grammar of HCL, once and only where something is to be read with it; from then on reading is synchronous. What it reads is the JSON that
 * HashiCorp's own tools make of a file in HCL's native syntax, such as Terraform's: a block under its type and its labels as one of a list, literals as values, every
 * other expression as `${…}`, never evaluated.
 */
export function startHcl(): Promise<HclReader> {
  started ??= start();
  return started;
}

async function start(): Promise<HclReader> {
  await Parser.init({ wasmBinary: Buffer.from(machine, "base64") });
  const parser = new Parser();
  parser.setLanguage(await Language.load(Buffer.from(grammar, "base64")));
  return (text) => {
    let tree: Tree | null = null;
    try {
      tree = parser.parse(text);
      if (tree === null) throw new HclError("its parser gave up", 0);
      const file = nodesOf(tree, text);
      const fault = faultOf(file, text, tree.rootNode.hasError);
      return fault === null ? { is: "read", ...bodyOf(file, text) } : { is: "broken", ...fault };
    } catch (error) {
      if (error instanceof HclError) return { is: "broken", message: error.message, at: error.at };
      // The machine's own end, such as of its memory; whoever wrote the file must not end the run.
      return { is: "broken", message: "its parser gave up", at: 0 };
    } finally {
      tree?.delete();
    }
  };
}
