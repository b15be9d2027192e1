import { describe, expect, it } from "vitest";
import { formatProblem } from "../../../src/model/problem.ts";
import { parseCatalogue } from "../../../src/parse/catalogue/catalogue.ts";

const good = `id: own
title: Our own rules
categories:
  - { id: core, title: Core, always: true }
criteria:
  - { id: O-1, title: First, categories: [core] }
  - id: O-2
    title: Second
    points:
      - { number: 1, title: One }
      - { number: 2, title: Two, applies-to: [core] }
`;

const problemsOf = (text: string) => parseCatalogue(text, "own.yml").problems.map(formatProblem);

describe("a catalogue that a user brings", () => {
  it("is read into its normal form", () => {
    const { catalogue, problems } = parseCatalogue(good, "own.yml");
    expect(problems).toEqual([]);
    expect(catalogue).toMatchObject({
      id: "own",
      confidence: "medium",
      categories: [{ id: "core", always: true }],
      criteria: [
        { id: "O-1", categories: ["core"], points: [] },
        {
          id: "O-2",
          categories: [],
          points: [
            { number: 1, appliesTo: [], level: "all", role: null },
            { number: 2, appliesTo: ["core"] },
          ],
        },
      ],
    });
  });

  it.each([
    [
      "an unknown category",
      good.replace("categories: [core]", "categories: [cor]"),
      ['own.yml:6:43 error unknown-id: unknown category "cor"; this catalogue has core'],
    ],
    [
      "a criterion twice",
      good.replace("O-2", "O-1"),
      ["own.yml:7:9 error duplicate-id: criterion O-1 is defined twice; the first is on line 6"],
    ],
    [
      "points out of order",
      good.replace("number: 2", "number: 3"),
      [
        "own.yml:11:19 error wrong-value: point 2 of O-2 has the number 3; points are numbered 1, 2, 3 in the order of the document",
      ],
    ],
    [
      "a slash in its id",
      good.replace("id: own", "id: a/b"),
      ['own.yml:1:5 error wrong-value: the id "a/b" holds a "/", which separates a framework from its criterion'],
    ],
  ])("with %s says so, with the place", (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
    expect(parseCatalogue(text, "own.yml").catalogue).toBeNull();
  });

  it.each([
    ["a misspelled key", good.replace("title: Second", "titel: Second")],
    ["no criteria", "id: own\ntitle: Own\ncriteria: []\n"],
    ["nothing in it", ""],
    ["broken YAML", "id: [\n"],
  ])("with %s is refused with at least one place", (_, text) => {
    expect(problemsOf(text).length).toBeGreaterThan(0);
    expect(parseCatalogue(text, "own.yml").catalogue).toBeNull();
  });
});
