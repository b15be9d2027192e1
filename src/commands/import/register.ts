import type { EvidenceLink } from "../../model/evidence.ts";
import type { Control, Program } from "../../model/program.ts";
import { isOwner } from "../../parse/written/forms.ts";
import { type ControlToWrite, controlText, type WrittenEvidence } from "../control-text.ts";
import { controlPath, criteriaByName, idComplaint } from "../new-control.ts";
import type { Columns, Field } from "./columns.ts";
import type { Row } from "./rows.ts";

/** Something of a register that could not be read, or that is not written. */
export interface Unread {
  readonly row: number;
  /** The column's heading; null: the row as a whole. */
  readonly column: string | null;
  readonly why: string;
}

/** What a register becomes: the files of new controls, those that are there already, and what could not be read. */
export interface Imported {
  readonly made: readonly { readonly path: string; readonly text: string; readonly control: ControlToWrite }[];
  /** Ids of controls that are there and say the same. */
  readonly same: readonly string[];
  /** Rows of controls that are there and say something else: listed, never written over. */
  readonly changed: readonly Unread[];
  readonly unread: readonly Unread[];
}

export interface Register {
  readonly rows: readonly Row[];
  readonly columns: Columns;
  /** By the name that the register uses, in lower case, the handle. */
  readonly owners: ReadonlyMap<string, string>;
  readonly program: Program;
  /** Whether a path is in the repository. */
  readonly hasFile: (path: string) => boolean;
}

/** Reads every row below the headings. A row without evidence, or whose status does not say that it is in place, is planned. */
export function importRegister(register: Register): Imported {
  const seen = new Map<string, number>();
  const known = new Map(register.program.controls.map((control) => [control.id.toLowerCase(), control]));
  const criteria = criteriaByName(register.program);
  const all: Imported = { made: [], same: [], changed: [], unread: [] };
  return register.rows
    .filter(({ number, cells }) => number > register.columns.head.number && cells.some((cell) => cell !== ""))
    .reduce((so, row) => withRow(so, row, register, { seen, known, criteria }), all);
}

interface Known {
  readonly seen: Map<string, number>;
  readonly known: ReadonlyMap<string, Control>;
  readonly criteria: ReturnType<typeof criteriaByName>;
}

function withRow(so: Imported, row: Row, register: Register, { seen, known, criteria }: Known): Imported {
  const { control, unread } = controlIn(row, register, criteria);
  const told = { ...so, unread: [...so.unread, ...unread] };
  if (control === null) return told;
  const name = control.id.toLowerCase();
  const before = seen.get(name);
  const whole = (why: string): Unread => ({ row: row.number, column: null, why });
  if (before !== undefined)
    return {
      ...told,
      unread: [...told.unread, whole(`${control.id} stands in row ${before} already; only that one is read`)],
    };
  seen.set(name, row.number);
  const there = known.get(name);
  if (there === undefined) {
    const path = controlPath(register.program, control.id);
    if (register.hasFile(path))
      return {
        ...told,
        unread: [...told.unread, whole(`${path} is there already, and holds no control ${control.id}`)],
      };
    return { ...told, made: [...so.made, { path, text: controlText(control), control }] };
  }
  const differs = differences(control, there, register.columns);
  if (differs.length === 0) return { ...told, same: [...so.same, there.id] };
  const why = `${there.id} is in ${there.place.path} already, with another ${differs.join(", ")}; it is not written over`;
  return { ...told, changed: [...so.changed, whole(why)] };
}

function controlIn(
  row: Row,
  register: Register,
  criteria: Known["criteria"],
): { readonly control: ControlToWrite | null; readonly unread: readonly Unread[] } {
  const { program } = register;
  const unread: Unread[] = [];
  const cells = (field: Field) => cellsOf(row, register, field);
  const tell = (column: string | null, why: string) => unread.push({ row: row.number, column, why });
  const id = (cells("id")[0]?.text ?? "").replace(/\s+/g, "-");
  const title = oneLine(cells("title")[0]?.text ?? "");
  const complaint = id === "" ? "there is no id" : idComplaint(id);
  if (complaint !== null) tell(cells("id")[0]?.heading ?? null, complaint);
  if (title === "") tell(cells("title")[0]?.heading ?? null, "there is no title");
  if (complaint !== null || title === "") return { control: null, unread };
  const evidence = cells("evidence").flatMap(({ heading, text }) =>
    evidenceIn(text, register, (why) => tell(heading, why)),
  );
  const [status] = cells("status");
  const isInPlace = status === undefined || saysInPlace(status.text, (why) => tell(status.heading, why));
  const control: ControlToWrite = {
    id,
    title,
    status: evidence.length === 0 || !isInPlace ? "planned" : "implemented",
    description: cells("description")[0]?.text.replace(/\r\n?/g, "\n") ?? "",
    actor: [...program.actors.values()].find(({ kind }) => kind === "self")?.id ?? "self",
    owner: ownerIn(cells("owner"), register, tell),
    satisfies: cells("criteria").flatMap(({ heading, text }) =>
      criteriaIn(text, program, criteria, (why) => tell(heading, why)),
    ),
    paths: [],
    evidence,
  };
  return { control: { ...control, satisfies: [...new Set(control.satisfies)] }, unread };
}

interface Cell {
  readonly heading: string;
  readonly text: string;
}

function cellsOf(row: Row, { columns }: Register, field: Field): readonly Cell[] {
  return (columns.of.get(field) ?? [])
    .map((index) => ({ heading: columns.head.cells[index] ?? "", text: row.cells[index] ?? "" }))
    .filter(({ text }) => text !== "");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** What a status says of a control that is in place, as registers and people write it. */
const inPlaceWords =
  /^(?:(?:partially )?implemented|in place|active|operational|operating(?: effectively)?|effective|completed?|done|ready|ok|pass(?:ed|ing)?|compliant|live|enabled|monitored|approved|healthy|met|yes)$/i;

const plannedWords =
  /^$|planned|^not |to ?do|in progress|on hold|draft|proposed|deprecated|inactive|fail|needs|^no$|^n\/?a$|out of scope/i;

/** Whether a status says that the control is in place; what nobody knows does not, and is told. */
function saysInPlace(text: string, tell: (why: string) => void): boolean {
  const status = text.replace(/[\s_-]+/g, " ").trim();
  if (inPlaceWords.test(status)) return true;
  if (!plannedWords.test(status)) tell(`"${oneLine(text)}" does not say that the control is in place; it is planned`);
  return false;
}

/** Criteria by their ids, wherever they stand in a cell: `SOC 2: CC6.1, CC6.2`. */
function criteriaIn(
  text: string,
  { frameworks }: Program,
  criteria: Known["criteria"],
  tell: (why: string) => void,
): readonly string[] {
  return text.split(/[,;|\n]+/).flatMap((part) => {
    const words = part.trim();
    if (words === "") return [];
    const found = [words, ...words.split(/\s+/).reverse()].map((word) =>
      criteria.get(word.replace(/^[([]|[)\]:.]$/g, "").toLowerCase()),
    );
    const [key] = found.find((keys) => keys?.length === 1) ?? [];
    if (key !== undefined) return [key];
    tell(`"${words}" is no criterion of ${frameworks.map(({ id }) => id).join(", ")}`);
    return [];
  });
}

/** The first cell that names somebody: a handle, an address, or a name that the mapping knows. */
function ownerIn(
  cells: readonly Cell[],
  { owners, program }: Register,
  tell: (column: string, why: string) => void,
): string {
  const names = cells.flatMap(({ heading, text }) =>
    text.split(/[,;\n]+/).map((name) => ({ heading, name: name.trim() })),
  );
  const handles = names.map(({ name }) => owners.get(name.toLowerCase()) ?? (isOwner(name) ? name : null));
  const known = handles.find((handle) => handle !== null);
  if (known !== undefined && known !== null) return known;
  const [first] = names;
  const fallback = program.owners[0]?.name ?? "";
  if (first !== undefined)
    tell(
      first.heading,
      `"${first.name}" is no @login, team or address; name a handle for it in the mapping; ${fallback} stands there now`,
    );
  return fallback;
}

/** Links by how they are written: addresses, workflows, and files that are in the repository. */
function evidenceIn(text: string, { hasFile }: Register, tell: (why: string) => void): readonly WrittenEvidence[] {
  return text.split(/[\n;|]+|,\s+|\s+(?=https?:)/).flatMap((part): readonly WrittenEvidence[] => {
    const link = part.trim();
    if (link === "") return [];
    if (/^https?:\/\/[^\s]+$/.test(link)) return [[["url", link]]];
    const [path = ""] = link.split("#");
    if (/[*?[\]{}\\]/.test(path) || !hasFile(path)) {
      tell(`"${link}" is neither an address nor a file of this repository`);
      return [];
    }
    return [[[/^\.github\/workflows\//.test(path) ? "workflow" : "path", link]]];
  });
}

/** What a register says otherwise than the control that is there, of what it says at all. */
function differences(
  row: ControlToWrite,
  { title, description, satisfies, evidence, owner }: Control,
  { of }: Columns,
): readonly string[] {
  const links = new Set(evidence.map(({ text }: EvidenceLink) => text));
  const claims = new Set<string>(satisfies.map(({ criterion }) => criterion));
  const isOther: readonly (readonly [Field, boolean])[] = [
    ["title", row.title !== title],
    ["description", (row.description ?? "").trim() !== description],
    ["criteria", row.satisfies.some((key) => !claims.has(key)) || claims.size !== row.satisfies.length],
    ["owner", row.owner.toLowerCase() !== (owner?.name.toLowerCase() ?? "")],
    ["evidence", row.evidence.some(([link]) => !links.has(link?.[1] ?? ""))],
  ];
  return isOther.flatMap(([field, differs]) => (differs && of.has(field) ? [field] : []));
}
