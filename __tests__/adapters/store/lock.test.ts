import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lockFolder } from "../../../src/adapters/store/lock.ts";
import { removeAll, temporary } from "../../support/git.ts";

afterAll(removeAll);

const program = `
import { lockFolder } from ${JSON.stringify(new URL("../../../src/adapters/store/lock.ts", import.meta.url).href)};
await lockFolder(process.argv[1], "the other process");
console.log("locked");
setInterval(() => {}, 1000);
`;

const listens = `
require("node:net").createServer((socket) => socket.end("the other container")).listen(process.argv[1], () => console.log("listens"));
`;

describe("the lock of a data folder", () => {
  it("is one process's, which is told of, until it is closed", async () => {
    const folder = temporary();
    const lock = await lockFolder(folder, "process 4711");
    await expect(lockFolder(folder, "another")).rejects.toThrow(`the data folder ${folder} is in use by process 4711`);
    await lock.close();
    await (await lockFolder(folder, "another")).close();
  });

  it("is free again when its process was killed", async () => {
    const folder = temporary();
    const other = spawn(process.execPath, ["--input-type=module-typescript", "-e", program, folder]);
    await once(other.stdout, "data");
    await expect(lockFolder(folder, "me")).rejects.toThrow("the other process");
    other.kill("SIGKILL");
    await once(other, "exit");
    await (await lockFolder(folder, "me")).close();
  });

  it.runIf(process.platform === "linux")(
    "is seen from another container, which has no name in common but the folder's",
    async () => {
      const folder = temporary();
      const other = spawn(process.execPath, ["-e", listens, join(folder, "lock")]);
      await once(other.stdout, "data");
      await expect(lockFolder(folder, "me")).rejects.toThrow(
        `the data folder ${folder} is in use by the other container`,
      );
      expect(readdirSync(folder)).toEqual(["lock"]);
      other.kill("SIGKILL");
      await once(other, "exit");
      const lock = await lockFolder(folder, "me");
      expect(readdirSync(folder)).toEqual(["lock"]);
      await lock.close();
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it("of a folder with a very long name is one as well", async () => {
    const folder = join(temporary(), ...Array.from({ length: 10 }, () => "a-long-name".repeat(4)));
    mkdirSync(folder, { recursive: true });
    const lock = await lockFolder(folder, "me");
    await expect(lockFolder(folder, "another")).rejects.toThrow("is in use by me");
    await lock.close();
  });
});
