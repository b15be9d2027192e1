import { formatOf, isMarkdown } from "../model/file-kinds.ts";

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
  | "code";

/** Longer files were generated, or hold data. */
export const longestFile = 400_000;

const sourceCode = /\.(?:[cm]?[jt]sx?|py|go|rb|java|kt|cs|php|rs|ex|exs|scala|vue|svelte)$/i;
const lineFiles =
  /(?:^|\/)(?:\.?security\.txt|[^/]*nginx[^/]*\.conf|[^/]+\.rego|[^/]+\.sql|caddyfile|\.npmrc)$|(?:^|\/)nginx\/.*\.conf$/i;

/** The kind of a path; null where it can show nothing. */
export function kindOf(path: string): FileKind | null {
  if (/^(?:\.github\/|docs\/)?CODEOWNERS$/.test(path)) return "codeowners";
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return "workflow";
  if (isLeftOut(path)) return null;
  if (/(?:^|\/)\.github\/actions\/.*action\.ya?ml$|^\.github\/[^/]+\/action\.ya?ml$/.test(path)) return "workflow";
  if (
    /(?:^|\/)(?:\.gitlab-ci\.ya?ml|azure-pipelines\.ya?ml|\.circleci\/config\.ya?ml|bitbucket-pipelines\.yml)$/.test(
      path,
    )
  )
    return "workflow";
  if (isForDevelopers(path)) return null;
  if (/(?:^|\/)\.pre-commit-config\.ya?ml$/.test(path)) return "hooks";
  if (/\.md\.tmpl$/.test(path)) return "document";
  if (/(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w-]+)?$|\.dockerfile$/i.test(path)) return "docker";
  if (lineFiles.test(path)) return "lines";
  if (isMarkdown(path) || /\.(?:rst|adoc|txt)$/i.test(path)) return isMarkdown(path) ? "document" : null;
  const format = formatOf(path);
  if (format === "HCL") return "terraform";
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
