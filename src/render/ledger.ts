import type { Anchor } from "../ledger/anchor.ts";
import type { LedgerExport } from "../ledger/export.ts";
import type { Reconciled } from "../ledger/reconcile.ts";
import type { Verification } from "../ledger/verify.ts";
import { plain } from "./text/plain.ts";
import { counted } from "./text/words.ts";
import { wrap } from "./text/wrap.ts";

/** What was found of an export, for a terminal. `anchors`: null where nobody asked GitHub. */
export function verificationText(
  { query }: LedgerExport,
  { rows, from, to, problems, heldTo, namedBehind }: Verification,
  anchors: readonly Anchor[] | null,
  width: number,
): string {
  const range = from === null ? "no rows" : `${counted(rows, "row")}, ${from} to ${to}`;
  const wrong = problems.map(({ row, message }) => `✗ row ${row} ${message}`);
  const lines = [
    `${problems.length === 0 ? "✓" : "✗"} ${plain(query.repository)}: ${range}; ${problems.length === 0 ? "each follows the one before it" : counted(problems.length, "problem")}`,
    ...wrong,
    anchored(to, heldTo, anchors),
    ...(namedBehind === null || problems.length > 0 ? [] : [next(to, namedBehind)]),
  ];
  return `${lines.flatMap((line) => wrap(line, width, "")).join("\n")}\n`;
}

function anchored(to: number | null, heldTo: number | null, anchors: readonly Anchor[] | null): string {
  if (anchors === null)
    return "Checks on GitHub were not asked: a record that was rewritten as a whole, or whose end was cut off, cannot be detected. Name them: --github OWNER/NAME --app SLUG";
  if (heldTo === null)
    return "No check on GitHub names a row of it as it is here: nothing shows that it was not rewritten.";
  const rest = to !== null && to > heldTo ? ` Nothing holds the rows behind it (${heldTo + 1} to ${to}) yet.` : "";
  return `A check on GitHub names row ${heldTo} as it is here: up to it nothing was rewritten.${rest}`;
}

/** Rows that were asked for up to a time can have lost their end, and only the next ones show it. */
function next(to: number | null, named: number): string {
  const begin = to === null ? "" : `: the export of the time after it must begin with row ${to + 1}`;
  return `A check on GitHub names row ${named}, which arrived later${begin}.`;
}

/** Commits and rows that are told one by one. */
const most = 50;

/** What was found of a record and a clone, for a terminal. */
export function reconciledText(
  branch: string,
  { recorded, unrecorded, newer, gone }: Reconciled,
  width: number,
): string {
  const lost = gone.filter(({ forcedBy }) => forcedBy === null);
  const forced = gone.filter(({ forcedBy }) => forcedBy !== null);
  const isSame = unrecorded.length + lost.length === 0;
  const lines = [
    `${isSame ? "✓" : "✗"} ${plain(branch)}: ${counted(recorded, "commit")} recorded, ${unrecorded.length} not, ${counted(lost.length, "row")} of commits that are not on the branch`,
    ...some(unrecorded.map(({ id, committedAt }) => `✗ ${id} of ${committedAt} is on the branch and in no row`)),
    ...some(lost.map(({ row }) => `✗ row ${row.number}: ${row.commit} is not on the branch`)),
    ...some(
      forced.map(
        ({ row, forcedBy }) =>
          `· row ${row.number}: ${row.commit} was taken off the branch by the forced push of row ${forcedBy}`,
      ),
    ),
    ...(newer > 0 ? [`· ${counted(newer, "commit")} newer than the export`] : []),
  ];
  return `${lines.flatMap((line) => wrap(line, width, "")).join("\n")}\n`;
}

function some(lines: readonly string[]): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most), `and ${lines.length - most} more`];
}
