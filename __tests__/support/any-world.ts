import fc from "fast-check";
import type { EvidenceLink } from "../../src/model/evidence.ts";
import { aProgram, aReport, document, file, type ProgramBuilder, url } from "./program.ts";

/** A program and the files it speaks of. */
export interface AnyWorld {
  readonly program: ProgramBuilder;
  readonly files: Readonly<Record<string, string>>;
}

/** What is said of owners and URLs in every such world. */
export const ghosts = { "@ghost": "nobody has that name" };
export const goneUrls = { "https://gone.example": "404" };

const contents: Readonly<Record<string, string>> = {
  "docs/a.md": "# A\n\n## TLS\n\nText.\n",
  "docs/b.md": "# B\n\n[a](a.md)\n",
  "infra/a.tf": 'ssl_policy = "TLS13"\n',
  "infra/b.tf": "",
  "services/api.ts": "",
  CODEOWNERS: "/infra/ @a\nwrong line\n",
};

/** Links none of which can take another's place. */
const apart: readonly EvidenceLink[] = [
  file("docs/a.md#tls"),
  file("docs/b.md"),
  file("docs/missing.md"),
  file("infra/a.tf", { contains: "TLS13" }),
  file("infra/*.tf"),
  url("https://gone.example"),
  url("https://there.example"),
  document("AWS 2026", "2027-03-31", "aws"),
];

const links: readonly EvidenceLink[] = [
  ...apart,
  file("docs/a.md"),
  file("docs/a.md#gone"),
  document("AWS 2025", "2026-03-31", "aws"),
];

const ids = ["AC-01", "AC-02", "TX-01", "TX-02"];
const claims = ["CC6.2", "CC6.7", "CC6.7:1", "CC6.7:2,3", "CC9.2", "A1.1"];

const controlsWith = (links: readonly EvidenceLink[]) =>
  fc.record({
    actor: fc.constantFrom("saas", "saas", "aws", "clinic"),
    owner: fc.constantFrom("@a", "@acme/b", "@ghost", null),
    satisfies: fc.subarray(claims),
    treats: fc.subarray(["R-1", "R-2"]),
    paths: fc.subarray(["infra/**", "services/**", "!infra/b.tf", "nowhere/**"]),
    evidence: fc.subarray([...links]),
    implementation: fc.constantFrom("implemented" as const, "partial" as const, "not-implemented" as const),
    monitors: fc.subarray(["aws"]),
  });

const roles = fc.constantFrom(
  null,
  { saas: "performs" } as const,
  { saas: "performs", aws: "provides" } as const,
  { saas: "none" } as const,
  { aws: "provides", clinic: "complements" } as const,
);

/** Any small program over any of a few files; waivers stand apart, since they decide about others' findings. */
export const anyWorld = worldsWith(links);

/** Worlds between which a link is the same or another, and never carried on by another. */
export const anyWorldApart = worldsWith(apart);

function worldsWith(links: readonly EvidenceLink[]): fc.Arbitrary<AnyWorld> {
  return fc
    .record({
      categories: fc.subarray(["security", "availability", "privacy"]),
      depth: fc.constantFrom("criteria" as const, "points-of-focus" as const),
      notApplicable: fc.constantFrom({}, { "CC6.7": "no" }),
      transit: roles,
      users: roles,
      part: fc.constantFrom({}, { saas: [1] }, { saas: [2], aws: [1] }),
      report: fc.constantFrom(null, aReport("2025-04-01", "2026-03-31"), aReport("2024-04-01", "2025-03-31")),
      controls: fc.array(fc.tuple(fc.constantFrom(...ids), controlsWith(links)), { maxLength: 4 }),
      risks: fc.subarray(["R-1", "R-2"]),
      scope: fc.boolean(),
      approvals: fc.constantFrom("off" as const, "advise" as const, "require" as const),
      files: fc.subarray(Object.keys(contents)),
    })
    .map((drawn) => {
      const bare = aProgram()
        .framework({ categories: drawn.categories, depth: drawn.depth, notApplicable: drawn.notApplicable })
        .actor("aws", "subservice", { report: drawn.report })
        .actor("clinic", "user-entity")
        .policy({ approvals: drawn.approvals })
        .scope(drawn.scope ? ["infra/**", "services/**"] : []);
      const parts = [
        (so: ProgramBuilder) => (drawn.transit === null ? so : so.responsibility("CC6.7", drawn.transit, drawn.part)),
        (so: ProgramBuilder) => (drawn.users === null ? so : so.responsibility("CC6.2", drawn.users)),
        (so: ProgramBuilder) => drawn.risks.reduce((done, id) => done.risk(id), so),
        (so: ProgramBuilder) => drawn.controls.reduce((done, [id, options]) => done.control(id, options), so),
      ];
      return {
        program: parts.reduce((so, part) => part(so), bare),
        files: Object.fromEntries(drawn.files.map((path) => [path, contents[path] ?? ""])),
      };
    });
}
