import { formatOf, isMarkdown } from "../model/files/file-kinds.ts";

import { isLeftOut } from "./left-out.ts";

/** What a file is read as. */
export type FileKind =
  | "workflow"
  | "hooks"
  | "terraform"
  | "data"
  | "docker"
  | "codeowners"
  | "document"
  | "lines"
  | "script"
  | "code";

/** Longer files were generated, or hold data. */
export const longestFile = 400_000;

const sourceCode = /\.(?:[cm]?[jt]sx?|py|go|rb|java|kt|cs|php|rs|ex|exs|scala|vue|svelte|swift|clj|fs|vb)$/i;
const lineFiles: readonly RegExp[] = [
  /(?:^|\/)(?:\.?security\.txt|[^/]*nginx[^/]*\.conf|[^/]+\.rego|[^/]+\.sql|caddyfile|\.npmrc|\.gitattributes)$/i,
  /(?:^|\/)(?:nginx|conf\.d|sites-(?:available|enabled))\/.*\.(?:conf|template|j2)$|(?:^|\/)[^/]*nginx[^/]*\.(?:conf\.(?:template|tmpl|erb|j2)|template)$/i,
  /(?:^|\/)(?:sshd_config|jail\.(?:conf|local)|pgbackrest\.conf|pg_hba\.conf|postgresql\.conf|fluent-bit\.conf|fluentd?\.conf)(?:\.[a-z0-9]+)?$/i,
  /\.(?:bicep|props|csproj|gradle|gradle\.kts|properties)$|(?:^|\/)pip\.conf$/i,
];

/** Where CI services other than GitHub's look for their pipelines, and where teams keep the parts of one. */
const pipelines: readonly RegExp[] = [
  /\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab(?:-ci)?\/(?:.+\/)?[^/]+\.ya?ml$/,
  /(?:^|\/)azure-pipelines?[^/]*\.ya?ml$|(?:^|\/)\.?(?:azure-?pipelines|azuredevops)\/(?:.+\/)?[^/]+\.ya?ml$/i,
  /(?:^|\/)\.circleci\/[^/]+\.ya?ml$|^bitbucket-pipelines\.ya?ml$|^\.travis\.ya?ml$|^\.cirrus\.ya?ml$/,
  /(?:^|\/)\.?(?:woodpecker|drone)\.ya?ml$|(?:^|\/)\.(?:woodpecker|buildkite|semaphore|harness)\/[^/]+\.ya?ml$/,
  /(?:^|\/)(?:cloudbuild|buildspec|codefresh|appveyor|\.appveyor)[^/]*\.ya?ml$/,
];

export function isJenkins(path: string): boolean {
  return /(?:^|\/)Jenkinsfile[^/]*$|\.jenkinsfile$/i.test(path);
}

/** The kind of a path; null where it can show nothing. */
export function kindOf(path: string): FileKind | null {
  if (/^(?:\.github\/|docs\/)?CODEOWNERS$/.test(path)) return "codeowners";
  if (/^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/.test(path)) return "workflow";
  if (isLeftOut(path)) return null;
  if (/(?:^|\/)\.github\/actions\/.*action\.ya?ml$|^\.github\/[^/]+\/action\.ya?ml$/.test(path)) return "workflow";
  if (isJenkins(path) || pipelines.some((pattern) => pattern.test(path))) return "workflow";
  if (isForDevelopers(path)) return null;
  if (/(?:^|\/)\.pre-commit-config\.ya?ml$/.test(path)) return "hooks";
  if (/\.md\.tmpl$/.test(path)) return "document";
  if (/(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w-]+)?$|\.dockerfile$/i.test(path)) return "docker";
  if (lineFiles.some((pattern) => pattern.test(path))) return "lines";
  if (/\.(?:sh|bash)$/.test(path)) return "script";
  if (isMarkdown(path) || /\.(?:rst|adoc|txt)$/i.test(path)) return isMarkdown(path) ? "document" : null;
  const format = formatOf(path);
  if (format === "HCL") return "terraform";
  if (/\.ya?ml\.(?:erb|j2|tmpl|gotmpl|tpl)$/.test(path)) return "data";
  if (format !== null || /\.json5$|(?:^|\/)\.(?:renovaterc|sops)(?:\.|$)/.test(path)) return "data";
  return sourceCode.test(path) ? "code" : null;
}

/** Containers that run on a developer's machine say nothing about what runs for customers. */
function isForDevelopers(path: string): boolean {
  return (
    /compose[^/]*$|Dockerfile[^/]*$|dockerfile$/i.test(path) &&
    /(?:^|[./_-])(?:dev|devel|development|local|devcontainer)(?:[./_-]|$)/i.test(path)
  );
}
