export const id = 704;
export const ids = [704];
export const modules = {

/***/ 92611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ besides)
/* harmony export */ });
/* harmony import */ var _model_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41703);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28832);
/* harmony import */ var _frame_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4632);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60406);




/** How many lines are told, and how few alike still have a line each, with their titles. */
const [mostLines, fewAlike] = [12, 3];
/** The others of a story, of which the same is said once: of fifteen criteria that one report stood behind; and how many are left over. */
function besides(story) {
    const all = alike(story).flatMap((some) => {
        const [first] = some;
        if (first === undefined)
            return [];
        if (isSaidAlready(first, story))
            return [places(first, some, story)];
        if (some.length <= fewAlike)
            return some.map((one) => beside(one, [one]));
        return [isWithin(first, story) ? points(first, some) : beside(first, some)];
    });
    return { lines: all.slice(0, mostLines), left: all.slice(mostLines).reduce((sum, { tells }) => sum + tells, 0) };
}
function alike(story) {
    const groups = new Map();
    for (const found of story.rest) {
        const key = JSON.stringify([(0,_frame_about_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(found), isWithin(found, story) ? "points" : whatOf(found)]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [found]);
        else
            group.push(found);
    }
    return [...groups.values()];
}
/** A point of a criterion that is told to be missing as a whole. */
function isWithin(found, { lead, rest }) {
    const whole = found.group === "point-gap" ? (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .postureRuleOf */ .iy)(found)?.partOf?.(found) : undefined;
    return [lead, ...rest].some(({ fingerprint }) => fingerprint === whole);
}
function beside(first, names) {
    return { mark: (0,_frame_about_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(first), names, what: whatOf(first), tells: names.length };
}
function points(first, some) {
    const what = (0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `along with ${(0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(some.length, "point of focus", "points of focus"))}`;
    return { mark: (0,_frame_about_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(first), names: [], what, tells: some.length };
}
/** The same sentence, which names nothing of its own: only its place is new. */
function isSaidAlready({ message }, { lead }) {
    return (0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .topicOf */ .FW)(message) === null && JSON.stringify(message) === JSON.stringify(lead.message);
}
/** Another control's name stands before its place: it may be somebody else's. */
function places(first, some, { lead }) {
    const each = some.map(({ control, location }) => control === null || control === lead.control ? [(0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_3__.at)(location)] : (0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `${(0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(control)} (${(0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_3__.at)(location)})`);
    const where = some.some(({ control }) => control !== null && control !== lead.control) ? "for" : "at";
    const what = (0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `the same ${(0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(where)} ${(0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .listUpTo */ .JM)(each)}`;
    return { mark: (0,_frame_about_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(first), names: [], what, tells: some.length };
}
/** Without what the story says already: why the control no longer counts. */
function whatOf({ message }) {
    return (0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutReasons */ .yI)((0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutTopic */ ._b)(message));
}


/***/ }),

/***/ 77309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ earlierInWords),
/* harmony export */   zy: () => (/* binding */ toRemember)
/* harmony export */ });
/* unused harmony export earlierIn */
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60406);


/**
 * What the comment that is about to be edited says it found; null when that was nothing. Once it is green it carries the same on, so that
 * a second run for the same commit writes the same.
 */
function earlierIn(comment) {
    return readMarker(comment)?.reported ?? null;
}
/** What a comment has to remember: what it reports, else what it says to be fixed. */
function toRemember(report, earlier) {
    if (report.verdict.is === "error" || report.verdict.is === "none")
        return null;
    const problems = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(report).length;
    return problems === 0 ? earlier : { problems, head: report.head.id.slice(0, 7) };
}
function earlierInWords({ problems, head }) {
    return problems === 1
        ? `The one problem reported for \`${head}\` is fixed.`
        : `All ${problems} problems reported for \`${head}\` are fixed.`;
}


/***/ }),

/***/ 17193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   hF: () => (/* binding */ folds)
/* harmony export */ });
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12800);
/* harmony import */ var _frame_about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);
/* harmony import */ var _frame_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93544);
/* harmony import */ var _frame_markdown_pen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27082);
/* harmony import */ var _frame_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87402);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17180);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34655);
/* harmony import */ var _text_ranges_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64137);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60406);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2789);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31764);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(25028);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53803);













/** How many rows a fold of the comment shows; the rest is where the whole report is. */
const mostRows = 30;
/** How many findings a line of the second fold names. */
const mostNames = 20;
/** The closed part of the comment: what is fixed, what was open before, why these controls. */
function folds(page) {
    return [...fixed(page), ...before(page), ...edits(page), ...why(page)];
}
function standing(report, ...standings) {
    return report.findings
        .filter((found) => standings.includes(found.standing))
        .sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_9__.by)((found) => _text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .groupOrder */ .aA.indexOf(found.group), (found) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_9__/* .counting */ .M)(found.fingerprint)));
}
/** A fold whose rows make one table, or one list. */
function fold(items, write, { summary, head, notes = "", most, more }) {
    const under = notes === "" ? "" : `${head === "" ? "" : "\n"}${notes}\n`;
    return (0,_frame_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(items, (item) => `${write(item)}\n`, {
        before: `<details><summary>${summary}</summary>\n\n${head}`,
        after: (left) => `${left === 0 ? "" : `\n${more(left)}\n`}${under}\n</details>\n`,
        most,
    });
}
/** What was open and is not: a finding whose subject was taken away has not been fixed. */
function fixed(page) {
    const gone = standing(page.report, "resolved", "withdrawn");
    if (gone.length === 0)
        return [];
    const { resolved, withdrawn } = page.report.counts;
    const summary = [
        ...(resolved > 0 ? [`Fixed by this PR: ${resolved}`] : []),
        ...(withdrawn > 0 ? [`No longer required (not fixed): ${withdrawn}`] : []),
    ].join(". ");
    const write = (found) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD)([`${(0,_frame_about_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Fg)(found)} ${(0,_row_js__WEBPACK_IMPORTED_MODULE_7__/* .lineOf */ .cA)(found, page)} (${(0,_frame_page_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .ik)(found.location, page)})`]);
    const head = `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .tableHead */ .PP)(["What it was"])}\n`;
    return [fold(gone, write, { summary, head, most: mostRows, more: (0,_frame_page_js__WEBPACK_IMPORTED_MODULE_3__/* .moreIn */ .xz)(page) })];
}
/** What base has too never counts: one line for each group of findings. */
function before(page) {
    const { report } = page;
    const open = standing(report, "existing");
    const waived = standing(report, "waived");
    if (open.length + waived.length === 0)
        return [];
    const title = report.comparison === "adopted"
        ? "Baseline, not counted"
        : `Already open on ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlCode */ .h8)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(report.base.name, _frame_page_js__WEBPACK_IMPORTED_MODULE_3__/* .longest */ .xS.path))}, not counted`;
    const summary = [
        ...(open.length > 0 ? [`${title}: ${open.length}`] : []),
        ...(waived.length > 0 ? [`Waived: ${waived.length}`] : []),
    ].join(". ");
    const groups = _text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .groupOrder */ .aA.flatMap((group) => {
        const own = open.filter((found) => found.group === group);
        return own.length === 0 ? [] : [`- ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(own.length, ..._text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .groupWords */ .Jk[group].open)}: ${names(own)}`];
    });
    const accepted = waived.length === 0 ? [] : [`- ${waived.length} waived: ${names(waived)}`];
    return [fold([...groups, ...accepted], (line) => line, { summary, head: "", most: mostRows, more: (0,_frame_page_js__WEBPACK_IMPORTED_MODULE_3__/* .moreIn */ .xz)(page) })];
}
/** Edits of the program that require neither more nor less. */
function edits(page) {
    const { notes = [] } = page.report;
    if (notes.length === 0)
        return [];
    const write = (note) => `- ${(0,_frame_markdown_pen_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownOf */ .RQ)(note.text, page)} (${(0,_frame_page_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .ik)(note.at, page)})`;
    const summary = `Other edits of the program, not counted: ${notes.length}`;
    return [fold(notes, write, { summary, head: "", most: mostRows, more: (0,_frame_page_js__WEBPACK_IMPORTED_MODULE_3__/* .moreIn */ .xz)(page) })];
}
/** What they are about; criteria that follow each other are a range. */
function names(findings) {
    const named = (name) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(name, _frame_page_js__WEBPACK_IMPORTED_MODULE_3__/* .longest */ .xS.title));
    const all = (0,_subjects_js__WEBPACK_IMPORTED_MODULE_10__/* .subjectsOf */ .Z)(findings).flatMap(({ of, names }) => {
        const [first = "", ...rest] = (0,_text_ranges_js__WEBPACK_IMPORTED_MODULE_11__/* .ranges */ .Z)(names, named);
        return [`${of.length === 0 ? "" : `${of.map(named).join(", ")}: `}${first}`, ...rest];
    });
    const left = all.length - mostNames;
    return `${all.slice(0, mostNames).join(" · ")}${left > 0 ? ` and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, "more", "more")}` : ""}`;
}
/** Every affected control with the file and the line that say so, and what could not be told. */
function why(page) {
    const { report } = page;
    const all = (0,_why_js__WEBPACK_IMPORTED_MODULE_8__/* .matches */ .cK)(report);
    const notes = notesOf(page);
    if (all.length + notes.length === 0)
        return [];
    const { matched, of } = (0,_why_js__WEBPACK_IMPORTED_MODULE_8__/* .matchedRules */ .Kr)(report);
    const rules = of < matched ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(matched, "rule") : `${matched} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(of, "rule")}`;
    const files = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(report.changed.length, "changed file");
    const summary = `Why these controls: ${files}${matched === 0 ? "" : ` matched ${rules}`}`;
    const head = all.length === 0 ? "" : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .tableHead */ .PP)(_why_js__WEBPACK_IMPORTED_MODULE_8__/* .matchHead */ .CE)}\n`;
    const write = (match) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD)((0,_why_js__WEBPACK_IMPORTED_MODULE_8__/* .matchRow */ .O5)(match, page));
    return [fold(all, write, { summary, head, notes, most: mostRows, more: (0,_frame_page_js__WEBPACK_IMPORTED_MODULE_3__/* .moreIn */ .xz)(page) })];
}
/** Of what could not be verified the line says a few words; the whole report has all of them. */
const roomOfDoubt = { all: _frame_page_js__WEBPACK_IMPORTED_MODULE_3__/* .longest */ .xS.path, each: _frame_page_js__WEBPACK_IMPORTED_MODULE_3__/* .longest */ .xS.path };
/** How many of the changed files in scope no control covers. */
function strayInWords(stray, inScope) {
    if (inScope === 1)
        return "No control covers the one changed file in scope.";
    return stray === inScope
        ? `No control covers the ${inScope} changed files in scope.`
        : `No control covers ${stray} of the ${inScope} changed files in scope.`;
}
/** What matched nothing, and what was not checked: that is part of the verdict. */
function notesOf(page) {
    const { report } = page;
    const { changed, mapping } = report;
    const unsure = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .doubts */ .OD)(report);
    const unmatched = changed.filter((file) => file.controls.length === 0).length;
    const stray = mapping.inScope - mapping.mapped;
    const warnings = (0,_warnings_js__WEBPACK_IMPORTED_MODULE_12__/* .olderWarnings */ .G)(report).length;
    const isNew = report.findings.some(({ group }) => group === "source-warning");
    const shown = unsure
        .slice(0, 5)
        .map(({ what, why }) => `${(0,_frame_markdown_pen_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownOf */ .RQ)(what, page, roomOfDoubt)} (${(0,_frame_markdown_pen_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownOf */ .RQ)(why, page, roomOfDoubt)})`);
    const left = unsure.length - shown.length;
    const sentences = [
        unmatched === 0 ? "" : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(unmatched, "file")} matched no rule.`,
        stray === 0 ? "" : strayInWords(stray, mapping.inScope),
        shown.length === 0
            ? ""
            : `Not verified: ${shown.join("; ")}${left > 0 ? `; and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(left, "more", "more")}` : ""}.`,
        warnings === 0 ? "" : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(warnings, "warning")} in program files${isNew ? " besides the new ones" : ""}.`,
    ];
    return sentences.filter((sentence) => sentence !== "").join(" ");
}


/***/ }),

/***/ 17793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ title),
/* harmony export */   Dd: () => (/* binding */ plainNames),
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   Mn: () => (/* binding */ markdownNames)
/* harmony export */ });
/* harmony import */ var _model_advice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51542);
/* harmony import */ var _frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73481);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17180);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34655);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60406);
/* harmony import */ var _earlier_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77309);
/* harmony import */ var _mechanisms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86059);







const markdownNames = { code: _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY, text: _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq };
const plainNames = { code: _text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj, text: _text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj };
/** The verdict, with counts only: `❌ Compliance: 2 new gaps, 1 broken evidence link`; `of`: whose it is, where a repository has several programs. */
function title(report, of = "") {
    return titleOf(report, `Compliance${of}`);
}
function titleOf(report, compliance) {
    const counts = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .toldCounts */ .i)(report, "title").join(", ");
    switch (report.verdict.is) {
        case "error":
            return `❌ ${compliance}: could not evaluate${counts === "" ? "" : ` (${counts})`}`;
        case "fail":
            return `❌ ${compliance}: ${counts}`;
        case "none":
            return withoutProgram(report, compliance);
        case "warn":
        case "pass":
            if (counts === "")
                return quietTitle(report, compliance);
            return `⚠️ ${compliance}: ${counts}${report.comparison === "posture" ? " open" : ""}`;
    }
}
/** Never a check mark: nothing was evaluated. */
function withoutProgram(report, compliance) {
    const counts = (0,_mechanisms_js__WEBPACK_IMPORTED_MODULE_5__/* .mechanismCounts */ .IU)(report);
    return counts.length === 0
        ? `⚪ ${compliance}: no program, nothing to evaluate`
        : `⚠️ ${compliance}: no program, ${counts.join(", ")}`;
}
function quietTitle(report, compliance) {
    if (report.comparison === "posture")
        return `✅ ${compliance}: nothing is open`;
    if (report.comparison !== "adopted")
        return `✅ ${compliance}: no new gaps`;
    const { criteria, existing } = report.counts;
    const met = [..._frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_0__/* .metStatuses */ .xh].reduce((sum, status) => sum + (criteria.head[status] ?? 0), 0);
    const baseline = existing === 0 ? "" : `, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(existing, "finding")} as baseline`;
    return `✅ ${compliance}: first program, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(met, "criterion", "criteria")} covered${baseline}`;
}
/** Under the title: how much is affected, what the gate decided and why, and what became better. */
function gate(report, { earlier }, pen) {
    return [
        earlier && isQuiet(report) ? (0,_earlier_js__WEBPACK_IMPORTED_MODULE_4__/* .earlierInWords */ .BC)(earlier) : "",
        reach(report),
        ...decision(report, pen),
        fixed(report),
        advice(report, pen),
    ]
        .filter((part) => part !== "")
        .join(" ");
}
function isQuiet(report) {
    return report.verdict.is !== "error" && report.verdict.is !== "none" && (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)(report).length === 0;
}
function reach({ counts: { affected, controls }, comparison, verdict }) {
    if ((verdict.is === "error" && controls === 0) || verdict.is === "none")
        return "";
    if (comparison === "posture")
        return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(controls, "control")}.`;
    if (affected === 0)
        return "No control affected.";
    return affected > controls
        ? `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(affected, "control")} affected.`
        : `${affected} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(controls, "control")} affected.`;
}
function decision(report, pen) {
    const policy = pen.code(`fail-on: ${report.policy.failOn.join(", ") || "nothing"}`);
    const repaired = report.comparison === "repaired"
        ? [
            "The program on base does not validate. What could be read of it applies; the rest is read as strictly as possible.",
        ]
        : [];
    if (report.comparison === "posture" && report.verdict.is !== "error") {
        return [
            `How ${pen.code((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(report.head.name, 60))} stands on ${report.today}; nothing is compared, so nothing blocks.`,
        ];
    }
    switch (report.verdict.is) {
        case "error":
            if (report.comparison === "posture")
                return ["What could not be evaluated never passes."];
            return ["Blocks merge: what could not be evaluated never passes."];
        case "none":
            return [
                `Does not block merge: this repository has no compliance program, so only what its files show is compared. ${pen.code("controldiff init")} writes a first program.`,
            ];
        case "fail":
            return [`Blocks merge because ${because(report).map(pen.code).join(" and ")}.`, ...repaired];
        case "warn":
        case "pass":
            if (report.comparison === "adopted")
                return ["Does not block merge: open findings become the baseline for later changes."];
            if ((0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)(report).length === 0)
                return [`Does not block merge (${policy}).`, ...repaired];
            return [`Does not block merge (${policy}).`, ...excused(report), ...repaired];
    }
}
/** The settings that made it fail, with those of their values that did. */
function because(report) {
    const blocking = report.findings.filter((found) => found.blocking);
    const groups = _text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .groupOrder */ .aA.filter((group) => blocking.some((found) => found.group === group));
    const { failOn, approvals } = report.policy;
    const named = groups.filter((group) => failOn.some((listed) => listed === group));
    return [
        ...(named.length === 0 ? [] : [`fail-on: ${named.join(", ")}`]),
        ...(groups.includes("approval") && !named.includes("approval") ? [`approvals: ${approvals}`] : []),
    ];
}
/** Why findings of a group that the policy fails on do not block all the same. */
function excused(report) {
    const groups = new Set((0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)(report)
        .filter((found) => !found.blocking)
        .map((found) => found.group));
    const failsOn = (group) => groups.has(group) && report.policy.failOn.includes(group);
    return [
        ...(failsOn("program-change") ? ["A program owner has approved the program changes."] : []),
        ...(failsOn("new-gap") ? ["Gaps in what this PR adds to scope do not block."] : []),
    ];
}
function fixed(report) {
    const counts = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countsByGroup */ .Ly)(report.findings.filter((found) => found.standing === "resolved"), "open");
    return counts.length === 0 ? "" : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(counts, 4)} fixed.`;
}
/** Whose approval is awaited, where the policy merely advises it. */
function advice(report, pen) {
    const advised = new Set(report.findings.filter((found) => found.standing === "introduced" && (0,_model_advice_js__WEBPACK_IMPORTED_MODULE_6__/* .isAdvice */ .n)(found)).map((found) => found.control));
    const owners = new Set(report.approvals.flatMap(({ control, awaited }) => (advised.has(control) ? awaited : [])));
    if (owners.size === 0)
        return "";
    return `Approval advised: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)([...owners].sort().map((owner) => pen.code((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(owner, 60))), 5)}.`;
}


/***/ }),

/***/ 15736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ inRowOrder)
/* harmony export */ });
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12800);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60406);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50940);



const severities = ["error", "warning", "note"];
/** The findings of the table in its order: what blocks, what the change did, then by severity and group; risks the worst first. */
function inRowOrder(report) {
    const worst = new Map(report.risks.map(({ id }, at) => [id, at - report.risks.length]));
    const found = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(report);
    const causes = new Set(found.flatMap(({ blocking, cause }) => (blocking && cause ? (0,_story_js__WEBPACK_IMPORTED_MODULE_1__/* .lineName */ .iE)(cause.location) : [])));
    const isBehind = ({ group, location }) => group === "source-warning" && causes.has((0,_story_js__WEBPACK_IMPORTED_MODULE_1__/* .lineName */ .iE)(location));
    return [...found].sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__.by)(
    // What was not understood explains what follows from it.
    (found) => (isBehind(found) ? 0 : found.blocking ? 1 : 2), 
    // What is wrong in the program file can be the cause of the others.
    ({ rule, location }) => (rule === "program-invalid" && location.path !== report.program.path ? 1 : 0), (found) => (found.cause === null ? 1 : 0), (found) => severities.indexOf(found.severity), (found) => _text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOrder */ .aA.indexOf(found.group), (found) => worst.get(found.subject[0] ?? "") ?? 0, (found) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .counting */ .M)(found.fingerprint)));
}


/***/ }),

/***/ 2789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cA: () => (/* binding */ lineOf),
  nS: () => (/* binding */ openHead),
  nM: () => (/* binding */ row),
  VU: () => (/* binding */ rowHead)
});

// UNUSED EXPORTS: cellOf, isApproved

// EXTERNAL MODULE: ./build/js/model/sentence.js
var sentence = __webpack_require__(41703);
// EXTERNAL MODULE: ./build/js/render/frame/about.js
var frame_about = __webpack_require__(4632);
;// CONCATENATED MODULE: ./build/js/render/frame/change.js

/** What is wrong and what in the change made it so, in one sentence that does not name the same file twice; without its topic. */
function changeOf(found) {
    const { message, cause } = found;
    const what = (0,sentence/* withoutTopic */._b)(message);
    if (cause === null || isTheChange(found))
        return what;
    const [first, ...rest] = cause.text;
    const about = (0,sentence/* topicOf */.FW)(message)?.[0] ?? what[0];
    // A file that was renamed needs no guess at what took its place.
    const saysWhere = rest.some(({ is }) => is === "path");
    return first?.is === "path" && about?.is === "path" && about.path === first.path
        ? (0,sentence/* sentence */.em) `${saysWhere ? (0,sentence/* withoutReasons */.yI)(what) : what}: it${rest}`
        : (0,sentence/* sentence */.em) `${what}: ${cause.text}`;
}
/** A finding that stands on the changed line needs no words that its file was changed, nor does an edit of the program; one about the file as a whole does. */
function isTheChange({ message, location, cause, group }) {
    const [first] = cause?.text ?? [];
    if (cause === null || first?.is !== "path" || first.path !== location.path)
        return false;
    if (group === "program-change")
        return true;
    const about = (0,sentence/* topicOf */.FW)(message)?.[0] ?? message[0];
    const isAboutFile = about?.is === "path" && about.path === location.path;
    return !isAboutFile && cause.location.path === location.path && cause.location.line === location.line;
}
/** Where to look: at what made it so, else at the finding itself. */
function placeOfChange(found) {
    return found.cause === null || isTheChange(found) ? found.location : found.cause.location;
}
/** The sentence with the last mention of a place's file as a reference to the place; with the reference behind it where it names the file nowhere. */
function pointingTo(place, whole) {
    const last = whole.findLastIndex((phrase) => phrase.is === "path" && phrase.path === place.path);
    if (last < 0)
        return (0,sentence/* sentence */.em) `${whole} (${(0,sentence.at)(place)})`;
    return whole.map((phrase, index) => (index === last ? (0,sentence.at)(place) : phrase));
}

// EXTERNAL MODULE: ./build/js/render/frame/context.js
var context = __webpack_require__(19046);
// EXTERNAL MODULE: ./build/js/render/frame/markdown-pen.js
var markdown_pen = __webpack_require__(27082);
// EXTERNAL MODULE: ./build/js/render/frame/page.js
var frame_page = __webpack_require__(87402);
// EXTERNAL MODULE: ./build/js/render/text/markdown.js + 1 modules
var markdown = __webpack_require__(17180);
// EXTERNAL MODULE: ./build/js/render/text/words.js
var words = __webpack_require__(60406);
// EXTERNAL MODULE: ./build/js/render/comment/beside.js
var beside = __webpack_require__(92611);
// EXTERNAL MODULE: ./build/js/render/comment/story.js
var comment_story = __webpack_require__(50940);
;// CONCATENATED MODULE: ./build/js/render/comment/unmapped-row.js



/** Files that a row names; the whole report has all of them. */
const mostFiles = 10;
const roomOfFiles = { all: 2_000, each: 160 };
/** Whether a story is of nothing but files that no control covers. */
function isUnmapped({ lead, rest }) {
    return rest.length > 0 && [lead, ...rest].every(({ rule }) => rule === "unmapped-change");
}
/** What is said of files that no control covers: those that are there, those that were, and what to do. */
function unmappedSaid({ lead, rest }) {
    const all = [lead, ...rest];
    const [gone, there] = [all.filter(isGone), all.filter((found) => !isGone(found))];
    const step = there.length > 0
        ? (0,sentence/* sentence */.em) `add them to the paths of a control, or to ${(0,sentence/* code */.aY)("exclude")} in the program's scope`
        : (0,sentence/* sentence */.em) `nothing, unless a control should have covered them`;
    const lines = [
        ...(there.length > 0 ? [(0,sentence/* sentence */.em) `No control covers ${filesIn("changed", there)}`] : []),
        ...(gone.length > 0 ? [(0,sentence/* sentence */.em) `No control covered ${filesIn("deleted", gone)}`] : []),
    ];
    return { lines, step };
}
/** The same in one cell. */
function unmappedCell(story, page) {
    const { lines, step } = unmappedSaid(story);
    const said = lines.map((line) => (0,markdown_pen/* markdownOf */.RQ)(line, page, roomOfFiles));
    return [...said, `**Next:** ${(0,markdown_pen/* markdownOf */.RQ)(step, page)}`].join("<br>");
}
function isGone({ location }) {
    return location.side === "base";
}
function filesIn(how, findings) {
    const names = findings.map(({ subject: [file = ""] }) => [(0,sentence/* path */.Ae)(file)]);
    return (0,sentence/* sentence */.em) `${(0,sentence/* words */.aL)((0,words/* counted */.hS)(findings.length, `${how} file`))} in scope: ${(0,sentence/* listUpTo */.JM)(names, mostFiles)}`;
}

;// CONCATENATED MODULE: ./build/js/render/comment/row.js











/** One column: on a phone a second one leaves no room for a path. */
const rowHead = ["What this PR changed"];
const openHead = ["What is open"];
/** One story as one row: whether it blocks, what broke, what that drags along, and what to do. */
function row(story, page, hasTitle) {
    const blocks = page.report.comparison === "posture" ? "" : (0,comment_story/* isBlocking */.Us)(story) ? " **Blocks** ·" : " Does not block ·";
    return [`${(0,comment_story/* markOfStory */.Yi)(story)}${blocks} ${cellOf(story, page, hasTitle)}`];
}
/** The same without whether it blocks. */
function cellOf(story, page, hasTitle) {
    const { lead } = story;
    if (isUnmapped(story))
        return unmappedCell(story, page);
    const { lines, left } = (0,beside/* besides */.o)(story);
    return [
        headOf(lead, page, hasTitle),
        (0,markdown_pen/* markdownOf */.RQ)(pointingTo(placeOfChange(lead), changeOf(lead)), page, roomOfChange),
        ...lines.map((line) => besideOf(line, lead, page, hasTitle)),
        ...(left === 0 ? [] : [`…and ${(0,words/* counted */.hS)(left, "more", "more")}`]),
        ...nextSteps(story, page),
    ]
        .filter((line) => line !== "")
        .join("<br>");
}
/** A message and what made it so. */
const roomOfChange = { all: 2 * markdown_pen/* roomOfSentence */.m3.all, each: markdown_pen/* roomOfSentence */.m3.each };
/** What it is about, and whose it is. */
function headOf(found, page, hasTitle) {
    return [(0,frame_about/* subjectOf */.et)(found, page, hasTitle(found)), (0,frame_about/* ownerOf */.bf)(found, page)].filter((part) => part !== "").join(" · ");
}
/** How much of what is wrong with each of the others of a story, and how many names of those of which the same is said. */
const [roomBeside, mostNames] = [{ all: 240, each: markdown_pen/* roomOfSentence */.m3.each }, 15];
function besideOf({ mark, names, what }, lead, page, hasTitle) {
    const [only, ...others] = names;
    const isOne = only !== undefined && others.length === 0;
    const shown = names
        .slice(0, mostNames)
        .map((one) => (0,frame_about/* subjectOf */.et)(one, page, isOne && hasTitle(one)))
        .filter((name) => name !== "");
    const more = names.length > mostNames ? ` and ${(0,words/* counted */.hS)(names.length - mostNames, "more", "more")}` : "";
    const owner = isOne && (0,frame_about/* ownerOf */.bf)(only, page) !== (0,frame_about/* ownerOf */.bf)(lead, page) ? (0,frame_about/* ownerOf */.bf)(only, page) : "";
    const about = [`${shown.join(", ")}${more}`, owner].filter((part) => part !== "").join(" · ");
    return `${mark} ${about === "" ? "" : `${about}: `}${(0,markdown_pen/* markdownOf */.RQ)(what, page, roomBeside)}`;
}
/** The message as Markdown, without the name that stands before it. */
function messageOf(found, page) {
    return (0,markdown_pen/* markdownOf */.RQ)((0,sentence/* withoutTopic */._b)(found.message), page);
}
/** A finding in one line: what it is about, and what is wrong. */
function lineOf(found, page, hasTitle = true) {
    const subject = (0,frame_about/* subjectOf */.et)(found, page, hasTitle);
    return `${subject === "" ? "" : `${subject}: `}${messageOf(found, page)}`;
}
/** Steps that a row shows: the lead's first, then those that something else of the story takes. */
const mostSteps = 3;
function nextSteps({ lead, rest }, page) {
    const first = stepOf(lead, page, placeOfChange(lead));
    const others = new Set(rest.filter((one) => one.group !== "unmapped-change").map((one) => stepOf(one, page)));
    others.delete(first);
    const steps = [first, ...others];
    const more = steps.length > mostSteps ? [`…and ${(0,words/* counted */.hS)(steps.length - mostSteps, "more step")}`] : [];
    return [...steps.slice(0, mostSteps).map((step) => `**Next:** ${step}`), ...more];
}
/** One thing to do, with a link to where; a place that stands in the row already is not said again. */
function stepOf(found, page, said = null) {
    if (isApproved(found, page.report))
        return "nothing to do: a program owner approved it";
    if (found.fix === null)
        return `see ${(0,frame_page/* place */.ik)(found.location, page)}`;
    const { text: step, location } = found.fix;
    const what = (0,markdown_pen/* markdownOf */.RQ)(step, page);
    if (found.group === "approval")
        return what;
    const edit = (0,context/* editAddress */.nW)(location, page.context);
    const isSaid = said !== null && (0,comment_story/* lineName */.iE)(said) === (0,comment_story/* lineName */.iE)(location);
    if (edit === null)
        return isSaid ? what : `${what} (${(0,frame_page/* place */.ik)(location, page)})`;
    // The address has the whole path; a narrow column is easier to read.
    const file = location.path.slice(location.path.lastIndexOf("/") + 1);
    return `${what}: ${(0,markdown/* link */.nf)(`edit ${(0,frame_page/* pathCode */.N3)(`${file}:${location.line}`)}`, edit)}`;
}
/** The policy fails on it, and this one does not fail: base's owners of the program have said that it may be. */
function isApproved({ group, blocking, standing }, { policy }) {
    return group === "program-change" && standing === "introduced" && !blocking && policy.failOn.includes(group);
}


/***/ }),

/***/ 50940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ stories),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   Yi: () => (/* binding */ markOfStory),
/* harmony export */   iE: () => (/* binding */ lineName)
/* harmony export */ });
/* unused harmony exports isConsequence, storyNames */
/* harmony import */ var _frame_about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);

/** Whether anything of a story blocks: what leads it may be a warning from which that follows. */
function isBlocking({ lead, rest }) {
    return lead.blocking || rest.some(({ blocking }) => blocking);
}
/** The sign of a story, whatever leads it. */
function markOfStory(story) {
    return (0,_frame_about_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Fg)({ ...story.lead, blocking: isBlocking(story) });
}
/** What goes wrong because something else does. */
const consequences = new Set(["new-gap", "point-gap", "untreated-risk"]);
function isConsequence({ group }) {
    return consequences.has(group);
}
/** Which finding of a story leads it, the first of these groups; what breaks comes before what follows from it, and before advice. */
function rankOf({ group, blocking }) {
    if (group === "source-warning")
        return -1;
    if (consequences.has(group))
        return 1;
    return group === "unmapped-change" || group === "dead-path" ? 2 : blocking ? 0 : 1;
}
/**
 * Names the story of each of some findings: it is that of their cause. What stands on no line of its own, approvals and files that no control
 * covers, is a story by its kind, and so are lines of CODEOWNERS with one fault; a finding without a cause has a story of its own. What was
 * not understood begins the story of all that follows from it.
 */
function storyNames(found) {
    const misread = new Set(found.filter(isWarning).map((one) => lineName(startOf(one))));
    return (one) => {
        const { cause } = one;
        if (isWarning(one))
            return lineName(startOf(one));
        const name = cause === null ? null : lineName(cause.location);
        return name !== null && misread.has(name) ? name : storyOf(one);
    };
}
/** Where a warning begins: at what changed, where that is another file. */
function startOf({ cause, location }) {
    return cause !== null && cause.location.path !== location.path ? cause.location : location;
}
function isWarning({ group }) {
    return group === "source-warning";
}
/** Equal for places on one line of one side. */
function lineName({ path, line, side }) {
    return JSON.stringify([path, line, side]);
}
function storyOf({ cause, fingerprint, group, message, rule }) {
    if (group === "approval" || group === "program-change")
        return JSON.stringify([rule, fingerprint]);
    if (rule === "codeowners-error")
        return JSON.stringify([rule, message, cause]);
    return cause === null ? JSON.stringify([fingerprint]) : lineName(cause.location);
}
/** The stories of findings, in the order of their first. Files that no control covers, and nothing else, are one story. */
function stories(found) {
    const groups = new Map();
    const nameOf = storyNames(found);
    const shared = new Set(found.filter(({ group }) => group !== "unmapped-change").map(nameOf));
    for (const one of found) {
        const isAlone = one.group === "unmapped-change" && !shared.has(nameOf(one));
        const key = isAlone ? `unmapped ${one.blocking}` : nameOf(one);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()].map(storyFrom);
}
function storyFrom(group) {
    const blocks = group.some(({ blocking }) => blocking);
    const able = group.filter((one) => one.blocking === blocks || isWarning(one));
    const lead = able.reduce((best, one) => (rankOf(one) < rankOf(best) ? one : best), able[0] ?? group[0]);
    return { lead, rest: group.filter((one) => one !== lead) };
}


/***/ }),

/***/ 31764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ subjectsOf)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12589);

/** The subjects of findings, so that thirty gaps name their framework and actor once. */
function subjectsOf(findings) {
    const groups = new Map();
    for (const found of findings) {
        const { of, name } = namedIn(found);
        const key = JSON.stringify(of);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { of, names: [name], whole: found.subject.join(", ") });
        else
            group.names.push(name);
    }
    return [...groups.values()].map(({ whole, ...group }) => group.names.length === 1 ? { of: [], names: [whole] } : group);
}
function namedIn({ criteria, subject }) {
    const [first = "", ...rest] = subject;
    const key = criteria.find((one) => one === first);
    if (key === undefined)
        return { of: [], name: subject.join(", ") };
    const [point, actor] = rest;
    if (point !== undefined && actor !== undefined)
        return { of: [key, actor], name: point };
    const { framework, criterion } = (0,_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCriterionKey */ .z)(key);
    return { of: [framework, ...rest], name: criterion };
}


/***/ }),

/***/ 25028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ olderWarnings)
/* harmony export */ });
/** The warnings in program files that have no finding of their own. */
function olderWarnings({ problems, findings }) {
    const told = new Set(findings.filter(({ rule }) => rule === "source-warning").map(({ location }) => placeName(location)));
    return problems.filter(({ severity, place }) => severity === "warning" && !told.has(placeName(place)));
}
function placeName({ path, line, column }) {
    return JSON.stringify([path, line, column]);
}


/***/ }),

/***/ 53803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ matchHead),
/* harmony export */   Kr: () => (/* binding */ matchedRules),
/* harmony export */   O5: () => (/* binding */ matchRow),
/* harmony export */   cK: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _frame_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19046);
/* harmony import */ var _frame_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87402);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17180);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34655);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60406);





/** Why each control is affected, in order of the changed files; one match for each file and rule. */
function matches(report) {
    const byFile = new Map();
    for (const { control, reasons } of report.affected) {
        for (const reason of reasons) {
            const known = byFile.get(reason.file) ?? [];
            byFile.set(reason.file, known);
            known.push({ control, reason });
        }
    }
    const of = (path) => (path === null ? [] : (byFile.get(path) ?? []));
    return report.changed.flatMap((file) => oneEach(file, [...of(file.path), ...of(file.previous)]));
}
function oneEach(file, all) {
    const merged = new Map();
    for (const { control, reason } of all) {
        const key = JSON.stringify([reason.kind, reason.rule, reason.changed]);
        const known = merged.get(key) ?? { reason, controls: new Set() };
        merged.set(key, known);
        known.controls.add(control);
    }
    return [...merged.values()].map(({ reason, controls }) => ({ file, reason, controls: [...controls] }));
}
/** How many path rules and evidence links the change matches, of how many. */
function matchedRules(report) {
    const rules = report.affected.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === "path-rule" || kind === "evidence"));
    const places = new Set(rules.map(({ kind, rule, at }) => JSON.stringify([kind, rule, at.path, at.line, at.column])));
    return { matched: places.size, of: report.counts.rules };
}
/** One column: on a phone there is no room for two paths beside each other. */
const matchHead = ["Changed file, rule that matches it, controls"];
/** A match as one cell: the changed file, and below it the rule and the controls. */
function matchRow({ file, reason, controls }, page) {
    const ids = controls.map((id) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(id, _frame_page_js__WEBPACK_IMPORTED_MODULE_1__/* .longest */ .xS.id)));
    return [`${fileOf(file)}<br>${ruleOf(reason, page)} → ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(ids, 9)}`];
}
/** The file, and what became of it. */
function fileOf({ path, previous, status }) {
    return previous === null ? `${(0,_frame_page_js__WEBPACK_IMPORTED_MODULE_1__/* .pathCode */ .N3)(path)} (${status})` : `${(0,_frame_page_js__WEBPACK_IMPORTED_MODULE_1__/* .pathCode */ .N3)(path)} ← ${(0,_frame_page_js__WEBPACK_IMPORTED_MODULE_1__/* .pathCode */ .N3)(previous)} (${status})`;
}
function ruleOf(reason, { report, context }) {
    const rule = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_frame_page_js__WEBPACK_IMPORTED_MODULE_1__/* .pathCode */ .N3)(reason.rule), (0,_frame_context_js__WEBPACK_IMPORTED_MODULE_0__/* .blobAddress */ .yn)(reason.at, report, context));
    switch (reason.kind) {
        case "path-rule":
            return rule;
        case "evidence":
            return `evidence ${rule}`;
        case "definition":
            return reason.changed === undefined
                ? "its definition"
                : `its definition: ${reason.changed.map(shown).join(", ")}`;
        case "ownership":
            return "file ownership";
    }
}
function shown(key) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(key, _frame_page_js__WEBPACK_IMPORTED_MODULE_1__/* .longest */ .xS.id));
}


/***/ }),

/***/ 4632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   rI: () => (/* binding */ aboutOf)
/* harmony export */ });
/* harmony import */ var _model_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41703);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28832);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17180);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34655);
/* harmony import */ var _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54085);
/* harmony import */ var _text_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93456);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87402);







/** What does not block has the same sign, whatever it is. */
function markOf(found) {
    if (found.standing === "resolved")
        return "✅";
    if (found.standing === "withdrawn")
        return "➖";
    if (!found.blocking)
        return "⚠️";
    if (found.group === "broken-evidence")
        return "🔗";
    return found.group === "program-change" ? "📝" : "❌";
}
/** What the message's topic names, else the finding's control; null where the message alone says it. */
function aboutOf(found, { controls }) {
    const [id, ...title] = (0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .topicOf */ .FW)(found.message) ?? [];
    if (id !== undefined)
        return { id, title };
    const control = found.control === null ? undefined : controls.get(found.control);
    if (control === undefined || namesItself(found))
        return null;
    return { id: (0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(control.id), title: (0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL)(` ${control.title}`) };
}
/** What has a name of its own that its message says. */
const named = new Set(["owner", "risk", "actor", "waiver", "finding"]);
function namesItself({ rule }) {
    return named.has(_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO[rule].subject[0] ?? "");
}
/** The name as plain text, for telling two apart. */
function nameOf(found, page) {
    const about = aboutOf(found, page);
    return about === null ? "" : (0,_text_write_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M)([about.id], _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPen */ .O);
}
/** The name in bold, and the title where it is asked for, as Markdown; empty where the message alone says it. */
function subjectOf(found, page, hasTitle = true) {
    const about = aboutOf(found, page);
    if (about === null)
        return "";
    const { id, title } = about;
    const name = id.is === "path" ? (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .pathCode */ .N3)(id.path) : `**${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_text_write_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M)([id], _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPen */ .O), _page_js__WEBPACK_IMPORTED_MODULE_5__/* .longest */ .xS.subject))}**`;
    const words = hasTitle ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_text_write_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M)(title, _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPen */ .O), _page_js__WEBPACK_IMPORTED_MODULE_5__/* .longest */ .xS.subject)) : "";
    return words === "" ? name : `${name} ${words}`;
}
/** Owners stand in code spans: nobody is mentioned. */
function ownerOf(found, { controls }) {
    const control = found.control === null ? undefined : controls.get(found.control);
    if (control === undefined)
        return "";
    return control.owner === null ? "no owner" : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(control.owner, _page_js__WEBPACK_IMPORTED_MODULE_5__/* .longest */ .xS.owner));
}


/***/ }),

/***/ 73481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ worstByCriterion),
/* harmony export */   GF: () => (/* binding */ byStatus),
/* harmony export */   Kw: () => (/* binding */ newlyLost),
/* harmony export */   TD: () => (/* binding */ isMet),
/* harmony export */   mM: () => (/* binding */ newlyCovered),
/* harmony export */   x_: () => (/* binding */ frameworksOf),
/* harmony export */   xh: () => (/* binding */ metStatuses)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12589);
/* harmony import */ var _model_worst_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34823);


/** By criterion the status of its worst actor, in the report's order. */
function worstByCriterion(coverage) {
    return new Map([...(0,_model_worst_js__WEBPACK_IMPORTED_MODULE_0__/* .byCriterion */ .Fp)(coverage)].map(([criterion, rows]) => [criterion, (0,_model_worst_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(rows)]));
}
/** Criteria that are better or worse off, or came or went; with no program at base there is nothing to compare. */
function criteriaChanged(report) {
    if (report.comparison !== "compared")
        return [];
    const [was, is] = [worstByCriterion(report.coverage.base), worstByCriterion(report.coverage.head)];
    return [...new Set([...is.keys(), ...was.keys()])]
        .filter((criterion) => was.get(criterion) !== is.get(criterion))
        .map((criterion) => ({ criterion, was: was.get(criterion) ?? null, is: is.get(criterion) ?? null }));
}
/** Those that nobody met, or nobody asked for, and that are met now. */
function newlyCovered(report) {
    return criteriaChanged(report).filter(({ was, is }) => !isMet(was) && isMet(is));
}
/** Those that were met and are not now. */
function newlyLost(report) {
    return criteriaChanged(report).filter(({ was, is }) => isMet(was) && !isMet(is));
}
/** A gap is not met, accepted or not; neither is what is not applicable, nor what nobody asks for. */
const metStatuses = new Set(["covered", "partial", "inherited", "complemented"]);
function isMet(status) {
    return status !== null && metStatuses.has(status);
}
/** Which criteria of one framework stand how, worst first; ids without the framework's. */
function byStatus(worst, framework) {
    const own = [...worst]
        .map(([key, status]) => ({ ...(0,_model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCriterionKey */ .z)(key), status }))
        .filter((criterion) => criterion.framework === framework);
    const sorted = _model_worst_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md.map((status) => {
        const ids = own.filter((criterion) => criterion.status === status).map(({ criterion }) => criterion);
        return [status, ids];
    });
    return new Map(sorted.filter(([, ids]) => ids.length > 0));
}
/** Every framework that either side asks for, head's first. */
function frameworksOf({ coverage }) {
    return [
        ...new Set([...coverage.head, ...coverage.base].map(({ criterion }) => (0,_model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCriterionKey */ .z)(criterion).framework)),
    ];
}


/***/ }),

/***/ 64137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ranges)
/* harmony export */ });
/** Ids that follow each other are told as a range from so many on. */
const fewest = 3;
/**
 * Ids in their order, those that count on as one range: `CC1.1`–`CC1.5`, `CC2.1`. Exactly the ids of the list are in a range: it ends
 * where the next number, or what stands before it, is another one.
 */
function ranges(ids, write) {
    const runs = [];
    for (const id of ids) {
        const run = runs.at(-1);
        if (run !== undefined && isNext(run.at(-1) ?? "", id))
            run.push(id);
        else
            runs.push([id]);
    }
    return runs.flatMap((run) => {
        const [first = "", last = ""] = [run[0], run.at(-1)];
        return run.length < fewest ? run.map(write) : [`${write(first)}–${write(last)}`];
    });
}
function isNext(before, id) {
    const [was, is] = [numbered(before), numbered(id)];
    return was !== null && is !== null && was.start === is.start && is.number === was.number + 1;
}
/** What an id ends in; a number of more digits than people count with is a name. */
function numbered(id) {
    const match = /^(.*?)([1-9]\d{0,3})$/s.exec(id);
    return match === null ? null : { start: match[1] ?? "", number: Number(match[2]) };
}


/***/ })

};
