import { fileURLToPath } from "node:url";
import type { Database } from "../../../adapters/store/database.ts";
import type { Settings } from "./environment.ts";

/** The folder of its migrations. */
export const migrations = fileURLToPath(new URL("../../../../bot/migrations", import.meta.url));

/** The database that the settings name; what the other one needs is not read. */
export async function openDatabase(
  { databaseUrl, dataFolder }: Pick<Settings, "databaseUrl" | "dataFolder">,
  warns: (remark: string) => void,
): Promise<Database> {
  if (databaseUrl === null) {
    const { embedded } = await import("../../../adapters/store/embedded.ts");
    return embedded(dataFolder, `process ${process.pid}, since ${new Date().toISOString()}`);
  }
  const { postgres } = await import("../../../adapters/store/postgres.ts");
  return postgres({ url: databaseUrl, connections: 10, warns });
}
