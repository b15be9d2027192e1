import {
  type Environment,
  EnvironmentError,
  readEnvironment,
  readSurroundings,
  type Settings,
  type Surroundings,
} from "./environment.ts";
import { keptApp } from "./kept-app.ts";

/** What is to be started. */
export type Start =
  | { readonly is: "bot"; readonly settings: Settings }
  /** There is no App yet. */
  | { readonly is: "setup"; readonly surroundings: Surroundings };

const ofApp = ["APP_ID", "PRIVATE_KEY", "WEBHOOK_SECRET", "CLIENT_ID", "CLIENT_SECRET"];

/**
 * What the environment asks for: nothing of an App is set up, and nothing of one is kept beside the embedded database, where there
 * is none. Partly set is a mistake. Throws `EnvironmentError` with all that is missing or wrong.
 */
export function startOf(env: Environment): Start {
  const isSet = ofApp.some((name) => [env[name], env[`${name}_FILE`]].some((value) => (value ?? "").trim() !== ""));
  if (isSet) return { is: "bot", settings: readEnvironment(env) };
  const surroundings = readSurroundings(env);
  const kept = surroundings.databaseUrl === null ? keptApp(surroundings.dataFolder) : null;
  if (kept !== null) return { is: "bot", settings: readEnvironment({ ...kept, ...withoutBlank(env) }) };
  if (surroundings.role !== "all")
    throw new EnvironmentError([
      `ROLE is ${surroundings.role}, and there is no App yet; start with ROLE=all to set it up`,
    ]);
  return { is: "setup", surroundings };
}

function withoutBlank(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => (value ?? "").trim() !== ""));
}
