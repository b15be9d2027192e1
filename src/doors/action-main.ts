import { action } from "./action/action.ts";

process.exitCode = await action(process.env);
