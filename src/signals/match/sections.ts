import { remember } from "../../model/remember.ts";
import type { Page, Section } from "../read/document.ts";
import type { SectionLook } from "../signal.ts";

/** Fewer words below a heading are a stub; a file named a policy may be short. */
const fewestWords = 20;
const fewestInPolicy = 5;

/** What rules are written with: somebody must do something. */
const ruleWords =
  /\b(?:must|shall|required?|requires|responsible|we|our|all (?:employees|staff|personnel|users|team members)|employees|prohibited|annual(?:ly)?|quarterly|approved|approval|approves|reviewed|will be|should|policy|at least)\b/g;

/** Folders and titles in which rules are written, and those of pages for users of a product. */
const rulePlaces =
  /(?:^|\/)(?:polic(?:y|ies)|security|compliance|governance|procedures?|isms|runbooks?|playbooks?|handbook|standards|infosec|grc|soc-?2|iso-?27001|controls|risk|operations|sop|sops|trust|legal|hr|bcp|dr|adrs?|decisions|rfcs?)(?:\/|$)/;
/** Names of files in which rules are written, wherever they are. */
const ruleFiles = /(?:^|[-_. ])(?:polic(?:y|ies)|procedures?|standards?|plan)\.mdx?$/;
/** What a short policy says of how things are: `is encrypted`, `are kept`. */
const stated = /\b(?:is|are|be) (?:always |never |only |not )?(?:\w+ed|kept|backed up|held|done|made)\b/;
/** What manuals are written with: somebody is led through the pages of a tool. */
const manualWords = /\b(?:click|choose|select|go to|navigate|log in|log out|enter)\b/g;
/** Titles of instructions that people follow step by step. */
const manuals = /recover|restor|incident|outage|respon|run ?book|play ?book|roll ?back|deploy|operation|backup/;
const ruleTitles =
  /\b(?:policy|policies|plan|procedures?|process|standard|runbook|playbook|program|register|guidelines|review|matrix)\b/;
const userPages =
  /(?:^|\/)(?:guides?|tutorials?|reference|api|sdks?|integrations?|self-host(?:ing|ed)?|cookbook|quickstart|getting-started|features|providers?|modules|components|concepts|website|content|posts|changelog|www|landing|marketing)(?:\/|$)/;

/** The sections of a page that a look is about; of nested ones the outermost. */
export function matchSections(path: string, page: Page, look: SectionLook): readonly Section[] {
  const lower = path.toLowerCase();
  if (look.files !== null) return wholePage(lower, page, look);
  const titled = candidatesOf(page).filter(
    ({ title }) => look.titles.some((one) => standsIn(title, one)) && isOfKind(lower, title, page, look),
  );
  // Most pages have none of the titles: only of the others it is asked where they stand.
  if (titled.length === 0) return [];
  const [first] = page.sections;
  const isPolicy = ruleFiles.test(lower.slice(lower.lastIndexOf("/") + 1));
  const isRules = isPolicy || rulePlaces.test(lower.slice(0, lower.lastIndexOf("/") + 1));
  const isUserPage = userPages.test(lower) && !isRules;
  if (isUserPage) return [];
  // SECURITY.md is about reports from outside, whatever its title says.
  const isForReports = /(?:^|\/)security\.mdx?$/.test(lower);
  let least = Number.POSITIVE_INFINITY;
  return titled.filter((section) => {
    if (isForReports && section.depth === 1) return false;
    const outer = least < section.depth;
    least = Math.min(least, section.depth);
    return !outer && isRule(section, { isRules, isPolicy, pageTitle: first?.title ?? "" });
  });
}

/** A record of a decision is that and no rule; pages for customers of a product state what its vendors and its data are, and no more. */
function isOfKind(path: string, title: string, { sections: [first] }: Page, { titles }: SectionLook): boolean {
  if (/(?:^|\/)(?:decisions|adrs?)\//.test(path)) return titles.includes("decision");
  const isForCustomers = /(?:^|[^a-z])(?:privacy|terms|tos|eula|cookies?|dmca)[^/]*$/;
  const isCalledSo = /^(?:privacy|cookie) policy$|^terms (?:of|and)\b/.test(first?.title ?? "");
  if (!isForCustomers.test(path.split("/").at(-1) ?? "") && !isCalledSo) return true;
  return /third party|sub ?processors|retention|deletion/.test(title);
}

/** Sections with enough words below them to state something. */
const candidatesOf = remember((page: Page): readonly Section[] =>
  page.sections.filter(({ prose }) => prose.length >= 4 * fewestInPolicy),
);

interface Place {
  /** Whether it is a place in which rules are written. */
  readonly isRules: boolean;
  /** Whether the file is called a policy or the like. */
  readonly isPolicy: boolean;
  readonly pageTitle: string;
}

/** A section states a rule where it has the words of one; outside of a folder of rules more of them, and a title that says so. */
function isRule({ title, prose }: Section, { isRules, isPolicy, pageTitle }: Place): boolean {
  const words = prose.split(" ").length;
  const said = prose.match(ruleWords)?.length ?? 0;
  if (isPolicy && words >= fewestInPolicy && words < 3 * fewestWords) return said > 0 || stated.test(prose);
  if (words < fewestWords || said < 1) return false;
  if ((prose.match(manualWords)?.length ?? 0) > 2 * said && !manuals.test(title)) return false;
  if (isRules) return said * 60 >= words || said >= 3;
  return (ruleTitles.test(title) || ruleTitles.test(pageTitle)) && said >= 2 && said * 40 >= words;
}

function wholePage(lower: string, { sections, prose }: Page, { files, says }: SectionLook): readonly Section[] {
  if (files === null || !files.some((file) => isNamed(lower, file))) return [];
  if (prose.split(" ").length < 12 || !(says.length === 0 || says.some((text) => prose.includes(text)))) return [];
  const saying = sections.filter((section) => says.some((text) => section.prose.includes(text)));
  const [first] = sections;
  // A page that is called as its file is, such as a code of conduct, is all of it what it says.
  if (first?.depth === 1 && isCalledSo(first.title, lower)) return [first];
  // The first that says it itself, and not only by what is nested in it.
  const own = saying.find(({ depth }, at) => (saying[at + 1]?.depth ?? 0) <= depth);
  return [own ?? first ?? { title: lower, slug: "", depth: 1, line: 1, prose }];
}

/** By the end of a path; with a slash at its end, by a folder of it; with `./` before it, only at the root. */
function isNamed(path: string, file: string): boolean {
  if (file.startsWith("./")) return path === file.slice(2);
  return file.endsWith("/") ? `/${path}`.includes(`/${file}`) : path === file || path.endsWith(`/${file}`);
}

/** A title of several words that the file's name has too: `# Contributor Code of Conduct` of CODE_OF_CONDUCT.md. */
function isCalledSo(title: string, path: string): boolean {
  const name = (path.split("/").at(-1) ?? "").replace(/\.[a-z]+$/, "").replace(/[_-]+/g, " ");
  return name.split(" ").length > 2 && standsIn(title, name);
}

/** As whole words, one after the other. */
function standsIn(title: string, words: string): boolean {
  return ` ${title} `.includes(` ${words} `);
}
