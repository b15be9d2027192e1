// Runs the committed command line over every pull request of every example, as a reader of the README would, on whatever Node runs this.
// Each must end with the exit code its folder's `expected.txt` promises, and print the comment that is kept beside the tests.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

let bad = 0;
let ran = 0;
for (const example of readdirSync("examples", { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== "workflows",
)) {
  const root = `examples/${example.name}`;
  const expected = new Map(
    readFileSync(`${root}/expected.txt`, "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split(/\s+/)),
  );
  for (const pull of readdirSync(`${root}/pull-requests`)) {
    const args = [
      "dist/cli/index.js",
      "check",
      "--base-dir",
      `${root}/base`,
      "--head-dir",
      `${root}/pull-requests/${pull}`,
      "--now",
      "2026-11-23",
      "--format",
      "markdown",
    ];
    const result = spawnSync(process.execPath, args, { encoding: "utf8" });
    ran += 1;
    const golden = readFileSync(`__tests__/golden/examples/${example.name}/${pull}.md`, "utf8");
    if (String(result.status) !== expected.get(pull) || result.stdout !== golden) {
      bad += 1;
      console.error(
        `${root} ${pull}: exit ${result.status}, expected ${expected.get(pull)}; comment ${result.stdout === golden ? "as kept" : "differs from the kept one"}\n${result.stderr}`,
      );
    }
  }
}
console.log(`${ran} example pull requests checked on Node ${process.version}, ${bad} wrong`);
process.exitCode = bad === 0 && ran > 0 ? 0 : 1;
