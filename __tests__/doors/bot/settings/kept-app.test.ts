import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { EnvironmentError } from "../../../../src/doors/bot/settings/environment.ts";
import { keepApp, keptApp } from "../../../../src/doors/bot/settings/kept-app.ts";
import { startOf } from "../../../../src/doors/bot/settings/start-of.ts";
import { removeAll, temporary } from "../../../support/git.ts";

afterAll(removeAll);

describe("what is kept of an App", () => {
  it("takes the place of a link, and is not written to where it leads", () => {
    const [data, elsewhere] = [temporary(), join(temporary(), "theirs")];
    writeFileSync(elsewhere, "theirs");
    symlinkSync(elsewhere, join(data, "app.json"));
    keepApp(data, { APP_ID: "1" });
    expect(readFileSync(elsewhere, "utf8")).toBe("theirs");
    expect(lstatSync(join(data, "app.json")).mode & 0o170777).toBe(0o100600);
    expect(keptApp(data)).toEqual({ APP_ID: "1" });
    expect(readdirSync(data)).toEqual(["app.json"]);
  });

  it.each<{ title: string; make: (file: string) => void; told: RegExp }>([
    { title: "cut off", make: (file) => writeFileSync(file, '{"APP_ID": "1'), told: /is not as \/setup wrote it/ },
    {
      title: "of another form",
      make: (file) => writeFileSync(file, '{"APP_ID": 1}'),
      told: /is not as \/setup wrote it/,
    },
    { title: "no file", make: (file) => mkdirSync(file), told: /cannot be read \(EISDIR\)$/ },
  ])("that is $title stops the start, and is removed only where it is of no use", ({ make, told }) => {
    const data = temporary();
    make(join(data, "app.json"));
    expect(() => startOf({ DATA_FOLDER: data })).toThrow(EnvironmentError);
    expect(() => startOf({ DATA_FOLDER: data })).toThrow(told);
  });

  it("leaves nothing behind where it cannot be written", () => {
    const data = temporary();
    mkdirSync(join(data, "app.json"));
    expect(() => keepApp(data, { APP_ID: "1" })).toThrow();
    expect(readdirSync(data)).toEqual(["app.json"]);
  });
});
