export const id = 590;
export const ids = [590];
export const modules = {

/***/ 33590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  matrix: () => (/* binding */ matrix)
});

// EXTERNAL MODULE: ./build/js/parse/written/suggest.js
var suggest = __webpack_require__(13048);
// EXTERNAL MODULE: ./build/js/render/frame/context.js
var frame_context = __webpack_require__(19046);
// EXTERNAL MODULE: ./build/js/render/matrix/matrix.js
var matrix_matrix = __webpack_require__(62376);
// EXTERNAL MODULE: ./build/js/model/catalogue.js
var catalogue = __webpack_require__(12589);
;// CONCATENATED MODULE: ./build/js/render/text/csv.js
/** A table as RFC 4180 has it: lines end in CRLF, a field with a comma, a quote or a break is quoted, a quote in it is doubled. */
function csv(rows) {
    return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}
/** What starts like a formula would be one in a spreadsheet (OWASP, "CSV Injection"); an apostrophe makes text of it. */
function field(text) {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

;// CONCATENATED MODULE: ./build/js/render/matrix/matrix-csv.js



/** The matrix for a spreadsheet: one line for each criterion, six columns for each actor. */
function matrixCsv(report, only) {
    const titles = new Map(report.criteria.map(({ key, title }) => [key, title]));
    const matrices = (0,matrix_matrix/* matricesOf */.yU)(report, only);
    const actors = [...new Set(matrices.flatMap((matrix) => matrix.actors))];
    const head = actors.flatMap((actor) => ["role", "points", "status", "verified", "controls", "default of"].map((part) => `${actor} ${part}`));
    const rows = matrices.flatMap(({ rows }) => rows.map((row) => {
        const { framework, criterion } = (0,catalogue/* splitCriterionKey */.z)(row.criterion);
        const cells = actors.flatMap((actor) => {
            const cell = (0,matrix_matrix/* cellOf */.WC)(row, actor);
            const points = cell?.part?.join(" ") ?? "";
            if (cell === null)
                return ["", "", "", "", "", ""];
            const isMet = cell.status === "covered" || cell.status === "partial";
            const verified = isMet ? (cell.isVerified ? "yes" : "no") : "";
            return [
                cell.role,
                points,
                inWords(cell.status, cell.planned),
                verified,
                cell.controls.join(" "),
                cell.derivedFrom ?? "",
            ];
        });
        return [
            framework,
            criterion,
            titles.get(row.criterion) ?? "",
            inWords(row.worst, row.planned),
            row.was ?? "",
            ...cells,
        ];
    }));
    return csv([["framework", "criterion", "title", "worst", "worst at base", ...head], ...rows]);
}
function inWords(status, planned) {
    return planned === true ? `${status} (planned)` : (status ?? "");
}

;// CONCATENATED MODULE: ./build/js/render/matrix/matrix-json.js

/** The matrix for a program: the rows of the JSON report's `matrix`, by framework, and the parties. */
function matrixJson(report, only) {
    const titles = new Map(report.criteria.map(({ key, title }) => [key, title]));
    const frameworks = (0,matrix_matrix/* matricesOf */.yU)(report, only).map(({ framework, rows }) => ({
        framework,
        rows: rows.map((row) => ({ ...row, title: titles.get(row.criterion) ?? "" })),
    }));
    return `${JSON.stringify({ schema: "controldiff-matrix/1", frameworks, actors: report.actors }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/js/render/matrix/matrix-markdown.js
var matrix_markdown = __webpack_require__(62100);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/js/render/text/plain.js
var plain = __webpack_require__(34655);
// EXTERNAL MODULE: ./build/js/render/text/words.js
var words = __webpack_require__(60406);
// EXTERNAL MODULE: ./build/js/render/text/wrap.js
var wrap = __webpack_require__(94303);
;// CONCATENATED MODULE: ./build/js/render/matrix/matrix-terminal.js






/** Roles as one letter, statuses as a short word, for where the words in full have no room. */
const roleLetters = { performs: "P", provides: "V", complements: "C", none: "-" };
const shortStatuses = {
    gap: "GAP",
    planned: "plan",
    waived: "wvd",
    partial: "part",
    complemented: "cmpl",
    inherited: "inh",
    covered: "ok",
    "not-applicable": "n/a",
};
const matrix_terminal_inWords = { role: (role) => role, status: (status) => status };
const byLetter = { role: (role) => roleLetters[role], status: (status) => status };
const matrix_terminal_short = { role: (role) => roleLetters[role], status: (status) => shortStatuses[status] };
/** The matrix for a person at a terminal: as wide as there is room for, in pieces where there are too many actors. */
function matrixTerminal(report, only, context) {
    const ink = (0,picocolors.createColors)(context.color);
    const parts = (0,matrix_matrix/* matricesOf */.yU)(report, only).flatMap((matrix) => frameworkLines(matrix, context, ink));
    const actors = report.actors.flatMap((actor) => (0,wrap/* wrap */.L)(`${(0,plain/* plain */.pj)(actor.id)}: ${(0,plain/* plain */.pj)((0,matrix_matrix/* actorInWords */.KV)(actor))}`, context.width - 2, "  "));
    return `${[...parts, ink.bold("Actors"), ...actors].join("\n")}\n`;
}
function frameworkLines(matrix, { width }, ink) {
    const title = `${(0,plain/* plain */.pj)(matrix.framework)}: ${(0,words/* counted */.hS)(matrix.rows.length, "criterion", "criteria")} (${(0,matrix_matrix/* sumOf */.XN)(matrix)})`;
    const style = [matrix_terminal_inWords, byLetter, matrix_terminal_short].find((one) => widthOf(matrix, one) <= width) ?? matrix_terminal_short;
    const tables = inPieces(matrix, style, width).flatMap((piece) => [...tableOf(piece, style, ink), ""]);
    return [ink.bold(title), ...tables, ...partLines(matrix, width), ...legendOf(matrix, style, width), ""];
}
/** Who answers for which points of focus, where a criterion is split by them: the columns have no room for it. */
function partLines({ rows }, width) {
    const lines = rows.flatMap(({ criterion, cells }) => {
        const parts = cells.flatMap(({ actor, role, part }) => part === null ? [] : [`${actor} ${role} ${part.join(", ")}`]);
        const id = (0,catalogue/* splitCriterionKey */.z)(criterion).criterion;
        return parts.length === 0 ? [] : (0,wrap/* wrap */.L)((0,plain/* plain */.pj)(`${id}: ${parts.join("; ")}`), width - 2, "  ");
    });
    return lines.length === 0 ? [] : ["  Split by points of focus", ...lines.map((line) => `  ${line}`), ""];
}
const gap = "  ";
function columnsOf({ actors, rows }, style) {
    return [
        ["", ...rows.map(({ criterion }) => (0,plain/* plain */.pj)((0,plain/* clip */.$Q)((0,catalogue/* splitCriterionKey */.z)(criterion).criterion, 24)))],
        ["worst", ...rows.map(({ worst, planned, was }) => change(shown(worst, planned), was, style))],
        ...actors.map((actor) => [(0,plain/* plain */.pj)((0,plain/* clip */.$Q)(actor, 20)), ...rows.map((row) => cell(row, actor, style))]),
    ];
}
function cell(row, actor, style) {
    const found = (0,matrix_matrix/* cellOf */.WC)(row, actor);
    if (found === null)
        return "";
    return `${style.role(found.role)}${found.derivedFrom === null ? "" : "*"} ${change(shown(found.status, found.planned), found.was, style)}${found.isVerified ? "" : "?"}`;
}
/** What stands otherwise than at base carries what it was: `gap<covered`. */
function change(is, was, style) {
    const now = is === null ? "gone" : style.status(is);
    return was === null || was === (is === "planned" ? "gap" : is) ? now : `${now}<${style.status(was)}`;
}
function shown(status, planned) {
    return status === null ? null : (0,matrix_matrix/* statusOf */.c2)(status, planned);
}
function widthOf(matrix, style) {
    const widths = columnsOf(matrix, style).map(widest);
    return widths.reduce((sum, one) => sum + one, 0) + gap.length * (widths.length - 1);
}
function widest(column) {
    return column.reduce((most, text) => Math.max(most, text.length), 0);
}
/** The actors in groups that fit beside each other. */
function inPieces(matrix, style, width) {
    const pieces = [[]];
    for (const actor of matrix.actors) {
        const last = pieces.at(-1) ?? [];
        if (last.length > 0 && widthOf({ ...matrix, actors: [...last, actor] }, style) > width)
            pieces.push([actor]);
        else
            last.push(actor);
    }
    return pieces.map((actors) => ({ ...matrix, actors }));
}
function tableOf(matrix, style, ink) {
    const columns = columnsOf(matrix, style);
    const widths = columns.map(widest);
    const line = (at) => columns
        .map((column, index) => (column[at] ?? "").padEnd(widths[index] ?? 0))
        .join(gap)
        .trimEnd();
    const painted = matrix.rows.map((row, at) => {
        const isOpen = row.worst === "gap" || row.worst === "waived";
        return isOpen
            ? ink.red(line(at + 1))
            : row.worst !== row.was && row.was !== null
                ? ink.yellow(line(at + 1))
                : line(at + 1);
    });
    return [ink.dim(line(0)), ...painted];
}
function legendOf(matrix, style, width) {
    const { roles, statuses, clouds } = (0,matrix_matrix/* shownIn */.fz)(matrix);
    const entry = (mark, name, words) => mark === name ? `${name}: ${words}` : `${mark} ${name}: ${words}`;
    const lines = [
        ...roles.map((role) => entry(style.role(role), role, matrix_matrix/* roleWords */.ww[role])),
        ...statuses.map((status) => entry(style.status(status), status, matrix_matrix/* statusWords */.o7[status])),
        ...((0,matrix_matrix/* hasPlanned */.fW)(matrix) ? [entry(style.status("planned"), "planned", matrix_matrix/* plannedWords */.kM)] : []),
        ...clouds.map((cloud) => `* default of ${cloud}: not written in the program`),
        ...((0,matrix_matrix/* isDoubted */._q)(matrix) ? ["?: rests on evidence that could not be verified in this run"] : []),
        ...(matrix.rows.some(isChanged)
            ? [`${style.status("gap")}<${style.status("covered")}: what it is, and what it was at base`]
            : []),
    ];
    return lines.flatMap((text) => (0,wrap/* wrap */.L)(text, width - 2, "  "));
}
function isChanged({ worst, was, cells }) {
    return (was !== null && was !== worst) || cells.some((one) => one.was !== null && one.was !== one.status);
}

;// CONCATENATED MODULE: ./build/js/render/matrix/matrix-registry.js




/** The code of each form of the matrix. */
const matrixRenderings = {
    terminal: matrixTerminal,
    markdown: matrix_markdown/* matrixMarkdown */.zP,
    csv: matrixCsv,
    json: matrixJson,
};

// EXTERNAL MODULE: ./build/js/run.js + 98 modules
var run = __webpack_require__(68268);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/arguments.js
var terminal_arguments = __webpack_require__(21994);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/compared.js
var terminal_compared = __webpack_require__(773);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/exit-code.js
var exit_code = __webpack_require__(83116);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/nobody.js
var nobody = __webpack_require__(9947);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/shell.js
var terminal_shell = __webpack_require__(31988);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/today.js
var terminal_today = __webpack_require__(28739);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/write-out.js
var write_out = __webpack_require__(96224);
// EXTERNAL MODULE: ./build/js/doors/cli/commands/check.js + 4 modules
var check = __webpack_require__(87362);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/matrix.js













/** `matrix`: criteria against actors, who answers for what and how it stands. */
async function matrix(asked, shell) {
    const today = (0,terminal_today/* todayOf */.X)(asked, shell);
    const compared = await (0,terminal_compared/* openCompared */.Y)(asked, shell);
    try {
        const { repository, programPath } = compared;
        const progress = (0,terminal_shell/* progressOn */.z)(shell.err);
        const report = await (0,run/* run */.e)({ ...nobody/* nobody */.e, repository, programPath, today, says: progress.say });
        progress.done();
        if (report.verdict.is === "error") {
            await (0,check/* print */.y)(report, { ...asked, values: new Map() }, shell);
            return (0,exit_code/* exitCodeOf */.F)(report);
        }
        const only = asked.values.get("framework")?.[0] ?? null;
        if (only !== null)
            judgeFramework(only, (0,matrix_matrix/* matricesOf */.yU)(report).map(({ framework }) => framework));
        const format = (asked.values.get("format")?.[0] ?? "terminal");
        const color = !asked.values.has("output") && (0,terminal_shell/* wantsColor */.S)(shell, shell.out);
        const context = { ...frame_context/* noLinks */.dH, color, width: shell.out.columns };
        (0,write_out/* writeOut */.s)(matrixRenderings[format](report, only, context), asked, shell);
        return 0;
    }
    finally {
        await compared.close();
    }
}
function judgeFramework(only, known) {
    if (known.includes(only))
        return;
    const meant = known.length === 0 ? "" : `; ${(0,suggest/* meantAndAllowed */.z2)(only, known)}`;
    throw new terminal_arguments/* UsageError */.e([`--framework is "${only}", which is not among the program's frameworks${meant}`]);
}


/***/ }),

/***/ 62100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ matrixHead),
/* harmony export */   gd: () => (/* binding */ matrixRow),
/* harmony export */   hq: () => (/* binding */ matrixLegend),
/* harmony export */   zP: () => (/* binding */ matrixMarkdown)
/* harmony export */ });
/* harmony import */ var _frame_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87402);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17180);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34655);
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62376);




/** The matrix as Markdown: a table for each framework, who the actors are, and what its words mean. */
function matrixMarkdown(report, only) {
    const titles = new Map(report.criteria.map(({ key, title }) => [key, title]));
    const parts = (0,_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .matricesOf */ .yU)(report, only).map((matrix) => {
        const rows = matrix.rows.map((row) => matrixRow(row, matrix, titles.get(row.criterion) ?? ""));
        return `### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(matrix.framework, _frame_page_js__WEBPACK_IMPORTED_MODULE_0__/* .longest */ .xS.id))}\n\n${[matrixHead(matrix), ...rows].join("\n")}\n\n${matrixLegend(matrix)}`;
    });
    const actors = report.actors.map((actor) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(actor.id, _frame_page_js__WEBPACK_IMPORTED_MODULE_0__/* .longest */ .xS.id))} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .actorInWords */ .KV)(actor), _frame_page_js__WEBPACK_IMPORTED_MODULE_0__/* .longest */ .xS.message))}\n`);
    return `${parts.join("\n")}\n${actors.join("")}`;
}
function matrixHead({ actors }) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(["Criterion", "Worst", ...actors.map((actor) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(actor, _frame_page_js__WEBPACK_IMPORTED_MODULE_0__/* .longest */ .xS.id)))]);
}
/** One criterion; what stands otherwise than at base is shown from and to. */
function matrixRow(row, { actors }, title) {
    const name = `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(row.criterion, _frame_page_js__WEBPACK_IMPORTED_MODULE_0__/* .longest */ .xS.id))} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(title, _frame_page_js__WEBPACK_IMPORTED_MODULE_0__/* .longest */ .xS.title))}`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([name, changed(row.was, row.worst, row.planned), ...actors.map((actor) => cell(row, actor))]);
}
function cell(row, actor) {
    const found = (0,_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .cellOf */ .WC)(row, actor);
    if (found === null)
        return "";
    const part = found.part === null ? "" : ` ${found.part.join(", ")}`;
    const doubt = found.isVerified ? "" : " (not verified)";
    return `${found.role}${part}${found.derivedFrom === null ? "" : "\\*"}: ${changed(found.was ?? (row.was === null ? null : "not asked"), found.status, found.planned)}${doubt}`;
}
/** Null before: nothing to compare with. */
function changed(was, is, planned = false) {
    const mark = planned ? " (planned)" : "";
    if (was === is || was === null)
        return `${is ?? "not asked"}${mark}`;
    return was === "not asked" && is === null ? (is ?? "") : `${was} → **${is ?? "not asked"}**${mark}`;
}
/** What the words of the cells mean, as far as they are in it. */
function matrixLegend(matrix) {
    const { roles, statuses, clouds } = (0,_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .shownIn */ .fz)(matrix);
    const said = [
        ...roles.map((role) => `**${role}**: ${_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .roleWords */ .ww[role]}`),
        ...statuses.map((status) => `**${status}**: ${_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .statusWords */ .o7[status]}`),
        ...((0,_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .hasPlanned */ .fW)(matrix) ? [`**planned**: ${_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedWords */ .kM}`] : []),
        ...((0,_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .isDoubted */ ._q)(matrix) ? ["**not verified**: rests on evidence that could not be verified in this run"] : []),
        ...((0,_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .hasParts */ .bg)(matrix) ? ["numbers: the points of focus that are its part"] : []),
        ...clouds.map((cloud) => `\\*: default of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cloud)}, not written in the program`),
    ];
    return `<sub>${said.join(" · ")}. A criterion is as good as its worst actor.</sub>\n`;
}


/***/ }),

/***/ 62376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ actorInWords),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   _q: () => (/* binding */ isDoubted),
/* harmony export */   bg: () => (/* binding */ hasParts),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   fW: () => (/* binding */ hasPlanned),
/* harmony export */   fz: () => (/* binding */ shownIn),
/* harmony export */   kM: () => (/* binding */ plannedWords),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   ww: () => (/* binding */ roleWords),
/* harmony export */   yU: () => (/* binding */ matricesOf)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12589);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12800);
/* harmony import */ var _model_worst_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34823);



/** The matrix by framework, in the report's order; with `only`, of that framework. */
function matricesOf({ matrix }, only = null) {
    const frameworks = [...new Set(matrix.map(({ criterion }) => (0,_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCriterionKey */ .z)(criterion).framework))];
    return frameworks
        .filter((framework) => only === null || framework === only)
        .map((framework) => {
        const rows = matrix.filter(({ criterion }) => (0,_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCriterionKey */ .z)(criterion).framework === framework);
        const actors = [...new Set(rows.flatMap(({ cells }) => cells.map(({ actor }) => actor)))].sort(_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z);
        return { framework, actors, rows };
    });
}
function cellOf(row, actor) {
    return row.cells.find((cell) => cell.actor === actor) ?? null;
}
/** Whether somewhere an actor answers for some points of focus only. */
function hasParts({ rows }) {
    return rows.some(({ cells }) => cells.some(({ part }) => part !== null));
}
/** What each role and status says, for legends: in the words of an auditor. */
const roleWords = {
    performs: "its own controls meet it",
    provides: "the provider's part: its report, monitored by you, or its own controls if it is presented inclusively",
    complements: "the customer's part: CUECs say what it must do",
    none: "released, and no one else is responsible",
};
const statusWords = {
    gap: "no effective control",
    waived: "an accepted gap, for a limited time",
    partial: "some of its points of focus, or in part",
    complemented: "a CUEC says what the customer must do",
    inherited: "carved out and monitored: a current report, and a control that monitors the provider",
    covered: "an effective control satisfies it",
    "not-applicable": "does not apply, with a reason",
};
/** What a status is called where it stands: of a gap also whether a control is planned that would close it. */
function statusOf(status, planned) {
    return status === "gap" && planned === true ? "planned" : status;
}
const plannedWords = "a gap, for which a control is planned";
function hasPlanned({ rows }) {
    return rows.some(({ planned, cells }) => planned === true || cells.some((one) => one.planned === true));
}
/** Of how many criteria the worst actor stands how, in words: `33 criteria: 10 covered, 23 planned`. */
function sumOf({ rows }) {
    const shown = rows.flatMap(({ worst, planned }) => (worst === null ? [] : [statusOf(worst, planned)]));
    const statuses = [...[..._model_worst_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md].reverse(), "planned"];
    const counts = statuses.map((status) => ({ status, count: shown.filter((one) => one === status).length }));
    return counts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `${count} ${status}`)
        .join(", ");
}
/** Whether some of a matrix rests on evidence that could not be verified. */
function isDoubted({ rows }) {
    return rows.some(({ cells }) => cells.some(({ isVerified }) => !isVerified));
}
/** Roles and statuses that a matrix shows, for a legend that says no more than is needed. */
function shownIn({ rows }) {
    const cells = rows.flatMap((row) => row.cells);
    const roles = Object.keys(roleWords).filter((role) => cells.some((cell) => cell.role === role));
    const statuses = Object.keys(statusWords).filter((status) => cells.some((cell) => cell.status === status || cell.was === status));
    const clouds = [...new Set(cells.flatMap(({ derivedFrom }) => derivedFrom ?? []))].sort(_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z);
    return { roles, statuses, clouds };
}
/** Who a party is, and what is relied on from it. */
function actorInWords({ name, kind, method, report, complementary }) {
    const stated = complementary.length === 0 ? [] : [`${complementary.map(({ id }) => id).join(", ")}`];
    const relied = report === null ? [] : [`${report.inWords}${report.isCurrent ? "" : " (NOT current)"}`];
    const expected = stated.map((ids) => `${kind === "user-entity" ? "CUECs" : "CSOCs"} ${ids}`);
    if (method === "carve-out" && stated.length === 0)
        expected.push("no CSOCs: nothing says what is expected of it");
    return [`${name}, ${method === null ? kind : `${kind}, ${method}`}`, ...relied, ...expected].join("; ");
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


/***/ })

};
