export const id = 521;
export const ids = [521,194];
export const modules = {

/***/ 2978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ linkOf),
/* harmony export */   J: () => (/* binding */ controlText)
/* harmony export */ });
/** The text of a control's file. `schema`: the address of the JSON Schema that an editor is to use; null: none. */
function controlText(control, schema = null) {
    const { id, title, status, description = "", actor, owner, satisfies, monitors = [], paths, evidence } = control;
    return [
        schema === null ? "" : `# yaml-language-server: $schema=${schema}\n`,
        `id: ${scalar(id)}\n`,
        `title: ${quoted(title)}\n`,
        status === "planned" ? "status: planned # planned: listed, and never counted; implemented: it counts\n" : "",
        description === "" ? "" : `description: ${quoted(description)}\n`,
        `actor: ${scalar(actor)}\n`,
        owner === "" ? "" : `owner: ${quoted(owner)}\n`,
        list("satisfies", satisfies.map(scalar)),
        list("monitors", monitors.map(scalar)),
        list("paths", paths.map(quoted)),
        list("evidence", evidence.map(evidenceText)),
    ].join("");
}
/** The link that a suggestion stands for. A pattern is left out: it was made to find the line, and would hold too little. */
function linkOf({ kind, target, contains }) {
    const isPattern = contains?.startsWith("/") === true && contains.endsWith("/");
    const link = [[kind, target]];
    return contains === null || isPattern ? link : [...link, ["contains", contains]];
}
function list(key, items) {
    return items.length === 0 ? "" : `${key}:\n${items.map((item) => `  - ${item}\n`).join("")}`;
}
function evidenceText(link) {
    return link.map(([key, value], at) => `${at === 0 ? "" : "    "}${key}: ${quoted(value)}`).join("\n");
}
/** Plain where YAML reads it as the same text, else in quotes. */
function scalar(text) {
    const isPlain = /^[A-Za-z][\w./()-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|[.]inf|[.]nan)$/i.test(text);
    return isPlain ? text : quoted(text);
}
function quoted(text) {
    return JSON.stringify(text);
}


/***/ }),

/***/ 71551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ newControl),
/* harmony export */   XL: () => (/* binding */ controlPath),
/* harmony export */   ou: () => (/* binding */ criteriaByName),
/* harmony export */   vT: () => (/* binding */ idComplaint)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12589);
/* harmony import */ var _parse_catalogue_near_criterion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48870);
/* harmony import */ var _parse_written_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13048);
/* harmony import */ var _control_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2978);




/** Names that Windows keeps for devices, whatever stands behind the dot: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;
/** What is wrong with an id, also as the name of a file; null: nothing. */
function idComplaint(id) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id) || id.endsWith("."))
        return `"${id}" cannot be the id of a control; allowed: up to 64 letters, digits, ".", "_" and "-", not "." at the end`;
    return reserved.test(id.split(".")[0] ?? "") ? `"${id}" cannot be the name of a file on Windows` : null;
}
/** Where a control of a program is written, in a file of its own. */
function controlPath({ place }, id) {
    return `${place.path.slice(0, place.path.lastIndexOf("/") + 1)}controls/${id.toLowerCase()}.yml`;
}
/** The keys of the program's criteria by what somebody may type for them, in lower case: `cc6.1`, `soc2-2017/cc6.1`. */
function criteriaByName({ frameworks, catalogues }) {
    const named = new Map();
    for (const framework of frameworks) {
        for (const { id } of catalogues.get(framework.id)?.criteria ?? []) {
            const key = (0,_model_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .criterionKey */ .h)(framework.id, id);
            for (const name of [id.toLowerCase(), key.toLowerCase()])
                named.set(name, [...(named.get(name) ?? []), key]);
        }
    }
    return named;
}
function cataloguesOf({ frameworks, catalogues }) {
    return frameworks.flatMap(({ id }) => catalogues.get(id) ?? []);
}
/** A criterion as somebody types it, `cc6.1` or `soc2-2017/CC6.1`, among the program's frameworks: its key, or what is wrong. */
function criterionOf(text, program) {
    const named = criteriaByName(program);
    const word = text.trim().toLowerCase();
    const [first, ...others] = named.get(word) ?? [];
    if (first === undefined) {
        const { meant, siblings } = (0,_parse_catalogue_near_criterion_js__WEBPACK_IMPORTED_MODULE_0__/* .nearCriterion */ .w)(word.slice(word.indexOf("/") + 1), cataloguesOf(program));
        const near = (meant === null ? siblings : [meant]).flatMap((id) => named.get(id.toLowerCase()) ?? []);
        const meantWords = near.length === 0 ? "" : `; did you mean ${(0,_parse_written_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(near.map((key) => `"${key}"`))}?`;
        return { wrong: `"${text}" is no criterion of ${program.frameworks.map(({ id }) => id).join(", ")}${meantWords}` };
    }
    if (others.length === 0)
        return { key: first };
    const all = [first, ...others];
    return { wrong: `"${text}" is in ${all.length} frameworks; write ${all.join(" or ")}` };
}
/** The file of a new control, or everything that is wrong with it. What has no evidence is planned. */
function newControl(added, program) {
    const criteria = added.satisfies.map((text) => criterionOf(text, program));
    const clash = program.controls.find(({ id }) => id.toLowerCase() === added.id.toLowerCase());
    const actor = actorOf(added.actor, program);
    const mistakes = [
        ...[idComplaint(added.id)].flatMap((wrong) => wrong ?? []),
        ...(clash === undefined ? [] : [`there is a control ${clash.id} already, in ${clash.place.path}`]),
        ...criteria.flatMap((one) => ("wrong" in one ? [one.wrong] : [])),
        ...("wrong" in actor ? [actor.wrong] : []),
    ];
    if (mistakes.length > 0 || "wrong" in actor)
        return { is: "refused", mistakes };
    const status = added.isPlanned || added.evidence.length === 0 ? "planned" : "implemented";
    const text = (0,_control_text_js__WEBPACK_IMPORTED_MODULE_3__/* .controlText */ .J)({
        ...added,
        status,
        actor: actor.id,
        owner: added.owner ?? program.owners[0]?.name ?? "",
        satisfies: criteria.flatMap((one) => ("key" in one ? [one.key] : [])),
    });
    return { is: "made", path: controlPath(program, added.id), text, status };
}
function actorOf(text, { actors }) {
    const ids = [...actors.keys()];
    const own = [...actors.values()].filter(({ kind }) => kind === "self");
    if (text === null) {
        const [first] = own;
        if (first !== undefined && own.length === 1)
            return { id: first.id };
        return { wrong: `say --actor: ${own.length} actors are of kind self; there are ${ids.join(", ")}` };
    }
    const found = ids.find((id) => id.toLowerCase() === text.toLowerCase());
    return found === undefined ? { wrong: `"${text}" is no actor; there are ${ids.join(", ")}` } : { id: found };
}


/***/ }),

/***/ 45521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importControls: () => (/* binding */ importControls)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/adapters/git/command.js + 1 modules
var command = __webpack_require__(74248);
;// CONCATENATED MODULE: ./build/js/adapters/git/ignored.js

/** Those of these paths, from a folder, that git would not take into the next commit; none where the folder is in no repository. */
async function ignoredBy(dir, paths) {
    if (paths.length === 0)
        return [];
    const { code, stdout } = await (0,command/* askGit */.gG)(dir, ["check-ignore", "-z", "--stdin"], paths.map((path) => `${path}\0`).join(""));
    return code === 0
        ? stdout
            .toString("utf8")
            .split("\0")
            .filter((path) => path !== "")
        : [];
}

// EXTERNAL MODULE: ./build/js/parse/written/suggest.js
var suggest = __webpack_require__(13048);
;// CONCATENATED MODULE: ./build/js/commands/import/rows.js
/** A file that cannot be read as a register, in a sentence. */
class NotARegister extends Error {
}
/** So many rows and columns are read: a register of controls has hundreds. */
const mostRows = 10_000;
const mostColumns = 200;

;// CONCATENATED MODULE: ./build/js/commands/import/columns.js


/** What a column of a register can hold. */
const fields = ["id", "title", "description", "criteria", "owner", "evidence", "status", "paths"];
/** What a register's columns are called in Vanta, Drata, CISO Assistant, and by hand; compared in lower case, without signs. */
const names = {
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
/** Only the first rows can be headings: what stands above them is a title. */
const headIn = 20;
/** Finds the row of headings and what each column holds; `mapping`: by heading, what the user says. Throws `NotARegister`. */
function columnsOf(rows, mapping) {
    const told = new Map([...mapping].map(([heading, field]) => [plain(heading), field]));
    const found = rows.slice(0, headIn).map((row) => columnsIn(row, told));
    const best = found.find(({ of }) => of.has("id") && of.has("title"));
    if (best === undefined) {
        const [likely] = [...found].sort((one, other) => other.of.size - one.of.size);
        const seen = (likely?.head.cells ?? []).filter((cell) => cell !== "").map((cell) => `"${cell}"`);
        throw new NotARegister(`there is no row with a column for the id and one for the title; found ${seen.slice(0, 12).join(", ") || "nothing"}; say which they are with --mapping`);
    }
    const headings = best.head.cells.map(plain);
    const stray = [...told.keys()].filter((heading) => !headings.includes(heading));
    if (stray.length === 0)
        return best;
    const [first = ""] = stray;
    throw new NotARegister(`the mapping names a column "${first}", and there is none${(0,suggest/* didYouMean */.au)(first, headings.filter((heading) => heading !== ""))}`);
}
function columnsIn(head, told) {
    const of = new Map();
    const unread = [];
    head.cells.forEach((cell, index) => {
        const heading = plain(cell);
        const field = told.get(heading) ?? fieldOf(heading, of);
        if (field === undefined)
            unread.push(...(cell === "" ? [] : [cell]));
        else if (field !== "ignore")
            of.set(field, [...(of.get(field) ?? []), index]);
    });
    return { head, of, unread };
}
/** Each field by the first column that is called so; of criteria, evidence and owners there can be several. */
function fieldOf(heading, of) {
    const isOpen = (field) => !of.has(field) || field === "criteria" || field === "evidence" || field === "owner";
    return fields.find((field) => names[field].includes(heading) && isOpen(field));
}
function plain(heading) {
    return heading
        .toLowerCase()
        .replace(/\(s\)/g, "s")
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
}

;// CONCATENATED MODULE: ./build/js/commands/import/csv.js

/**
 * The rows of a CSV file. UTF-8, UTF-16 with a byte order mark and Windows-1252 are told apart, and `,`, `;` and tabs by which of them the
 * first lines have most. Throws `NotARegister`.
 */
function csvRows(bytes) {
    const text = textOf(bytes);
    if (text.includes("\0"))
        throw new NotARegister("it is no text; save it as CSV or XLSX");
    return rowsIn(text, delimiterOf(text));
}
/** As RFC 4180, and what Excel writes: https://www.rfc-editor.org/rfc/rfc4180 */
function rowsIn(text, delimiter) {
    const rows = [];
    let [cells, cell, isQuoted] = [[], "", false];
    const endCell = () => {
        cells.push(cell.trim());
        cell = "";
        if (cells.length > mostColumns)
            throw new NotARegister(`row ${rows.length + 1} has more than ${mostColumns} columns`);
    };
    const endRow = () => {
        endCell();
        rows.push({ number: rows.length + 1, cells });
        cells = [];
        if (rows.length > mostRows)
            throw new NotARegister(`it has more than ${mostRows} rows`);
    };
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at] ?? "";
        if (isQuoted) {
            if (char !== '"')
                cell += char;
            else if (text[at + 1] === '"') {
                cell += '"';
                at += 1;
            }
            else
                isQuoted = false;
        }
        else if (char === '"' && cell.trim() === "") {
            [cell, isQuoted] = ["", true];
        }
        else if (char === delimiter)
            endCell();
        else if (char === "\n")
            endRow();
        else if (char !== "\r")
            cell += char;
    }
    if (isQuoted)
        throw new NotARegister(`a quote that is opened in row ${rows.length + 1} is never closed`);
    if (cell !== "" || cells.length > 0)
        endRow();
    return rows;
}
function textOf(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder("utf-16le").decode(bytes);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder("utf-16be").decode(bytes);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return new TextDecoder("windows-1252").decode(bytes);
    }
}
/** Outside of quotes, in the first rows. */
function delimiterOf(text) {
    const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
    const [best = ","] = [",", ";", "\t"].sort((one, other) => head.split(other).length - head.split(one).length);
    return best;
}

// EXTERNAL MODULE: ./build/js/parse/written/forms.js
var written_forms = __webpack_require__(43741);
// EXTERNAL MODULE: ./build/js/commands/control-text.js
var control_text = __webpack_require__(2978);
// EXTERNAL MODULE: ./build/js/commands/new-control.js
var new_control = __webpack_require__(71551);
;// CONCATENATED MODULE: ./build/js/commands/import/register.js



/** Reads every row below the headings. A row without evidence, or whose status does not say that it is in place, is planned. */
function importRegister(register) {
    const seen = new Map();
    const known = new Map(register.program.controls.map((control) => [control.id.toLowerCase(), control]));
    const criteria = (0,new_control/* criteriaByName */.ou)(register.program);
    const all = { made: [], same: [], changed: [], unread: [] };
    return register.rows
        .filter(({ number, cells }) => number > register.columns.head.number && cells.some((cell) => cell !== ""))
        .reduce((so, row) => withRow(so, row, register, { seen, known, criteria }), all);
}
function withRow(so, row, register, { seen, known, criteria }) {
    const { control, unread } = controlIn(row, register, criteria);
    const told = { ...so, unread: [...so.unread, ...unread] };
    if (control === null)
        return told;
    const name = control.id.toLowerCase();
    const before = seen.get(name);
    const whole = (why) => ({ row: row.number, column: null, why });
    if (before !== undefined)
        return {
            ...told,
            unread: [...told.unread, whole(`${control.id} stands in row ${before} already; only that one is read`)],
        };
    seen.set(name, row.number);
    const there = known.get(name);
    if (there === undefined) {
        const path = (0,new_control/* controlPath */.XL)(register.program, control.id);
        if (register.hasFile(path))
            return {
                ...told,
                unread: [...told.unread, whole(`${path} is there already, and holds no control ${control.id}`)],
            };
        return { ...told, made: [...so.made, { path, text: (0,control_text/* controlText */.J)(control), control }] };
    }
    const differs = differences(control, there, register.columns);
    if (differs.length === 0)
        return { ...told, same: [...so.same, there.id] };
    const why = `${there.id} is in ${there.place.path} already, with another ${differs.join(", ")}; it is not written over`;
    return { ...told, changed: [...so.changed, whole(why)] };
}
function controlIn(row, register, criteria) {
    const { program } = register;
    const unread = [];
    const cells = (field) => cellsOf(row, register, field);
    const tell = (column, why) => unread.push({ row: row.number, column, why });
    const id = (cells("id")[0]?.text ?? "").replace(/\s+/g, "-");
    const title = oneLine(cells("title")[0]?.text ?? "");
    const complaint = id === "" ? "there is no id" : (0,new_control/* idComplaint */.vT)(id);
    if (complaint !== null)
        tell(cells("id")[0]?.heading ?? null, complaint);
    if (title === "")
        tell(cells("title")[0]?.heading ?? null, "there is no title");
    if (complaint !== null || title === "")
        return { control: null, unread };
    const evidence = cells("evidence").flatMap(({ heading, text }) => evidenceIn(text, register, (why) => tell(heading, why)));
    const [status] = cells("status");
    const isInPlace = status === undefined || saysInPlace(status.text, (why) => tell(status.heading, why));
    const control = {
        id,
        title,
        status: evidence.length === 0 || !isInPlace ? "planned" : "implemented",
        description: cells("description")[0]?.text.replace(/\r\n?/g, "\n") ?? "",
        actor: [...program.actors.values()].find(({ kind }) => kind === "self")?.id ?? "self",
        owner: ownerIn(cells("owner"), register, tell),
        satisfies: cells("criteria").flatMap(({ heading, text }) => criteriaIn(text, program, criteria, (why) => tell(heading, why))),
        paths: [],
        evidence,
    };
    return { control: { ...control, satisfies: [...new Set(control.satisfies)] }, unread };
}
function cellsOf(row, { columns }, field) {
    return (columns.of.get(field) ?? [])
        .map((index) => ({ heading: columns.head.cells[index] ?? "", text: row.cells[index] ?? "" }))
        .filter(({ text }) => text !== "");
}
function oneLine(text) {
    return text.replace(/\s+/g, " ").trim();
}
/** What a status says of a control that is in place, as registers and people write it. */
const inPlaceWords = /^(?:(?:partially )?implemented|in place|active|operational|operating(?: effectively)?|effective|completed?|done|ready|ok|pass(?:ed|ing)?|compliant|live|enabled|monitored|approved|healthy|met|yes)$/i;
const plannedWords = /^$|planned|^not |to ?do|in progress|on hold|draft|proposed|deprecated|inactive|fail|needs|^no$|^n\/?a$|out of scope/i;
/** Whether a status says that the control is in place; what nobody knows does not, and is told. */
function saysInPlace(text, tell) {
    const status = text.replace(/[\s_-]+/g, " ").trim();
    if (inPlaceWords.test(status))
        return true;
    if (!plannedWords.test(status))
        tell(`"${oneLine(text)}" does not say that the control is in place; it is planned`);
    return false;
}
/** Criteria by their ids, wherever they stand in a cell: `SOC 2: CC6.1, CC6.2`. */
function criteriaIn(text, { frameworks }, criteria, tell) {
    return text.split(/[,;|\n]+/).flatMap((part) => {
        const words = part.trim();
        if (words === "")
            return [];
        const found = [words, ...words.split(/\s+/).reverse()].map((word) => criteria.get(word.replace(/^[([]|[)\]:.]$/g, "").toLowerCase()));
        const [key] = found.find((keys) => keys?.length === 1) ?? [];
        if (key !== undefined)
            return [key];
        tell(`"${words}" is no criterion of ${frameworks.map(({ id }) => id).join(", ")}`);
        return [];
    });
}
/** The first cell that names somebody: a handle, an address, or a name that the mapping knows. */
function ownerIn(cells, { owners, program }, tell) {
    const names = cells.flatMap(({ heading, text }) => text.split(/[,;\n]+/).map((name) => ({ heading, name: name.trim() })));
    const handles = names.map(({ name }) => owners.get(name.toLowerCase()) ?? ((0,written_forms/* isOwner */.u8)(name) ? name : null));
    const known = handles.find((handle) => handle !== null);
    if (known !== undefined && known !== null)
        return known;
    const [first] = names;
    const fallback = program.owners[0]?.name ?? "";
    if (first !== undefined)
        tell(first.heading, `"${first.name}" is no @login, team or address; name a handle for it in the mapping; ${fallback} stands there now`);
    return fallback;
}
/** Links by how they are written: addresses, workflows, and files that are in the repository. */
function evidenceIn(text, { hasFile }, tell) {
    return text.split(/[\n;|]+|,\s+|\s+(?=https?:)/).flatMap((part) => {
        const link = part.trim();
        if (link === "")
            return [];
        if (/^https?:\/\/[^\s]+$/.test(link))
            return [[["url", link]]];
        const [path = ""] = link.split("#");
        if (/[*?[\]{}\\]/.test(path) || !hasFile(path)) {
            tell(`"${link}" is neither an address nor a file of this repository`);
            return [];
        }
        return [[[/^\.github\/workflows\//.test(path) ? "workflow" : "path", link]]];
    });
}
/** What a register says otherwise than the control that is there, of what it says at all. */
function differences(row, { title, description, satisfies, evidence, owner }, { of }) {
    const links = new Set(evidence.map(({ text }) => text));
    const claims = new Set(satisfies.map(({ criterion }) => criterion));
    const isOther = [
        ["title", row.title !== title],
        ["description", (row.description ?? "").trim() !== description],
        ["criteria", row.satisfies.some((key) => !claims.has(key)) || claims.size !== row.satisfies.length],
        ["owner", row.owner.toLowerCase() !== (owner?.name.toLowerCase() ?? "")],
        ["evidence", row.evidence.some(([link]) => !links.has(link?.[1] ?? ""))],
    ];
    return isOther.flatMap(([field, differs]) => (differs && of.has(field) ? [field] : []));
}

// EXTERNAL MODULE: ./build/js/fetch/program-at.js + 75 modules
var program_at = __webpack_require__(42101);
// EXTERNAL MODULE: ./build/js/model/problem.js
var problem = __webpack_require__(79471);
// EXTERNAL MODULE: ./build/js/render/text/plain.js
var text_plain = __webpack_require__(34655);
// EXTERNAL MODULE: ./build/js/render/text/words.js
var words = __webpack_require__(60406);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/arguments.js
var terminal_arguments = __webpack_require__(21994);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/folded.js
var folded = __webpack_require__(83194);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/here.js
var terminal_here = __webpack_require__(47390);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/write-new-file.js
var write_new_file = __webpack_require__(73513);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/import-mapping.js






const noMapping = { columns: new Map(), owners: new Map() };
/** Reads `columns:` and `owners:` of a YAML or JSON file. Throws `UsageError` with every mistake in it. */
function readMapping(file, onDisk) {
    const written = valueIn(file, onDisk);
    const { columns = {}, owners = {}, ...rest } = written;
    const allowed = [...fields, "ignore"];
    const mistakes = [
        ...Object.keys(rest).map((key) => `${file}: unknown key "${key}"; allowed: columns, owners`),
        ...pairs(columns, file, "columns").flatMap(([heading, field]) => allowed.includes(field)
            ? []
            : [`${file}: column "${heading}" is to be "${field}"; ${(0,suggest/* meantAndAllowed */.z2)(field, allowed)}`]),
        ...pairs(owners, file, "owners").flatMap(([name, handle]) => (0,written_forms/* isOwner */.u8)(handle)
            ? []
            : [`${file}: "${handle}", for "${name}", is no owner; allowed: @login, @org/team or an address`]),
    ];
    if (mistakes.length > 0)
        throw new terminal_arguments/* UsageError */.e(mistakes);
    return {
        columns: new Map(pairs(columns, file, "columns")),
        owners: new Map(pairs(owners, file, "owners").map(([name, handle]) => [name.toLowerCase(), handle])),
    };
}
function valueIn(file, onDisk) {
    try {
        const value = (0,dist/* parse */.qg)((0,external_node_fs_.readFileSync)(onDisk, "utf8"), { logLevel: "silent", maxAliasCount: 0 });
        if (typeof value === "object" && value !== null && !Array.isArray(value))
            return value;
    }
    catch (error) {
        throw new terminal_arguments/* UsageError */.e([
            `${file} cannot be read: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
        ]);
    }
    throw new terminal_arguments/* UsageError */.e([`${file} is no map with "columns" and "owners"`]);
}
function pairs(value, file, key) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw new terminal_arguments/* UsageError */.e([`${file}: "${key}" is no map`]);
    return Object.entries(value).map(([name, text]) => [name, String(text)]);
}

;// CONCATENATED MODULE: ./build/js/doors/cli/commands/import.js
















/** Bytes of a file that is read as a register. */
const largestRegister = 20 * 1024 * 1024;
/** `import`: the controls of a spreadsheet, one file each; nothing is written over. */
async function importControls(asked, shell) {
    const file = asked.operand ?? "";
    const one = (name) => asked.values.get(name)?.[0] ?? null;
    const mapping = one("mapping");
    const { columns: told, owners } = mapping === null ? noMapping : readMapping(mapping, (0,external_node_path_.resolve)(shell.cwd, mapping));
    const here = await (0,terminal_here.openHere)(asked, shell, null);
    try {
        const rows = await rowsOf(file, (0,external_node_path_.resolve)(shell.cwd, file), one("sheet"));
        const { head } = await here.repository.revisions();
        const { snapshot, parsed } = await (0,program_at/* programAt */.qN)(here.repository, head, here.programPath);
        if (parsed.program === null) {
            const why = parsed.absent
                ? [`there is no ${here.programPath}; "controldiff init" writes a first one`]
                : parsed.problems.map(problem/* formatProblem */.V);
            throw new terminal_arguments/* UsageError */.e(why);
        }
        const columns = columnsOf(rows, told);
        const hasFile = (path) => snapshot.files.has(path);
        const imported = importRegister({ rows, columns, owners, program: parsed.program, hasFile });
        const isDry = asked.values.has("dry-run");
        if (!isDry)
            await writeAll(here.onDisk("."), imported);
        const isJson = one("format") === "json";
        shell.out.write(isJson
            ? `${JSON.stringify({ schema: "controldiff-import/1", ...imported, unreadColumns: columns.unread }, null, 2)}\n`
            : (0,folded.folded)(asText(imported, columns.unread, isDry), shell.out));
        return imported.unread.length + imported.changed.length > 0 ? 1 : 0;
    }
    catch (error) {
        if (error instanceof NotARegister)
            throw new terminal_arguments/* UsageError */.e([`${file}: ${error.message}`]);
        throw error;
    }
    finally {
        await here.close();
    }
}
/** Writes every file or none: a register that is half in the program is worse than one that is not. Throws `UsageError`. */
async function writeAll(dir, { made }) {
    const paths = made.map(({ path }) => path);
    const ignored = new Set(await ignoredBy(dir, paths));
    const why = paths.flatMap((path) => {
        const here = (0,write_new_file/* whyNotWritten */.z5)(dir, path);
        if (ignored.has(path))
            return [`${path} is ignored by git${here === null ? "" : ", and is there already"}; no commit would have it`];
        return here === null ? [] : [here];
    });
    if (why.length > 0)
        throw new terminal_arguments/* UsageError */.e([...why, "nothing was written"]);
    for (const { path, text } of made)
        (0,write_new_file/* writeNewFile */.S0)(dir, path, text);
}
async function rowsOf(file, onDisk, sheet) {
    const bytes = bytesOf(file, onDisk);
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
        if (/\.xlsx?$/i.test(file))
            throw new NotARegister("it is not an XLSX workbook; save it as XLSX or CSV");
        return csvRows(bytes);
    }
    const { readSheetOf, RefusedWorkbook } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(967)]).then(__webpack_require__.bind(__webpack_require__, 21967));
    try {
        const rows = await readSheetOf(bytes, sheet);
        if (rows.length > mostRows)
            throw new NotARegister(`it has more than ${mostRows} rows`);
        return rows.map((cells, index) => ({ number: index + 1, cells: cells.slice(0, mostColumns) }));
    }
    catch (error) {
        if (error instanceof RefusedWorkbook)
            throw new NotARegister(error.message);
        throw error;
    }
}
function bytesOf(file, onDisk) {
    try {
        const { size } = (0,external_node_fs_.statSync)(onDisk);
        if (size > largestRegister)
            throw new NotARegister(`it has ${size} bytes; ${largestRegister} are the most that are read`);
        return (0,external_node_fs_.readFileSync)(onDisk);
    }
    catch (error) {
        if (error instanceof NotARegister)
            throw error;
        throw new terminal_arguments/* UsageError */.e([`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`]);
    }
}
function asText({ made, same, changed, unread }, columns, isDry) {
    const planned = made.filter(({ control }) => control.status === "planned").length;
    const at = ({ row, column, why }) => `  row ${row}${column === null ? "" : `, column ${column}`}: ${why}`;
    const wrote = `${isDry ? "would write" : "wrote"} ${(0,words/* counted */.hS)(made.length, "control")} (${planned} planned, ${made.length - planned} with evidence)`;
    return [
        `${wrote}; ${same.length} there already and the same`,
        ...(changed.length === 0 ? [] : ["changed in the register, and not written over:", ...changed.map(at)]),
        ...(unread.length === 0 ? [] : ["could not be read:", ...unread.map(at)]),
        ...(columns.length === 0 ? [] : [`columns that nothing was read from: ${columns.join(", ")}`]),
        "",
    ]
        .map((line) => (0,text_plain/* plain */.pj)(line))
        .join("\n");
}


/***/ }),

/***/ 83194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folded: () => (/* binding */ folded)
/* harmony export */ });
/* harmony import */ var _render_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94303);

/** How much further in the rest of a line stands. */
const further = 4;
/** Lines for people, wrapped at the terminal's width; into a pipe each stays one line, so that tools can read them. */
function folded(text, { isTTY, columns }) {
    if (!isTTY)
        return text;
    return text
        .split("\n")
        .flatMap((line) => hanging(line, columns))
        .join("\n");
}
/** One line as several, of which all but the first stand further in. */
function hanging(line, width) {
    const own = /^ */.exec(line)?.[0] ?? "";
    const [first = "", ...others] = (0,_render_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(line.trimStart(), width - own.length - further, "");
    return [`${own}${first}`, ...others.map((other) => `${own}${" ".repeat(further)}${other}`)];
}


/***/ }),

/***/ 73513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   S0: () => (/* binding */ writeNewFile),
/* harmony export */   dr: () => (/* binding */ leadsOutside),
/* harmony export */   z5: () => (/* binding */ whyNotWritten)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21994);



/** Writes a file that is not there yet, below a folder. Throws `UsageError` where it is there, or would end outside of the folder. */
function writeNewFile(dir, path, text) {
    const why = whyNotWritten(dir, path);
    if (why !== null)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e([why]);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path)), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path), text, { flag: "wx" });
}
/** Why a file cannot be written as a new one below a folder; null where it can. */
function whyNotWritten(dir, path) {
    if (isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path)))
        return `${path} is there already`;
    return leadsOutside(dir, path) ? `nothing is written: ${path} leads out of ${dir} through a symbolic link` : null;
}
/** A symbolic link is there, even one that leads nowhere. */
function isThere(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
/** Whether the folder that a file would be written to is not in the repository's. */
function leadsOutside(dir, path) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path));
    while (!isThere(folder))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    try {
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(dir), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder));
        return below.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below);
    }
    catch {
        // A link that leads nowhere.
        return true;
    }
}


/***/ }),

/***/ 79471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem)
/* harmony export */ });
/* unused harmony export problemCodes */
const problemCodes = (/* unused pure expression or super */ null && ([
    "yaml-syntax",
    "encoding",
    "duplicate-key",
    "alias",
    "unknown-key",
    "missing-key",
    "wrong-type",
    "wrong-value",
    "unknown-id",
    "duplicate-id",
    "ambiguous-id",
    "bad-glob",
    "bad-pattern",
    "cycle",
    "missing-file",
    "unknown-file",
    "too-large",
    "foreign-format",
]));
/** `compliance/controls/tx.yml:31:9 error unknown-key: unknown key "evidnce" in control TX-01; did you mean "evidence"?` */
function formatProblem(problem) {
    const { path, line, column } = problem.place;
    return `${path}:${line}:${column} ${problem.severity} ${problem.code}: ${problem.message}`;
}


/***/ }),

/***/ 94303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94668);

/** No narrower than this, however narrow the window. */
const narrowest = 40;
/** A text as lines of at most `width` columns, broken between words and between wide characters; other long words stay whole. */
function wrap(text, width, indent) {
    const room = Math.max(width, narrowest) - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(indent);
    const lines = [];
    let [line, used] = ["", 0];
    for (const { gap, word } of pieces(text)) {
        const wide = (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word);
        if (used > 0 && used + gap.length + wide > room) {
            lines.push(line);
            [line, used] = ["", 0];
        }
        const before = used === 0 ? "" : gap;
        line += before + word;
        used += before.length + wide;
    }
    return [...lines, line].map((one) => `${indent}${one}`);
}
function pieces(text) {
    return text.split(" ").flatMap((word) => partsOf(word).map((part, at) => ({ gap: at === 0 ? " " : "", word: part })));
}
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** A word in the parts that may stand on lines of their own: Chinese, Japanese and Korean have no blanks. */
function partsOf(word) {
    if (!/[\u1100-\u{10ffff}]/u.test(word))
        return [word];
    const parts = [];
    let isOpen = false;
    for (const { segment } of graphemes.segment(word)) {
        const isWide = (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(segment) > 1;
        if (isOpen && !isWide)
            parts.push(`${parts.pop() ?? ""}${segment}`);
        else
            parts.push(segment);
        isOpen = !isWide;
    }
    return parts.length === 0 ? [word] : parts;
}


/***/ }),

/***/ 94668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringWidth)
});

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}


/***/ })

};
