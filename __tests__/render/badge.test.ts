import { expect, it } from "vitest";
import { badge } from "../../src/render/badge.ts";
import { today } from "../support/finding-cases.ts";
import { reportOf } from "../support/judged-change.ts";

const program = (criteria: string) => ({
  "compliance/program.yml":
    'version: 1\nname: A\nowners: ["@a"]\nframeworks: [{ id: soc2-2017, categories: [security] }]\n',
  "compliance/controls/a.yml": `id: A-1\ntitle: A\nowner: "@a"\nsatisfies: [${criteria}]\nevidence: [{ path: docs/a.md }]\n`,
  "docs/a.md": "# A\n\nWords.\n",
});

const shown = async (files: Readonly<Record<string, string>>) =>
  JSON.parse(badge(await reportOf({ base: files, head: files, today, criteria: "shipped" })));

it("a badge says how many criteria are covered, and what could not be evaluated has no number", async () => {
  const planned = {
    ...program("CC6.7"),
    "compliance/controls/b.yml": 'id: B-1\ntitle: B\nstatus: planned\nowner: "@a"\nsatisfies: [CC6.2]\n',
  };
  expect(await shown(planned)).toEqual({
    schemaVersion: 1,
    label: "soc2-2017",
    message: "1 of 33 criteria covered",
    color: "orange",
  });
  expect(await shown({ ...program("CC6.7"), "compliance/program.yml": "version: 2\n" })).toEqual({
    schemaVersion: 1,
    label: "controls",
    message: "could not be evaluated",
    color: "lightgrey",
    isError: true,
  });
});
