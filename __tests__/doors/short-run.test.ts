import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const module = JSON.stringify(new URL("../../src/doors/short-run.ts", import.meta.url).href);

it.each([
  ["this version of V8", ""],
  ["one whose options nobody here knows", '"12.4.254.21-node.33"'],
])("says nothing to %s that it does not know", (_, version) => {
  const script = `const { expectShortRun, keepYoungSpace } = await import(${module}); expectShortRun(${version}); keepYoungSpace(${version});`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", "--input-type=module", "--eval", script],
    { encoding: "utf8" },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
});
