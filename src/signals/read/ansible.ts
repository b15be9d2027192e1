import { isRecord } from "../../files/pointer.ts";
import type { DataDocument } from "./data-document.ts";
import type { Item } from "./item.ts";

/** What stands beside the module of a task. */
const keywords = new Set([
  ...["name", "when", "become", "become_user", "tags", "register", "notify", "loop", "with_items", "vars", "block"],
  ...["rescue", "always", "hosts", "tasks", "handlers", "pre_tasks", "post_tasks", "environment", "until", "retries"],
  ...["delay", "changed_when", "failed_when", "ignore_errors", "delegate_to", "no_log", "args", "listen", "run_once"],
]);

const deepest = 6;

/** The tasks and roles of a playbook of Ansible or a file of tasks, each with its module as type. */
export function ansibleItems({ path, value, lineOf }: DataDocument): readonly Item[] {
  const { list } = value;
  if (
    !Array.isArray(list) ||
    !/(?:^|\/)(?:tasks|handlers|playbooks?|ansible|roles)\/|(?:^|\/)(?:playbook|site)\.ya?ml$/.test(path)
  )
    return [];
  return tasksIn(list, ["list"], lineOf, 0);
}

function tasksIn(
  list: readonly unknown[],
  at: readonly string[],
  lineOf: Item["lineOf"],
  depth: number,
): readonly Item[] {
  if (depth > deepest) return [];
  return list.flatMap((task, index): readonly Item[] => {
    const here = [...at, String(index)];
    if (typeof task === "string") return at.at(-1) === "roles" ? [itemOf("role", { role: task }, here, lineOf)] : [];
    if (!isRecord(task) || task.when === false) return [];
    const inner = ["block", "tasks", "pre_tasks", "post_tasks", "roles"].flatMap((key) =>
      Array.isArray(task[key]) ? tasksIn(task[key], [...here, key], lineOf, depth + 1) : [],
    );
    if (at.at(-1) === "roles" && typeof task.role === "string") return [itemOf("role", task, here, lineOf)];
    const module = Object.keys(task).find((key) => !keywords.has(key));
    return module === undefined || inner.length > 0
      ? inner
      : [moduleOf(module, task[module], [...here, module], lineOf)];
  });
}

/** `community.general.ufw` as `ufw`, and what it is given. */
function moduleOf(module: string, given: unknown, at: readonly string[], lineOf: Item["lineOf"]): Item {
  const value = isRecord(given) ? given : { text: Array.isArray(given) ? given.join(" ") : String(given ?? "") };
  return itemOf(module.split(".").at(-1) ?? module, value, at, lineOf);
}

function itemOf(type: string, value: unknown, at: readonly string[], lineOf: Item["lineOf"]): Item {
  return {
    kind: "ansible",
    type,
    name: `./${type}/${at.slice(1).join("/")}`,
    value,
    exists: "yes",
    lineOf: (steps) => lineOf([...at, ...steps]),
    anchor: null,
  };
}
