import { pino } from "pino";
import type { Settings } from "./environment.ts";

export type Log = ReturnType<typeof logOf>;

/** Structured lines on standard output. Nothing that is secret, and no payload, is ever given to it; what slips in is left out. */
export function logOf({ logLevel }: Pick<Settings, "logLevel">) {
  return pino({
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ["token", "*.token", "privateKey", "*.privateKey", "payload", "*.payload", "authorization"],
      remove: true,
    },
  });
}
