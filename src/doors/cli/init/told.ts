import type { Report } from "../../../model/report.ts";
import { oneLine } from "../../../render/comment/one-line.ts";
import { isMet, worstByCriterion } from "../../../render/frame/criteria-change.ts";
import { plain } from "../../../render/text/plain.ts";
import { counted } from "../../../render/text/words.ts";
import type { FirstProgram } from "./first-program.ts";
import type { InitPlan } from "./plan.ts";
import type { Surroundings } from "./surroundings.ts";

/** So many lines are all that is read on the first day. */
const mostOthers = 3;

/** What was found, and what was written or left as it was. */
export function told(around: Surroundings, first: FirstProgram, plan: InitPlan, written: readonly string[]): string {
  const { suggestions, files, others } = around;
  const controls = plan.controls.filter(({ id }) => written.some((path) => path.endsWith(`/${id.toLowerCase()}.yml`)));
  const planned = controls.filter(({ status }) => status === "planned").length;
  const isNewProgram = written.includes(plan.programPath);
  const list = [
    ...(isNewProgram ? [plan.programPath] : []),
    ...(controls.length > 0
      ? [`${counted(controls.length, "control")} beside it (${planned} planned, ${controls.length - planned} in place)`]
      : []),
    ...(written.includes(plan.workflowPath) ? [plan.workflowPath] : []),
  ];
  const kept = [plan.programPath, plan.workflowPath].filter((path) => !written.includes(path));
  return lines([
    `found: ${counted(suggestions.length, "mechanism")} in ${counted(files, "file")}; "controldiff suggest" shows each with its line`,
    ...others.slice(0, mostOthers).map(({ path, says }) => `found: ${path}, ${says}`),
    ...(others.length > mostOthers ? [`found: ${others.length - mostOthers} more registers or programs`] : []),
    written.length === 0 ? "nothing to write: all of it is there" : `written: ${list.join(", ")}`,
    ...(kept.length > 0 && written.length > 0 ? [`left as it was: ${kept.join(", ")}`] : []),
    ...(first.pin.isCommit
      ? []
      : [
          `the workflow runs the tag ${first.pin.ref}, because no commit of a release is known here; a tag can be moved, so pin a commit`,
        ]),
  ]);
}

/** On the first day nearly everything is open; what is there already is the news. */
export function inShort(report: Report): string {
  const worst = worstByCriterion(report.coverage.head);
  const met = [...worst.values()].filter(isMet).length;
  const planned = report.counts.planned ?? 0;
  return `check: ${oneLine(report)}; of ${counted(worst.size, "criterion", "criteria")} ${met} covered, ${planned} planned, ${worst.size - met - planned} open\n`;
}

/** What a person does next. Whose the program is, is said of one that was written now: one that was there has owners of its own. */
export function nextSteps(first: FirstProgram, plan: InitPlan, written: readonly string[]): string {
  const { owners, advice } = first.owners;
  const told = advice === null ? [] : [`${advice.why}: ${advice.step}`];
  const read = written.includes(plan.programPath)
    ? [`read ${plan.programPath}; ${owners.join(", ")} ${owners.length === 1 ? "owns" : "own"} the program`, ...told]
    : [`read ${plan.programPath}, which was already here; its owners are unchanged`];
  const steps = [
    ...read,
    'make a planned control real: "controldiff suggest --write <suggestion> <control>", or give it evidence and remove "status: planned"',
    `commit, open a pull request, and require the check "${plan.workflowPath.replace(/^.*\/|\.yml$/g, "")}"`,
  ];
  return lines(["next:", ...steps.map((step, at) => `  ${at + 1}. ${step}`)]);
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${plain(line)}\n`).join("");
}
