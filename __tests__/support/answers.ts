import { stringify } from "yaml";
import { splitCriterionKey } from "../../src/model/catalogue.ts";
import type { StandingFinding as Finding } from "../../src/model/finding.ts";
import { type Edit, shown, treeOf, type Yaml } from "./program-edits.ts";

type Node = Readonly<Record<string, Yaml>>;

/** What becomes of a mapping somewhere in the program; undefined: it goes. */
type Change = (node: Node) => Node | undefined;

/** One way to make a finding go away by editing the program, whatever the program. */
type Answer = (found: Finding) => Change;

const idOf = ({ id }: { readonly id?: Yaml }): Yaml => id ?? null;
const isNode = (tree: Yaml | undefined): tree is Node =>
  typeof tree === "object" && tree !== null && !Array.isArray(tree);
const list = (tree: Yaml | undefined): readonly Yaml[] => (Array.isArray(tree) ? tree : []);
const same: Change = (node) => node;

/** Every mapping of a tree changed, the inner ones first. */
function mapped(tree: Yaml, change: Change): Yaml | undefined {
  if (Array.isArray(tree)) return tree.map((item) => mapped(item, change)).filter((item) => item !== undefined);
  if (!isNode(tree)) return tree;
  const entries = Object.entries(tree).map(([key, value]) => [key, mapped(value, change)] as const);
  return change(Object.fromEntries(entries.filter((entry): entry is [string, Yaml] => entry[1] !== undefined)));
}

/** A mapping that is a link of the text that a finding is about. */
const isLinkOf = ({ subject }: Finding, node: Node): boolean =>
  ["path", "workflow", "test", "scan", "url", "document"].some((kind) => node[kind] === subject[1]?.split(" -> ")[0]);

const ofLink =
  (change: Change): Answer =>
  (found) =>
  (node) =>
    isLinkOf(found, node) ? change(node) : node;

const ofControl =
  (change: (node: Node, found: Finding) => Node | undefined): Answer =>
  (found) =>
  (node) =>
    found.control !== null && idOf(node) === found.control ? change(node, found) : node;

const ofOthers =
  (change: (node: Node, found: Finding) => Node): Answer =>
  (found) =>
  (node) =>
    "id" in node && "evidence" in node && idOf(node) !== found.control ? change(node, found) : node;

const ofMapWith =
  (key: string, change: (inner: Yaml, found: Finding) => Yaml): Answer =>
  (found) =>
  (node) =>
    key in node ? { ...node, [key]: change(node[key] ?? null, found) } : node;

const criterionOf = ({ criteria, subject }: Finding): string => criteria[0] ?? subject[0] ?? "";

function descoped(node: Node, found: Finding): Node {
  const { framework, criterion } = splitCriterionKey(criterionOf(found) as never);
  return idOf(node) === framework ? { ...node, "not-applicable": { [criterion]: "No." } } : node;
}

const waiver = ({ fingerprint }: Finding): Yaml => ({
  finding: fingerprint,
  reason: "Later",
  "approved-by": "@lead",
  expires: "2026-12-01",
});

const answers: Readonly<Record<string, Answer>> = {
  "the link is dropped": ofLink(() => undefined),
  "the link is another": ofLink(() => ({ path: "docs/keys.md" })),
  "the link is a document": ofLink(() => ({ document: "In a drawer" })),
  "the link asks for nothing more": ofLink((node) => Object.fromEntries(Object.entries(node).slice(0, 1))),
  "the control goes": ofControl(() => undefined),
  "the control is another's": ofControl((node) => ({ ...node, owner: "@mallory" })),
  "the control is of no files": ofControl((node) => ({ ...node, paths: [] })),
  "the control has another name": ofControl((node) => ({ ...node, id: "ZZ-99" })),
  "the control has nothing but a page": ofControl((node) => ({ ...node, evidence: [{ path: "docs/keys.md" }] })),
  "others claim it too": ofOthers(({ satisfies, ...node }, found) => ({
    ...node,
    satisfies: [...list(satisfies ?? null), criterionOf(found)],
  })),
  "others treat it too": ofOthers((node, { subject }) => ({ ...node, treats: [subject[0] ?? ""] })),
  "it is waived": ofMapWith("waivers", (inner, found) => (isNode(inner) ? inner : [...list(inner), waiver(found)])),
  "it fails nobody": ofMapWith("fail-on", (inner, { group }) => list(inner).filter((one) => one !== group)),
  "it does not apply": (found) => (node) => descoped(node, found),
  "nobody answers for it": ofMapWith("responsibilities", (inner, found) => ({
    ...(isNode(inner) ? inner : {}),
    [criterionOf(found)]: { saas: "none", mail: "none" },
  })),
  "it is not asked so deep": (_) => (node) => ("depth" in node ? { ...node, depth: "criteria" } : node),
  "the risk is another's": (found) => (node) =>
    idOf(node) === found.subject[0] && "treatment" in node ? { ...node, treatment: "transfer" } : node,
  "nothing is done": () => same,
};

/** How many ways there are. */
export const waysToAnswer = Object.keys(answers).length;

/** The way of that number to answer a finding, in all files of the program that are YAML of ours. */
export function answer(found: Finding, way: number): Edit {
  const [name, change] = Object.entries(answers)[way] ?? ["nothing", () => same];
  return shown(`${name}: ${found.fingerprint}`, (files) => {
    const own = Object.keys(files).filter((path) => /^compliance\/.*\.ya?ml$/.test(path));
    const changed = own.map((path) => [path, mapped(treeOf(files, path), change(found))] as const);
    const written = changed.map(([path, tree]) => [path, tree === undefined ? "controls: []\n" : stringify(tree)]);
    return { ...files, ...Object.fromEntries(written) };
  });
}
