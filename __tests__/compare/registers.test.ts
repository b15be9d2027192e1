import { describe, expect, test } from "vitest";
import type { Risk } from "../../src/model/program.ts";
import { messagesOf } from "../support/in-words.ts";
import { aProgram, place } from "../support/program.ts";
import { type Case, changes } from "../support/program-changes.ts";

const plain = aProgram();
const degrees = { likelihood: 3, impact: 3 };
const accepted = { by: "@lead", until: "2026-12-31" };

const risks = (was: Partial<Risk>, is: Partial<Risk>): Case => ({
  base: plain.risk("R-1", "mitigate", was),
  head: plain.risk("R-1", "mitigate", is),
});

describe("a risk of which less is said", () => {
  test.each<readonly [string, Case, readonly string[]]>([
    [
      "accepted, now avoided",
      risks({ treatment: "accept", accepted }, { treatment: "avoid" }),
      ["treatment accept → avoid"],
    ],
    [
      "accepted, now transferred",
      risks({ treatment: "accept", accepted }, { treatment: "transfer" }),
      ["treatment accept → transfer"],
    ],
    [
      "avoided, now transferred",
      risks({ treatment: "avoid" }, { treatment: "transfer" }),
      ["treatment avoid → transfer"],
    ],
    ["accepted, now mitigated", risks({ treatment: "accept", accepted }, { treatment: "mitigate" }), []],
    [
      "residual, first said",
      risks({}, { residual: degrees }),
      ["residual likelihood none → 3, residual impact none → 3"],
    ],
    [
      "residual, smaller",
      risks({ residual: degrees }, { residual: { ...degrees, impact: 1 } }),
      ["residual impact 3 → 1"],
    ],
    ["residual, greater", risks({ residual: degrees }, { residual: { ...degrees, impact: 4 } }), []],
    ["residual, no longer said", risks({ residual: degrees }, {}), []],
    ["held for more", risks({ ...degrees }, { ...degrees, impact: 5 }), []],
  ])("%s", (_, change, expected) => {
    expect(messagesOf(changes(change))).toEqual(expected.map((how) => expect.stringContaining(how)));
  });
});

const waiver = { reason: "Later", approvedBy: "@lead", expires: "2026-12-31" };
const waivers = (is: Partial<typeof waiver>): Case => ({
  base: plain.waiver("path-dead:TX-01 | a", waiver.expires, waiver),
  head: plain.waiver("path-dead:TX-01 | a", is.expires ?? waiver.expires, { ...waiver, ...is }),
});

describe("a waiver of which something else is said", () => {
  test.each<readonly [string, Case, readonly string[]]>([
    ["nothing else", waivers({}), []],
    ["approved by another", waivers({ approvedBy: "@mallory" }), ["approved-by @lead → @mallory"]],
    ["approved by the same in capitals", waivers({ approvedBy: "@Lead" }), []],
    ["for another reason", waivers({ reason: "Never" }), ['reason "Later" → "Never"']],
    ["for longer", waivers({ expires: "2027-01-01" }), ["expires 2026-12-31 → 2027-01-01"]],
    ["for less long", waivers({ expires: "2026-12-01" }), []],
  ])("%s", (_, change, expected) => {
    expect(messagesOf(changes(change))).toEqual(expected.map((how) => expect.stringContaining(how)));
  });
});

describe("a source of which something else is said", () => {
  const source = (standards: Readonly<Record<string, string>>) =>
    aProgram({
      ...plain.build(),
      sources: [
        {
          kind: "comply",
          path: "handbook",
          owner: null,
          actor: "saas",
          standards: new Map(Object.entries(standards)),
          files: [],
          unread: [],
          isRead: true,
          place: place(),
        },
      ],
    });
  test.each<readonly [string, Case, readonly string[]]>([
    ["nothing else", { base: source({ TSC: "soc2-2017" }), head: source({ TSC: "soc2-2017" }) }, []],
    [
      "another framework for a standard",
      { base: source({ TSC: "soc2-2017" }), head: source({ TSC: "acme" }) },
      ["standards of handbook: TSC: soc2-2017 → TSC: acme"],
    ],
    [
      "one more standard",
      { base: source({ TSC: "soc2-2017" }), head: source({ TSC: "soc2-2017", ISO: "iso" }) },
      ["standards of handbook: TSC: soc2-2017 → ISO: iso, TSC: soc2-2017"],
    ],
  ])("%s", (_, change, expected) => {
    expect(messagesOf(changes(change))).toEqual(expected);
  });
});
