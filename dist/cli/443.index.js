export const id = 443;
export const ids = [443];
export const modules = {

/***/ 47443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   grouped: () => (/* binding */ grouped),
/* harmony export */   terminal: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(57336);
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(94668);
/* harmony import */ var _model_sentence_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(41703);
/* harmony import */ var _comment_beside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92611);
/* harmony import */ var _comment_folds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17193);
/* harmony import */ var _comment_headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17793);
/* harmony import */ var _comment_mechanisms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86059);
/* harmony import */ var _comment_one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63788);
/* harmony import */ var _comment_row_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15736);
/* harmony import */ var _comment_story_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50940);
/* harmony import */ var _comment_subjects_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(31764);
/* harmony import */ var _comment_warnings_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(25028);
/* harmony import */ var _comment_why_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53803);
/* harmony import */ var _frame_about_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4632);
/* harmony import */ var _frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73481);
/* harmony import */ var _frame_page_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87402);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(34655);
/* harmony import */ var _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(54085);
/* harmony import */ var _text_ranges_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(64137);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(60406);
/* harmony import */ var _text_wrap_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(94303);
/* harmony import */ var _text_write_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(93456);






















/** How much of a list is printed; the JSON report has all of it. */
const most = 40;
/** So many findings of a group that are not new are told one by one. */
const mostUngrouped = 5;
/** How many new findings are told in full, and from how many others on a story is told as one. */
const [mostInFull, mostUnfolded] = [100, 5];
/** The report for a person at a terminal: every place as `path:line:column`, the verdict in the last line. Plain when color is off. */
function terminal(report, context) {
    const ink = (0,picocolors__WEBPACK_IMPORTED_MODULE_16__.createColors)(context.color);
    const page = (0,_frame_page_js__WEBPACK_IMPORTED_MODULE_10__/* .pageOf */ .ZZ)(report, context);
    const paint = { pass: ink.green, warn: ink.yellow, fail: ink.red, error: ink.red, none: ink.yellow }[report.verdict.is];
    const parts = [
        [paint(ink.bold((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)((0,_comment_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .title */ .DD)(report)))), ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_14__/* .wrap */ .L)((0,_comment_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .gate */ .Gj)(report, context, _comment_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .plainNames */ .Dd), context.width, "")],
        (report.unapprovable ?? []).flatMap(({ text, at: place }) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_14__/* .wrap */ .L)(`${(0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)(text, _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O)} (${at(place)})`, context.width, "")),
        newFindings(page, ink),
        ...lists(page, ink),
        [paint(ink.bold((0,_comment_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(report)))],
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
function newFindings(page, ink) {
    const all = (0,_comment_story_js__WEBPACK_IMPORTED_MODULE_6__/* .stories */ .OL)((0,_comment_row_order_js__WEBPACK_IMPORTED_MODULE_5__/* .inRowOrder */ .o)(page.report)).flatMap(unfolded);
    const shown = all.slice(0, mostInFull).flatMap((story) => [...inFull(story, page, ink), ...also(story, page)]);
    const left = all.slice(mostInFull).reduce((sum, { rest }) => sum + 1 + rest.length, 0);
    return left === 0 ? shown : [...shown, moreThan(left)];
}
/** A short story is told finding by finding, each with its place; of a long one everybody reads the first. */
function unfolded(story) {
    if (story.rest.length > mostUnfolded)
        return [story];
    return [story.lead, ...story.rest].map((lead) => ({ lead, rest: [] }));
}
/** What else one thing made. */
function also(story, page) {
    const { lines, left } = (0,_comment_beside_js__WEBPACK_IMPORTED_MODULE_0__/* .besides */ .o)(story);
    const said = lines.map(({ names, what }) => {
        const about = names.flatMap((one) => (0,_frame_about_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb)(one, page) || []).join(", ");
        return about === "" ? (0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)(what, _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O) : `also ${about}: ${(0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)(what, _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O)}`;
    });
    if (left > 0)
        said.push(`…and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(left, "more", "more")}; --format json has them`);
    return said.flatMap((line) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_14__/* .wrap */ .L)(line, page.context.width, "    "));
}
function moreThan(left) {
    return `  …and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(left, "more", "more")}; --format json has them`;
}
/** Everything but the new findings, each under its name. */
function lists(page, ink) {
    const { report, context } = page;
    const open = report.comparison === "adopted" ? "Baseline, not counted" : "Already open at base, not counted";
    const list = (name, lines) => listed(name, lines, context.width, ink);
    const found = (name, as) => list(name, grouped((0,_comment_folds_js__WEBPACK_IMPORTED_MODULE_1__/* .standing */ .JA)(report, as), page));
    const mechanisms = report.comparison === "none"
        ? "What the change removes or exposes"
        : "Removed or exposed, not covered by a control, not counted";
    return [
        found("Fixed", "resolved"),
        found("No longer required (not fixed)", "withdrawn"),
        list("Newly covered", (0,_frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_9__/* .newlyCovered */ .mM)(report).map(inWords)),
        list("No longer covered", (0,_frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_9__/* .newlyLost */ .Kw)(report).map(inWords)),
        list(mechanisms, (0,_comment_mechanisms_js__WEBPACK_IMPORTED_MODULE_3__/* .mechanismLines */ .zD)(report)),
        found("Waived", "waived"),
        found(open, "existing"),
        list("Why these controls", whyLines(report)),
        list("Changed files in scope that no control covers", report.mapping.unmapped.map(_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plainName */ .MH)),
        list("Warnings in program files", warningLines(report)),
        list("Not verified", (0,_text_words_js__WEBPACK_IMPORTED_MODULE_13__/* .doubts */ .OD)(report).map(({ what, why }) => (0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)((0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_17__/* .sentence */ .em) `${what}: ${why}`, _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O))),
        list("Other edits of the program, not counted", (report.notes ?? []).map((note) => `${(0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)(note.text, _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O)} (${at(note.at)})`)),
        list("Criteria", coverageLines(page)),
    ];
}
/** Where there is a base, many warnings are only counted. */
function warningLines(report) {
    const warnings = (0,_comment_warnings_js__WEBPACK_IMPORTED_MODULE_18__/* .olderWarnings */ .G)(report);
    if (report.comparison === "compared" && warnings.length > mostUngrouped)
        return [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(warnings.length, "warning")}; controldiff validate lists them`];
    return warnings.map(({ place, message }) => `${at(place)} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)(message)}`);
}
function listed(name, lines, width, ink) {
    if (lines.length === 0)
        return [];
    const rest = lines.length > most ? [moreThan(lines.length - most)] : [];
    return [ink.bold(name), ...lines.slice(0, most).flatMap((line) => hanging(line, width)), ...rest];
}
/** An item of a list: what does not fit on its first line stands further in; lines that are further in already stay so. */
function hanging(line, width) {
    const own = /^ */.exec(line)?.[0] ?? "";
    const [first = "", ...others] = (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_14__/* .wrap */ .L)(line.trimStart(), width - 2 - own.length - 2, "");
    return [`  ${own}${first}`, ...others.map((other) => `  ${own}  ${other}`)];
}
/** Findings of one group that are few, each with what it says; of more, their names. */
function grouped(findings, page) {
    return _text_words_js__WEBPACK_IMPORTED_MODULE_13__/* .groupOrder */ .aA.flatMap((group) => {
        const own = findings.filter((found) => found.group === group);
        if (own.length <= mostUngrouped)
            return own.map((one) => inShort(one, page));
        const all = (0,_comment_subjects_js__WEBPACK_IMPORTED_MODULE_19__/* .subjectsOf */ .Z)(own).map(({ of, names }) => `${of.length === 0 ? "" : `${of.map(_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj).join(", ")}: `}${named(names)}`);
        return [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(own.length, ..._text_words_js__WEBPACK_IMPORTED_MODULE_13__/* .groupWords */ .Jk[group].open)}: ${all.join("; ")}`];
    });
}
/** What it is about, its place, what is wrong, what made it so and what to do. */
function inFull(story, page, ink) {
    const { width } = page.context;
    const { lead: found } = story;
    const under = (words) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_14__/* .wrap */ .L)((0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)(words, _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O), width, "    ");
    const { cause, fix } = found;
    const where = fix === null || found.group === "approval" ? [] : (0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_17__/* .sentence */ .em) ` (${(0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_17__.at)(fix.location)})`;
    return [
        ...headOf(story, page, ink),
        ...under((0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_17__/* .withoutTopic */ ._b)(found.message)),
        ...(cause === null ? [] : under((0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_17__/* .sentence */ .em) `because ${cause.text}`)),
        ...(fix === null ? [] : under((0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_17__/* .sentence */ .em) `next: ${fix.text}${where}`)),
    ];
}
/** What it is about and whose it is, and where it stands. */
function headOf(story, page, ink) {
    const { lead: found } = story;
    const about = (0,_frame_about_js__WEBPACK_IMPORTED_MODULE_8__/* .aboutOf */ .rI)(found, page);
    const sign = (0,_comment_story_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlocking */ .Us)(story) ? ink.red("✗") : ink.yellow("!");
    const owner = found.control === null ? null : (page.controls.get(found.control)?.owner ?? null);
    if (about === null)
        return [[sign, ink.bold(placed(found)), ink.dim(found.rule)].join(" ")];
    const name = (0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)([about.id], _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O);
    const title = (0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)(about.title, _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O).trim();
    const [first = "", ...others] = (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_14__/* .wrap */ .L)(title, page.context.width - (0,string_width__WEBPACK_IMPORTED_MODULE_20__/* ["default"] */ .A)(name) - 3, "");
    return [
        [sign, ink.bold(name), first].filter((part) => part !== "").join(" "),
        ...others.map((line) => `    ${line}`),
        [`    ${ink.cyan(placed(found))}`, ink.dim(found.rule), ...(owner === null ? [] : [ink.dim((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)(owner))])].join(" "),
    ];
}
function placed({ location }) {
    return `${at(location)}${location.side === "base" ? " (at base)" : ""}`;
}
function inShort(found, page) {
    const name = (0,_frame_about_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb)(found, page);
    const what = (0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)((0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_17__/* .withoutTopic */ ._b)(found.message), _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O);
    return `${name === "" ? "" : `${name} `}${found.rule}: ${what} (${at(found.location)})`;
}
function at({ path, line, column }) {
    return `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plainName */ .MH)(path)}:${line}:${column}`;
}
function inWords({ criterion, was, is }) {
    return `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)(criterion)}: ${was ?? "not in scope"} → ${is ?? "not in scope"}`;
}
function whyLines(report) {
    return (0,_comment_why_js__WEBPACK_IMPORTED_MODULE_7__/* .matches */ .cK)(report).map(({ file, reason, controls }) => {
        const what = {
            "path-rule": "matches",
            evidence: "is evidence",
            definition: "defines",
            ownership: "changes file owners of",
        }[reason.kind];
        const keys = reason.changed === undefined ? "" : `: ${reason.changed.map(_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj).join(", ")}`;
        const rule = reason.kind === "path-rule" || reason.kind === "evidence" ? ` ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plainName */ .MH)(reason.rule)} of` : "";
        return `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plainName */ .MH)(reason.file)} (${file.status}) ${what}${rule} ${controls.map(_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj).join(", ")}${keys} (${at(reason.at)})`;
    });
}
/** Of each framework how many criteria stand how at head by their worst actor, and which. */
function coverageLines({ report, context }) {
    const is = (0,_frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_9__/* .worstByCriterion */ .AB)(report.coverage.head);
    return (0,_frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_9__/* .frameworksOf */ .x_)(report).flatMap((framework) => [
        (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)(framework),
        ...[...(0,_frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_9__/* .byStatus */ .GF)(is, framework)].flatMap(([status, ids]) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_14__/* .wrap */ .L)(`${ids.length} ${status}: ${named(ids)}`, context.width - 4, "  ")),
    ]);
}
function named(ids) {
    const all = (0,_text_ranges_js__WEBPACK_IMPORTED_MODULE_21__/* .ranges */ .Z)(ids, _text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj);
    const rest = all.length > most ? ` and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(all.length - most, "more", "more")}` : "";
    return `${all.slice(0, most).join(", ")}${rest}`;
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
