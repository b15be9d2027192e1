import { spawnSync } from "node:child_process";
import { checked } from "./checks.ts";
import { codeowners, mapping, wildcardsInside } from "./mapping.ts";
import { writePage } from "./page.ts";

// Builds aside; that dist/ is older than the source is not what is asked here.
spawnSync(process.execPath, ["scripts/build.ts", "--check"], { stdio: "ignore" });
// What is measured is told, never asserted, since it is the machine's as much as ours: tests hold counted work.
writePage({
  mappings: [mapping(3_000, 100), mapping(10_000, 100)],
  wildcards: wildcardsInside(),
  codeowners: codeowners(3_000, 1_000),
  checked: checked(),
});
