import { readdirSync, readFileSync } from "node:fs";

/** Clock ticks a second: `getconf CLK_TCK` is 100 on every Linux that Node runs on. */
const ticks = 100;

/** Seconds of CPU that a process and all that it started have used so far, where Linux tells: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
export function cpuOf(pid: number | undefined): number {
  const all = processes();
  const ofTree = (id: number): number => {
    const own = all.get(id);
    if (own === undefined) return 0;
    return [...all].reduce((sum, [child, { parent }]) => sum + (parent === id ? ofTree(child) : 0), own.seconds);
  };
  return pid === undefined ? 0 : ofTree(pid);
}

interface Process {
  readonly parent: number;
  /** Its own and those of children that have ended. */
  readonly seconds: number;
}

function processes(): ReadonlyMap<number, Process> {
  const found = new Map<number, Process>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    const told = statOf(name);
    // Behind the command's name, which may have blanks and brackets, the fields are state, parent, ...
    const fields = told.slice(told.lastIndexOf(")") + 2).split(" ");
    const used = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    if (fields.length > 15) found.set(Number(name), { parent: Number(fields[1]), seconds: used / ticks });
  }
  return found;
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return "";
  }
}
