import { definitionOf } from "../../assess/definition.ts";
import type { Control, Program } from "../../model/program.ts";

/**
 * A program that two controls of one id made invalid, with each under the id that the repair gives it: a control that is new at head and
 * asks the same is the same control. The others keep their id, so that each of them is compared with head's control of that id.
 */
export function withRepairedIds(base: Program, head: Program): Program {
  const ids = base.controls.map(({ id }) => id);
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  if (twice.size === 0) return base;
  const kept = new Set(head.controls.map(asked));
  const free = head.controls.filter(({ id }) => !ids.includes(id));
  const controls = base.controls.map((control) => {
    if (!twice.has(control.id) || kept.has(asked(control))) return control;
    const at = free.findIndex((is) => asked({ ...is, id: control.id }) === asked(control));
    const [renamed] = at < 0 ? [] : free.splice(at, 1);
    return renamed === undefined ? control : { ...control, id: renamed.id };
  });
  return { ...base, controls };
}

/** What a control's entry asks, under its id; its words ask nothing. */
function asked(control: Control): string {
  return definitionOf({ ...control, title: "", description: "" });
}
