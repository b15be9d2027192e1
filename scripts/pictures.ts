// Pictures of what people see, on a phone and on a desktop, to be looked at: `npm run pictures [folder]`. Tables that are wider than the screen are named. Needs Chromium.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";

const folder = process.argv[2] ?? "build/pictures";

const pages = [
  "__tests__/golden/render/new-gaps.md",
  "__tests__/golden/render/program-changes.md",
  "__tests__/golden/render/first-program.md",
  "__tests__/golden/render/does-not-parse.md",
  "__tests__/golden/render/no-program.md",
  "__tests__/golden/render/long-names.md",
  "__tests__/golden/examples/medical-scheduling/2-rename-breaks-evidence.md",
  "__tests__/golden/render/new-gaps.summary.md",
  "docs/rules.md",
];

/** Columns of pixels that GitHub gives a page: on a phone, and on a desktop. */
const widths = ["390", "860"];

mkdirSync(folder, { recursive: true });
for (const page of pages) {
  for (const width of widths) {
    const picture = join(folder, `${basename(page, ".md")}.${width}.png`);
    execFileSync(process.execPath, ["scripts/comment-picture.ts", page, picture, width], { stdio: "inherit" });
    process.stdout.write(`${picture}\n`);
  }
}
