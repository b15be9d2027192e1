import { describe, expect, test } from "vitest";
import { answerOf, type Gate, loginOf } from "../../../src/compare/approvals/gate.ts";
import type { Approvals } from "../../../src/compare/sides/reviews.ts";
import type { Owner } from "../../../src/model/program.ts";
import { plainText } from "../../../src/model/sentence.ts";

const place = { path: "compliance/program.yml", line: 1, column: 1 };
const owner = (name: string): Owner => ({
  name,
  place,
  kind: name.includes("/") ? "team" : name.startsWith("@") ? "user" : "email",
});
const gate = (owners: readonly string[], count: number, ...eachOf: readonly string[]): Gate => ({
  owners: owners.map(owner),
  count,
  eachOf: eachOf.map(owner),
});

const known: Approvals = {
  approvers: [],
  author: null,
  contributors: [],
  unknownWriters: [],
  unread: null,
  teamMembers: new Map([["@acme/known", ["Pat", "Kim"]]]),
  memberships: new Map([
    ["@acme/large", { known: new Map([["pat", true]]), because: "it has more members than GitHub tells at once" }],
  ]),
  administrators: new Set(),
};

const answer = (asked: Gate, logins: readonly string[], approvals = known) => {
  const { is, filledBy, doubts } = answerOf(asked, logins, approvals);
  return { is, filledBy, doubts: doubts.map(({ what, remedy }) => [plainText(what), plainText(remedy)]) };
};

describe("a gate", () => {
  test.each<[string, Gate, readonly string[], "open" | "closed", readonly string[]]>([
    ["one of the owners", gate(["@a", "@b"], 1), ["b"], "open", ["b"]],
    ["somebody else beside an owner", gate(["@a"], 1), ["mallory", "a"], "open", ["a"]],
    ["somebody else", gate(["@a"], 1), ["mallory"], "closed", []],
    ["nobody", gate(["@a"], 1), [], "closed", []],
    ["nobody, where nobody is asked for", gate([], 0), ["a"], "closed", []],
    ["one, where two are asked for", gate(["@a", "@b"], 2), ["a"], "closed", ["a"]],
    ["two, where two are asked for", gate(["@a", "@b"], 2), ["b", "a"], "open", ["b", "a"]],
    ["one person for two places", gate(["@a"], 1, "@a"), ["a"], "closed", ["a"]],
    ["the first for the place that only they fill", gate(["@a", "@b"], 1, "@a"), ["a", "b"], "open", ["a", "b"]],
    [
      "three places, each moved on once",
      gate(["@a", "@b"], 1, "@a", "@acme/known"),
      ["a", "b", "kim"],
      "open",
      ["a", "b", "kim"],
    ],
    ["a member of a team, in any case", gate(["@acme/known"], 1), ["pat"], "open", ["pat"]],
    ["no member of a team", gate(["@Acme/Known"], 1), ["a"], "closed", []],
    ["who is known to be in a large team", gate(["@Acme/Large"], 1), ["pat"], "open", ["pat"]],
  ])("asked for %s", (_, asked, logins, is, filledBy) => {
    expect(answer(asked, logins)).toEqual({ is, filledBy, doubts: [] });
  });

  test.each<[string, Gate, Approvals, readonly (readonly [string, string])[]]>([
    [
      "an address",
      gate(["ann@acme.example"], 1),
      known,
      [["GitHub does not say whether ann@acme.example is @kim", "name a @login instead of ann@acme.example"]],
    ],
    [
      "a team too large to be told, once however it is written",
      gate(["@Acme/Large", "@acme/large"], 1),
      known,
      [
        [
          "whether @kim is in @acme/large is not known: it has more members than GitHub tells at once",
          "give the Action an org-token that sees who is in @acme/large",
        ],
      ],
    ],
    [
      "a team nobody looked up",
      gate(["@acme/other"], 1),
      known,
      [
        [
          "whether @kim is in @acme/other is not known: its members were not looked up",
          "give the Action an org-token that sees who is in @acme/other",
        ],
      ],
    ],
    [
      "no pull request",
      gate(["@kim"], 1),
      { ...known, approvers: null },
      [["there is no pull request to ask", "on the command line --approved-by counts an approval"]],
    ],
  ])("that cannot be told is not open: %s", (_, asked, approvals, doubts) => {
    expect(answer(asked, ["kim"], approvals)).toMatchObject({ is: "unknown", doubts });
  });

  test("names an address as it is", () => expect(loginOf("Ann@Acme.example")).toBe("ann@acme.example"));
});
