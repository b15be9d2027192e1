import { spawn } from "node:child_process";
import { once } from "node:events";
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
});
