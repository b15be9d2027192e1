import type { StoredRepository } from "../../../adapters/store/repositories.ts";
import type { Worker } from "./worker.ts";

/** What every task is told. */
export function commonOf(
  { settings }: Pick<Worker, "settings">,
  { owner, name: repo }: Pick<StoredRepository, "owner" | "name">,
  token: string,
) {
  const { apiUrl, serverUrl, publicUrl, programPath, urlHosts, urlProxy } = settings;
  const appId = Number(settings.app.id);
  const today = new Date().toISOString().slice(0, 10);
  return { token, apiUrl, serverUrl, publicUrl, owner, repo, today, programPath, urlHosts, urlProxy, appId };
}
