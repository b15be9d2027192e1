import { remember } from "../model/remember.ts";
import { textOf } from "../model/text.ts";
import { type FileKind, kindOf, longestFile } from "./file-kinds.ts";
import { isGenerated } from "./left-out.ts";
import type { Table } from "./lookup.ts";
import { matchCode, quickTest } from "./match/code.ts";
import { isAbout, matchItem } from "./match/items.ts";
import { matchSections } from "./match/sections.ts";
import { matchSteps, stepsWithInputs, strictSteps } from "./match/steps.ts";
import { readCode } from "./read/code.ts";
import { readData } from "./read/data.ts";
import { readDocker } from "./read/docker.ts";
import { readDocument } from "./read/document.ts";
import { readHooks } from "./read/hooks.ts";
import type { Item } from "./read/item.ts";
import { readOwners } from "./read/owners.ts";
import type { SourceFile } from "./read/source.ts";
import { readTerraform } from "./read/terraform.ts";
import { hasPinnedActions, hasReadOnlyToken } from "./read/token.ts";
import { readWorkflow, type Workflow } from "./read/workflow.ts";
import type { Evidence, Seen, Sighting } from "./sighting.ts";
import type { Look, Signal } from "./signal.ts";

/** What one look finds in a file; the rest of a sighting is known of the file. */
type Found = Pick<Sighting, "line" | "subject" | "holds"> & Partial<Sighting>;

/** What a file shows of the table's mechanisms; null where it is of no kind that is read. */
export function see(file: SourceFile, table: Table): Seen | null {
  const kind = kindOf(file.path);
  if (kind === null) return null;
  const nothing: Seen = { path: file.path, isRead: true, sightings: [], items: [], carries: false };
  const { content } = textOf(file.bytes);
  if (content.length > longestFile || content.includes("\0") || isGenerated(content)) return nothing;
  return { ...nothing, ...readers[kind](file, new Glance(file, table)) };
}

type Part = Pick<Seen, "isRead" | "sightings"> & Partial<Seen>;

const unread: Part = { isRead: false, sightings: [] };

/** Makes sightings of one file. */
class Glance {
  readonly #file: SourceFile;
  readonly #table: Table;

  constructor(file: SourceFile, table: Table) {
    this.#file = file;
    this.#table = table;
  }

  /** Everything that the looks of one kind find, one sighting a signal and subject. */
  each<K extends Look["in"]>(kind: K, find: (look: Extract<Look, { in: K }>) => readonly Found[]): readonly Sighting[] {
    const { lines } = textOf(this.#file.bytes);
    const all = new Map<string, Sighting>();
    for (const { signal, look } of this.#table.get(kind) ?? []) {
      for (const found of find(look as Extract<Look, { in: K }>)) {
        const key = `${signal.id} ${found.subject}`;
        const sighting = this.#sighting(signal, found, lines);
        const known = all.get(key);
        if (known === undefined || (known.holds !== "yes" && found.holds === "yes")) all.set(key, sighting);
      }
    }
    return [...all.values()];
  }

  /** Whether source code names anything that some look is about. */
  isWorthReading(): boolean {
    return quickTestOf(this.#table).test(textOf(this.#file.bytes).content);
  }

  #sighting(signal: Signal, found: Found, lines: readonly string[]): Sighting {
    const shows = (lines[found.line - 1] ?? "").trim().slice(0, 200);
    const evidence: Evidence = { kind: "path", anchor: null, contains: null };
    return {
      signal,
      path: this.#file.path,
      shows,
      kind: "item",
      amount: null,
      rank: 1,
      refers: [],
      evidence,
      ...found,
    };
  }
}

const readers: Readonly<Record<FileKind, (file: SourceFile, glance: Glance) => Part>> = {
  workflow: (file, glance) => {
    const workflow = readWorkflow(file);
    // What does not parse does not run: GitHub starts nothing.
    if (workflow === null) return { isRead: true, sightings: [] };
    return { isRead: true, sightings: workflowSightings(file, workflow, glance), items: stepsWithInputs(workflow) };
  },
  hooks: (file, glance) => {
    const hooks = readHooks(file);
    if (hooks === null) return unread;
    const sightings = glance.each("hook", ({ ids }) =>
      hooks
        .filter(({ id }) => ids.includes(id))
        .map(({ id, line }) => ({ line, subject: `./${id}`, holds: "yes", evidence: holding(id) })),
    );
    return { isRead: true, sightings };
  },
  terraform: (file, glance) => itemSightings(readTerraform(file), glance),
  data: (file, glance) => itemSightings(readData(file), glance),
  docker: (file, glance) => itemSightings(readDocker(file), glance),
  codeowners: (file, glance) => {
    const line = readOwners(file);
    const sightings = glance.each("owners", () => (line === null ? [] : [{ line, subject: "./owners", holds: "yes" }]));
    return { isRead: true, sightings };
  },
  document: (file, glance) => {
    const page = readDocument(file.bytes);
    if (page === null) return unread;
    const sightings = glance.each("document", (look) =>
      matchSections(file.path, page, look).map(({ line, slug, title, depth }) => ({
        line,
        subject: `./${title}`,
        rank: depth === 1 ? 2 : 1,
        holds: "yes",
        evidence: { kind: "path", anchor: slug === "" ? null : slug, contains: null },
      })),
    );
    return { isRead: true, sightings };
  },
  lines: (file, glance) => ({ isRead: true, sightings: lineSightings(file, glance) }),
  code: (file, glance) => {
    if (!glance.isWorthReading()) return { isRead: true, sightings: [] };
    const code = readCode(file.bytes);
    const sightings = glance.each("code", (look) => {
      const line = matchCode(file.path, code, look);
      return line === null
        ? []
        : [{ line: line.line, subject: "./code", holds: "yes", evidence: holding(line.text.trim()) }];
    });
    return { isRead: true, sightings };
  },
};

const quickTestOf = remember(
  (table: Table): RegExp =>
    quickTest((table.get("code") ?? []).flatMap(({ look }) => (look.in === "code" ? [look] : []))),
);

/** The file, as long as it holds this text. */
function holding(text: string): Evidence {
  return { kind: "path", anchor: null, contains: text.slice(0, 80) };
}

function workflowSightings(file: SourceFile, workflow: Workflow, glance: Glance): readonly Sighting[] {
  const isGitHub = file.path.startsWith(".github/workflows/");
  const evidenceOf = (job: string): Evidence => ({
    kind: isGitHub ? "workflow" : "path",
    anchor: isGitHub ? job : null,
    contains: null,
  });
  const steps = glance.each("step", (look) =>
    matchSteps(workflow, look).map(({ job, line, shows, isAdvisory }) => ({
      line,
      refers: shows.split(" ").filter((word) => word.includes("/") && !word.startsWith("-")),
      subject: `./${job.id}`,
      holds: isAdvisory ? "advisory" : "yes",
      evidence: evidenceOf(job.id),
    })),
  );
  const calls = glance.each("call", ({ words }) =>
    workflow.jobs.flatMap(({ id, line, calls }) => {
      const name = calls?.split("@")[0]?.split("/").at(-1)?.toLowerCase() ?? "";
      const isCalled = words.some((word) => `-${name.replace(/[._]/g, "-")}-`.includes(`-${word}-`));
      return isCalled ? [{ line, subject: `./${id}`, holds: "yes" as const, evidence: evidenceOf(id) }] : [];
    }),
  );
  const whole = glance.each("workflow", ({ is }) => {
    if (is === "strict-checks")
      return strictSteps(workflow).map(({ line, subject }) => ({ line, subject, holds: "yes", kind: "value" }));
    const line = is === "read-only-token" ? hasReadOnlyToken(file, workflow) : hasPinnedActions(workflow);
    return line === null ? [] : [{ line, subject: "./workflow", holds: "yes" }];
  });
  return [...steps, ...calls, ...whole];
}

/** What runs or holds data: alarms, network rules and copies of it protect it. */
const carriers =
  /^(?:(?:Deployment|StatefulSet|DaemonSet|Service|Ingress|Rollout|CronJob)$|aws_(?:wafv2_web_acl$|cloudfront_distribution|api_gateway_rest_api|apigatewayv2_api|s3_bucket$|db_|rds_|instance|ecs_service|lambda_function|lb$|alb$|sqs_|dynamodb_|elasticache|autoscaling_group|eks_cluster)|google_(?:compute_instance|sql_|cloud_run|container_cluster)|azurerm_(?:linux_|windows_|mssql|postgresql|kubernetes_cluster)|AWS::(?:Lambda|RDS|ECS|EC2::Instance|DynamoDB)::)/;

function itemSightings(items: readonly Item[] | null, glance: Glance): Part {
  if (items === null) return unread;
  const names = new Set(items.map(({ name }) => name));
  const kinds = new Set(items.map(({ kind }) => kind));
  const types = [...new Set(items.map(({ type }) => type))];
  const sightings = [...kinds].flatMap((kind) =>
    glance.each(kind, (look) =>
      (isAbout(types, look) ? items : []).flatMap((item) => {
        const matched = matchItem(item, look);
        if (matched === null) return [];
        const evidence: Evidence = { kind: "path", anchor: item.anchor, contains: null };
        return [{ ...matched, subject: item.name, kind: look.shows, refers: refersOf(item), evidence }];
      }),
    ),
  );
  return { isRead: true, sightings, items: [...names], carries: items.some(({ type }) => carriers.test(type)) };
}

/** Addresses of resources in the expressions of an item. */
function refersOf({ kind, value }: Item): readonly string[] {
  if (kind !== "terraform") return [];
  const text = JSON.stringify(value) ?? "";
  const found = text.slice(0, 20_000).match(/\b(?:data\.)?[a-z][a-z0-9]*_[a-z0-9_]+\.[a-zA-Z_][\w-]*/g) ?? [];
  return [...new Set(found)];
}

function lineSightings(file: SourceFile, glance: Glance): readonly Sighting[] {
  const lower = file.path.toLowerCase();
  const { lines } = textOf(file.bytes);
  return glance.each("lines", ({ files, begins, has }) => {
    if (!files.some((name) => lower.endsWith(name))) return [];
    const at = lines.findIndex((line) => {
      const text = line.trim().toLowerCase();
      return (
        begins.some((begin) => text.startsWith(begin)) && (has.length === 0 || has.some((one) => text.includes(one)))
      );
    });
    return at < 0
      ? []
      : [{ line: at + 1, subject: "./line", holds: "yes", evidence: holding((lines[at] ?? "").trim()) }];
  });
}
