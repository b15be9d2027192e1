import { describe, expect, it } from "vitest";
import { reportOf } from "../support/judged-change.ts";

const program = `version: 1
name: X
owners: ["@acme/c"]
frameworks: [{ id: soc2-2017, categories: [security] }]
actors: { saas: { kind: self, name: S } }
`;
const file = "k8s/settings.yml";

function settings(namespace: string | null, tls: string): string {
  const where = namespace === null ? "" : `, namespace: ${namespace}`;
  return `kind: ConfigMap\nmetadata: { name: settings${where} }\ndata: { TLS: "${tls}" }\n`;
}

/** The flaws of a link whose file of base has one document, and to which head adds another. */
async function flawsWith(link: string, first: string, second: string): Promise<readonly string[]> {
  const control = `controls: [{ id: C-1, title: T, actor: saas, owner: "@acme/p", satisfies: [soc2-2017/CC6.7], paths: ["k8s/**"], evidence: [{ ${link}, contains: strict }] }]\n`;
  const base = { "compliance/program.yml": program, "compliance/controls/c.yml": control, [file]: first };
  const report = await reportOf({ base, head: { ...base, [file]: `${first}---\n${second}` }, today: "2026-11-23" });
  return report.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("evidence"));
}

describe.each([`path: ${file}`, `path: "${file}#/data/TLS"`, `path: "${file}#data"`])("a link with %s", (link) => {
  it.each<readonly [what: string, first: string | null, second: string | null]>([
    ["in the same namespace", "prod", "prod"],
    ["in no namespace", "prod", null],
    ["in a namespace, beside one of any", null, "prod"],
    ["in a namespace that a template fills in", "prod", '"{{ .Release.Namespace }}"'],
  ])("is broken by a second object that says less %s", async (_, first, second) => {
    expect(await flawsWith(link, settings(first, "strict"), settings(second, "off"))).toEqual(["evidence-content"]);
  });

  it("holds beside an object of that name in another namespace", async () => {
    expect(await flawsWith(link, settings("prod", "strict"), settings("dev", "off"))).toEqual([]);
  });
});
