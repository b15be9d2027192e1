import { enableCompileCache } from "node:module";

// Before anything of it is read, and kept for the next start.
enableCompileCache();
const { startBot } = await import("./bot/bot.ts");
const { EnvironmentError, readEnvironment } = await import("./bot/environment.ts");

try {
  const bot = await startBot(readEnvironment(process.env));
  if (bot.url !== null) process.stdout.write(`controldiff's bot answers at ${bot.url}\n`);
  let isStopping = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void bot.stop().then(() => process.exit(0));
    });
} catch (error) {
  const lines =
    error instanceof EnvironmentError
      ? [
          "the environment is not complete (docs/bot.md lists every variable):",
          ...error.mistakes.map((line) => `- ${line}`),
        ]
      : [error instanceof Error ? error.message : String(error)];
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exitCode = 2;
}
