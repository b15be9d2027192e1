import { createHash, randomBytes } from "node:crypto";
import { closeSync, openSync, realpathSync, renameSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";

/** Milliseconds until the holder of a lock is no longer waited for. */
const patience = 1_000;

/** A lock that is held. */
interface Lock {
  close(): Promise<void>;
}

/**
 * Locks a folder for this process, until it closes the lock or ends, however it ends: the lock is a listening socket, which nobody listens on
 * behind a process that was killed. Throws an error that says who holds it.
 */
export async function lockFolder(folder: string, holder: string): Promise<Lock> {
  const real = realpathSync(folder);
  const ofMachine = await lockAt(addressOf(real), folder, holder);
  try {
    const ofFolder = process.platform === "linux" ? await lockInside(real, folder, holder) : null;
    return { close: async () => void (await Promise.all([ofMachine.close(), ofFolder?.close()])) };
  } catch (error) {
    await ofMachine.close();
    throw error;
  }
}

async function lockAt(address: Address, folder: string, holder: string): Promise<Lock> {
  try {
    return await listen(address, holder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw inUse(folder, (await holderAt(address)) ?? "another process");
  }
}

/**
 * A socket in the folder itself, since each container has abstract names of its own, and two of them may share a volume. The folder is named by
 * its descriptor: a socket's path has room for 107 bytes. Where the file system has no sockets, there is the machine's lock alone. Another machine
 * on the same network file system sees the file, and not who listens.
 */
async function lockInside(real: string, folder: string, holder: string): Promise<Lock | null> {
  const descriptor = openSync(real, "r");
  const path = (name: string) => `/proc/self/fd/${descriptor}/${name}`;
  try {
    const lock = await lockFile(path, folder, holder);
    if (lock === null) closeSync(descriptor);
    return lock && { close: () => lock.close().then(() => closeSync(descriptor)) };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

/** Tries so often to take the place of a socket that nobody listens on. */
const mostTries = 5;

async function lockFile(path: (name: string) => string, folder: string, holder: string): Promise<Lock | null> {
  for (let nth = 0; nth < mostTries; nth += 1) {
    try {
      return await listen({ path: path("lock") }, holder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") return null;
    }
    const holding = (await holderAt({ path: path("lock") })) ?? (await holderMoved(path));
    if (holding !== null) throw inUse(folder, holding);
  }
  throw inUse(folder, "another process that starts just now");
}

/** Takes a left socket away, unless somebody has taken its place meanwhile: whoever listens is found at its new name, and put back. */
async function holderMoved(path: (name: string) => string): Promise<string | null> {
  const moved = path(`lock.${randomBytes(6).toString("hex")}`);
  try {
    renameSync(path("lock"), moved);
  } catch {
    return null;
  }
  const holding = await holderAt({ path: moved });
  if (holding === null) rmSync(moved, { force: true });
  else renameSync(moved, path("lock"));
  return holding;
}

function inUse(folder: string, holder: string): Error {
  return new Error(`the data folder ${folder} is in use by ${holder}`);
}

type Address = { readonly path: string } | { readonly host: string; readonly port: number };

/** A name in Linux' abstract namespace, a pipe of Windows, and a port of this machine elsewhere. */
function addressOf(path: string): Address {
  const digest = createHash("sha256").update(path).digest();
  const name = `controldiff-bot-${digest.toString("hex").slice(0, 32)}`;
  if (process.platform === "linux") return { path: `\0${name}` };
  if (process.platform === "win32") return { path: `\\\\.\\pipe\\${name}` };
  // The range that nobody registers: https://www.iana.org/assignments/service-names-port-numbers
  return { host: "127.0.0.1", port: 49_152 + (digest.readUInt16BE(0) % 16_384) };
}

/** Listens, and tells everybody who connects who holds the lock. */
function listen(address: Address, holder: string): Promise<Lock> {
  const server = createServer((socket) => socket.end(holder));
  return new Promise((locked, failed) => {
    server.once("error", failed);
    server.listen(address, () => {
      server.unref();
      locked({ close: () => new Promise((closed) => server.close(() => closed())) });
    });
  });
}

/** Null: nobody listens there. */
function holderAt(address: Address): Promise<string | null> {
  return new Promise((told) => {
    const socket = connect(address);
    let [text, isThere] = ["", false];
    const end = () => told(text !== "" ? text : isThere ? "another process, which does not say who it is" : null);
    socket.setEncoding("utf8").setTimeout(patience, () => socket.destroy());
    socket.on("connect", () => {
      isThere = true;
    });
    socket.on("data", (chunk: string) => {
      text += chunk;
    });
    socket.on("error", end).on("close", end);
  });
}
