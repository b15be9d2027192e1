import { isRecord } from "../../files/pointer.ts";
import { rangeOf } from "../../files/yaml-documents.ts";
import { lineAt } from "../../model/files/line-starts.ts";
import { textOf } from "../../model/text.ts";
import type { SourceFile } from "./source.ts";
import { yamlValues } from "./yaml-value.ts";

/** A hook that pre-commit runs. */
export interface Hook {
  readonly id: string;
  readonly line: number;
}

/** The hooks of a `.pre-commit-config.yaml`; null where it cannot be read. */
export function readHooks({ bytes }: SourceFile): readonly Hook[] | null {
  const [first] = yamlValues(bytes) ?? [];
  if (first === undefined) return null;
  const { document, value } = first;
  const repos = isRecord(value) && Array.isArray(value.repos) ? value.repos : [];
  const { content } = textOf(bytes);
  return repos.flatMap((repo: unknown, at) => {
    const hooks = isRecord(repo) && Array.isArray(repo.hooks) ? repo.hooks : [];
    return hooks.flatMap((hook: unknown, index): Hook[] => {
      if (!isRecord(hook) || typeof hook.id !== "string") return [];
      const range = rangeOf(document, ["repos", String(at), "hooks", String(index), "id"]);
      return [{ id: hook.id, line: lineAt(range?.[0] ?? 0, content) }];
    });
  });
}
