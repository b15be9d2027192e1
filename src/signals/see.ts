import { textOf } from "../model/text.ts";
import { type FileKind, kindOf, longestFile } from "./file-kinds.ts";
import { Glance, holding } from "./glance.ts";
import { isGenerated } from "./left-out.ts";
import type { Table } from "./lookup.ts";
import { flat, matchCode, mayShowCode } from "./match/code.ts";
import { isAbout, matchItem } from "./match/items.ts";
import { matchSections } from "./match/sections.ts";
import { installingJobs, isCommand, stepsWithInputs } from "./match/steps.ts";
import { readCode } from "./read/code.ts";
import { readData } from "./read/data.ts";
import { readDocker } from "./read/docker.ts";
import { readDocument } from "./read/document.ts";
import { readHooks } from "./read/hooks.ts";
import type { Item } from "./read/item.ts";
import { readOwners } from "./read/owners.ts";
import { readScript } from "./read/script.ts";
import type { SourceFile } from "./read/source.ts";
import { readTerraform } from "./read/terraform.ts";
import { readWorkflow } from "./read/workflow.ts";
import type { Evidence, Seen, Sighting } from "./sighting.ts";
import { workflowSightings } from "./workflow-sightings.ts";

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

const readers: Readonly<Record<FileKind, (file: SourceFile, glance: Glance) => Part>> = {
  workflow: (file, glance) => {
    const workflow = readWorkflow(file);
    // What does not parse does not run: GitHub starts nothing.
    if (workflow === null) return { isRead: true, sightings: [] };
    return {
      isRead: true,
      sightings: workflowSightings(file, workflow, glance),
      items: [...stepsWithInputs(workflow), ...installingJobs(workflow)],
    };
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
  script: (file, glance) => {
    const commands = readScript(file);
    const sightings = glance.each("script", (look) =>
      commands
        .filter((command) => isCommand(command, look.commands))
        .map(({ line, words }) => ({
          line,
          subject: `./${words[0] ?? ""}`,
          holds: "yes",
          evidence: holding(words[0] ?? ""),
        })),
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
    const page = readDocument(file.path, file.bytes);
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
    const texts = glance.codeTexts();
    if (texts.size === 0) return { isRead: true, sightings: [] };
    const code = readCode(file.bytes);
    const sightings = glance.each("code", (look) => {
      if (!mayShowCode(texts, look)) return [];
      const line = matchCode(file.path, code, look);
      return line === null
        ? []
        : [{ line: line.line, subject: "./code", holds: "yes", evidence: holding(line.text.trim()) }];
    });
    return { isRead: true, sightings };
  },
};

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
  switch (kind) {
    case "terraform":
      return [...new Set(beginningOf(value).match(/\b(?:data\.)?[a-z][a-z0-9]*_[a-z0-9_]+\.[a-zA-Z_][\w-]*/g))];
    case "cloudformation": {
      // What `Ref`, `GetAtt` and `Sub` name, with or without their tags.
      const found = beginningOf(value).matchAll(/(?:"|\$\{)([A-Za-z]\w{0,254})(?=["}.])/g);
      return [...new Set([...found].map(([, name = ""]) => name))];
    }
    default:
      return [];
  }
}

/** The first 20,000 characters of a value as JSON. The rest is not written: by aliases of YAML it may be a thousand times its file. */
function beginningOf(value: unknown): string {
  const most = 20_000;
  let left = most;
  const text = JSON.stringify(value, (key, part: unknown) => {
    if (left <= 0) return undefined;
    left -= key.length + (typeof part === "string" ? part.length : 1);
    return typeof part === "string" ? part.slice(0, most) : part;
  });
  return (text ?? "").slice(0, most);
}

function lineSightings(file: SourceFile, glance: Glance): readonly Sighting[] {
  const lower = file.path.toLowerCase();
  const { lines } = textOf(file.bytes);
  return glance.each("lines", ({ files, begins, has }) => {
    if (!files.some((name) => (name.endsWith("/") ? `/${lower}`.includes(`/${name}`) : lower.endsWith(name))))
      return [];
    const at = lines.findIndex((line) => {
      const text = flat(line).toLowerCase();
      return (
        begins.some((begin) => text.startsWith(begin)) && (has.length === 0 || has.some((one) => text.includes(one)))
      );
    });
    return at < 0
      ? []
      : [{ line: at + 1, subject: "./line", holds: "yes", evidence: holding((lines[at] ?? "").trim()) }];
  });
}
