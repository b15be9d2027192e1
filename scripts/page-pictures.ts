// The bot's pages in a headless Chromium: pictures on a phone and on a desktop, and what a person would trip over: a complaint in the
// console, a page that is wider than its screen, a thing that the keyboard does not reach. `npm run bot:pictures [folder]`. Needs Chromium.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSurroundings } from "../src/doors/bot/settings/environment.ts";
import { setUpBot } from "../src/doors/bot/setup-bot.ts";
import { openTab, type Tab } from "./chromium.ts";

const folder = process.argv[2] ?? "docs";

/** Pixels: a phone and a desktop, and how much of a long page a picture shows. */
const [widths, highest] = [[390, 860], 1_200];

mkdirSync(folder, { recursive: true });
const data = mkdtempSync(join(tmpdir(), "page-pictures-"));
const environment = { DATA_FOLDER: data, PORT: "0", LOG_LEVEL: "error", WEBHOOK_PROXY_URL: "https://smee.io/example" };
const bot = await setUpBot(readSurroundings(environment));
const tab = await openTab();
const troubles: string[] = [];
try {
  await bot.ready;
  const word = new URL(bot.open).search;
  const pages = {
    page: "/r/demo/medical-scheduling/pull/2",
    setup: `/setup${word}`,
    "not-found": "/r/acme/nothing/pull/1",
    start: "/",
  };
  // Under one name, for which the cookie of the setup is.
  const origin = new URL(bot.open).origin;
  for (const [name, path] of Object.entries(pages)) {
    for (const width of widths)
      await look(tab, { name, url: `${origin}${name === "setup" && width !== widths[0] ? "/setup" : path}`, width });
  }
  troubles.push(...tab.complaints.filter((complaint) => !complaint.includes("404")));
} finally {
  await tab.close();
  await bot.stop();
  rmSync(data, { recursive: true, force: true });
}
for (const trouble of troubles) process.stderr.write(`${trouble}\n`);
process.exitCode = troubles.length === 0 ? 0 : 1;

interface Look {
  readonly name: string;
  readonly url: string;
  readonly width: number;
}

async function look(tab: Tab, { name, url, width }: Look): Promise<void> {
  await tab.send("Emulation.setDeviceMetricsOverride", {
    width,
    height: 800,
    deviceScaleFactor: 1,
    mobile: width < 500,
  });
  await tab.send("Page.navigate", { url });
  await until(tab, "document.readyState === 'complete' && location.href !== 'about:blank'");
  const wide = await value<number>(tab, "document.documentElement.scrollWidth");
  if (wide > width) troubles.push(`${name} is ${wide} pixels wide on a screen of ${width}`);
  const missed = await unreached(tab);
  if (missed.length > 0) troubles.push(`${name}: the keyboard does not reach ${missed.join(", ")}`);
  const height = Math.min(highest, await value<number>(tab, "document.documentElement.scrollHeight"));
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  await value(tab, "document.activeElement.blur() ?? scrollTo(0, 0)");
  const { data } = await tab.send<{ data: string }>("Page.captureScreenshot", { clip, captureBeyondViewport: true });
  if (name === "not-found" || name === "start") return;
  const file = join(folder, `bot-${name}.${width}.png`);
  writeFileSync(file, Buffer.from(data, "base64"));
  process.stdout.write(`${file}\n`);
}

/** Everything that can be used and that Tab, from the page's beginning, does not come to, or that does not show it. */
async function unreached(tab: Tab): Promise<readonly string[]> {
  const usable = "a[href], button, input:not([type=hidden]), summary, [tabindex='0']";
  const count = await value<number>(tab, `document.querySelectorAll(${JSON.stringify(usable)}).length`);
  const seen = new Set<number>();
  for (let times = 0; times < count; times += 1) {
    for (const type of ["keyDown", "keyUp"])
      await tab.send("Input.dispatchKeyEvent", { type, key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 });
    const at = `[...document.querySelectorAll(${JSON.stringify(usable)})].indexOf(document.activeElement)`;
    const isShown = "getComputedStyle(document.activeElement).outlineStyle !== 'none'";
    const [index = -1, shown] = await value<[number, boolean]>(tab, `[${at}, ${isShown}]`);
    if (shown) seen.add(index);
  }
  // What stands in something closed is not there yet.
  const open = `[...document.querySelectorAll(${JSON.stringify(usable)})].map((one) => one.checkVisibility() ? "" : "closed")`;
  const closed = await value<string[]>(tab, open);
  return closed.flatMap((is, index) => (is === "" && !seen.has(index) ? [`no. ${index}`] : []));
}

async function value<T>(tab: Tab, expression: string): Promise<T> {
  const { result } = await tab.send<{ result: { value: T } }>("Runtime.evaluate", { expression, returnByValue: true });
  return result.value;
}

async function until(tab: Tab, expression: string): Promise<void> {
  for (let times = 0; times < 200; times += 1) {
    if (await value<boolean>(tab, expression).catch(() => false)) return;
    await new Promise((passed) => setTimeout(passed, 50));
  }
  throw new Error(`it has not come about: ${expression}`);
}
