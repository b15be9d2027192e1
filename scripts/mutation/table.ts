import { writeFileSync } from "node:fs";
import { table } from "../markdown-table.ts";
import { explanationOf } from "./explained.ts";
import type { Tried } from "./kept.ts";

type Standing = "killed" | "hung" | "explained" | "survived";
type Counts = Readonly<Record<Standing, number>>;

interface Judged extends Tried {
  readonly standing: Standing;
  readonly because: string | null;
}

/** Writes the page, and the survivors one by one, with their lines, to build/mutation/survivors.txt. */
export function writeTable(tried: readonly Tried[], page: string, date: string): void {
  const judged = tried.filter(({ outcome }) => outcome !== "not tried").map(judge);
  const sample =
    judged.length === tried.length ? "" : ` ${judged.length} of ${tried.length} mutants were tried, evenly spread.`;
  const survivors = judged.filter(({ standing }) => standing === "survived");
  writeFileSync(page, pageOf(judged, date, sample));
  writeFileSync("build/mutation/survivors.txt", survivors.map((one) => `${inWords(one)}\n`).join(""));
}

function judge(tried: Tried): Judged {
  const { outcome, ignored } = tried;
  const because = ignored ?? explanationOf(tried);
  if (outcome === "killed" || outcome === "hung") return { ...tried, standing: outcome, because };
  return { ...tried, standing: because === null ? "survived" : "explained", because };
}

function pageOf(judged: readonly Judged[], date: string, sample: string): string {
  const folders = grouped(judged, ({ path }) => path.split("/").slice(0, 2).join("/"));
  const files = [...grouped(judged, ({ path }) => path)].filter(([, all]) => countsOf(all).survived > 0);
  const reasons = grouped(
    judged.filter(({ standing }) => standing === "explained"),
    ({ path, because }) => `${path}\n${because}`,
  );
  return `# Mutation testing

Written by \`npm run mutate\` on ${date}; CONTRIBUTING.md says how it is run. The mutants are those of Stryker's instrumenter, without its changes of strings: the golden files hold the words of messages. A mutant is killed when a test fails, or when it does not end. The score is what is killed or explained. The first pass gives each mutant half a second of the quick tests, so that some survive that a slower test would kill: \`--survivors\` and \`--laws\` try these again.${sample}

${table(columns, [...[...folders].map(([folder, all]) => rowOf(`\`${folder}\``, all)), rowOf("all", judged)])}

## Explained
${table(
  ["file", "mutants", "why no test notices them"],
  [...reasons].map(([key, all]) => [`\`${key.split("\n")[0]}\``, String(all.length), key.split("\n")[1] ?? ""]),
)}

## Survivors by file
${table(
  ["file", "mutants", "survived"],
  files.map(([path, all]) => [`\`${path}\``, String(all.length), String(countsOf(all).survived)]),
)}
`;
}

const columns = ["folder", "mutants", "killed", "did not end", "explained", "survived", "score"];

function rowOf(name: string, all: readonly Judged[]): readonly string[] {
  const { killed, hung, explained, survived } = countsOf(all);
  const score = `${(((all.length - survived) / all.length) * 100).toFixed(1)} %`;
  return [name, ...[all.length, killed, hung, explained, survived].map(String), score];
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function countsOf(all: readonly Judged[]): Counts {
  const count = (standing: Standing) => all.filter((one) => one.standing === standing).length;
  return { killed: count("killed"), hung: count("hung"), explained: count("explained"), survived: count("survived") };
}

function inWords({ path, line, text, outcome, original, replacement }: Judged): string {
  const notReached = outcome === "not reached" ? " (no test reaches it)" : "";
  return `${path}:${line}${notReached} ${text}\n    ${original.slice(0, 100)} -> ${replacement.slice(0, 100)}`;
}
