import { stateOf } from "../../src/adapters/github/checks/check-runs.ts";
import {
  actionsApp,
  type ChecksAnswer,
  type ChecksAsked,
  type MadeCheck,
  type OwnJob,
} from "../../src/model/checks.ts";

/** The checks of both sides as a test writes them down, a line each: `tls of .github/workflows/ci.yml: success`, `tls by acme-ci: skipped`, `status tls by acme-ci (2): failure`. */
export interface WrittenChecks {
  readonly base?: readonly string[];
  readonly head?: readonly string[];
  /** Sides of which not all were listed. */
  readonly cut?: readonly ("base" | "head")[];
  /** Why nothing could be told. */
  readonly unverifiable?: string;
  readonly own?: OwnJob;
}

export function checksIn(written: WrittenChecks | undefined): ChecksAsked {
  if (written === undefined) return { of: new Map(), own: null };
  const { base = [], head = [], cut = [], unverifiable, own = null } = written;
  const answer = (lines: readonly string[], side: "base" | "head"): ChecksAnswer =>
    unverifiable === undefined
      ? {
          is: "told",
          commit: { base: "ba5e".repeat(10), head: "4ead".repeat(10) }[side],
          checks: lines.map(madeCheck),
          isCut: cut.includes(side),
        }
      : { is: "unverifiable", because: unverifiable };
  return {
    own,
    of: new Map([
      ["base", answer(base, "base")],
      ["head", answer(head, "head")],
    ]),
  };
}

/** One line as a check. */
const written = /^(status )?(.+?)(?: of (\S+)| by (\S+))?(?: \((\d+)\))?: (\w+)$/;
const unfinished = new Set(["queued", "in_progress", "pending", "waiting"]);

export function madeCheck(line: string): MadeCheck {
  const [, status, name = "", workflow = null, app = null, maker = "1", word = ""] = written.exec(line) ?? [];
  const isUnfinished = unfinished.has(word);
  return {
    name,
    is: status === undefined ? "check-run" : "status",
    app: workflow === null ? app : actionsApp,
    maker: Number(maker),
    workflow,
    ...stateOf(isUnfinished ? word : "completed", isUnfinished ? null : word),
  };
}
