import {
  approvedBy,
  approvedByEach,
  asAllWasWell,
  asBefore,
  asObject,
  attested,
  corrected,
  type HandEdit,
  inControl,
  inLink,
  inWaivers,
  onHead,
  pageFor,
  passing,
  type Told,
  undone,
  waivedAnew,
  withDeputy,
} from "./carrying-out.ts";
import { append, controlWithPaths, inEntry, inItems, inProgram, itemsOf } from "./hand-edits.ts";
import type { WrittenChange } from "./judged-change.ts";

/** One way to carry out a step: the words that ask for it, and what is then done. */
interface Way {
  readonly says: RegExp;
  /** One of the changes that come of it for each who could do it, or each way that the words leave open. */
  readonly does: (told: Told, words: RegExpMatchArray) => readonly WrittenChange[];
}

/** Every step that is not an exact edit, as a person would carry it out. */
export const ways: readonly Way[] = [
  // What is undone, and who is asked.
  way(/undo it(?:: .*)?/, undone),
  {
    says: /have it approved by (?:one of )?(@.*|an administrator .*)/,
    does: ({ change }, [, names = ""]) => approvedByEach(change, names),
  },
  {
    says: /first name a deputy of (\S+) on the base branch, in another pull request: no one is left who can approve this one/,
    does: ({ change }, [, id = ""]) => [approvedBy(withDeputy(change, id, "@deputy"), "@deputy")],
  },
  { says: /run the job again/, does: ({ change }) => [{ ...change, incomplete: null }] },

  // Owners.
  way(/restore the owner (@\S+)/, (told, [, owner]) => inControl(told, (entry) => entry.set("owner", owner))),
  way(/name an owner who exists/, (told) => inControl(told, (entry) => entry.set("owner", "@carol"))),
  way(/name a program owner who exists and can see the repository/, () =>
    inProgram((entry) => entry.set("owners", ["@lead"])),
  ),
  way(/correct the line/, () => (files) => ({
    ...files,
    ".github/CODEOWNERS": (files[".github/CODEOWNERS"] ?? "").replace(/(?<=^\/\S+ )(?=[a-z]+$)/m, "@"),
  })),
  way(/name a deputy who exists instead of (\S+), or none/, (told) =>
    inControl(told, (entry) => entry.delete("deputies")),
  ),
  way(/in (\S+), give (\S+) to (@\S+(?: @\S+)*)/, (_, [, path = "", pattern, owners]) => (files) => ({
    ...files,
    [path]: `${files[path] ?? ""}${pattern} ${owners}\n`,
  })),

  // Gaps.
  way(/restore ([A-Z]{2}-\d+)/, (told, [, id = ""]) => asBefore(`compliance/controls/${id.toLowerCase()}.yml`)(told)),
  { says: /fix ([A-Z]{2}-\d+)/, does: ({ mended }, [, id = ""]) => mended(id) },
  way(/add a control of (\S+) that satisfies (\S+)/, (told, [, actor, criterion]) => (files) => ({
    ...files,
    "compliance/controls/new-09.yml": `id: NEW-09
title: What was missing
actor: ${actor}
owner: "@alice"
satisfies: [${criterion}]
evidence:
  - path: ${pageFor("NEW-09", told)}
`,
  })),
  way(/state under responsibilities which actor answers for soc2-2017\/(\S+)/, (_, [, id = ""]) =>
    inProgram((entry) => entry.setIn(["responsibilities", id], { saas: "performs", aws: "provides" })),
  ),
  way(/add point (\d+) to a control of (\S+) that covers it/, ({ found }, [, point]) =>
    inEntry("TX-01", (entry) =>
      inItems(entry, "satisfies", (claim) => {
        const [points] = Object.values(asObject(claim)) as (readonly number[])[];
        return { [found.subject[0] ?? ""]: [...(points ?? []), Number(point)] };
      }),
    ),
  ),

  // Evidence.
  way(/restore (\S+\/\S+?\.\w+|that part|what could be checked|the text)(?=,|$)/, asAllWasWell),
  way(/add (docs\/\S+)/, (_, [, path = ""]) => (files) => ({ ...files, [path]: "# Written\n" })),
  way(/correct the link in (\S+)/, (_, [, path = ""]) => (files) => ({
    ...files,
    [path]: (files[path] ?? "").replace("(list.md)", "(users.md)"),
  })),
  way(
    /run it again, and commit the new report/,
    ({ change }) =>
      (files) =>
        Object.fromEntries(
          Object.entries(files).map(([path, text]) => [path, text.replace(/(?<=timestamp=")[\d-]+/, change.today)]),
        ),
  ),
  way(
    /change what the link requires/,
    inLink((link) => ({ ...link, contains: "ssl_policy" })),
  ),
  way(
    /point the link at (?:what took its place|a file that exists|a part that exists|something that can be checked)/,
    (told) => inLink(() => ({ path: pageFor(told.behind.control ?? "", told) }))(told),
  ),
  { says: /restore the page/, does: ({ change }) => [{ ...change, gone: {} }] },
  way(
    /point the link at a URL that answers/,
    inLink((link) => ({ ...link, url: "https://status.example.com/new" })),
  ),
  way(/make it pass, and commit the report or workflow that shows it/, passing),
  way(/add an evidence link to (\S+)/, (_, [, id = ""]) =>
    inEntry(id, (entry) => append(entry, "evidence", { path: "docs/users.md" })),
  ),
  way(/obtain the current document(?: of aws)?,? and set its valid-until/, () =>
    inEntry("VM-01", (entry) =>
      inItems(entry, "evidence", (link) => ({ ...asObject(link), "valid-until": "2027-12-31" })),
    ),
  ),
  way(
    /obtain the current report of (\S+), or (?:its management's|a) bridge letter(?: from its management)?, and (?:write its days|set its dates)/,
    (_, [, id = ""]) =>
      inProgram((entry) => entry.setIn(["actors", id, "report"], { type: 2, from: "2025-04-01", to: "2026-03-31" })),
  ),
  way(
    /(?:(?:have (@\S+) )?read it again(?:, then(?: renew the attestation)?)|attest it): controldiff attest (\S+) --link "([^"]+)"/,
    (told, [, by, id = "", link = ""]) => attested(told, by ?? "@alice", id, link),
  ),

  // Paths and files.
  // Whose owner is then its code owner.
  way(/add (\S+) to the paths of a control/, ({ change }, [, path]) => {
    const { id, owner } = controlWithPaths(change.head);
    return (files) => ({
      ...inEntry(id, (entry) => append(entry, "paths", path))(files),
      ".github/CODEOWNERS": `${files[".github/CODEOWNERS"] ?? ""}/${path} ${owner}\n`,
    });
  }),
  way(/correct it/, (told) =>
    told.found.group === "dead-path" ? corrected(told) : asBefore(told.found.location.path)(told),
  ),
  way(/correct (\S+):\d+/, (told, [, path = ""]) => asBefore(path)(told)),

  // Risks.
  way(/record who accepted it and until when/, ({ found }) =>
    inEntry(found.subject[0] ?? "", (entry) => entry.set("accepted", { by: "@lead", until: "2026-12-31" })),
  ),
  way(/treat [A-Z]+-\d+/, ({ found }) =>
    inEntry(found.subject[0] ?? "", (entry) => entry.set("treatment", "mitigate")),
  ),
  way(/restore the owner (\S+) of (\S+)/, (_, [, owner, id = ""]) => inEntry(id, (entry) => entry.set("owner", owner))),
  way(/name an owner of (\S+) who exists/, (_, [, id = ""]) => inEntry(id, (entry) => entry.set("owner", "@alice"))),
  way(/review (\S+), then set its next (?:review-by|until) date/, (_, [, id = ""]) =>
    inEntry(id, (entry) =>
      entry.has("accepted") ? entry.setIn(["accepted", "until"], "2026-12-31") : entry.set("review-by", "2026-12-31"),
    ),
  ),
  way(/add (\S+) to the treats of a working control/, (_, [, id]) =>
    inEntry("VM-01", (entry) => append(entry, "treats", id)),
  ),

  // Waivers.
  { says: /have a new one approved/, does: waivedAnew },
  way(/remove it/, ({ found }) =>
    inProgram(
      (entry) =>
        entry.set(
          "waivers",
          itemsOf(entry, "waivers").filter((one) =>
            Object.values(asObject(one)).every((value) => value !== found.subject[0]),
          ),
        ),
      "compliance/waivers.yml",
    ),
  ),
  way(/set an earlier expiry date/, () => inWaivers((one) => ({ ...one, expires: "2026-08-31" }))),
  way(/fix what it accepts and remove it/, (told) => (files) => ({
    ...asAllWasWell(told)(files),
    "compliance/waivers.yml": "waivers: []\n",
  })),
];

function way(says: RegExp, edit: (told: Told, words: RegExpMatchArray) => HandEdit): Way {
  return { says, does: (told, words) => [onHead(told.change, edit(told, words))] };
}
