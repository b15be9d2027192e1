import nodeModule from "node:module";
import { join } from "node:path";

/**
 * Lets Node keep what it compiled for the next start, in the user's own cache folder. Not in CI: what is kept there is gone with the job, or
 * would be code that one job leaves for another to run. Node before 22.1 has no such cache; `NODE_DISABLE_COMPILE_CACHE=1` turns it off.
 */
export function keepCompiled(env: Readonly<Record<string, string | undefined>>): void {
  const folder = env.XDG_CACHE_HOME || env.LOCALAPPDATA || (env.HOME ? join(env.HOME, ".cache") : "");
  if (env.CI || folder === "") return;
  nodeModule.enableCompileCache?.(join(folder, "controldiff"));
}
