import { describe, expect, it } from "vitest";
import { urlsToAsk } from "../../src/fetch/urls-to-ask.ts";
import type { ChangedFile } from "../../src/model/snapshot.ts";
import { aProgram, file, type ProgramBuilder, url } from "../support/program.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

const snapshot = snapshotOf({ "infra/a.tf": "", "docs/a.md": "" });
const side = (builder: ProgramBuilder | null) => (builder === null ? null : { program: builder.build(), snapshot });
const changed = (...paths: readonly string[]) =>
  paths.map((path): ChangedFile => ({ path, previous: null, status: "modified" }));

const base = aProgram()
  .control("TX-01", { paths: ["infra/**"], evidence: [url("https://tls.example"), url("https://both.example")] })
  .control("UM-01", { evidence: [file("docs/a.md"), url("https://users.example"), url("https://both.example")] });

const asked = (
  which: "new" | "all",
  head: ProgramBuilder,
  files: readonly ChangedFile[],
  was: typeof base | null = base,
) => urlsToAsk(which, { files, base: side(was), head: side(head) });

describe("the URLs that are asked after", () => {
  it("are none where the change touches none of their controls", () => {
    expect(asked("new", base, changed("README.md"))).toEqual([]);
  });

  it("are those of controls whose files, evidence or definition the change touches", () => {
    const tls = ["https://both.example", "https://tls.example"];
    expect(asked("new", base, changed("infra/a.tf"))).toEqual(tls);
    expect(asked("new", base, changed("docs/a.md"))).toEqual(["https://both.example", "https://users.example"]);
    const head = base.control("UM-01", { evidence: [file("docs/a.md"), url("https://people.example")] });
    const all = ["https://both.example", "https://people.example", "https://users.example"];
    expect(asked("new", head, [])).toEqual(all);
  });

  it("are all where all are asked for, or where there was no program", () => {
    const all = ["https://both.example", "https://tls.example", "https://users.example"];
    expect(asked("all", base, [])).toEqual(all);
    expect(asked("new", base, [], null)).toEqual(all);
  });
});
