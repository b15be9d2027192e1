// What the pages show works when it is pasted. A YAML block says on its first line which file it is, or which file its keys go into.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { parse, stringify } from "yaml";
import { ruleSections } from "../../scripts/rule-pages.ts";
import { shippedCloudDefaults } from "../../src/criteria/cloud-defaults.ts";
import { shippedCatalogue, shippedCatalogueIds } from "../../src/criteria/shipped.ts";
import { readArguments } from "../../src/doors/cli/terminal/arguments.ts";
import { version } from "../../src/model/version.ts";
import { parseProgram } from "../../src/parse/program.ts";
import { ruleIds } from "../../src/rules/registry.ts";
import { isShown } from "../support/console.ts";
import { snapshotOf } from "../support/snapshot-of.ts";
import { fileOf } from "./files-shown.ts";
import { allPages, type Block, blocksOf } from "./page.ts";

const blocks = allPages.flatMap(blocksOf);
const titled = blocks.map((block) => ({ ...block, at: `${block.page}:${block.line}` }));

/** The whole files that a page shows. */
function shownOn(page: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    blocksOf(page).flatMap((block) => {
      const file = fileOf(block);
      return file?.isWhole === true && file.path.startsWith("compliance/") ? [[file.path, block.text]] : [];
    }),
  );
}

/** The program that the parts on all pages go into. */
const shown = shownOn("docs/program.md");

/** What a page speaks of and does not show: programs in other formats. */
const elsewhere = {
  "opencontrol.yaml": "schema_version: 1.0.0\nname: Old\ncomponents: [./component]\n",
  "component/component.yaml":
    "schema_version: 3.0.0\nname: App\nkey: app\nsatisfies:\n- standard_key: NIST-800-53\n  control_key: AC-2\n  implementation_status: complete\n  narrative: [{ text: Accounts are managed }]\n",
  "oscal/gateway.json": readFileSync("__tests__/fixtures/oscal/component-definition.json", "utf8").replaceAll(
    "rev5",
    "rev4",
  ),
  "docs/tls.md": "# TLS\n\nAll of it.\n",
  "docs/accounts.md": "# Accounts\n\nAll of them.\n",
  "policies/access.md": "---\nname: Access\nacronym: AP\nsatisfies: { TSC: [CC6.1] }\n---\n# Access\n",
};

/** The program that a page shows, with the parts of one of its sections in the place of the files' own keys. */
function programWith(
  parts: readonly Block[],
  whole: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const files = new Map(Object.entries(whole));
  for (const part of parts) {
    const path = fileOf(part)?.path ?? "";
    files.set(path, stringify({ ...parse(files.get(path) ?? ""), ...parse(part.text) }));
  }
  return Object.fromEntries(files);
}

function problemsOf(files: Readonly<Record<string, string>>) {
  const program = "compliance/program.yml";
  const snapshot = snapshotOf({ ...elsewhere, ...files });
  return parseProgram(snapshot, program, shippedCatalogue, shippedCatalogueIds, shippedCloudDefaults).problems;
}

const yaml = titled.filter(({ language }) => language === "yaml" || language === "yml");
/** What else pages show in YAML, and what reads it. */
const elsewhereRead = {
  ".pre-commit-config.yaml": "the test below",
  "registers/mapping.yml": "`import`, in console.test.ts",
};
const isPartOfFile = (block: Block) => fileOf(block)?.isWhole === false;
const ofPrograms = yaml.filter((block) => fileOf(block)?.path.startsWith("compliance/") === true);

describe("a block of YAML", () => {
  it("says which file it is or goes into", () => {
    expect(yaml.filter((block) => fileOf(block) === null).map(({ at }) => at)).toEqual([]);
  });

  it("goes into a file of the program, into a workflow, or is read by a test of its own", () => {
    const isKnown = (path = "") => /^(compliance|\.github\/workflows)\//.test(path) || path in elsewhereRead;
    expect(yaml.filter((block) => !isKnown(fileOf(block)?.path)).map(({ at }) => at)).toEqual([]);
    expect(yaml.map((block) => fileOf(block)?.path)).toEqual(expect.arrayContaining(Object.keys(elsewhereRead)));
  });

  test.each(ofPrograms)("at $at makes a program without a problem", (block) => {
    const isBeside = ({ page, section }: Block) => page === block.page && section === block.section;
    const parts = ofPrograms.filter((other) => isBeside(other) && isPartOfFile(other));
    expect(problemsOf(isPartOfFile(block) ? programWith(parts, shown) : shownOn(block.page))).toEqual([]);
  });

  it("that is wrong would be seen", () => {
    const part = (path: string, text: string) => ({
      page: "",
      line: 1,
      section: "",
      language: "yaml",
      text: `# in ${path}\n${text}`,
    });
    for (const block of [
      part("compliance/program.yml", "owner: x\n"),
      part("compliance/controls/transmission.yml", "paths: 3\n"),
    ])
      expect(problemsOf(programWith([block], shown))).not.toEqual([]);
  });
});

it("the configuration for pre-commit names the release, and hooks that are here", () => {
  const [block] = yaml.filter((one) => fileOf(one)?.path === ".pre-commit-config.yaml");
  const hooks = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as readonly { readonly id: string }[];
  expect(parse(block?.text ?? "")).toEqual({
    repos: [
      {
        repo: "https://github.com/controldiff/controldiff",
        rev: `v${version}`,
        hooks: hooks.map(({ id }) => ({ id })),
      },
    ],
  });
});

it("the configuration for an agent starts our server with options that it knows", () => {
  const [block, ...others] = blocks.filter(({ language }) => language === "json");
  expect(others).toEqual([]);
  const { mcpServers } = JSON.parse(block?.text ?? "") as {
    mcpServers: Record<string, { command: string; args: readonly string[] }>;
  };
  const { command, args: [script, ...argv] = [] } = mcpServers.controldiff ?? {};
  expect([command, script]).toEqual(["node", "/path/to/controldiff/dist/cli/index.js"]);
  expect(readArguments(argv).command.name).toBe("mcp");
});

it("a difference stands in the section that a rule's card makes, whose examples __tests__/rules runs, or in a review comment", () => {
  const made = ruleSections();
  const shown = titled.filter(({ language }) => language === "diff");
  expect(shown.length).toBeGreaterThan(ruleIds.length);
  const others = shown.filter(({ page, text }) => page !== "docs/rules.md" || !made.includes(text));
  expect(others.map(({ page }) => page)).toEqual(["docs/action.md"]);
});

describe("a message that docs/action.md explains", () => {
  const table = readFileSync("docs/action.md", "utf8").split("## Messages and what to do")[1] ?? "";
  const messages = [...table.matchAll(/^\| `(.+?)` \|/gm)].map(([, message = ""]) => message);
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".generated.ts"))
    .map((path) => readFileSync(`src/${path}`, "utf8").replace(/\$\{[^}]*\}/g, "…"))
    .join("\n");
  const mistakes = problemsOf({
    "compliance/program.yml":
      'version: 1\nname: A\nowners: ["@a"]\nframeworks: [{ id: soc2-2017, categories: [security] }]\nactors: { self: { kind: self, name: A } }\n',
    "compliance/controls/a.yml":
      'id: A-1\ntitle: A\nowner: "@a"\nsatisfies: [soc2-2017/CC5.7]\nevidence: [{ path: docs/tls.md }]\n',
    "compliance/controls/b.yml":
      'id: B-1\ntitle: B\nowner: "@a"\nsatisfies: [soc2-2017/CC6.1]\nevidnce: [{ path: docs/tls.md }]\n',
  }).map(({ message }) => message);

  test.each(messages)("is one that we write: %s", (message) => {
    const isShownBy = (text: string) => isShown(`…${message}…`, text);
    expect(sources.includes(message) || mistakes.some(isShownBy)).toBe(true);
  });

  it("that nobody writes would be seen, and there are some", () => {
    expect(messages.length).toBeGreaterThan(4);
    expect(sources.includes("could not be bothered")).toBe(false);
  });
});
