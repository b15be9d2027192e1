import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { MadeApp } from "../../../adapters/github/client/app-manifest.ts";
import { EnvironmentError } from "./environment.ts";

/** The variables of an App that was made at /setup. */
export type AppVariables = Readonly<Record<string, string>>;

/** Beside the embedded database, which is one process's on one machine. */
function keptAppFile(dataFolder: string): string {
  return join(dataFolder, "app.json");
}

/** The variables that stand for an App; `address`: where people reached the bot when it was made. */
export function variablesOf(made: MadeApp, address: string): AppVariables {
  return {
    APP_ID: String(made.id),
    PRIVATE_KEY: made.privateKey.trim().replaceAll("\n", "\\n"),
    WEBHOOK_SECRET: made.webhookSecret,
    CLIENT_ID: made.clientId,
    CLIENT_SECRET: made.clientSecret,
    PUBLIC_URL: address,
  };
}

/** Keeps them for this user alone: all of them or none, in a file of its own that takes the place of whatever had the name. */
export function keepApp(dataFolder: string, variables: AppVariables): string {
  const file = keptAppFile(dataFolder);
  const written = `${file}.${randomBytes(8).toString("hex")}`;
  try {
    writeFileSync(written, `${JSON.stringify(variables, null, 2)}\n`, { flag: "wx", mode: 0o600, flush: true });
    renameSync(written, file);
  } catch (error) {
    rmSync(written, { force: true });
    throw error;
  }
  return file;
}

/** Null: none is kept. Throws `EnvironmentError` where what is kept cannot be read. */
export function keptApp(dataFolder: string): AppVariables | null {
  const file = keptAppFile(dataFolder);
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    // What only cannot be read now is not to be removed: GitHub tells the secrets once.
    const useless = "is not as /setup wrote it; remove it to set the bot up again";
    throw new EnvironmentError([`${file} ${code === undefined ? useless : `cannot be read (${code})`}`]);
  }
}
