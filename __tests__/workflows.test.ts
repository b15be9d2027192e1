import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { tagPin } from "../src/doors/cli/init/pin.ts";
import { workflowText } from "../src/doors/cli/init/workflow-text.ts";
import { type Workflow, workflowFiles, workflowOf, workflowsIn } from "./support/workflows.ts";

const ours = workflowFiles(".github/workflows");
const examples = workflowFiles("examples/workflows");
const init = workflowText({ programPath: "compliance/program.yml", job: "compliance", pin: tagPin });
const written = [
  ...ours,
  ...examples,
  { name: "what init writes", text: init },
  ...workflowsIn("README.md"),
  ...workflowsIn("examples/workflows/README.md"),
  ...workflowsIn("docs/make-it-required.md"),
];
const workflows = await Promise.all(written.map(({ name, text }) => workflowOf(name, text)));
const action = parse(readFileSync("action.yml", "utf8"));

/** Ours has no commit that others could know before it is released. */
const isOurs = (uses: string) => uses === "./" || uses.startsWith("controldiff/controldiff@");
const stepsOf = ({ jobs }: Workflow) => jobs.flatMap(({ steps }) => steps);
const uses = (workflow: Workflow, name: string) =>
  stepsOf(workflow).filter((step) => step.uses?.startsWith(`${name}@`) === true);

/** Events whose token writes although a stranger caused them: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const privileged = ["pull_request_target", "workflow_run", "issue_comment"];

/** What holds for every workflow; each answers with what is wrong. */
const rules: Readonly<Record<string, (workflow: Workflow) => readonly unknown[]>> = {
  "is a workflow by GitHub's own parser": ({ errors }) => errors,
  "has a name and a job": ({ title, jobs }) => (title !== "" && jobs.length > 0 ? [] : [title]),
  "pins every action to a commit, and says which version that is": ({ text }) =>
    [...text.matchAll(/uses: (\S+)(.*)/g)]
      .filter(([, uses = ""]) => !isOurs(uses))
      .filter(([, uses = "", says = ""]) => !/@[0-9a-f]{40}$/.test(uses) || !/^ # v\d+\.\d+\.\d+\b/.test(says))
      .map(([whole]) => whole),
  "says what its token may do, no more than one reason each": ({ text, permissions, jobs }) => [
    ...(Object.keys(permissions).length > 0 ? [] : ["no permissions"]),
    ...jobs.flatMap((job) =>
      job.keys.includes("permissions") && Object.keys(job.permissions).length === 0 ? job.id : [],
    ),
    ...[...text.matchAll(/^ *[\w-]+: write\b(.*)$/gm)]
      .filter(([, says = ""]) => !/ # \S/.test(says))
      .map(([whole]) => whole),
  ],
  // All that must hold takes minutes, and may take an hour on a slow machine.
  "ends in time": ({ jobs }) => jobs.filter(({ minutes }) => minutes > 60),
  "leaves no token behind in a checkout": (workflow) =>
    uses(workflow, "actions/checkout").filter((step) => step.with?.["persist-credentials"] !== false),
  "checks nothing out where a stranger's event has a token that writes": (workflow) =>
    privileged.some((event) => event in workflow.on) ? uses(workflow, "actions/checkout") : [],
  "puts no expression into a shell": (workflow) => stepsOf(workflow).filter(({ run }) => run?.includes("${{") === true),
  "gives our Action inputs that it has, and asks for outputs that it has": (workflow) =>
    stepsOf(workflow)
      .filter((step) => step.uses !== undefined && isOurs(step.uses))
      .flatMap(({ id, with: given }) => [
        ...Object.keys(given ?? {}).filter((name) => !(name in action.inputs)),
        ...[...workflow.text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
          .filter(([, step, output = ""]) => step === id && !(output in action.outputs))
          .map(([whole]) => whole),
      ]),
};

/** What holds for the job that people require: each of these can leave a required check pending, skipped, cancelled or out of date. */
const requiredRules: Readonly<Record<string, (workflow: Workflow) => readonly unknown[]>> = {
  "is alone, under the name that is to be required": ({ jobs }) =>
    jobs.filter(({ id, keys }) => id !== "compliance" || keys.includes("name")),
  "is never filtered, skipped, cancelled or made to wait": ({ text, jobs }) => [
    ...(text.match(/^ *(paths|paths-ignore|branches|branches-ignore|concurrency):/gm) ?? []),
    ...jobs.flatMap(({ keys }) => keys.filter((key) => ["if", "needs", "strategy", "concurrency"].includes(key))),
  ],
  "runs whenever what it judges has changed": ({ on }) => {
    const trigger = on.pull_request ?? on.pull_request_target;
    const wanted = ["opened", "synchronize", "reopened", "ready_for_review", "edited"];
    return wanted.filter((type) => trigger?.types?.includes(type) !== true);
  },
  "has the merge and its first parent": (workflow) =>
    uses(workflow, "actions/checkout").filter(
      (step) => step.with?.["fetch-depth"] !== 2 || "ref" in step.with || "repository" in step.with,
    ),
  "asks for nothing that the check does not need": ({ permissions, jobs }) => [
    ...Object.keys(permissions).filter((name) => !["contents", "pull-requests"].includes(name)),
    ...(permissions.contents === "read" ? [] : ["contents"]),
    ...jobs.filter(({ keys }) => keys.includes("permissions")),
  ],
};

const isRequired = ({ jobs }: Workflow) => jobs.some(({ id }) => id === "compliance");

describe.each(workflows)("$name", (workflow) => {
  it.each(Object.entries(rules))("%s", (_, wrongIn) => {
    expect(wrongIn(workflow)).toEqual([]);
  });
});

describe.each(workflows.filter(isRequired))("the check of $name", (workflow) => {
  it.each(Object.entries(requiredRules))("%s", (_, wrongIn) => {
    expect(wrongIn(workflow)).toEqual([]);
  });
});

describe("the ready workflows", () => {
  const ready = workflows.filter(({ name }) => name.startsWith("examples/"));

  it("are each named on their page, and nothing else is", () => {
    const page = readFileSync("examples/workflows/README.md", "utf8");
    const named = [...page.matchAll(/^\| \[([\w-]+\.yml)\]\(\1\)/gm)].map(([, name]) => `examples/workflows/${name}`);
    expect(named.sort()).toEqual(ready.map(({ name }) => name).sort());
  });

  it("begin with the one that init writes and the README shows", () => {
    const plain = (text = "") => text.replace(/^#.*\n/gm, "");
    const shown = workflowsIn("README.md").map(({ text }) => plain(text));
    expect(plain(examples.find(({ name }) => name.endsWith("/pull-request.yml"))?.text)).toBe(init);
    expect(shown).toContain(init);
  });

  it("of forks and Dependabot: one that comments on nothing, a pair, one without a checkout", () => {
    const events = ready
      .filter(isRequired)
      .map(({ on }) => Object.keys(on).find((event) => event.startsWith("pull_request")));
    expect(events.sort()).toEqual(["pull_request", "pull_request", "pull_request_target"]);
  });

  it("of a pair find each other: by the workflow's name, the artifact's, the file's", () => {
    const [report, poster] = ["fork-report.yml", "fork-comment.yml"].map((name) =>
      ready.find((workflow) => workflow.name.endsWith(`/${name}`)),
    );
    expect(poster?.on.workflow_run?.workflows).toEqual([report?.title]);
    const [upload] = report === undefined ? [] : uses(report, "actions/upload-artifact");
    const [download] = poster === undefined ? [] : uses(poster, "actions/download-artifact");
    expect(download?.with?.name).toBe(upload?.with?.name);
    const [posts] = poster === undefined ? [] : uses(poster, "controldiff/controldiff");
    // Where nothing else is said, the report's file is called so; an artifact of one file holds it by its own name.
    expect(posts?.with?.report).toBe(`${download?.with?.path}/controldiff-report.json`);
    expect(report?.permissions).toEqual({ contents: "read", "pull-requests": "read" });
  });

  it("that are no check do not bear its name", () => {
    for (const { title, jobs } of ready.filter((workflow) => !isRequired(workflow))) {
      expect(title).toMatch(/^compliance-/);
      expect(jobs.map(({ id }) => id)).not.toContain("compliance");
    }
  });
});

describe("the linter itself", () => {
  const broken: Readonly<Record<string, string>> = {
    "an unknown event": "on: pull_requests\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n",
    "an unknown key": "on: push\njobs: { a: { runs-on: x, steps: [{ run: x, wth: {} }] } }\n",
    "an unknown permission":
      "on: push\npermissions: { content: read }\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n",
    "a broken expression": `on: push\njobs: { a: { runs-on: x, steps: [{ run: "$\{{ github..sha }}" }] } }\n`,
    "an unknown context": `on: push\njobs: { a: { runs-on: x, steps: [{ run: "$\{{ step.a }}" }] } }\n`,
    "a job that waits for nobody": "on: push\njobs: { a: { needs: b, runs-on: x, steps: [{ run: x }] } }\n",
    "no YAML": "on: [\n",
  };
  it.each(Object.entries(broken))("sees %s", async (name, text) => {
    expect((await workflowOf(name, text)).errors).not.toEqual([]);
  });
});
