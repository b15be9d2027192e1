import type {
  CallLook,
  CodeLook,
  HookLook,
  ItemKind,
  ItemLook,
  JobLook,
  LinesLook,
  Look,
  Scope,
  ScriptLook,
  SectionLook,
  Signal,
  StepLook,
  Test,
} from "./signal.ts";

/** How a row of the table is written. `criteria`: ids of SOC 2, then behind a `|` those of NIST CSF 2.0. */
export function signal(
  id: string,
  mechanism: string,
  criteria: string,
  why: string,
  looks: readonly Look[],
  { scope = "repository", family = id }: { readonly scope?: Scope; readonly family?: string } = {},
): Signal {
  const [soc2 = "", csf = ""] = criteria.split("|");
  return {
    id,
    mechanism,
    criteria: { "soc2-2017": words(soc2), "nist-csf-2.0": words(csf) },
    why,
    looks,
    scope,
    family,
  };
}

const noStep: StepLook = { in: "step", actions: [], commands: [], on: null, also: [], unless: [] };

export const action = (...actions: readonly string[]): StepLook => ({ ...noStep, actions });
export const command = (...commands: readonly string[]): StepLook => ({ ...noStep, commands });

/** Events that bring a change before it is merged; what another workflow calls may be brought by one. */
const beforeMerge = ["pull_request", "pull_request_target", "merge_group", "push", "workflow_call"];

export const onChange = (look: StepLook): StepLook => ({ ...look, on: beforeMerge });
export const onSchedule = (look: StepLook): StepLook => ({ ...look, on: ["schedule"] });
export const without = (look: StepLook, ...unless: readonly string[]): StepLook => ({ ...look, unless });
export const withWords = (look: StepLook, ...also: readonly string[]): StepLook => ({ ...look, also });

export const call = (...words: readonly string[]): CallLook => ({ in: "call", words });
export const workflow = (is: JobLook["is"]): JobLook => ({ in: "workflow", is });
export const script = (...commands: readonly string[]): ScriptLook => ({ in: "script", commands });
export const hook = (...ids: readonly string[]): HookLook => ({ in: "hook", ids });

type Where = readonly (readonly [path: string, test: Test])[];

const item =
  (kind: ItemKind, shows: ItemLook["shows"]) =>
  (types: string, ...where: Where): ItemLook => ({ in: kind, types: words(types), where, shows, amount: null });

export const resource = item("terraform", "item");
export const argument = item("terraform", "value");
export const stackResource = item("cloudformation", "item");
export const stackProperty = item("cloudformation", "value");
export const manifest = item("kubernetes", "item");
export const field = item("kubernetes", "value");
export const settingsFile = item("settings", "item");
export const setting = item("settings", "value");
export const dockerfile = item("docker", "value");
/** A task of Ansible by its module, or a role. */
export const task = item("ansible", "item");

/** Software that Ansible puts on a machine, as a role or as a package. */
export const installed = (...names: readonly string[]): readonly ItemLook[] => [
  task("role", ["role", named(...names)]),
  task("apt package dnf yum pacman", ["name", oneOf(...names)], ["state", unless("absent", "removed")]),
];

/** A Helm chart that is installed, whatever names it. */
export const chart = (...names: readonly string[]): ItemLook => settingsFile("chart", ["name", { oneOf: names }]);

/** The first path's number is an amount: to lower it is a loss. */
export const amount = (look: ItemLook): ItemLook => ({ ...look, amount: look.where[0]?.[0] ?? null });

export const code = (libraries: string, ...calls: readonly string[]): CodeLook => ({
  in: "code",
  libraries: words(libraries),
  calls,
  endings: null,
});

/** `iam.Role(` as `new Role(`, where code imports the class alone. */
function madeByName(call: string): readonly string[] {
  const [, name = ""] = /^[a-z]\w*\.([A-Z]\w*\()$/.exec(call) ?? [];
  return name === "" ? [] : [`new ${name}`];
}

/** Infrastructure that is written as a program, for AWS CDK or Pulumi. */
export const cdk = (...calls: readonly string[]): CodeLook =>
  code(
    "aws-cdk-lib @aws-cdk aws_cdk software.amazon.awscdk Amazon.CDK constructs @pulumi/aws @pulumi/azure-native @pulumi/gcp @pulumi/awsx pulumi_aws pulumi_gcp github.com/pulumi/pulumi-aws sst/constructs",
    ...calls.flatMap((call) => [call, ...madeByName(call)]),
  );

/** Services of AWS that a program drives itself, by the names of the libraries for it in each language. */
export const awsSdk = (...services: readonly string[]): string =>
  [
    ...services.flatMap((one) => [
      `github.com/aws/aws-sdk-go-v2/service/${one}`,
      `github.com/aws/aws-sdk-go/service/${one}`,
      `@aws-sdk/client-${one}`,
      `software.amazon.awssdk.services.${one}`,
    ]),
    "boto3",
    "aws-sdk",
  ].join(" ");

/** Calls that need no import, only in files whose names end so. */
export const codeIn = (endings: string, ...calls: readonly string[]): CodeLook => ({
  in: "code",
  libraries: [],
  calls,
  endings: words(endings),
});

export const section = (...titles: readonly string[]): SectionLook => ({
  in: "document",
  titles,
  files: null,
  says: [],
});
/** A document by the end of its path, which says one of these. */
export const page = (files: string, ...says: readonly string[]): SectionLook => ({
  in: "document",
  titles: [],
  files: words(files),
  says,
});

export const lines = (files: string, begins: string, ...has: readonly string[]): LinesLook => ({
  in: "lines",
  files: words(files),
  begins: words(begins),
  has,
});

/** A line that gives a key one of these values, however the file writes that: `ssl = on`, `modsecurity on`. */
export const assigned = (files: string, key: string, ...values: readonly string[]): LinesLook =>
  lines(
    files,
    key,
    ...values.flatMap((value) =>
      ["=", "= ", " = ", " "].flatMap((sign) => [`${key}${sign}${value}`, `${key}${sign}'${value}'`]),
    ),
  );

/** At least so much. */
export const least = (number: number): Test => ({ least: number });
export const oneOf = (...values: readonly string[]): Test => ({ oneOf: values });
export const has = (...texts: readonly string[]): Test => ({ has: texts });
export const named = (...words: readonly string[]): Test => ({ named: words });
export const unless = (...values: readonly string[]): Test => ({ unless: values });
export const not = (...values: readonly string[]): Test => ({ not: values });

function words(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}
