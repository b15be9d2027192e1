import type { PathRule } from "../src/model/program.ts";
import type { RuleList } from "../src/paths/path-index.ts";

const kinds = ["ts", "test.ts", "tf", "md", "yml", "sql", "go", "json"] as const;

/** A large repository's paths, the same in every run: services, packages, infrastructure, documents. */
export function manyFiles(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const kind = kinds[at % kinds.length] ?? "ts";
    const [group, folder] = [Math.floor(at / 100), Math.floor(at / 10) % 10];
    if (at % 97 === 0) return `services/svc-${group}/Dockerfile`;
    if (kind === "tf") return `infra/stack-${group}/module-${folder}/main-${at}.tf`;
    if (kind === "md") return `docs/area-${group}/part-${folder}/page-${at}.md`;
    if (kind === "sql") return `services/svc-${group}/migrations/${folder}/${at}.sql`;
    return `services/svc-${group}/src/module-${folder}/file-${at}.${kind}`;
  });
}

/** As many controls as asked for, of ten rules each, of every kind that people write. */
export function manyControls(count: number): readonly RuleList[] {
  return Array.from({ length: count }, (_, at) => ({ key: `CTL-${at}`, rules: rulesOf(at).map(ruleOf) }));
}

function rulesOf(at: number): readonly string[] {
  return [
    `services/svc-${at}/**`,
    `services/svc-${at}/src/module-${at % 10}/file-${at * 100}.ts`,
    `infra/stack-${at}/{module-1,module-2}/*.tf`,
    `infra/*/module-${at % 10}/main-${at}*.tf`,
    `docs/area-${at}/**/*.md`,
    `**/policy-${at}.md`,
    `services/*/migrations/${at % 10}/${at}?.sql`,
    `packages/@(core|web)-${at}/**`,
    `**/area-${at}/**`,
    "!**/*.test.ts",
  ];
}

export function ruleOf(text: string): PathRule {
  const negated = text.startsWith("!");
  return { text, glob: negated ? text.slice(1) : text, negated, place: { path: "bench", line: 1, column: 1 } };
}
