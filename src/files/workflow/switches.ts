/** Variables by which a program runs something else first, or other programs than it would, whatever they hold. */
const runsFirst = new Set([
  "BASH_ENV",
  "SHELLOPTS",
  "BASHOPTS",
  "PATH",
  "LD_PRELOAD",
  "LD_AUDIT",
  "DYLD_INSERT_LIBRARIES",
  "MAKEFILES",
  "PERL5OPT",
  "PYTHONSTARTUP",
]);

const ofJava = /skip|ignore|dry-?run|-javaagent|-D(?:[\w-]+\.)*(?:[\w-]*fail|tests?\b)/i;

/** `-n`, `-i`, `-q` and `-t`, alone or among letters that take no argument: https://www.gnu.org/software/make/manual/html_node/Options-Summary.html. */
const ofMake =
  /(?:^|\s)(?:-[bBdekLmprRsSvw]*[niqt]|--(?:dry-run|just-print|recon|ignore-errors|question|touch)(?=\s|$))|^[bBdekLmprRsSvw]*[niqt][a-zA-Z]*(?=\s|$)/;

/** Whether what stands behind `make` makes it only tell what it would do, or go on after errors. */
export function asksLessOfMake(options: string): boolean {
  return ofMake.test(options);
}

/** Variables that hold options of a program, and which of those make it run something else, less or nothing. */
const options: ReadonlyMap<string, RegExp> = new Map([
  ["MAKEFLAGS", ofMake],
  ["GNUMAKEFLAGS", ofMake],
  // Read by interactive shells alone, but for old ones; most are the name of a stage, such as `ENV: test`.
  ["ENV", /[./$]/],
  ["RUBYOPT", /(?:^|\s)-[rICx]/],
  ["NODE_OPTIONS", /(?:^|\s)(?:-r|--require|--import|--loader|--experimental-loader|-c|--check)(?=[\s=]|$)/],
  [
    "PYTEST_ADDOPTS",
    /(?:^|\s)(?:--co|--collect-only|--setup-(?:plan|only)|-[km]|--deselect|--ignore(?:-glob)?)(?=[\s=]|$)/,
  ],
  ["GOFLAGS", /(?:^|\s)-{1,2}(?:run|skip|n|short|exec|toolexec|vet)(?=[\s=]|$)/],
  ["MAVEN_ARGS", ofJava],
  ["MAVEN_OPTS", ofJava],
  ["GRADLE_OPTS", ofJava],
  ["JAVA_OPTS", ofJava],
  ["JAVA_TOOL_OPTIONS", ofJava],
  ["JDK_JAVA_OPTIONS", ofJava],
  ["_JAVA_OPTIONS", ofJava],
]);

/** Whether a variable of that value makes commands do nothing, run something else first, or let their failures pass. */
export function isSwitchedBy(name: string, written: string): boolean {
  const value = written.slice(0, longestLine).trim();
  if (name === "PATH") return !isMoreOfPath(value);
  if (runsFirst.has(name)) return true;
  const asked = options.get(name);
  if (asked !== undefined) return asked.test(value);
  return name === "CI" ? isNo(value) : switchesOff(name, value);
}

/** Whether a `PATH` is what it was, and folders outside of the repository. */
function isMoreOfPath(value: string): boolean {
  const folders = value.split(":");
  return /\$\{?PATH\b/.test(value) && folders.every((folder) => !ofRepository.test(folder) || installed.test(folder));
}

const ofRepository = /^["']?(?:\.|\$\{?PWD|\$\(pwd\)|`pwd`|\$\{?GITHUB_WORKSPACE|\$\{\{\s*github\.workspace|[\w-]+\/)/;

/** Folders that package managers make, and that nobody commits. */
const installed = /(?:^|["'/])(?:node_modules|\.?venv)\//;

/** Words of settings that have nothing to do with what is tested. */
const harmless =
  /(?:^|-)(?:downloads?|install|postinstall|telemetry|updates?|upgrade|caches?|browsers?|analytics|colou?rs?|progress|prompts?|banner|notices?|smudge|animations?|spinner|sentry|wheels?|docs?|sourcemaps?|comments?|annotations?|cleanup|metadata|logs?|logging|videos?|screenshots?|spring|bootsnap|eslint-plugin|env-validation|fail-fast)(?:-|$)|^allowed-(?:hosts?|origins?|domains?|issuers?|accounts?|endpoints?)$/;

/** Whether a setting, of an action or in a variable, skips what it is for or lets its failures pass. */
export function switchesOff(name: string, value: string): boolean {
  const plain = name.toLowerCase().replaceAll("_", "-");
  if (harmless.test(plain) || value.trim() === "") return false;
  if (/^(?:soft|allow|ignore|continue)[-_]?.*(?:fail|error)/.test(plain) || /^allowed-/.test(plain))
    return !isNo(value);
  if (/exit-code/.test(plain)) return value.trim() === "0";
  if (/(?:^|-)fail(?:s|-|$)/.test(plain) && !isYes(value) && !/soft-fail/.test(plain)) return isNo(value);
  if (/(?:^|-)skip(?:ped)?(?:-|$)/.test(plain)) return !isNo(value);
  if (
    /(?:^|-)(?:soft-fail|disabled?|dry-run|no-?op|bypass|(?:report|warn|audit)-only|exit-zero|no-verify)(?:-|$)/.test(
      plain,
    )
  )
    return isYes(value);
  return /(?:^|-)(?:enabled?|strict|enforced?|blocking)(?:-|$)/.test(plain) && isNo(value);
}

function isYes(value: string): boolean {
  return /^(?:true|1|yes|on|y)$/i.test(value.trim());
}

function isNo(value: string): boolean {
  return /^(?:false|never|none|no|off|0|n)$/i.test(value.trim());
}

/** A variable that a script sets. */
export interface SetVariable {
  readonly name: string;
  readonly value: string;
  /** Whether it is set for the steps behind it, by GITHUB_ENV or GITHUB_PATH. */
  readonly isForOthers: boolean;
}

const mostLines = 2_000;
const longestLine = 1_000;

/** The variables that a script sets, for its own commands or for other steps; total, whatever it is. */
export function variablesSetBy(script: string): readonly SetVariable[] {
  const lines = script.split("\n", mostLines).flatMap((line) => {
    const text = line.slice(0, longestLine).trim();
    const found = text.split(/&&|\|\||;/).map((piece) => forOthers(piece.trim()));
    if (found.some((one) => one !== null)) return found.flatMap((one) => one ?? []);
    return atTheBeginning(text.replace(/^(?:export|readonly|declare\s+-x|env)\s+/, ""));
  });
  return [...lines, ...inBlocks(script)];
}

/** `{ echo NAME=value; echo OTHER=value; } >> "$GITHUB_ENV"`, and a here-document that is written there. */
function inBlocks(script: string): readonly SetVariable[] {
  return [...script.slice(0, longestScript).matchAll(block)].flatMap(({ groups = {} }) => {
    const { grouped, first = "", document = "", second = "" } = groups;
    const said = (grouped ?? document).split(/[\n;]/).map((one) => one.trim().replace(/^(?:echo|printf)\s+/, ""));
    return said.flatMap((one) => writtenTo(grouped === undefined ? second : first, one));
  });
}

const longestScript = 100_000;
const block =
  /\{(?<grouped>[^{}]*)\}\s*>>\s*["']?\$\{?GITHUB_(?<first>ENV|PATH)\b|^[ \t]*cat[ \t]*<<-?[ \t]*["']?(?<word>\w+)["']?[ \t]*>>[ \t]*["']?\$\{?GITHUB_(?<second>ENV|PATH)\b[^\n]*\n(?<document>[\s\S]{0,10000}?)^[ \t]*\k<word>[ \t]*$/gm;

/** `echo NAME=value >> "$GITHUB_ENV"`, `echo folder >> $GITHUB_PATH`, and the same with `tee` and in PowerShell. */
function forOthers(text: string): readonly SetVariable[] | null {
  const [, said, file = ""] = toFile.exec(text) ?? [];
  return said === undefined ? null : writtenTo(file, said);
}

const toFile =
  /^(?:(?:echo|printf|Write-Output)\s+)?([^>|]*)(?:>>|\|\s*(?:sudo\s+)?tee\s+(?:-a|--append)|\|\s*(?:Out-File|Add-Content)\b[^$]*)\s*["']?\$(?:\{|env:)?GITHUB_(ENV|PATH)\b/i;

function writtenTo(file: string, said: string): readonly SetVariable[] {
  const words = unquoted(said);
  if (file === "PATH") return [{ name: "PATH", value: `${words}:$PATH`, isForOthers: true }];
  const [, name, value = ""] = /^(\w+)=(.*)$/.exec(words) ?? [];
  return name === undefined ? [] : [{ name, value, isForOthers: true }];
}

/** `A=1 B="2 3" command`. */
function atTheBeginning(text: string): readonly SetVariable[] {
  const found: SetVariable[] = [];
  let rest = text;
  for (let one = assignment.exec(rest); one !== null; one = assignment.exec(rest)) {
    found.push({ name: one[1] ?? "", value: unquoted(one[2] ?? ""), isForOthers: false });
    rest = rest.slice(one[0].length);
  }
  return found;
}

const assignment = /^(\w+)=("[^"]*"|'[^']*'|[^\s;&|]*)\s*/;

function unquoted(text: string): string {
  return text.trim().replace(/^["']|["']$/g, "");
}
