/** Programs that only start another one, which is named behind their options. */
const starters = /(?:^|\/)(?:env|sudo|doas|nohup|nice|ionice|timeout|stdbuf|setsid|xvfb-run|time|chroot|arch)$/;
/** Programs that do nothing with a script. */
const idle =
  /(?:^|\/)(?:true|false|:|cat|echo|printf|ls|test|head|tail|wc|stat|file|touch|dd|cp|mv|rm|tee|sleep|sort|grep|git|cksum|sha256sum)$/;
const shells = /(?:^|\/)(?:ba|da|z|k|mk|a)?sh$/;
const others = /(?:^|\/)(?:python[\d.]*|perl|ruby|node|deno|bun|php|pwsh|powershell|Rscript|lua)(?:\.exe)?$/;

/**
 * Whether a shell runs a script and stops at a failure (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell).
 * A program of a name that is not known is taken for one; a file of the repository is not.
 */
export function isStrict(shell: string): boolean {
  if (!shell.includes("{0}")) return true;
  const [program = "", ...given] = started(shell.trim().split(/\s+/));
  if (/^\.{0,2}\/(?!bin\/|usr\/|opt\/)/.test(program) || (/\//.test(program) && !program.startsWith("/"))) return false;
  // What stands behind the script is for the script.
  const before = given.slice(
    0,
    Math.max(
      0,
      given.findIndex((one) => one.includes("{0}")),
    ),
  );
  if (before.some((one) => /^--?(?:version|help)$/.test(one))) return false;
  if (others.test(program)) return !before.some((one) => /^-(?:[ceEprV]+|-eval|-print|-check|Command|[Cc])$/.test(one));
  if (!shells.test(program)) {
    const last = before.findLast((one) => !one.startsWith("-")) ?? "";
    return ![program, last].some((one) => idle.test(one) || one.includes("{0}"));
  }
  if (before.some((one, at) => /^-[a-z]*c$/.test(one) && !isScriptAfter(given, at))) return false;
  return before.some(
    (one, at) =>
      (/^-[a-z]*e/.test(one) && !/^-[a-z]*n/.test(one)) ||
      (/^-[a-z]*o$/.test(before[at - 1] ?? "") && one === "errexit"),
  );
}

/** Whether the script itself is what an option such as `-c` takes. */
function isScriptAfter(given: readonly string[], at: number): boolean {
  return /^["']?\{0\}["']?$/.test(given[at + 1] ?? "");
}

/** The words of a command line from the program on that does the work. */
function started(words: readonly string[]): readonly string[] {
  let rest = words;
  for (let [first] = rest; first !== undefined && starters.test(first); [first] = rest) {
    const next = rest.slice(1).findIndex((word) => !/^-|^\d[\d.]*[smhd]?$|^\w+=/.test(word));
    if (next < 0) return [];
    rest = rest.slice(next + 1);
  }
  return rest;
}
