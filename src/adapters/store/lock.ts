import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";

/** Milliseconds until the holder of a lock is no longer waited for. */
const patience = 1_000;

/**
 * Locks a folder for this process, until it closes the lock or ends, however it ends: the lock is a listening socket, and leaves no
 * file behind. Throws an error that says who holds it.
 */
export async function lockFolder(folder: string, holder: string): Promise<{ close(): Promise<void> }> {
  const address = addressOf(realpathSync(folder));
  const server = createServer((socket) => socket.end(holder));
  try {
    await listening(server, address);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new Error(`the data folder ${folder} is in use by ${await holderAt(address)}`);
  }
  server.unref();
  return { close: () => new Promise((closed) => server.close(() => closed())) };
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

function listening(server: Server, address: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(address, () => resolve());
  });
}

function holderAt(address: Address): Promise<string> {
  return new Promise((told) => {
    const socket = connect(address);
    let text = "";
    const end = () => told(text === "" ? "another process, which does not say who it is" : text);
    socket.setEncoding("utf8").setTimeout(patience, () => socket.destroy());
    socket.on("data", (chunk: string) => {
      text += chunk;
    });
    socket.on("error", end).on("close", end);
  });
}
