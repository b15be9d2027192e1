import { parse } from "yaml";
import { by, byText } from "../../model/order.ts";
import { version } from "../../model/version.ts";
import { type FirstOwners, firstOwners } from "./init-owners.ts";

/** What `init` finds in a repository, as plain data. */
export interface Found {
  /** Every path, with `/` separators. */
  readonly paths: readonly string[];
  /** Text of CODEOWNERS and of the workflows. */
  readonly texts: ReadonlyMap<string, string>;
  /** Who is known to work here, by `@login`. */
  readonly people?: readonly string[];
  /** Git's address; null or left out: it has none. */
  readonly email?: string | null;
  readonly name: string;
}

export interface InitPlan {
  /** Path -> text of the files to write, in order. */
  readonly files: ReadonlyMap<string, string>;
  /** What was found and what became of it, a line each. */
  readonly found: readonly string[];
  readonly owner: string;
  /** What to do before changes of the program can wait for an approval; none where they do. */
  readonly advice: readonly string[];
}

interface Starter {
  readonly id: string;
  readonly title: string;
  readonly satisfies: readonly string[];
  readonly paths: readonly string[];
  readonly evidence: readonly string[];
  readonly why: string;
}

const schemaHome = `https://raw.githubusercontent.com/controldiff/controldiff/v${version}/schemas`;
export const workflowPath = ".github/workflows/compliance.yml";

/** Plans a first program from what is there: every control in it has evidence that exists today. */
export function planInit(found: Found): InitPlan {
  const { people = [], email = null } = found;
  const codeowners = found.texts.get(codeownersPath(found) ?? "") ?? "";
  const first = firstOwners({ codeowners, people, email });
  const [owner = ""] = first.owners;
  const starters = [ownStarter, workflowStarter, codeownersStarter, infrastructureStarter, ...policyStarters].flatMap(
    (start) => start(found) ?? [],
  );
  const files = new Map([
    ["compliance/program.yml", programText(found, first)],
    ...starters.map((starter): [string, string] => [
      `compliance/controls/${starter.id.toLowerCase()}.yml`,
      controlText(starter, owner),
    ]),
    [workflowPath, workflowText],
  ]);
  return {
    files,
    found: starters.map((starter) => `${starter.why}: control ${starter.id}`),
    owner,
    advice: first.advice,
  };
}

function codeownersPath(found: Found): string | null {
  return [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"].find((path) => found.paths.includes(path)) ?? null;
}

function ownStarter(): Starter {
  return {
    id: "MON-01",
    title: "Every pull request is evaluated against the controls",
    satisfies: ["CC4.1"],
    paths: [workflowPath, "compliance/program.yml"],
    evidence: [`workflow: ${workflowPath}#compliance`],
    why: `${workflowPath}, which is written now`,
  };
}

function workflowStarter(found: Found): Starter | null {
  const jobs = found.paths
    .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && path !== workflowPath)
    .flatMap((path) => jobsOf(found.texts.get(path) ?? "").map((job) => ({ path, job })))
    .sort(
      by(
        ({ job }) => (/test|check|ci|build|lint/.test(job) ? 0 : 1),
        ({ path }) => path,
      ),
    );
  const [first] = jobs;
  if (first === undefined) return null;
  return {
    id: "CHG-01",
    title: "Changes are checked before they are merged",
    satisfies: ["CC8.1"],
    paths: [".github/workflows/**"],
    evidence: [`workflow: ${first.path}#${first.job}`],
    why: `workflow ${first.path} has the job ${first.job}`,
  };
}

function jobsOf(workflow: string): readonly string[] {
  try {
    const jobs: unknown = parse(workflow, { logLevel: "silent" })?.jobs;
    return typeof jobs === "object" && jobs !== null ? Object.keys(jobs).sort(byText) : [];
  } catch {
    // Not YAML: whoever owns it will hear of that from GitHub; here it is merely no evidence.
    return [];
  }
}

function codeownersStarter(found: Found): Starter | null {
  const path = codeownersPath(found);
  if (path === null) return null;
  return {
    id: "GOV-01",
    title: "Every part of the system has people who answer for it",
    satisfies: ["CC1.3"],
    paths: [path],
    evidence: [`path: ${path}`],
    why: `${path} says who owns what`,
  };
}

const infrastructure =
  /^(infra|infrastructure|terraform|tf|deploy|deployment|k8s|kubernetes|helm|charts|ansible|cloudformation|pulumi|cdk)\//;

function infrastructureStarter(found: Found): Starter | null {
  const folder = found.paths.map((path) => infrastructure.exec(path)?.[1]).find((name) => name !== undefined);
  if (folder === undefined) return null;
  return {
    id: "INF-01",
    title: "Infrastructure is code, and its standard is what the code says",
    satisfies: ["CC7.1"],
    paths: [`${folder}/**`],
    evidence: [`path: ${folder}/**`],
    why: `folder ${folder} holds infrastructure as code`,
  };
}

/** Words in the name of a document, and what such a document usually speaks to. */
const subjects: readonly {
  readonly id: string;
  readonly words: RegExp;
  readonly title: string;
  readonly satisfies: readonly string[];
}[] = [
  {
    id: "ACC-01",
    words: /access|onboarding|offboarding/,
    title: "Access is granted, reviewed and ended by rule",
    satisfies: ["CC6.2", "CC6.3"],
  },
  { id: "TX-01", words: /encrypt|crypto|tls/, title: "Data is protected in transit", satisfies: ["CC6.7"] },
  { id: "INC-01", words: /incident/, title: "Incidents are handled by rule", satisfies: ["CC7.3", "CC7.4"] },
  {
    id: "CHG-02",
    words: /change[-_ ]?management|release/,
    title: "Changes follow a written rule",
    satisfies: ["CC8.1"],
  },
  { id: "RSK-01", words: /risk/, title: "Risks are assessed", satisfies: ["CC3.2"] },
  { id: "VEN-01", words: /vendor|supplier|subprocessor/, title: "Vendors are assessed", satisfies: ["CC9.2"] },
  { id: "CON-01", words: /conduct/, title: "People know what is expected of them", satisfies: ["CC1.1"] },
  { id: "COM-01", words: /(^|\/)security\.md$/, title: "Anyone can report a security concern", satisfies: ["CC2.3"] },
];

const policyStarters = subjects.map((subject) => (found: Found): Starter | null => {
  const documents = found.paths.filter((path) => path.endsWith(".md") && subject.words.test(path.toLowerCase()));
  const [path] = documents.filter(
    (candidate) => !/(^|\/)(node_modules|vendor|third_party)\//.test(candidate) && /^[\w./ -]+$/.test(candidate),
  );
  if (path === undefined) return null;
  return {
    id: subject.id,
    title: subject.title,
    satisfies: subject.satisfies,
    paths: [path],
    evidence: [`path: ${path}`],
    why: path,
  };
});

function programText(found: Found, { owners, isGated, advice }: FirstOwners): string {
  const failOn = ["new-gap", "broken-evidence", "lost-owner", ...(isGated ? ["program-change"] : [])];
  return `# yaml-language-server: $schema=${schemaHome}/program.schema.json
version: 1
name: ${JSON.stringify(found.name)}

# Who approves changes of this program itself.
owners: [${owners.map((owner) => JSON.stringify(owner)).join(", ")}]

frameworks:
  - id: soc2-2017
    categories: [security]

# You; add your cloud provider, vendors and customers, and say under responsibilities: who answers for what.
actors:
  self: { kind: self, name: ${JSON.stringify(found.name)} }

policy:
${advice.map((line) => `  # ${line.replace(/: (?=name )/, ":\n  # ")}\n`).join("")}  fail-on: [${failOn.join(", ")}]
  approvals: advise
`;
}

function controlText(starter: Starter, owner: string): string {
  const list = (items: readonly string[]) => items.map((item) => `  - ${item}\n`).join("");
  return `# yaml-language-server: $schema=${schemaHome}/control.schema.json
id: ${starter.id}
title: ${starter.title}
actor: self
owner: ${JSON.stringify(owner)}
satisfies:
${list(starter.satisfies.map((criterion) => `soc2-2017/${criterion}`))}paths:
${list(starter.paths.map((path) => JSON.stringify(path)))}evidence:
${list(starter.evidence)}`;
}

/** As examples/workflows/pull-request.yml. */
const workflowText = `name: compliance
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, edited] # edited: the base branch was changed
  pull_request_review:
    types: [submitted, dismissed] # an approval can turn the check green, and its dismissal red again
  merge_group: # without a merge queue this never runs
permissions:
  contents: read # the checkout
  pull-requests: write # the one comment; without it the check is the same
jobs:
  compliance: # the name to require
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { fetch-depth: 2, persist-credentials: false } # 2: the merge and its first parent
      - uses: controldiff/controldiff@v${version} # pin it to the commit of the release that you have read
`;
