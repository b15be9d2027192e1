// What one note tells of many links.
import { describe, expect, it } from "vitest";
import { leftOutLinks } from "../../../src/evidence/kinds/left-out.ts";
import { unaskedChecks } from "../../../src/evidence/kinds/unasked-checks.ts";
import { nothingAsked, type Unverifiable } from "../../../src/model/assessment.ts";
import { allPageLinks, type EvidenceLink } from "../../../src/model/evidence.ts";
import { plainText } from "../../../src/model/sentence.ts";
import { control, path, place, programOf, snapshotWith } from "../program-of.ts";

const words = (notes: readonly Unverifiable[]) => notes.map(({ what, why }) => `${plainText(what)}: ${plainText(why)}`);

describe("links inside pages that are not looked at", () => {
  const files = { "a.md": "[b](b.md) [c](c.md)\n", "b.md": "[c](c.md)\n", "c.md": "C\n", "a.txt": "[b](b.md)\n" };
  const page = (name: string, saidBy: "policy" | "link" | null) =>
    path(name, { links: { ...allPageLinks, check: saidBy === null, saidBy } as never });
  const told = (...links: readonly EvidenceLink[]) =>
    words(leftOutLinks(programOf(control(links)), snapshotWith(files)));
  const inside = "inside evidence pages they are not looked at";

  it.each<readonly [what: string, links: readonly EvidenceLink[], told: readonly string[]]>([
    ["none, where all are looked at", [page("a.md", null)], []],
    ["those of a page, by the policy", [page("a.md", "policy")], [`2 links: ${inside}: policy.links leaves out 2`]],
    ["those of a page, by its control", [page("a.md", "link")], [`2 links: ${inside}: links of TX-01 leaves out 2`]],
    [
      "those of each page once",
      [page("a.md", "policy"), page("./a.md", "policy"), page("b.md", "policy")],
      [`3 links: ${inside}: policy.links leaves out 3`],
    ],
    [
      "those of either key",
      [page("a.md", "policy"), page("b.md", "link")],
      [`3 links: ${inside}: policy.links leaves out 2 and links of TX-01 leaves out 1`],
    ],
    [
      "not keys that leave nothing out",
      [page("c.md", "policy"), page("b.md", "link")],
      [`1 link: ${inside}: links of TX-01 leaves out 1`],
    ],
    [
      "none of files that are no pages, or not there",
      [page("c.md", "policy"), page("a.txt", "policy"), page("gone.md", "policy")],
      [],
    ],
  ])("%s", (_, links, expected) => {
    expect(told(...links)).toEqual(expected);
  });
});

describe("checks that nobody was asked about", () => {
  const check = (name: string): EvidenceLink => ({
    kind: "check",
    text: name,
    name,
    app: "acme",
    workflow: null,
    attested: null,
    reviewEvery: null,
    place,
  });
  const notes = (...links: readonly EvidenceLink[]) => unaskedChecks(programOf(control(links)), nothingAsked);

  it("are none where no check is evidence", () => {
    expect(notes(path("a.md"))).toEqual([]);
  });
  it("are told with the control and the place of the only one", () => {
    expect(notes(check("x"))).toMatchObject([{ control: "TX-01", place }]);
  });
  it("are told together", () => {
    const all = notes(check("x"), check("y"));
    expect(all).toMatchObject([{ control: null, place: null }]);
    expect(words(all)[0]).toMatch(/^2 checks: GitHub was not asked: .*: TX-01 x and TX-01 y$/);
  });
});
