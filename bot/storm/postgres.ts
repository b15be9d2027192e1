import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cpuOf } from "./cpu.ts";

/** A PostgreSQL of one's own, from Debian's packages. */
export interface OwnPostgres {
  readonly url: string;
  /** Kills it without warning and starts it again. */
  restart(): Promise<void>;
  /** Seconds of CPU that it has used. */
  cpu(): number;
  remove(): Promise<void>;
}

/** Makes and starts one. Throws where there is no PostgreSQL: what was not tried has not passed. */
export async function ownPostgres(): Promise<OwnPostgres> {
  const bin = binaries();
  const folder = mkdtempSync(join(tmpdir(), "controldiff-storm-"));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync("chown", ["postgres", folder]);
  chmodSync(folder, 0o700);
  const run = (program: string, ...args: readonly string[]) => asPostgres(isRoot, join(bin, program), args);
  const port = await freePort();
  await run("initdb", "-D", join(folder, "data"), "-U", "bot", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c max_connections=200`;
  const start = () =>
    run("pg_ctl", "-D", join(folder, "data"), "-w", "-l", join(folder, "log"), "-o", options, "start");
  const pid = () => Number.parseInt(readFileSync(join(folder, "data", "postmaster.pid"), "utf8"), 10);
  let cpuBefore = 0;
  await start();
  // Whatever ends this process, nothing of it is left.
  const remove = () => {
    if (!existsSync(folder)) return;
    process.kill(pid(), "SIGQUIT");
    rmSync(folder, { recursive: true, force: true });
  };
  process.on("exit", remove);
  await run("createdb", "-h", "127.0.0.1", "-p", String(port), "-U", "bot", "bot");
  return {
    url: `postgres://bot@127.0.0.1:${port}/bot`,
    cpu: () => cpuBefore + cpuOf(pid()),
    restart: async () => {
      cpuBefore += cpuOf(pid());
      await run("pg_ctl", "-D", join(folder, "data"), "-m", "immediate", "-w", "stop");
      await start();
    },
    remove: async () => {
      await run("pg_ctl", "-D", join(folder, "data"), "-m", "immediate", "-w", "stop");
      process.off("exit", remove);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const packages = "/usr/lib/postgresql";

function binaries(): string {
  const versions = existsSync(packages) ? readdirSync(packages).sort((a, b) => Number(b) - Number(a)) : [];
  const [newest] = versions.map((version) => join(packages, version, "bin"));
  if (newest === undefined) throw new Error(`there is no PostgreSQL in ${packages}: apt-get install postgresql`);
  return newest;
}

/** PostgreSQL refuses to run as root. */
async function asPostgres(isRoot: boolean, program: string, args: readonly string[]): Promise<void> {
  const user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"];
  const [command = "", ...rest] = [...(isRoot ? user : []), program, ...args];
  // What it starts goes on and keeps the pipes open, so that nothing is read of them.
  const child = spawn(command, rest, { cwd: "/", stdio: "ignore" });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}`);
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
