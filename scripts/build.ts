// Builds what is committed in dist/: tsc to build/js, then one bundle per door, written for V8 to read fast at every start. `node scripts/build.ts --check` rebuilds aside and compares.
import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { minified } from "./minified.ts";

const doors = { cli: "build/js/doors/cli-main.js", action: "build/js/doors/action-main.js" };
const checking = process.argv.includes("--check");
const target = checking ? "build/dist" : "dist";

/** ncc names chunks by the real paths of packages, which a symbolic link changes, and has no option to keep the path of the link. */
const isLinked = lstatSync("node_modules").isSymbolicLink();

if (isLinked && !checking) {
  console.error(
    "node_modules is a symbolic link, so dist/ would differ from what a clone builds. Run npm ci && npm run build in a fresh clone.",
  );
  process.exit(1);
}

function sh(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
}

function filesBelow(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(dir, name)).isFile())
    .sort();
}

sh("node", "scripts/generate.ts");
rmSync("build/js", { recursive: true, force: true });
sh("node_modules/.bin/tsc", "-p", "tsconfig.json");
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const [door, entry] of Object.entries(doors)) {
  sh(
    "node_modules/.bin/ncc",
    "build",
    entry,
    "--out",
    join(target, door),
    "--license",
    "licenses.txt",
    "--target",
    "es2022",
  );
}
for (const name of filesBelow(target).filter((name) => name.endsWith(".js"))) {
  const file = join(target, name);
  writeFileSync(file, await minified(readFileSync(file, "utf8"), name));
}

if (checking && isLinked) {
  console.error(
    "dist/ cannot be compared: node_modules is a symbolic link, so bundles differ from what a clone builds. The bundles are in build/dist.",
  );
  process.exitCode = 1;
} else if (checking) {
  const [was, is] = [filesBelow("dist"), filesBelow(target)];
  const different = [...new Set([...was, ...is])].filter(
    (name) =>
      !was.includes(name) ||
      !is.includes(name) ||
      !readFileSync(join("dist", name)).equals(readFileSync(join(target, name))),
  );
  if (different.length > 0) {
    console.error(
      `dist/ is not what the source builds; run "npm run build" and commit. Differs: ${different.join(", ")}`,
    );
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the source builds (${is.length} files below ${relative(".", target)})`);
  }
}
