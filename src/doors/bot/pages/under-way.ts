import type { HttpBindings } from "@hono/node-server";

/** Bytes of answers that are held at a time until they are read: of all, and of one address. */
const [mostOfAll, mostOfAddress] = [64_000_000, 16_000_000];
/** Milliseconds in which an answer is read, or its connection ends. */
const longest = 60_000;

type Outgoing = Pick<HttpBindings["outgoing"], "once" | "destroy" | "destroyed">;

/** Large answers until they are read: whoever asks for many and reads none must not use up the memory of the process. */
export class UnderWay {
  readonly #bytes = new Map<string, number>();
  #all = 0;

  /** Counts an answer until it was sent, or its connection ended; false: it must not be sent now. */
  take(outgoing: Outgoing, address: string, bytes: number): boolean {
    // Whoever has hung up reads nothing, and the end of their connection has been told already.
    if (outgoing.destroyed) return false;
    const ofAddress = this.#bytes.get(address) ?? 0;
    if (this.#all + bytes > mostOfAll || (ofAddress > 0 && ofAddress + bytes > mostOfAddress)) return false;
    this.#add(address, bytes);
    const ending = setTimeout(() => outgoing.destroy(), longest).unref();
    outgoing.once("close", () => {
      clearTimeout(ending);
      this.#add(address, -bytes);
    });
    return true;
  }

  #add(address: string, bytes: number): void {
    this.#all += bytes;
    const left = (this.#bytes.get(address) ?? 0) + bytes;
    if (left > 0) this.#bytes.set(address, left);
    else this.#bytes.delete(address);
  }
}
