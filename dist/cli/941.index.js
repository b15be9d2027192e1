export const id = 941;
export const ids = [941];
export const modules = {

/***/ 98941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  criteria: () => (/* binding */ criteria)
});

// EXTERNAL MODULE: ./build/js/model/catalogue.js
var model_catalogue = __webpack_require__(12589);
;// CONCATENATED MODULE: ./build/js/commands/criteria.js

/** The criteria of a framework in its order; `report`: the posture of a program, null where there is none. */
function listCriteria(catalogue, report, claims) {
    const rows = new Map((report?.matrix ?? []).map((row) => [row.criterion, row]));
    return catalogue.criteria.map(({ id, title, points }) => {
        const key = (0,model_catalogue/* criterionKey */.h)(catalogue.id, id);
        const row = rows.get(key);
        const coveredBy = [...new Set((row?.cells ?? []).flatMap(({ controls }) => controls))];
        return {
            framework: catalogue.id,
            id,
            title,
            points: points.map(({ number, title: name }) => ({ number, title: name })),
            status: row === undefined ? null : row.planned === true ? "planned" : row.worst,
            coveredBy,
            claimedBy: (claims.get(key) ?? []).filter((control) => !coveredBy.includes(control)),
        };
    });
}

// EXTERNAL MODULE: ./build/js/criteria/shipped.js + 1 modules
var shipped = __webpack_require__(99746);
// EXTERNAL MODULE: ./build/js/fetch/program-at.js + 75 modules
var program_at = __webpack_require__(42101);
// EXTERNAL MODULE: ./build/js/parse/written/suggest.js
var suggest = __webpack_require__(13048);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/js/render/text/plain.js
var plain = __webpack_require__(34655);
// EXTERNAL MODULE: ./build/js/render/text/wrap.js
var wrap = __webpack_require__(94303);
;// CONCATENATED MODULE: ./build/js/render/criteria-list.js



/** The code of each form of the list of criteria. */
const criteriaRenderings = {
    terminal,
    json: (criteria) => `${JSON.stringify({ schema: "controldiff-criteria/1", criteria }, null, 2)}\n`,
};
/** One line a criterion: its id, its title, how it stands and by which controls. */
function terminal(criteria, { color, width, points }) {
    const ink = (0,picocolors.createColors)(color);
    const frameworks = [...new Set(criteria.map(({ framework }) => framework))];
    return frameworks
        .map((framework) => {
        const own = criteria.filter((one) => one.framework === framework);
        const column = Math.min(24, Math.max(...own.map(({ id }) => id.length))) + 2;
        return [
            ink.bold((0,plain/* plain */.pj)(framework)),
            ...own.flatMap((one) => [...lineOf(one, column, width, ink), ...(points ? pointsOf(one, column, width) : [])]),
            "",
        ].join("\n");
    })
        .join("\n");
}
function lineOf(one, column, width, ink) {
    const said = `${(0,plain/* plain */.pj)(one.title)}${standing(one)}`;
    const [first = "", ...others] = (0,wrap/* wrap */.L)(said, Math.max(20, width - column), "");
    const isOpen = one.status === "gap" || one.status === "planned";
    const id = (0,plain/* plain */.pj)(one.id).padEnd(column);
    return [`${isOpen ? ink.red(id) : id}${first}`, ...others.map((line) => `${" ".repeat(column)}${line}`)];
}
function standing({ status, coveredBy, claimedBy }) {
    if (status === null)
        return "";
    const by = coveredBy.length > 0 ? ` by ${coveredBy.map(plain/* plain */.pj).join(", ")}` : "";
    const claimed = claimedBy.length > 0 ? `; claimed by ${claimedBy.map(plain/* plain */.pj).join(", ")}` : "";
    return `: ${status}${by}${claimed}`;
}
function pointsOf({ points }, column, width) {
    const indent = " ".repeat(column);
    return points.flatMap(({ number, title }) => (0,wrap/* wrap */.L)(`${number} ${(0,plain/* plain */.pj)(title)}`, width - column, indent));
}

// EXTERNAL MODULE: ./build/js/render/frame/context.js
var frame_context = __webpack_require__(19046);
// EXTERNAL MODULE: ./build/js/run.js + 98 modules
var run = __webpack_require__(68268);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/arguments.js
var terminal_arguments = __webpack_require__(21994);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/here.js
var terminal_here = __webpack_require__(47390);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/nobody.js
var nobody = __webpack_require__(9947);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/shell.js
var terminal_shell = __webpack_require__(31988);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/today.js
var terminal_today = __webpack_require__(28739);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/write-out.js
var write_out = __webpack_require__(96224);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/criteria.js













/** `criteria`: the criteria of a framework with their titles, and who covers each here. */
async function criteria(asked, shell) {
    const today = (0,terminal_today/* todayOf */.X)(asked, shell);
    const here = await (0,terminal_here.openHere)(asked, shell, null);
    try {
        const { head } = await here.repository.revisions();
        const { program } = (await (0,program_at/* programAt */.qN)(here.repository, head, here.programPath)).parsed;
        const catalogues = cataloguesNamed(asked.operand, program);
        const all = await listed(catalogues, program, here, today);
        const isOpen = ({ status }) => status === "gap" || status === "planned";
        const shown = asked.values.has("open") ? all.filter(isOpen) : all;
        const format = (asked.values.get("format")?.[0] ?? "terminal");
        const color = !asked.values.has("output") && (0,terminal_shell/* wantsColor */.S)(shell, shell.out);
        const context = {
            ...frame_context/* noLinks */.dH,
            color,
            width: shell.out.columns,
            points: asked.values.has("points"),
        };
        (0,write_out/* writeOut */.s)(criteriaRenderings[format](shown, context), asked, shell);
        return 0;
    }
    finally {
        await here.close();
    }
}
async function listed(catalogues, program, { repository, programPath }, today) {
    const report = program === null ? null : await (0,run/* run */.e)({ ...nobody/* nobody */.e, kind: "posture", repository, programPath, today });
    const claims = new Map();
    for (const { id, satisfies } of program?.controls ?? []) {
        for (const { criterion } of satisfies)
            claims.set(criterion, [...(claims.get(criterion) ?? []), id]);
    }
    return catalogues.flatMap((catalogue) => listCriteria(catalogue, report, claims));
}
/** The framework that is named, shipped or the program's; without a name the program's, else SOC 2. Throws `UsageError`. */
function cataloguesNamed(name, program) {
    const own = program?.frameworks.flatMap(({ id }) => program.catalogues.get(id) ?? []) ?? [];
    if (name === null)
        return own.length > 0 ? own : [(0,shipped/* shippedCatalogue */.R)("soc2-2017")].flatMap((one) => one ?? []);
    const ids = [...new Set([...shipped/* shippedCatalogueIds */.v, ...own.map(({ id }) => id)])];
    const id = ids.find((known) => known.toLowerCase() === name.toLowerCase());
    const found = id === undefined ? null : (program?.catalogues.get(id) ?? (0,shipped/* shippedCatalogue */.R)(id));
    if (found !== null)
        return [found];
    throw new terminal_arguments/* UsageError */.e([`"${name}" is not a framework; ${(0,suggest/* meantAndAllowed */.z2)(name, ids)}`]);
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
