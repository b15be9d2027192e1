export const id = 260;
export const ids = [260];
export const modules = {

/***/ 79476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ claims)
/* harmony export */ });
/* harmony import */ var _frame_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93544);
/* harmony import */ var _frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73481);
/* harmony import */ var _frame_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87402);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17180);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34655);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60406);






/** Controls that one row names. */
const mostControls = 5;
/** Of a first program what it claims, a criterion a row: nobody has read it yet, and later changes are held to it. */
function claims(page, most, more) {
    const { comparison, coverage } = page.report;
    const met = coverage.head.filter(({ status }) => _frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_1__/* .metStatuses */ .xh.has(status));
    if (comparison !== "adopted" || met.length === 0)
        return [];
    return [
        (0,_frame_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(met, (row) => `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)([claim(row, page)])}\n`, {
            before: `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .PP)(["What this program claims: read it once"])}\n`,
            after: (left) => (left === 0 ? "\n" : `\n${more(left)}\n\n`),
            most,
        }),
    ];
}
function claim({ criterion, actor, status, controls, basis, points }, page) {
    const title = page.titles.get(criterion) ?? "";
    const part = status === "partial" ? ` (${points.covered.length} of ${points.inScope.length} points of focus)` : "";
    const what = `**${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(criterion, _frame_page_js__WEBPACK_IMPORTED_MODULE_2__/* .longest */ .xS.id))}** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(title, _frame_page_js__WEBPACK_IMPORTED_MODULE_2__/* .longest */ .xS.title))}`;
    return `${what}<br>${status}${part} for ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(actor, _frame_page_js__WEBPACK_IMPORTED_MODULE_2__/* .longest */ .xS.id))}${by(controls, basis, page)}`;
}
/** The controls, or what it rests on where there is none. */
function by(controls, basis, page) {
    if (controls.length === 0)
        return basis === null ? "" : `: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(basis, _frame_page_js__WEBPACK_IMPORTED_MODULE_2__/* .longest */ .xS.title))}`;
    const named = controls.map((id) => {
        const control = page.controls.get(id);
        const owner = control === undefined
            ? ""
            : ` · ${control.owner === null ? "no owner" : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(control.owner, _frame_page_js__WEBPACK_IMPORTED_MODULE_2__/* .longest */ .xS.owner))}`;
        const title = control === undefined ? "" : ` ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(control.title, _frame_page_js__WEBPACK_IMPORTED_MODULE_2__/* .longest */ .xS.subject))}`;
        return `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(id, _frame_page_js__WEBPACK_IMPORTED_MODULE_2__/* .longest */ .xS.id))}${title}${owner}`;
    });
    return ` by ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(named, mostControls)}`;
}


/***/ }),

/***/ 49260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  alerts: () => (/* binding */ alerts),
  comment: () => (/* binding */ comment),
  findingsTable: () => (/* binding */ findingsTable),
  hasSomethingToSay: () => (/* binding */ hasSomethingToSay),
  maxCommentBytes: () => (/* binding */ maxCommentBytes),
  programIn: () => (/* binding */ programIn)
});

// EXTERNAL MODULE: ./build/js/rules/evaluation/incomplete-input.js
var incomplete_input = __webpack_require__(18584);
// EXTERNAL MODULE: ./build/js/render/frame/about.js
var about = __webpack_require__(4632);
// EXTERNAL MODULE: ./build/js/render/frame/budget.js
var budget = __webpack_require__(93544);
// EXTERNAL MODULE: ./build/js/render/frame/context.js
var frame_context = __webpack_require__(19046);
// EXTERNAL MODULE: ./build/js/render/frame/markdown-pen.js
var markdown_pen = __webpack_require__(27082);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(65108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(42565);
;// CONCATENATED MODULE: ./build/js/render/frame/marker.js


/** The first line of a comment; the digest is of `body`, so that an unchanged comment is seen without comparing it. */
function markerLine(key, head, body, reported = null) {
    const count = reported === null ? "" : ` reported=${reported.problems}@${named(reported.head.slice(0, 40))}`;
    return `<!-- controldiff:v1 key=${key} head=${named(head.slice(0, 64))} hash=${hashOf(body)}${count} -->`;
}
function named(commit) {
    return commit.replace(/\W/g, "-") || "none";
}
/** 16 hex digits of the SHA-256 of a comment's body, line ends as LF and blanks at line ends left out: GitHub's editor changes both. */
function hashOf(body) {
    const settled = body
        .split("\n")
        .map((line) => line.trimEnd())
        .join("\n");
    return (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(settled.trim()))).slice(0, 16);
}
/** Reads the marker of a comment; null when its first line is none. */
function readMarker(comment) {
    const match = /^\s*<!-- controldiff:v1 key=([\w.-]+) head=([\w-]+) hash=([0-9a-f]+)(?: reported=(\d{1,9})@([\w-]{1,40}))? -->/.exec(comment);
    if (match === null)
        return null;
    const [, key = "", head = "", hash = "", problems, of = ""] = match;
    return { key, head, hash, reported: problems === undefined ? null : { problems: Number(problems), head: of } };
}
/** Whether two comments of ours say the same below the marker; the bodies are compared, since anybody may edit one and leave its marker. */
function saysTheSame(a, b) {
    return hashOf(belowMarker(a)) === hashOf(belowMarker(b));
}
function belowMarker(comment) {
    return comment
        .trimStart()
        .split("\n")
        .slice(readMarker(comment) === null ? 0 : 1)
        .join("\n");
}

// EXTERNAL MODULE: ./build/js/render/frame/page.js
var frame_page = __webpack_require__(87402);
// EXTERNAL MODULE: ./build/js/render/frame/whose.js
var whose = __webpack_require__(30569);
// EXTERNAL MODULE: ./build/js/render/text/markdown.js + 1 modules
var markdown = __webpack_require__(17180);
// EXTERNAL MODULE: ./build/js/render/text/plain.js
var plain = __webpack_require__(34655);
// EXTERNAL MODULE: ./build/js/render/text/words.js
var words = __webpack_require__(60406);
// EXTERNAL MODULE: ./build/js/model/sentence.js
var model_sentence = __webpack_require__(41703);
;// CONCATENATED MODULE: ./build/js/render/comment/answer.js





/** More lines than this nobody reads in a comment. */
const mostLines = 80;
function explained(word, explanation) {
    switch (explanation.is) {
        case "explained":
            return { verb: "explain", word, lines: explanation.lines, isKnown: true };
        case "unknown": {
            const meant = explanation.meant === null ? [] : sentence `; did you mean ${code(explanation.meant)}?`;
            const lines = [line(sentence `not a control, criterion or file of this repository${meant}`)];
            return { verb: "explain", word, lines, isKnown: false };
        }
        case "no-program":
            return { verb: "explain", word, lines: [line(sentence `the program cannot be read at head`)], isKnown: false };
    }
}
function helped() {
    const lines = [
        line(sentence `${code("/compliance recheck")} evaluates this pull request again and runs the check again`),
        line(sentence `${code("/compliance explain <control, criterion or file>")} shows here why it is affected, or why not`),
        line(sentence `${code("/compliance help")} shows this list`),
        line(sentence `Write it in the first line of a new comment. The pull request's author and everybody with write access can use it.`),
    ];
    return { verb: "help", word: "", lines, isKnown: true };
}
function line(text) {
    return { depth: 1, text, at: null };
}
/** The answer as an open fold at the end of the comment. */
function answerFold(answer, page) {
    const name = answer.verb === "help" ? "Commands" : "Explained";
    const heading = answer.lines.find(({ depth }) => depth === 0);
    const what = heading?.text ?? (answer.word === "" ? [] : [(0,model_sentence/* code */.aY)(answer.word)]);
    const items = answer.lines.filter(({ depth }) => depth > 0);
    const about = what.length === 0 ? "" : `${(0,markdown_pen/* markdownOf */.RQ)(what, page)}${at(heading, page)}\n\n`;
    return (0,budget/* rowsOf */.RO)(items, (item) => `${"  ".repeat(item.depth - 1)}- ${(0,markdown_pen/* markdownOf */.RQ)(item.text, page)}${at(item, page)}\n`, {
        before: `<details open><summary>${name}</summary>\n\n${about}`,
        after: (left) => `${left === 0 ? "" : `\n+${(0,words/* counted */.hS)(left, "more line")}.\n`}\n</details>\n`,
        most: mostLines,
    });
}
function at(one, page) {
    const where = one?.at ?? null;
    return where === null ? "" : ` (${(0,frame_page/* place */.ik)({ ...where, side: "head" }, page)})`;
}

// EXTERNAL MODULE: ./build/js/render/comment/claims.js
var claims = __webpack_require__(79476);
// EXTERNAL MODULE: ./build/js/render/comment/earlier.js
var earlier = __webpack_require__(77309);
// EXTERNAL MODULE: ./build/js/render/comment/folds.js
var folds = __webpack_require__(17193);
// EXTERNAL MODULE: ./build/js/render/comment/headline.js
var headline = __webpack_require__(17793);
// EXTERNAL MODULE: ./build/js/render/comment/mechanisms.js
var mechanisms = __webpack_require__(86059);
;// CONCATENATED MODULE: ./build/js/render/comment/problem-row.js





const problemHead = ["What is wrong"];
/** One problem of a program file as one row: the place, `file:line:column`, leads to the editor. */
function problemRow(found, page) {
    const { report, context } = page;
    const { path, line, column } = found.location;
    const address = (0,frame_context/* editAddress */.nW)(found.location, context) ?? (0,frame_context/* blobAddress */.yn)(found.location, report, context);
    const where = (0,markdown/* link */.nf)((0,frame_page/* pathCode */.N3)(`${path}:${line}:${column}`), address);
    return [`${(0,about/* markOf */.Fg)(found)} ${where}<br>${(0,markdown_pen/* markdownOf */.RQ)(found.message, page)}`];
}

// EXTERNAL MODULE: ./build/js/render/comment/risks.js
var risks = __webpack_require__(4641);
// EXTERNAL MODULE: ./build/js/render/comment/row.js + 2 modules
var row = __webpack_require__(2789);
// EXTERNAL MODULE: ./build/js/render/comment/row-order.js
var row_order = __webpack_require__(15736);
// EXTERNAL MODULE: ./build/js/render/comment/story.js
var story = __webpack_require__(50940);
;// CONCATENATED MODULE: ./build/js/render/comment/comment.js






















/** The comment's size on GitHub: 65,536 by its own error message, 262,144 bytes as measured; safe under every reading. */
const maxCommentBytes = 60_000;
/** Rows of the one table that is not folded. */
const mostRows = 15;
/** The review comment: the marker, the verdict and its reason, one table, at most three folds, and where it comes from. */
function comment(report, context) {
    const page = (0,frame_page/* pageOf */.ZZ)(report, context);
    const parts = [
        `### ${(0,headline/* title */.DD)(report, programIn(report))}\n`,
        ...alerts(page),
        `${(0,headline/* gate */.Gj)(report, context, headline/* markdownNames */.Mn)}\n\n`,
        ...hearsay(context),
        ...findingsTable(page, mostRows, (0,frame_page/* moreIn */.xz)(page)),
        ...(0,claims/* claims */.O)(page, mostRows, (0,frame_page/* moreIn */.xz)(page)),
        ...(0,mechanisms/* mechanismTable */.mJ)(page, mostRows, (0,frame_page/* moreIn */.xz)(page)),
        ...(0,risks/* openedRisksLine */._)(page),
        ...(0,mechanisms/* mechanismLine */.G2)(page),
        ...(context.answer ? [answerFold(context.answer, page)] : []),
        ...(report.comparison === "none" ? [] : (0,folds/* folds */.hF)(page)),
        footer(page),
    ];
    const reported = (0,earlier/* toRemember */.zy)(report, context.earlier ?? null);
    const marker = (body) => `${markerLine(context.key, report.head.id, body, reported)}\n`;
    const body = (0,budget/* fitted */.$5)(parts, maxCommentBytes - (0,budget/* bytes */.ee)(marker("")));
    return `${marker(body)}${body}`;
}
/** Whether a comment is worth being created for: something is new, or could not be evaluated, or there is a first baseline. */
function hasSomethingToSay(report) {
    if (report.verdict.is === "error" || (0,words/* told */.Ev)(report).length > 0 || report.unapprovable !== undefined)
        return true;
    if (report.verdict.is === "none")
        return report.mechanisms.length > 0;
    return report.comparison === "adopted" && report.counts.existing > 0;
}
/** What could not be read, and what nobody could approve from now on, right under the title. */
function alerts(page) {
    return [...unread(page), ...locks(page)];
}
/** What nobody could approve once this is merged. */
function locks(page) {
    const { unapprovable = [] } = page.report;
    const lines = unapprovable.map(({ text, at }) => `> ${(0,markdown_pen/* markdownOf */.RQ)(text, page)} (${(0,frame_page/* place */.ik)(at, page)}).`);
    return lines.length === 0 ? [] : [`\n> [!WARNING]\n${lines.join("\n>\n")}\n\n`];
}
function unread(page) {
    const incomplete = page.report.findings.filter(incomplete_input/* isUnread */.K);
    const shown = incomplete.slice(0, 5).map((found) => `> ${(0,markdown_pen/* markdownOf */.RQ)(found.message, page)}.`);
    if (incomplete.length > 5)
        shown.push(`> ${(0,frame_page/* moreIn */.xz)(page)(incomplete.length - 5)}`);
    return shown.length === 0 ? [] : [`\n> [!WARNING]\n${shown.join("\n>\n")}\n\n`];
}
/** Whose word it is, where it is not ours. */
function hearsay({ reportedBy = null }) {
    if (reportedBy === null)
        return [];
    const who = (0,markdown/* code */.aY)((0,plain/* clip */.$Q)(reportedBy, frame_page/* longest */.xS.path));
    return [
        `> [!NOTE]\n> Reported by ${who}'s own workflow run and shown unverified. The required check decides, not this comment.\n\n`,
    ];
}
/** What is new, most important first, each story in one row. A program that does not parse has nothing but its problems. */
function findingsTable(page, most, more) {
    const found = (0,row_order/* inRowOrder */.o)(page.report).filter((one) => !(0,incomplete_input/* isUnread */.K)(one));
    if (found.length === 0)
        return [];
    const isInvalid = found.every(({ rule }) => rule === "program-invalid");
    const names = isInvalid ? problemHead : page.report.comparison === "posture" ? row/* openHead */.nS : row/* rowHead */.VU;
    const all = isInvalid ? found.map((lead) => ({ lead, rest: [] })) : (0,story/* stories */.OL)(found);
    const isFirst = firstOfName(all, page);
    const write = (story) => (isInvalid ? problemRow(story.lead, page) : (0,row/* row */.nM)(story, page, isFirst));
    const findingsIn = (some) => some.reduce((sum, { rest }) => sum + 1 + rest.length, 0);
    return [
        (0,budget/* rowsOf */.RO)(all, (story) => `${(0,markdown/* tableRow */.jD)(write(story))}\n`, {
            before: `${(0,markdown/* tableHead */.PP)(names)}\n`,
            after: (left) => (left === 0 ? "\n" : `\n${more(findingsIn(all.slice(-left)))}\n\n`),
            most,
        }),
    ];
}
/** Whether a finding is the first of those that are about the same thing: the others need not say its title again. */
function firstOfName(all, page) {
    const first = new Map();
    for (const one of all.flatMap(({ lead, rest }) => [lead, ...rest])) {
        const name = (0,about/* nameOf */.Vb)(one, page);
        if (!first.has(name))
            first.set(name, one);
    }
    return (found) => first.get((0,about/* nameOf */.Vb)(found, page)) === found;
}
/** Whose it is, for a title. */
function programIn(report) {
    const name = (0,whose/* whose */.v)(report);
    return name === "" ? "" : ` ${(0,markdown/* text */.Qq)(name)}`;
}
const noRules = "default rules: base has no program that can be used";
function footer({ report, context }) {
    const name = (side) => (0,markdown/* code */.aY)(report[side].isCommit ? report[side].id.slice(0, 7) : (0,plain/* clip */.$Q)(report[side].name, frame_page/* longest */.xS.path));
    const merge = /^refs\/pull\/\d+\/merge$/.test(report.head.name) ? " (merge result)" : "";
    const rules = {
        none: "no rules: there is no program",
        compared: "rules from base",
        adopted: noRules,
        repaired: noRules,
        posture: noRules,
    }[report.comparison];
    const { url } = (0,frame_context/* wholeOf */.l2)(context);
    const program = (0,whose/* whose */.v)(report) === "" ? [] : [(0,frame_page/* pathCode */.N3)(report.program.path)];
    const more = url === null ? [] : [(0,markdown/* link */.nf)("full report", url), "recheck: Re-run"];
    return `\n<sub>${[...program, `base ${name("base")} → head ${name("head")}${merge}`, rules, ...more].join(" · ")}</sub>\n`;
}


/***/ }),

/***/ 4641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openedRisksLine),
/* harmony export */   h: () => (/* binding */ riskRegister)
/* harmony export */ });
/* harmony import */ var _frame_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87402);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17180);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34655);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60406);
/* harmony import */ var _folds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17193);





/** How many risks the line under the table names. */
const mostNamed = 5;
/** The risks that the change leaves open, the worst first. */
function openedRisks({ findings, risks }) {
    const opened = findings.filter((found) => found.rule === "risk-untreated" && found.standing === "introduced");
    const ids = new Set(opened.map((found) => found.subject[0]));
    return risks.filter((risk) => risk.isOpen && ids.has(risk.id));
}
/** One line under the table, whose row says it where it is one risk: `Risks left open, worst first: R-03 (3 × 5 = 15) and R-01 (3 × 4 = 12).` */
function openedRisksLine({ report }) {
    const opened = openedRisks(report);
    if (opened.length < 2)
        return [];
    const names = opened.map(({ id, inherent }) => `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(id, _frame_page_js__WEBPACK_IMPORTED_MODULE_0__/* .longest */ .xS.id))} (${product(inherent)})`);
    return [`Risks left open, worst first: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names, mostNamed)}.\n\n`];
}
/** The whole register in a fold, the worst first. */
function riskRegister(page) {
    const { risks } = page.report;
    if (risks.length === 0)
        return [];
    const open = risks.filter((risk) => risk.isOpen).length;
    const head = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(["", "Risk", "Inherent", "Residual", "Treatment", "Controls", "Owner", "Review by"]);
    return [
        (0,_folds_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(risks, (risk) => riskRow(risk, page), {
            summary: `Risk register, worst first: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(risks.length, "risk")}${open === 0 ? "" : `, ${open} open`}`,
            head: `${head}\n`,
            most: 2_000,
            more: (left) => `+${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, "more", "more")} in the JSON report.`,
        }),
    ];
}
function riskRow(risk, page) {
    const { id, title, inherent, residual, owner, reviewBy, isOpen, at } = risk;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([
        isOpen ? "❌" : "",
        `**${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(id, _frame_page_js__WEBPACK_IMPORTED_MODULE_0__/* .longest */ .xS.id))}** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(title, _frame_page_js__WEBPACK_IMPORTED_MODULE_0__/* .longest */ .xS.title))} (${(0,_frame_page_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(at, page)})`,
        product(inherent),
        residual === null ? "" : product(residual),
        treatmentOf(risk),
        controlsOf(risk),
        owner === null ? "none" : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(owner, _frame_page_js__WEBPACK_IMPORTED_MODULE_0__/* .longest */ .xS.owner)),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reviewBy ?? ""),
    ]);
}
function product({ likelihood, impact, score }) {
    return `${likelihood} × ${impact} = ${score}`;
}
function treatmentOf({ treatment, accepted }) {
    if (accepted === null)
        return treatment;
    return `${treatment} (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(accepted.by, _frame_page_js__WEBPACK_IMPORTED_MODULE_0__/* .longest */ .xS.owner))} until ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(accepted.until)})`;
}
/** Those that are not effective are said to be. */
function controlsOf({ controls, effective }) {
    const names = controls.map((id) => `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(id, _frame_page_js__WEBPACK_IMPORTED_MODULE_0__/* .longest */ .xS.id))}${effective.includes(id) ? "" : " (not effective)"}`);
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names, 10);
}


/***/ }),

/***/ 30569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ whose)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34655);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42010);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87402);



/**
 * Whose program it is, as plain text: ` (Web shop)`, to go behind our name. Empty where the program is in the usual place. In another place
 * a repository can have several, and what each of them says stands side by side.
 */
function whose({ program }) {
    return (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .T)(program.path) === _key_js__WEBPACK_IMPORTED_MODULE_2__/* .usualKey */ .g ? "" : ` (${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(program.name || program.path), _page_js__WEBPACK_IMPORTED_MODULE_1__/* .longest */ .xS.title)})`;
}


/***/ })

};
