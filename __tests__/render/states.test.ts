import { describe, expect, it } from "vitest";
import { noLinks } from "../../src/render/frame/context.ts";
import { renderings } from "../../src/render/registry.ts";
import { expectGolden } from "../support/golden.ts";
import { onGitHub } from "../support/report.ts";
import { state, states } from "../support/report-states.ts";

describe.each(Object.entries(states))("%s", (name, report) => {
  it("reads well as a comment", async () => {
    expectGolden(`render/${name}.md`, (await renderings.markdown())(report, onGitHub));
  });
});

describe("other forms", () => {
  it("the comment of the command line has no links", async () => {
    const text = (await renderings.markdown())(state("new-gaps"), noLinks);
    expect(text).not.toContain("](");
    expectGolden("render/new-gaps.no-links.md", text);
  });

  it.each(["new-gaps", "does-not-parse", "first-program", "no-program"])("%s as a job summary", async (name) => {
    expectGolden(`render/${name}.summary.md`, (await renderings.summary())(state(name), onGitHub));
  });

  it.each(["new-gaps", "program-changes", "does-not-parse", "nothing-new", "no-program"])(
    "%s on a terminal",
    async (name) => {
      expectGolden(`render/${name}.txt`, (await renderings.terminal())(state(name), noLinks));
    },
  );

  it("as JSON", async () => {
    expectGolden("render/new-gaps.json", (await renderings.json())(state("new-gaps")));
  });
});
