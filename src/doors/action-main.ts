import { actionsStep } from "../adapters/actions-step.ts";
import { action } from "./action/action.ts";

process.exitCode = await action({ env: process.env, step: actionsStep, now: () => new Date() });
