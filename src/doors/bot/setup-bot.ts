import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { MadeApp } from "../../adapters/github/client/app-manifest.ts";
import type { Database } from "../../adapters/store/database.ts";
import { keepMadeApp, madeAppOf } from "../../adapters/store/made-apps.ts";
import { repositoriesNamed } from "../../adapters/store/repositories.ts";
import type { Running } from "./bot.ts";
import { demoRepository, keepDemo } from "./demo-rows.ts";
import { DrawnPages } from "./drawn-pages.ts";
import type { Worker } from "./jobs/worker.ts";
import { addressWarning } from "./pages/address.ts";
import { usualStep } from "./pages/evenly.ts";
import { pages } from "./pages/pages.ts";
import { secret } from "./pages/sealed.ts";
import { Setup } from "./pages/setup.ts";
import type { Site } from "./pages/site.ts";
import { deskOf, page, trial, tried } from "./pages-of.ts";
import { listen, withPeople } from "./server/server.ts";
import { EnvironmentError, type Surroundings } from "./settings/environment.ts";
import { type AppVariables, keepApp, variablesOf } from "./settings/kept-app.ts";
import { type Log, logOf } from "./settings/log.ts";
import { migrations, openDatabase } from "./settings/open-database.ts";

/** A bot without an App. */
export interface SettingUp extends Running {
  readonly url: string;
  /** Where to begin: it has the word that nobody else knows. */
  readonly open: string;
  /** When the database is open, and the demo's pages are there. */
  readonly ready: Promise<void>;
  /** When there is an App whose secrets are kept. */
  readonly made: Promise<void>;
}

/** Starts a bot that has no App: it answers at once, sets one up, and shows a demo's pages when the database is open. */
export async function setUpBot(surroundings: Surroundings): Promise<SettingUp> {
  const log = logOf(surroundings);
  const opening = opened(surroundings, (remark) => log.warn(remark));
  const database = lazily(opening);
  const [drawing, trying] = [deskOf(page), deskOf(trial)];
  const evaluating = trying.run({ is: "demo", today: new Date().toISOString().slice(0, 10) });
  const ready = Promise.all([evaluating, opening]).then(async ([told]) => {
    if (told.is === "demo") await keepDemo(database, told.pulls);
  });
  let isMade = () => {};
  const made = new Promise<void>((told) => {
    isMade = told;
  });
  const word = secret().slice(0, 20);
  let address = surroundings.publicUrl ?? "";
  const warning = addressWarning(surroundings);
  if (warning !== null) log.warn(warning);
  const keep = (app: MadeApp) => kept(surroundings, database, app, { address, isMade });
  const variables = (app: MadeApp) => lines(variablesOf(app, address));
  const setup = new Setup({ ...surroundings, word, address: () => address, variables, keep });
  const people = pages(demoSite({ surroundings, database, log, drawing, trying, ready }), setup);
  const end = async () => {
    await Promise.allSettled([ready]);
    await Promise.all([drawing.close(), trying.close()]);
    await (await opening.catch(() => null))?.close();
  };
  const server = await listen(routes(opening, people, log), surroundings).catch(async (error: Error) => {
    await end();
    throw error;
  });
  address ||= server.url.replace("127.0.0.1", "localhost");
  const stop = async () => {
    await server.close();
    await end();
  };
  return { url: server.url, open: `${address}/setup?word=${word}`, ready, made, stop };
}

async function opened(surroundings: Surroundings, warns: (remark: string) => void): Promise<Database> {
  const database = await openDatabase(surroundings, warns);
  await database.migrate(migrations);
  const app = await madeAppOf(database);
  if (app === null) return database;
  await database.close();
  throw new EnvironmentError([
    `the App ${app.slug} (${app.id}) was made at /setup, and its APP_ID, PRIVATE_KEY and WEBHOOK_SECRET are missing`,
  ]);
}

/** The database before it is open: whoever asks waits. */
function lazily(opening: Promise<Database>): Database {
  return {
    kind: "embedded",
    queueOptions: {},
    query: async (text, values) => (await opening).query(text, values),
    transaction: async (work) => (await opening).transaction(work),
    untilServed: (attempt) => attempt(),
    migrate: async () => {},
    close: async () => (await opening).close(),
  };
}

interface Keeping {
  readonly address: string;
  readonly isMade: () => void;
}

const lines = (variables: AppVariables) =>
  Object.entries(variables).map(([name, value]) => `${name}=${JSON.stringify(value)}`);

/** The embedded database's folder keeps the secrets as well; of another one's people it is not known who may read there. */
async function kept(
  { databaseUrl, dataFolder }: Surroundings,
  database: Database,
  app: MadeApp,
  { address, isMade }: Keeping,
): Promise<string | null> {
  const file = databaseUrl === null ? keepApp(dataFolder, variablesOf(app, address)) : null;
  await keepMadeApp(database, app);
  // When the answer is on its way.
  if (file !== null) setTimeout(isMade, 500);
  return file;
}

type Parts = Pick<Worker, "log"> & {
  readonly surroundings: Surroundings;
  readonly database: Database;
  readonly drawing: ReturnType<typeof deskOf>;
  readonly trying: ReturnType<typeof deskOf>;
  /** When the example's pages are there. */
  readonly ready: Promise<void>;
};

function demoSite({ surroundings, database, log, drawing, trying, ready }: Parts): Site {
  const { serverUrl, publicUrl } = surroundings;
  const drawn = new DrawnPages({ desk: drawing, log, server: serverUrl });
  return {
    database,
    serverUrl,
    isReal: false,
    addressHeader: surroundings.addressHeader,
    publicUrl,
    login: null,
    access: {
      of: async ({ owner, repo }) => {
        // Whoever opens one just after the start waits for it.
        await Promise.allSettled([ready]);
        const [repository] = await repositoriesNamed(database, owner, repo);
        return repository?.id === demoRepository.id ? { repository, reads: true, maintains: false } : null;
      },
    },
    refusalStep: usualStep,
    draw: (page, read) => drawn.of(page, read),
    validate: (task) => tried(trying, task),
    simulate: async () => ({ status: 404, json: "{}\n" }),
  };
}

function routes(opening: Promise<Database>, people: Hono<{ Bindings: HttpBindings }>, log: Log) {
  let isOpen = false;
  void opening.then(
    () => {
      isOpen = true;
    },
    () => {},
  );
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.get("/healthz", (context) => context.text("ok\n"));
  app.get("/readyz", (context) =>
    context.json({ store: isOpen ? "ready" : "not ready", app: "not set up" }, isOpen ? 200 : 503),
  );
  return withPeople(app, people, log);
}
