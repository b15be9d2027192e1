import { action } from "./action/action.ts";

process.exitCode = await action({
  env: process.env,
  print: (text) => process.stdout.write(text),
  now: () => new Date(),
});
