import { didYouMean } from "../../parse/written/suggest.ts";
import { NotARegister, type Row } from "./rows.ts";

/** What a column of a register can hold. */
export const fields = ["id", "title", "description", "criteria", "owner", "evidence", "status", "paths"] as const;
export type Field = (typeof fields)[number];

/** What a register's columns are called in Vanta, Drata, CISO Assistant, and by hand; compared in lower case, without signs. */
const names: Readonly<Record<Field, readonly string[]>> = {
  id: [
    "id",
    "control id",
    "external id",
    "control code",
    "code",
    "control",
    "control number",
    "number",
    "no",
    "ref",
    "ref id",
    "reference",
    "reference id",
    "control ref",
  ],
  title: ["title", "name", "control name", "control title", "control", "short name", "summary"],
  description: [
    "description",
    "control description",
    "control activity",
    "control statement",
    "details",
    "text",
    "implementation",
  ],
  criteria: [
    "criteria",
    "criterion",
    "satisfies",
    "soc 2",
    "soc2",
    "tsc",
    "trust services criteria",
    "framework codes",
    "frameworks",
    "framework requirements",
    "requirements",
    "mapped requirements",
    "mapped criteria",
    "requirement",
    "controls mapping",
    "reference control",
  ],
  owner: [
    "owner",
    "owners",
    "control owner",
    "control owners",
    "owner email",
    "assignee",
    "assigned to",
    "responsible",
    "accountable",
  ],
  evidence: [
    "evidence",
    "evidences",
    "evidence link",
    "evidence links",
    "evidence url",
    "link",
    "links",
    "url",
    "urls",
    "proof",
    "documents",
    "document",
  ],
  status: ["status", "state", "control status", "implementation status"],
  paths: ["paths", "path", "files", "scope of files"],
};

/** The columns of a register, by what they hold; several can hold criteria or evidence. */
export interface Columns {
  /** The row of the headings. */
  readonly head: Row;
  readonly of: ReadonlyMap<Field, readonly number[]>;
  /** Headings that nobody read. */
  readonly unread: readonly string[];
}

/** Only the first rows can be headings: what stands above them is a title. */
const headIn = 20;

/** Finds the row of headings and what each column holds; `mapping`: by heading, what the user says. Throws `NotARegister`. */
export function columnsOf(rows: readonly Row[], mapping: ReadonlyMap<string, Field | "ignore">): Columns {
  const told = new Map([...mapping].map(([heading, field]) => [plain(heading), field]));
  const found = rows.slice(0, headIn).map((row) => columnsIn(row, told));
  const best = found.find(({ of }) => of.has("id") && of.has("title"));
  if (best === undefined) {
    const [likely] = [...found].sort((one, other) => other.of.size - one.of.size);
    const seen = (likely?.head.cells ?? []).filter((cell) => cell !== "").map((cell) => `"${cell}"`);
    throw new NotARegister(
      `there is no row with a column for the id and one for the title; found ${seen.slice(0, 12).join(", ") || "nothing"}; say which they are with --mapping`,
    );
  }
  const headings = best.head.cells.map(plain);
  const stray = [...told.keys()].filter((heading) => !headings.includes(heading));
  if (stray.length === 0) return best;
  const [first = ""] = stray;
  throw new NotARegister(
    `the mapping names a column "${first}", and there is none${didYouMean(
      first,
      headings.filter((heading) => heading !== ""),
    )}`,
  );
}

function columnsIn(head: Row, told: ReadonlyMap<string, Field | "ignore">): Columns {
  const of = new Map<Field, number[]>();
  const unread: string[] = [];
  head.cells.forEach((cell, index) => {
    const heading = plain(cell);
    const field = told.get(heading) ?? fieldOf(heading, of);
    if (field === undefined) unread.push(...(cell === "" ? [] : [cell]));
    else if (field !== "ignore") of.set(field, [...(of.get(field) ?? []), index]);
  });
  return { head, of, unread };
}

/** Each field by the first column that is called so; of criteria, evidence and owners there can be several. */
function fieldOf(heading: string, of: ReadonlyMap<Field, unknown>): Field | undefined {
  const isOpen = (field: Field) => !of.has(field) || field === "criteria" || field === "evidence" || field === "owner";
  return fields.find((field) => names[field].includes(heading) && isOpen(field));
}

function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\(s\)/g, "s")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
