import { enableCompileCache, flushCompileCache } from "node:module";
import type { Running } from "./bot/bot.ts";
import type { Settings, Surroundings } from "./bot/settings/environment.ts";
import type { SettingUp } from "./bot/setup-bot.ts";

// Before anything of it is read, and kept for the next start.
enableCompileCache();
const { EnvironmentError } = await import("./bot/settings/environment.ts");

const args = process.argv.slice(2);
try {
  if (args.length === 0) await run();
  else await tell();
} catch (error) {
  const mistakes =
    error instanceof EnvironmentError
      ? ["something is missing or wrong (see docs/bot.md):", ...error.mistakes.map((line) => `- ${line}`)]
      : [error instanceof Error ? error.message : String(error)];
  process.stderr.write(`${mistakes.join("\n")}\n`);
  process.exitCode = 2;
}

/** The server, until it is told to stop. */
async function run(): Promise<void> {
  const { startOf } = await import("./bot/settings/start-of.ts");
  const start = startOf(process.env);
  let bot = start.is === "setup" ? await setUp(start.surroundings) : await began(start.settings);
  let isStopping = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void bot.stop().then(() => process.exit(0));
    });
  if (!("made" in bot)) return;
  await bot.made;
  if (isStopping) return;
  await bot.stop();
  const made = startOf(process.env);
  if (made.is === "bot") bot = await began(made.settings);
}

async function began(settings: Settings): Promise<Running> {
  const { startBot } = await import("./bot/bot.ts");
  const bot = await startBot(settings);
  // Node keeps it when it ends by itself, and not when it is killed.
  flushCompileCache();
  if (bot.url !== null) process.stdout.write(`controldiff's bot answers at ${bot.url}\n`);
  return bot;
}

/** There is no App yet. */
async function setUp(surroundings: Surroundings): Promise<SettingUp> {
  const { setUpBot } = await import("./bot/setup-bot.ts");
  const setup = await setUpBot(surroundings);
  process.stdout.write(
    `controldiff's bot has no GitHub App yet. Open this to make one: ${setup.open}\nPages of an example: ${setup.url}/\n`,
  );
  await setup.ready.catch(async (error: unknown) => {
    await setup.stop();
    throw error;
  });
  return setup;
}

/** A command of the bot's own. */
async function tell(): Promise<void> {
  const { ledgerExport } = await import("./bot/ledger-export.ts");
  process.stdout.write(await ledgerExport(args, process.env));
}
