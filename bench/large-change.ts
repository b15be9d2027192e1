import { memoryRepository } from "../src/adapters/disk/memory.ts";
import type { Report } from "../src/model/report.ts";
import { run } from "../src/run.ts";
import { manyControls, manyFiles } from "./repository.ts";

export interface Size {
  readonly files: number;
  readonly changed: number;
  readonly controls: number;
  /** Of evidence links whose file the change takes away. */
  readonly broken?: number;
}

/** A repository of many services with a program of many controls, ten path rules each, and a change of this many of its files. */
export function largeChange({ files, changed, controls, broken = 0 }: Size): () => Promise<Report> {
  const paths = [...new Set(manyFiles(files))];
  const proofs = Array.from({ length: broken }, (_, at) => `proofs/${at}.md`);
  const shared = { "compliance/program.yml": program, "compliance/controls/all.yml": written(controls, paths, proofs) };
  const all = (names: readonly string[], text: string) => Object.fromEntries(names.map((path) => [path, text]));
  const rest = { ...all(paths, "a\n"), ...shared };
  const base = { ...rest, ...all(proofs, "a\n") };
  const head = { ...rest, ...all(paths.slice(0, changed), "b\n") };
  return () =>
    run({
      kind: "change",
      repository: memoryRepository({ base, head }),
      programPath: "compliance/program.yml",
      today: "2026-11-23",
      directory: null,
      links: null,
      approvals: { approvers: [], author: null, contributors: [] },
      says: () => {},
    });
}

const program = [
  "version: 1",
  "name: Large",
  'owners: ["@acme/compliance"]',
  "frameworks: [{ id: soc2-2017, categories: [security] }]",
  "actors: { self: { kind: self, name: Self } }",
  "scope: { include: ['services/**', 'infra/**'] }",
  "",
].join("\n");

function written(controls: number, paths: readonly string[], proofs: readonly string[]): string {
  const entries = manyControls(controls).map(({ key, rules }, at) => {
    const own = proofs.filter((_, proof) => proof % controls === at);
    const evidence = [paths[(at * 7) % paths.length], ...own].map((path) => ({ path }));
    return {
      id: key,
      title: key,
      actor: "self",
      owner: `@acme/t${at % 40}`,
      satisfies: [`soc2-2017/CC6.${(at % 8) + 1}`],
      paths: rules.map(({ text }) => text),
      evidence,
    };
  });
  // JSON is YAML.
  return `controls:\n${entries.map((entry) => `  - ${JSON.stringify(entry)}\n`).join("")}`;
}
