import { programFile } from "../../../model/program-file.ts";
import { Reading } from "./reading.ts";

/** What the bot is told by its environment. */
export interface Settings {
  readonly app: AppSettings;
  /** `https://github.com`, or the address of another GitHub. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly host: string;
  readonly port: number;
  readonly role: Role;
  /** Null: the embedded database in `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** Accounts that are served, in lower case; empty: every account that installs the App. */
  readonly allowedAccounts: readonly string[];
  readonly withoutProgram: "nothing" | "pass";
  readonly programPath: string;
  /** Hosts that evidence may be asked of although the base's program does not name them. */
  readonly urlHosts: readonly string[];
  /** What connects to URLs of evidence for us; null: nothing does. */
  readonly urlProxy: string | null;
  /** Globs of branches that are recorded whether pull requests are into them or not. */
  readonly recordBranches: readonly string[];
  /** Evaluations at a time. */
  readonly evaluations: number;
  /** What one evaluation may need: megabytes of a thread's heap, and seconds. */
  readonly evaluationMemory: number;
  readonly evaluationSeconds: number;
  readonly logLevel: LogLevel;
  /** Where people reach the pages, an origin without a trailing slash; null: nobody said. */
  readonly publicUrl: string | null;
  /** Null: nobody can log in. */
  readonly login: LoginSettings | null;
  /** Whether the pages of public repositories need no login. */
  readonly publicWithoutLogin: boolean;
  /** A channel that GitHub's deliveries come through, for a trial; null: they come by themselves. */
  readonly webhookProxyUrl: string | null;
  /** The header in which a reverse proxy, and nobody else, writes whose request it is; null: there is none. */
  readonly addressHeader: string | null;
}

/** The App's web flow. */
interface LoginSettings {
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface AppSettings {
  readonly id: string;
  /** PEM. */
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** The secret before it was changed; null: there is none. */
  readonly previousSecret: string | null;
}

const roles = ["all", "web", "worker"] as const;
type Role = (typeof roles)[number];

const logLevels = ["debug", "info", "warn", "error", "silent"] as const;
type LogLevel = (typeof logLevels)[number];

/** Everything that is missing or wrong in the environment. */
export class EnvironmentError extends Error {
  readonly mistakes: readonly string[];
  constructor(mistakes: readonly string[]) {
    super(mistakes.join("\n"));
    this.mistakes = mistakes;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment. Throws `EnvironmentError` with all mistakes. */
export function readEnvironment(env: Environment): Settings {
  const reading = new Reading(env);
  const app: AppSettings = {
    id: reading.matching("APP_ID", /^\d+$/, "the App's number, as its page shows it"),
    privateKey: reading.privateKey("PRIVATE_KEY"),
    webhookSecret: reading.needed("WEBHOOK_SECRET", "the secret that GitHub signs its deliveries with"),
    previousSecret: reading.secret("WEBHOOK_SECRET_PREVIOUS"),
  };
  return { app, ...surroundings(reading) };
}

/** All but the App: what there is before it is made. */
export type Surroundings = Omit<Settings, "app">;

/** The same without an App. */
export function readSurroundings(env: Environment): Surroundings {
  return surroundings(new Reading(env));
}

function surroundings(reading: Reading): Surroundings {
  const serverUrl = reading.address("GITHUB_URL", "https://github.com");
  const settings: Surroundings = {
    serverUrl,
    apiUrl: reading.address("GITHUB_API_URL", apiOf(serverUrl)),
    host: reading.text("HOST") ?? "127.0.0.1",
    port: reading.number("PORT", 3_000, { from: 0, to: 65_535 }),
    role: reading.choice("ROLE", roles, "all"),
    databaseUrl: reading.database("DATABASE_URL"),
    dataFolder: reading.text("DATA_FOLDER") ?? "bot/data",
    allowedAccounts: reading
      .listOf("ALLOWED_ACCOUNTS", /^[\w-]+$/, "accounts as in github.com/ACCOUNT")
      .map((account) => account.toLowerCase()),
    withoutProgram: reading.choice("WITHOUT_PROGRAM", ["nothing", "pass"], "nothing"),
    programPath: programIn(reading),
    urlHosts: reading.listOf("URL_HOSTS", /^(?:\*\.)?[\w.-]+$/, "a host without scheme, port and path, or *.HOST"),
    urlProxy: reading.proxy("URL_PROXY"),
    recordBranches: reading.list("RECORD_BRANCHES"),
    evaluations: reading.number("EVALUATIONS", 2, { from: 1, to: 64 }),
    evaluationMemory: reading.number("EVALUATION_MEMORY", 768, { from: 64, to: 16_384 }),
    evaluationSeconds: reading.number("EVALUATION_SECONDS", 120, { from: 5, to: 240 }),
    logLevel: reading.choice("LOG_LEVEL", logLevels, "info"),
    ...pageSettings(reading, serverUrl),
  };
  if (settings.role !== "all" && settings.databaseUrl === null)
    reading.mistake(`ROLE is ${settings.role}, and several processes need one PostgreSQL: DATABASE_URL is missing`);
  if (reading.mistakes.length > 0) throw new EnvironmentError(reading.mistakes);
  return settings;
}

type PageSettings = Pick<Settings, "publicUrl" | "login" | "publicWithoutLogin" | "webhookProxyUrl" | "addressHeader">;

/** Elsewhere than on github.com what is public may be so to those who are logged in there. */
function pageSettings(reading: Reading, serverUrl: string): PageSettings {
  const publicUrl = reading.origin("PUBLIC_URL");
  const [clientId, clientSecret] = [reading.text("CLIENT_ID"), reading.secret("CLIENT_SECRET")];
  if ((clientId === null) !== (clientSecret === null))
    reading.mistake(`${clientId === null ? "CLIENT_ID" : "CLIENT_SECRET"} is missing: a login needs both of the App's`);
  if (clientId !== null && clientSecret !== null && publicUrl === null)
    reading.mistake("PUBLIC_URL is missing: GitHub sends people who log in back to it");
  return {
    publicUrl,
    addressHeader: reading.formed("ADDRESS_HEADER", /^[\w-]+$/, "the name of one header")?.toLowerCase() ?? null,
    webhookProxyUrl: reading.text("WEBHOOK_PROXY_URL") === null ? null : reading.address("WEBHOOK_PROXY_URL", ""),
    login: clientId === null || clientSecret === null ? null : { clientId, clientSecret },
    publicWithoutLogin:
      reading.choice("PUBLIC_WITHOUT_LOGIN", ["yes", "no"], serverUrl === "https://github.com" ? "yes" : "no") ===
      "yes",
  };
}

/** https://docs.github.com/rest/using-the-rest-api: `api.github.com`, `api.NAME.ghe.com`, and `/api/v3` of a server of one's own. */
function apiOf(serverUrl: string): string {
  if (!URL.canParse(serverUrl)) return "https://api.github.com";
  const { protocol, host, hostname, origin } = new URL(serverUrl);
  const isCloud = hostname === "github.com" || hostname.endsWith(".ghe.com");
  return isCloud ? `${protocol}//api.${host}` : `${origin}/api/v3`;
}

function programIn(reading: Reading): string {
  const written = reading.text("PROGRAM") ?? "";
  const path = programFile(written);
  if (path === null) reading.mistake(`PROGRAM is ${JSON.stringify(written)}; allowed: a path inside a repository`);
  return path ?? "";
}
