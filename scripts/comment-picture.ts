// A picture of a comment as a reviewer sees it: `node scripts/comment-picture.ts comment.md picture.png [width] [open]`. Needs Chromium.
// docs/comment.png is what `controldiff demo` prints, 900 pixels wide.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const [markdownFile, pictureFile, width = "900", open] = process.argv.slice(2);
if (markdownFile === undefined || pictureFile === undefined) {
  throw new Error("usage: node scripts/comment-picture.ts comment.md picture.png [width] [open]");
}

/** GitHub's colors and measures, written down by looking. */
const css = `
  body { margin: 0; padding: 16px; background: #fff; color: #1f2328; width: ${Number(width) - 32}px;
    font: 14px/1.5 "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; }
  article { border: 1px solid #d1d9e0; border-radius: 6px; }
  header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; padding: 8px 16px; color: #59636e; }
  header b { color: #1f2328; }
  main { padding: 4px 16px 16px; overflow-wrap: break-word; } code { white-space: break-spaces; }
  h3 { font-size: 1.25em; line-height: 1.25; margin: 12px 0 8px; } h4 { font-size: 1em; margin: 16px 0 8px; }
  p, table, ul, details { margin: 0 0 12px; }
  code { font: 85% "DejaVu Sans Mono", "Liberation Mono", monospace; background: #818b981f; border-radius: 6px; padding: .2em .4em; }
  pre { background: #f6f8fa; border-radius: 6px; padding: 12px 16px; overflow: auto; margin: 0 0 12px; }
  pre code { background: none; padding: 0; white-space: pre; }
  a { color: #0969da; text-decoration: underline; text-underline-offset: .2rem; } a code { color: inherit; }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; } th { font-weight: 600; }
  tr:nth-child(2n) td { background: #f6f8fa; } td[align=center] { text-align: center; }
  summary { cursor: pointer; } sub { font-size: 75%; color: #59636e; vertical-align: baseline; }
  blockquote { border-left: .25em solid #9a6700; margin: 0 0 12px; padding: 2px 1em; }
  blockquote p:first-child::first-line { font-weight: 500; } .alert { color: #9a6700; font-weight: 500; display: block; }
`;

const html = micromark(readFileSync(markdownFile, "utf8"), {
  allowDangerousHtml: true,
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
})
  .replace("[!WARNING]", '<span class="alert">⚠ Warning</span>')
  .replaceAll("<details>", open === undefined ? "<details>" : "<details open>");

const page = `<!doctype html><meta charset="utf-8"><style>${css}</style><body><article>
<header><b>github-actions</b> <small>bot</small> commented</header><main>${html}</main></article>`;

const scratch = mkdtempSync(join(tmpdir(), "comment-picture-"));
try {
  const pageFile = join(scratch, "page.html");
  writeFileSync(pageFile, page);
  const quiet = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const common = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    ...quiet,
    `--user-data-dir=${scratch}`,
  ];
  const chromium = (...args: readonly string[]) =>
    execFileSync("chromium", [...common, ...args, `file://${pageFile}`], { stdio: ["ignore", "pipe", "ignore"] });
  // The window must be as high as the page: the page itself says how high that is.
  const wide = "[...document.querySelectorAll('table')].filter((one) => one.scrollWidth > one.clientWidth).length";
  const measures = `document.documentElement.scrollHeight + " " + ${wide}`;
  writeFileSync(pageFile, `${page}<script>document.title = ${measures}</script>`);
  const dom = chromium(`--window-size=${width},200`, "--dump-dom").toString();
  const [, height = "1200", tooWide = "0"] = /<title>(\d+) (\d+)<\/title>/.exec(dom) ?? [];
  chromium(
    "--hide-scrollbars",
    "--force-device-scale-factor=1.5",
    `--window-size=${width},${height}`,
    `--screenshot=${resolve(pictureFile)}`,
  );
  if (tooWide !== "0")
    process.stderr.write(`${markdownFile} at ${width} pixels: ${tooWide} of its tables scroll sideways\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
