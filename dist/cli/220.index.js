export const id = 220;
export const ids = [220];
export const modules = {

/***/ 94220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   badge: () => (/* binding */ badge)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12589);
/* harmony import */ var _frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73481);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34655);



/**
 * How many criteria of the first framework are covered, for https://shields.io/badges/endpoint-badge. A report that could not be evaluated
 * says so: no old number is ever shown as today's.
 */
function badge(report) {
    return `${JSON.stringify({ schemaVersion: 1, ...shown(report) })}\n`;
}
function shown({ verdict, coverage }) {
    const worst = [...(0,_frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_0__/* .worstByCriterion */ .AB)(coverage.head)];
    const [first] = worst;
    if (verdict.is === "error")
        return { label: "controls", message: "could not be evaluated", color: "lightgrey", isError: true };
    if (first === undefined)
        return { label: "controls", message: "no program", color: "lightgrey" };
    const { framework } = (0,_model_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .splitCriterionKey */ .z)(first[0]);
    const own = worst.filter(([key]) => (0,_model_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .splitCriterionKey */ .z)(key).framework === framework);
    const asked = own.filter(([, status]) => status !== "not-applicable");
    const met = asked.filter(([, status]) => (0,_frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isMet */ .TD)(status)).length;
    const share = asked.length === 0 ? 1 : met / asked.length;
    const color = share === 1 ? "brightgreen" : share >= 0.8 ? "yellow" : "orange";
    return { label: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(framework), message: `${met} of ${asked.length} criteria covered`, color };
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


/***/ })

};
