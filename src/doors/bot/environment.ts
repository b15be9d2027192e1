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
  /** Evaluations at a time. */
  readonly evaluations: number;
  readonly logLevel: LogLevel;
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

/** Reads the environment. Throws `EnvironmentError` with all mistakes. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Settings {
  const reading = new Reading(env);
  const serverUrl = reading.address("GITHUB_URL", "https://github.com");
  const settings: Settings = {
    app: {
      id: reading.matching("APP_ID", /^\d+$/, "the App's number, as its page shows it"),
      privateKey: reading.privateKey("PRIVATE_KEY"),
      webhookSecret: reading.needed("WEBHOOK_SECRET", "the secret that GitHub signs its deliveries with"),
      previousSecret: reading.secret("WEBHOOK_SECRET_PREVIOUS"),
    },
    serverUrl,
    apiUrl: reading.address("GITHUB_API_URL", apiOf(serverUrl)),
    host: reading.text("HOST") ?? "127.0.0.1",
    port: reading.number("PORT", 3_000, { from: 0, to: 65_535 }),
    role: reading.choice("ROLE", roles, "all"),
    databaseUrl: reading.secret("DATABASE_URL"),
    dataFolder: reading.text("DATA_FOLDER") ?? "bot/data",
    allowedAccounts: reading.list("ALLOWED_ACCOUNTS").map((account) => account.toLowerCase()),
    withoutProgram: reading.choice("WITHOUT_PROGRAM", ["nothing", "pass"], "nothing"),
    programPath: reading.text("PROGRAM") ?? "compliance/program.yml",
    urlHosts: reading.list("URL_HOSTS"),
    evaluations: reading.number("EVALUATIONS", 2, { from: 1, to: 64 }),
    logLevel: reading.choice("LOG_LEVEL", logLevels, "info"),
  };
  if (settings.role !== "all" && settings.databaseUrl === null)
    reading.mistake(`ROLE is ${settings.role}, and several processes need one PostgreSQL: DATABASE_URL is missing`);
  if (reading.mistakes.length > 0) throw new EnvironmentError(reading.mistakes);
  return settings;
}

/** https://docs.github.com/rest/using-the-rest-api: `api.github.com`, `api.NAME.ghe.com`, and `/api/v3` of a server of one's own. */
function apiOf(serverUrl: string): string {
  if (!URL.canParse(serverUrl)) return "https://api.github.com";
  const { protocol, host, hostname, origin } = new URL(serverUrl);
  const isCloud = hostname === "github.com" || hostname.endsWith(".ghe.com");
  return isCloud ? `${protocol}//api.${host}` : `${origin}/api/v3`;
}
