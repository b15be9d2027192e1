import { describe, expect, it } from "vitest";
import { lessOfSteps } from "../../../src/evidence/less/steps.ts";
import { workflowOf } from "../../../src/files/workflow/workflow.ts";
import { plainText } from "../../../src/model/sentence.ts";

function stepsOf(shell: string, run: string) {
  const job = { "runs-on": "ubuntu-latest", steps: [{ name: "Scan", shell, run }] };
  return workflowOf({ on: "push", jobs: { scan: job } }).jobs?.get("scan")?.steps ?? [];
}

function toldOf(shell: string, was: string, is: string): readonly string[] {
  return lessOfSteps(stepsOf(shell, was), stepsOf(shell, is)).map(plainText);
}

const passes = 'step "Scan" now lets a failure pass';
const idle = 'step "Scan" no longer does anything';

describe("a step in PowerShell", () => {
  const condition = 'step "Scan" now runs make scan under a condition';
  const caught = 'step "Scan" now lets a failure of make scan pass';
  it.each<readonly [script: string, told: string | null]>([
    ["trap { continue }\nmake scan", passes],
    ["try { make scan } catch { }", caught],
    ["try {\n  make scan\n} catch {\n  Write-Host failed\n}", caught],
    ["try { make scan } catch { throw }", null],
    ["try { make scan } catch { if ($x) { exit 1 } }", null],
    ["try { make scan } finally { Remove-Item out }", null],
    ["make scan\nexit 0", passes],
    ["make scan\nexit", passes],
    ["make scan\nexit $LASTEXITCODE", null],
    ["make scan\nif ($LASTEXITCODE -ne 0) { throw 'failed' }", null],
    ["make scan\n$global:LASTEXITCODE = 0", passes],
    ["make scan\n$script:LASTEXITCODE = 0", passes],
    ["make scan\ncmd /c exit 0", passes],
    ["make scan || $true", passes],
    ["make scan || Write-Warning failed", passes],
    ["make scan || $(throw 'failed')", null],
    ["$ErrorActionPreference = 'SilentlyContinue'\nmake scan", passes],
    ["$ErrorActionPreference = 'Stop'\nmake scan", null],
    ["if ($false) { make scan }", condition],
    ["return\nmake scan", passes],
    ["Write-Output 'make scan'", idle],
    ["Write-Output $(make other)", null],
    ["<#\nmake scan\n#>", idle],
    ["# make scan", idle],
    ["$x = @'\nmake scan\n'@", idle],
    ["'make scan' | Write-Host", idle],
    ["Start-Process make scan", passes],
    ["Start-Process make scan -Wait", null],
    ["$job = Start-Job { make scan }", passes],
    ["$null = (Start-ThreadJob { make scan })", passes],
    ["$done = Start-Process make scan -PassThru -Wait", null],
    ["Restart-Process\nmake scan", null],
    ["Invoke-function Scan { make scan }", null],
    ["make scan\nTest-That $LASTEXITCODE = 0", null],
    ["make scan\ncmd  /c  exit  /b  0", passes],
    ["make scan\n& cmd.exe /c 'exit 0'", passes],
    ["$ErrorActionPreference='Ignore'\nmake scan", passes],
    ["$script:ErrorActionPreference = Continue\nmake scan", passes],
    ["foreach ($x in $trap) {\n  continue\n}\nmake scan", null],
    ["make scan || exit 1", null],
    ["make scan || exit", passes],
    ["make scan &", passes],
    ["function  Scan { make scan }\nmake other", condition],
    ["make scan\nTest-Path cmd /c exit 0", null],
    ["make scan\nTest-That $ErrorActionPreference = 'Continue'", null],
    ["trap { continue 1 }\nmake scan", null],
    ["make scan ||  exit  0", passes],
    ["make scan || exit 0", passes],
    ["make scan || true", passes],
    ["make scan || Write-Error failed", null],
    ["make scan\nEXIT  0", passes],
    ["make scan\nexit 10", null],
    ["make scan\nreturned", null],
    ["make scan\n$LASTEXITCODE=0", passes],
    ["make scan\n$LASTEXITCODE = 01", null],
    ["function Scan { make scan }\nScan", null],
    ["function Scan { make scan }\nmake other", condition],
    ["function Scan { make scan; Scan }\nmake other", condition],
    ["make `\n  other", null],
    ["Push-Location x; make scan; Pop-Location", null],
    ["$x = Get-ChildItem | Where-Object {\n  $_.Name -like '*.tf'\n}\nmake scan", null],
    ["{{{(((\nmake scan", null],
    ["}}})))\nmake scan", null],
  ])("%j", (script, told) => {
    expect(toldOf("pwsh", "make scan", script)).toEqual(told === null ? [] : [told]);
  });

  it("is what a machine with Windows runs where nothing else is said", () => {
    const shellOf = (machine: unknown, around: object) => {
      const job = { "runs-on": machine, steps: [{ run: "x" }], ...around };
      return workflowOf({ on: "push", jobs: { scan: job } }).jobs?.get("scan")?.steps?.[0]?.shell;
    };
    expect(shellOf("windows-latest", {})).toBe("pwsh");
    expect(shellOf(["self-hosted", "Windows"], {})).toBe("pwsh");
    expect(shellOf("windows-latest", { defaults: { run: { shell: "bash" } } })).toBe("bash");
    expect(shellOf("ubuntu-latest", {})).toBe("");
    expect(shellOf(undefined, {})).toBe("");
  });
});

describe("a step in Python", () => {
  const call = "subprocess.check_call(['make', 'scan'])";
  const condition = `step "Scan" now runs ${call} under a condition`;
  const caught = `step "Scan" now lets a failure of ${call} pass`;
  it.each<readonly [script: string, told: string | null]>([
    [`try:\n  ${call}\nexcept Exception:\n  pass`, caught],
    [`try:\n  ${call}\nexcept Exception:\n  print('x')\n  raise`, null],
    [`try:\n  ${call}\nexcept Exception:\n  if x:\n    sys.exit(1)`, null],
    [`try:\n  ${call}\nfinally:\n  print('x')`, null],
    [`with contextlib.suppress(Exception):\n  ${call}`, passes],
    [`if False:\n  ${call}`, condition],
    [`if False: ${call}`, condition],
    [`if __name__ == "__main__":\n  ${call}`, null],
    [`def main():\n  ${call}\nmain()`, null],
    [`def main():\n  ${call}\nprint(open(name))`, condition],
    [`sys.exit(0)\n${call}`, passes],
    [`${call}\nsys.exit(0)`, null],
    ["subprocess.run(['make', 'scan'])", passes],
    ["subprocess.run(\n  ['make', 'scan'],\n  check=True,\n)", null],
    ["done = subprocess.run(['make', 'scan'])\nsys.exit(done.returncode)", null],
    ["os.system('make scan')", passes],
    [`'''\n${call}\n'''`, idle],
    [`# ${call}`, idle],
    ["print('scanned')", idle],
    ["import subprocess\npass", idle],
    [`print('#'); ${call}`, null],
    [`subprocess.run(['git', 'fetch'])\n${call}`, null],
    ["((([[[{{{\nx", null],
    [`raise SystemExit\n${call}`, passes],
    [`raise  SystemExit( 0 )\n${call}`, passes],
    [`os._exit(0)\n${call}`, passes],
    [`quit()\n${call}`, passes],
    [`exit( )\n${call}`, passes],
    [`os.exit(0)\n${call}`, passes],
    [`x = exit(0)\n${call}`, null],
    [`exit(0) if x else None\n${call}`, null],
    [`${call}\nexit(0)\nprint('done')`, null],
    ["subprocess.run(['make', 'scan'])\nsys.exit(  0)", passes],
    ["subprocess.run(['make', 'scan'])\nraised()", passes],
    ["subprocess.run(['make', 'scan'])\nraise Failed()", null],
    ["subprocess.run(['make', 'scan'], check = True)", null],
    ["subprocess.check_output(['make', 'scan'])", null],
    ["os.popen('make scan')", passes],
    [`with  contextlib.suppress(Exception):\n  ${call}`, passes],
    [`async  def main():\n  ${call}\nprint(x)`, condition],
    [`raise SystemExit(1)\n${call}`, null],
    ["subprocess.run(['make', 'scan'])\nsys.exit( 0 )", passes],
    ["done = subprocess.call(['make', 'scan'])\nsys.exit(done)", null],
    ["subprocess.run(['make', 'scan'])\nassert scanned()", null],
  ])("%j", (script, told) => {
    expect(toldOf("python", `import subprocess\n${call}`, script)).toEqual(told === null ? [] : [told]);
  });
});

it.each<readonly [shell: string, was: string, is: string, told: readonly string[]]>([
  ["pwsh", "if ($a) { make scan }", "if ($b) { make scan }", []],
  ["pwsh", "try { make scan } catch { }", "if ($a) { make scan }", []],
  ["pwsh", "make scan\nexit 0", "make scan -All\nexit 0", []],
  ["python", "if a:\n  scan()", "if b:\n  scan()", []],
  ["python", "import os\nos.system('make')", "import os\nos.system('make all')", []],
  ["python", "import os\nos.system('make')", "import os\nos.system('make')\nos.system('more')", [passes]],
])("that let a failure pass or ran under a condition at base: %s %j", (shell, was, is, told) => {
  expect(toldOf(shell, was, is)).toEqual(told);
});

it("is no script where a machine with Windows runs an action", () => {
  const using = (uses: string) =>
    workflowOf({ on: "push", jobs: { scan: { "runs-on": "windows-latest", steps: [{ uses }] } } }).jobs?.get("scan")
      ?.steps ?? [];
  expect(lessOfSteps(using("acme/scan@v1"), using("acme/scan@v2"))).toEqual([]);
});

it("is not passed over where it is too long, or stands too deep, to be read", () => {
  const rest = "#\n".repeat(50_000);
  const tooLong = ['step "Scan" now has too many commands to be compared'];
  expect(toldOf("pwsh", "make scan", `make scan\n${rest}exit 0`)).toEqual(tooLong);
  expect(toldOf("python", "scan()", `scan()\n${rest}`)).toEqual(tooLong);
  expect(toldOf("python", `scan()\n${rest}`, `scan()\n${rest}`)).toEqual([]);
  const deep = `${"try { ".repeat(50)}if ($false) { make scan }${" } finally { }".repeat(50)}`;
  expect(toldOf("pwsh", "make scan", deep)).toEqual(['step "Scan" now runs make scan under a condition']);
});
