// Builds what is committed in dist/: tsc to build/js, then one bundle per door, minified: half the text to read at every start. `node scripts/build.ts --check` rebuilds aside and compares.
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { grammarPackage } from "./generate-hcl-grammar.ts";

const doors = { cli: "build/js/doors/cli-main.js", action: "build/js/doors/action-main.js" };
const checking = process.argv.includes("--check");
const target = checking ? "build/dist" : "dist";

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
    "--minify",
    "--license",
    "licenses.txt",
    "--target",
    "es2022",
    // web-tree-sitter imports it at its start, and of what is required ncc hands on nothing where it is a function, which this is.
    "--external",
    "module",
  );
  // web-tree-sitter names its machine as a file beside it, which ncc copies as if it were text; it is packed into the bundle.
  for (const name of readdirSync(join(target, door))) if (name.endsWith(".wasm")) rmSync(join(target, door, name));
  // ncc sees the modules that are bundled; this one is packed into one of ours.
  const { name, license } = JSON.parse(readFileSync(join(grammarPackage, "package.json"), "utf8"));
  const text = readFileSync(join(grammarPackage, "LICENSE"), "utf8");
  appendFileSync(join(target, door, "licenses.txt"), `\n${name}\n${license}\n${text}`);
}

if (checking) {
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
