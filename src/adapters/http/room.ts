/** Bytes that all requests together may hold while they are read. */
export class Room {
  #free: number;

  constructor(bytes: number) {
    this.#free = bytes;
  }

  /** Does something that takes bytes as it goes, and gives them back when it ends. `take` throws where too few are left. */
  async during<T>(work: (take: (bytes: number) => void) => Promise<T>): Promise<T> {
    let taken = 0;
    try {
      return await work((bytes) => {
        if (bytes > this.#free) throw new Error("too much is being received at once");
        this.#free -= bytes;
        taken += bytes;
      });
    } finally {
      this.#free += taken;
    }
  }
}
