import { nothingAsked, type Probes } from "../../src/model/assessment.ts";
import { type Catalogue, type CriterionKey, criterionKey } from "../../src/model/catalogue.ts";
import { allPageLinks, type EvidenceLink, type Fragment } from "../../src/model/evidence.ts";
import type { FrameworkInScope } from "../../src/model/frameworks/framework-in-scope.ts";
import { by } from "../../src/model/order.ts";
import type { Place } from "../../src/model/place.ts";
import type {
  Actor,
  ActorKind,
  Control,
  Owner,
  PathRule,
  Policy,
  Program,
  Risk,
  Role,
  Satisfaction,
  Waiver,
} from "../../src/model/program.ts";
import type { ProviderReport } from "../../src/model/provider-report.ts";

/** A small edition of the criteria: ids, categories and points as the shipped one has them, titles short. */
export const catalogue: Catalogue = {
  id: "soc2-2017",
  title: "Trust Services Criteria",
  edition: "2017",
  source: "tests",
  confidence: "high",
  licence: "ids only",
  categories: [
    { id: "security", title: "Security", always: true },
    { id: "availability", title: "Availability", always: false },
    { id: "privacy", title: "Privacy", always: false },
  ],
  withdrawn: [],
  criteria: [
    criterion("CC6.2", "Users are registered", "security", 2),
    {
      ...criterion("CC6.7", "Data in transit is protected", "security", 3),
      points: [point(1), point(2), { ...point(3), appliesTo: ["privacy"] }],
    },
    criterion("CC9.2", "Vendors are managed", "security", 1),
    criterion("A1.1", "Capacity is managed", "availability", 0),
  ],
};

/** A second framework, that asks for nothing. */
export const houseRules: Catalogue = { ...catalogue, id: "house-rules", categories: [], criteria: [] };

function criterion(id: string, title: string, category: string, points: number): Catalogue["criteria"][number] {
  return {
    id,
    title,
    categories: [category],
    confidence: "high",
    principle: null,
    points: Array.from({ length: points }, (_, at) => point(at + 1)),
  };
}

function point(number: number): Catalogue["criteria"][number]["points"][number] {
  return { number, title: `Point ${number}`, appliesTo: [], level: "all", role: null };
}

export const programPath = "compliance/program.yml";

/** `CC6.7` -> `soc2-2017/CC6.7`; keys pass. */
export function key(id: string): CriterionKey {
  return id.includes("/") ? (id as CriterionKey) : criterionKey("soc2-2017", id);
}

export function place(path = programPath, line = 1): Place {
  return { path, line, column: 1 };
}

function owner(name: string, at: Place = place()): Owner {
  return { name, kind: name.includes("/") ? "team" : name.startsWith("@") ? "user" : "email", place: at };
}

export function rule(text: string, at: Place = place()): PathRule {
  const negated = text.startsWith("!");
  return { text, glob: negated ? text.slice(1) : text, negated, place: at };
}

interface LinkOptions {
  readonly contains?: string;
  readonly attested?: string | null;
}

/** `docs/a.md#tls` -> a link to a heading; `#L1-L2` to lines; `#/a/b` to a pointer. */
export function file(text: string, options: LinkOptions = {}): EvidenceLink {
  const [path = "", fragment] = text.split("#");
  const contains =
    options.contains === undefined ? null : { kind: "text" as const, value: options.contains, place: place() };
  return {
    kind: "path",
    text,
    path,
    isGlob: path.includes("*"),
    fragment: fragment === undefined ? null : fragmentOf(fragment),
    contains,
    attested:
      options.attested === undefined
        ? null
        : { by: "@alice", on: "2026-01-01", digest: options.attested, place: place() },
    place: place(),
    reviewEvery: null,
    links: allPageLinks,
  };
}

function fragmentOf(text: string): Fragment {
  const lines = /^L(\d+)-L(\d+)$/.exec(text);
  if (lines !== null) return { kind: "lines", from: Number(lines[1]), to: Number(lines[2]) };
  return text.startsWith("/") ? { kind: "pointer", pointer: text } : { kind: "heading", slug: text };
}

export function url(address: string): EvidenceLink {
  return { kind: "url", text: address, url: address, place: place(), attested: null, reviewEvery: null };
}

export function document(title: string, validUntil: string | null, actor: string | null = null): EvidenceLink {
  return {
    kind: "document",
    isHere: false,
    text: title,
    title,
    actor,
    validUntil,
    place: place(),
    attested: null,
    reviewEvery: null,
  };
}

export interface ControlOptions {
  readonly actor?: string;
  readonly owner?: string | null;
  readonly deputies?: readonly string[];
  /** `CC6.7`, or `CC6.7:1,2` for points. */
  readonly satisfies?: readonly string[];
  readonly treats?: readonly string[];
  readonly paths?: readonly string[];
  readonly evidence?: readonly EvidenceLink[];
  readonly implementation?: Control["implementation"];
  readonly monitors?: readonly string[];
  readonly complementary?: Control["complementary"];
}

function control(id: string, options: ControlOptions = {}): Control {
  const at = place(`compliance/controls/${id.toLowerCase()}.yml`);
  const evidence = options.evidence ?? [file(`docs/${id}.md`)];
  return {
    id,
    title: `Title of ${id}`,
    description: "",
    actor: options.actor ?? "saas",
    owner: options.owner === null ? null : owner(options.owner ?? "@acme/platform", { ...at, line: 4 }),
    deputies: (options.deputies ?? []).map((name, index) => owner(name, { ...at, line: 14 + index })),
    satisfies: (options.satisfies ?? ["CC6.7"]).map((text) => satisfaction(text, { ...at, line: 5 })),
    treats: (options.treats ?? []).map((risk) => ({ id: risk, place: { ...at, line: 6 } })),
    paths: (options.paths ?? []).map((text, index) => rule(text, { ...at, line: 7 + index })),
    evidence: evidence.map((link, index) => ({ ...link, place: { ...at, line: 20 + index } })),
    monitors: (options.monitors ?? []).map((actor) => ({ id: actor, place: { ...at, line: 6 } })),
    implementation: options.implementation ?? "implemented",
    complementary: options.complementary ?? null,
    place: at,
    origin: "native",
    noted: {},
  };
}

function satisfaction(text: string, at: Place): Satisfaction {
  const [id = "", points] = text.split(":");
  return { criterion: key(id), points: points === undefined ? null : points.split(",").map(Number), place: at };
}

function anActor(id: string, kind: ActorKind): Actor {
  const method = kind === "subservice" ? "carve-out" : null;
  return {
    id,
    kind,
    name: id.toUpperCase(),
    method,
    report: null,
    inheritFrom: null,
    owner: null,
    duties: [],
    place: place(programPath, 11),
  };
}

/** A type 2 report over `from` to `to`. */
export function aReport(from: string, to: string, options: Partial<ProviderReport> = {}): ProviderReport {
  const bare = { title: "AWS SOC 2 report", type: 2, bridge: null, validUntil: null } as const;
  return { ...bare, from, to, place: place(programPath, 12), ...options };
}

/** A program built step by step; without any step it is in order and asks for the security criteria. */
export interface ProgramBuilder {
  readonly framework: (
    options: Partial<Omit<FrameworkInScope, "notApplicable">> & { notApplicable?: Readonly<Record<string, string>> },
  ) => ProgramBuilder;
  readonly frameworks: (...frameworks: readonly FrameworkInScope[]) => ProgramBuilder;
  readonly actor: (id: string, kind: ActorKind, options?: Partial<Actor>) => ProgramBuilder;
  readonly without: (...actors: readonly string[]) => ProgramBuilder;
  /** `points`: by actor, its part, where that is not all of the criterion. */
  readonly responsibility: (
    criterion: string,
    roles: Readonly<Record<string, Role>>,
    points?: Readonly<Record<string, readonly number[]>>,
  ) => ProgramBuilder;
  readonly control: (id: string, options?: ControlOptions) => ProgramBuilder;
  readonly risk: (id: string, treatment?: Risk["treatment"], more?: Partial<Risk>) => ProgramBuilder;
  readonly waiver: (fingerprint: string, expires: string, more?: Partial<Waiver>) => ProgramBuilder;
  readonly policy: (policy: Partial<Omit<Policy, "place">>) => ProgramBuilder;
  readonly scope: (include: readonly string[], exclude?: readonly string[]) => ProgramBuilder;
  readonly owners: (...names: readonly string[]) => ProgramBuilder;
  readonly build: () => Program;
}

export function aFramework(id = "soc2-2017", options: Partial<FrameworkInScope> = {}): FrameworkInScope {
  const bare = {
    place: place(programPath, 4),
    categories: ["security"],
    depth: "criteria",
    privacyRole: "both",
    notApplicable: new Map(),
    notApplicablePoints: new Map(),
  } as const;
  return { id, ...bare, ...options };
}

const empty: Program = {
  name: "Acme",
  place: place(),
  owners: [owner("@compliance-lead", place(programPath, 3))],
  frameworks: [aFramework()],
  catalogues: new Map([[catalogue.id, catalogue]]),
  actors: new Map([["saas", { ...anActor("saas", "self"), name: "Acme", place: place(programPath, 10) }]]),
  responsibilities: new Map(),
  scope: { include: [], exclude: [] },
  policy: {
    failOn: ["new-gap", "broken-evidence", "lost-owner", "program-change"],
    approvals: "off",
    approvers: { count: 1, eachOf: [], stands: "at-its-commit" },
    reviewEvery: null,
    links: null,
    contributorsMayApprove: false,
    waivers: { maxDays: null, warnDays: 14 },
    place: place(programPath, 40),
  },
  controls: [],
  risks: [],
  waivers: [],
  sources: [],
  files: [programPath],
};

export function aProgram(program: Program = empty): ProgramBuilder {
  const next = (change: Partial<Program>): ProgramBuilder => aProgram({ ...program, ...change });
  return {
    framework: ({ notApplicable = {}, ...options }) => {
      const reasons = Object.entries(notApplicable).map(
        ([id, reason]) => [id, { reason, place: place(programPath, 6) }] as const,
      );
      return next({ frameworks: [aFramework("soc2-2017", { ...options, notApplicable: new Map(reasons) })] });
    },
    frameworks: (...frameworks) => next({ frameworks }),
    actor: (id, kind, options = {}) => {
      return next({ actors: new Map([...program.actors, [id, { ...anActor(id, kind), ...options }]]) });
    },
    without: (...actors) => next({ actors: new Map([...program.actors].filter(([id]) => !actors.includes(id))) }),
    responsibility: (criterion, roles, points = {}) => {
      const entry = {
        criterion: key(criterion),
        roles: new Map(Object.entries(roles)),
        points: new Map(Object.entries(points)),
        derivedFrom: null,
        place: place(programPath, 20),
      };
      return next({ responsibilities: new Map([...program.responsibilities, [entry.criterion, entry]]) });
    },
    control: (id, options) => {
      const others = program.controls.filter((known) => known.id !== id);
      return next({ controls: [...others, control(id, options)].sort(by((one) => one.id)) });
    },
    risk: (id, treatment = "mitigate", more = {}) => {
      const risk = {
        id,
        title: `Title of ${id}`,
        likelihood: 3,
        impact: 4,
        owner: null,
        treatment,
        residual: null,
        reviewBy: null,
        accepted: null,
        place: place("compliance/risks.yml"),
        ...more,
      };
      return next({ risks: [...program.risks, risk] });
    },
    waiver: (fingerprint, expires, more = {}) => {
      const waiver: Waiver = {
        fingerprint,
        isPattern: false,
        reason: "for now",
        approvedBy: "@boss",
        expires,
        place: place("compliance/waivers.yml"),
        ...more,
      };
      return next({ waivers: [...program.waivers, waiver] });
    },
    policy: (policy) => next({ policy: { ...program.policy, ...policy } }),
    scope: (include, exclude = []) => {
      const rules = (texts: readonly string[], line: number) =>
        texts.map((text, index) => rule(text, place(programPath, line + index)));
      return next({ scope: { include: rules(include, 31), exclude: rules(exclude, 36) } });
    },
    owners: (...names) => next({ owners: names.map((name) => owner(name, place(programPath, 3))) }),
    build: () => program,
  };
}

export const noProbes: Probes = nothingAsked;
export const today = "2026-06-30";
