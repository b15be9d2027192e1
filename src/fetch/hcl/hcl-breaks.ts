import type { HclFault } from "../../model/hcl.ts";
import { closings, type HclNode, openings, written } from "./hcl-nodes.ts";

/** Two neighbours in a node, and whether a line ends between them. */
interface Gap {
  readonly before: HclNode;
  readonly after: HclNode;
  readonly isBroken: boolean;
}

interface Breaks {
  /** The parts of a node, each with whether line breaks mean nothing in it. */
  readonly inside: readonly (readonly [HclNode, boolean])[];
  readonly wrong: readonly HclFault[];
}

export const notClosed = "a text in quotes is not closed";
/** What has rules of its own for line breaks, wherever it stands. */
const strict = ["body", "block", "object", "quoted_template", "string_lit"];

/** In HCL a line break ends an attribute, a block or an item of an object, and stands nowhere else but in brackets; to tree-sitter it is a blank like any other. */
export function breaksAt(node: HclNode, isFree: boolean, text: string): Breaks {
  const [inside, gaps]: [(readonly [HclNode, boolean])[], Gap[]] = [[], []];
  const isStrict = strict.includes(node.type);
  const isExempt = node.type === "ERROR" || node.type === "heredoc_template" || (isFree && !isStrict);
  let [before, isBroken, depth, end]: [HclNode | null, boolean, number, number] = [null, false, 0, node.from];
  for (const after of node.parts) {
    isBroken ||= text.slice(end, after.from).includes("\n");
    end = after.to;
    if (after.type === "comment") continue;
    if (before !== null && depth === 0 && before.type !== "ERROR" && after.type !== "ERROR")
      gaps.push({ before, after, isBroken });
    if (!isStrict && closings.includes(after.type)) depth -= 1;
    inside.push([after, isExempt || depth > 0]);
    if (!isStrict && openings.includes(after.type)) depth += 1;
    [before, isBroken] = [after, false];
  }
  return { inside, wrong: isExempt ? [] : wrongIn(node, gaps) };
}

const needed = ({ after }: Gap): HclFault => ({ message: "the end of the line is expected", at: after.from });
const forbidden = ({ before }: Gap): HclFault => ({ message: "the line ends too early", at: before.to });

function wrongIn(node: HclNode, gaps: readonly Gap[]): readonly HclFault[] {
  switch (node.type) {
    case "body":
      return gaps.filter(({ isBroken }) => !isBroken).map(needed);
    case "block":
      return wrongInBlock(gaps);
    case "object":
      return gaps.flatMap((gap) => wrongInObject(gap));
    case "string_lit":
    case "quoted_template":
      return gaps.some(({ isBroken }) => isBroken) ? [{ message: notClosed, at: node.from }] : [];
    default:
      return gaps.filter(({ isBroken }) => isBroken).map(forbidden);
  }
}

/** A block has nothing in it, or one attribute on the line of both its braces, or items on lines of their own. */
function wrongInBlock(gaps: readonly Gap[]): readonly HclFault[] {
  const early = gaps.filter(({ after, isBroken }) => isBroken && after.type !== "body" && after.type !== "block_end");
  const [first, last] = [gaps.find(({ after }) => after.type === "body"), gaps.at(-1)];
  if (first === undefined || last === undefined) return early.map(forbidden);
  const [item, ...others] = written(first.after);
  const isOnOneLine = !first.isBroken && item?.type === "attribute" && others.length === 0;
  const brace = first.isBroken === last.isBroken ? [] : first.isBroken ? [needed(last)] : [forbidden(last)];
  return [...early.map(forbidden), ...brace, ...(first.isBroken || isOnOneLine ? [] : [needed(first)])];
}

function wrongInObject(gap: Gap): readonly HclFault[] {
  const { before, after, isBroken } = gap;
  if (before.type === "object_elem" && after.type === "object_elem") return isBroken ? [] : [needed(gap)];
  return isBroken && after.type === "," ? [forbidden(gap)] : [];
}
