import type { CaseClass } from "./case.ts";

const opening = `# Security: who attacks a green check, and what happens

Every kind of attack that was tried or thought of, with the class of cases in [\`hostile/\`](../hostile) that tries it. Each class also holds honest pull requests that look alike and must stay green. \`npm run hostile\` runs them all on the built product
and ends with what was held. [SECURITY.md](../SECURITY.md) says how to report a kind that is missing here. This page is made from the classes: \`npm run hostile -- --page docs/security.md\`.

`;

/** docs/security.md: a row for each class. */
export function securityPage(classes: readonly CaseClass[]): string {
  const rows = classes.map(({ name, attacker, entry, attack, answer, cases }) => {
    const hostile = cases.filter(({ kind }) => kind === "hostile").length;
    const test = `\`${name}\`: ${hostile} hostile, ${cases.length - hostile} honest`;
    return `| ${[attacker, entry, attack, answer, test].map(cell).join(" | ")} |`;
  });
  const head = ["| attacker | entry | attack | what happens | test |", "| --- | --- | --- | --- | --- |"];
  return `${opening}${[...head, ...rows].join("\n")}\n`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
