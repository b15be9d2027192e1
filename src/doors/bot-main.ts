import { enableCompileCache } from "node:module";

// Before anything of it is read, and kept for the next start.
enableCompileCache();
const { EnvironmentError, readEnvironment } = await import("./bot/environment.ts");

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
  const { startBot } = await import("./bot/bot.ts");
  const bot = await startBot(readEnvironment(process.env));
  if (bot.url !== null) process.stdout.write(`controldiff's bot answers at ${bot.url}\n`);
  let isStopping = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void bot.stop().then(() => process.exit(0));
    });
}

/** A command of the bot's own. */
async function tell(): Promise<void> {
  const { ledgerExport } = await import("./bot/ledger-export.ts");
  process.stdout.write(await ledgerExport(args, process.env));
}
