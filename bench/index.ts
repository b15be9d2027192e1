import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checked } from "./checks.ts";
import { codeowners, mapping, wildcardsInside } from "./mapping.ts";
import { writePage } from "./page.ts";

// Builds aside; that dist/ is older than the source, which ends the build with 1, is not what is asked here.
rmSync("build/dist", { recursive: true, force: true });
spawnSync("node", ["scripts/build.ts", "--check"], { stdio: ["ignore", "ignore", "inherit"] });
if (!existsSync("build/dist/action/index.js")) throw new Error("the build failed");

const besideUs = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const counted = spawnSync(
  "node",
  ["--import", besideUs("../__tests__/support/json-imports.mjs"), besideUs("requests.ts")],
  {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  },
);

// What is measured is told, never asserted, since it is the machine's as much as ours: tests hold counted work.
writePage({
  mappings: [mapping(3_000, 100), mapping(1_000, 100)],
  wildcards: wildcardsInside(),
  codeowners: codeowners(1_000, 1_000),
  checked: await checked(),
  requests: JSON.parse(counted.stdout),
});
