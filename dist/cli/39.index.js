export const id = 39;
export const ids = [39];
export const modules = {

/***/ 99840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Canceled)
/* harmony export */ });
/** The person stopped answering. */
class Canceled extends Error {
}


/***/ }),

/***/ 73039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminalAsker: () => (/* binding */ terminalAsker)
/* harmony export */ });
/* harmony import */ var _clack_prompts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28537);
/* harmony import */ var _asker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99840);


/** Choices that are shown at once; the others scroll. */
const maxItems = 12;
function given(answer) {
    if ((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .isCancel */ .FZ)(answer))
        throw new _asker_js__WEBPACK_IMPORTED_MODULE_1__/* .Canceled */ .O();
    return answer;
}
const optionsOf = (options) => options.map((option) => ({ ...option }));
/** The person at this process's terminal. */
const terminalAsker = {
    text: async ({ message, initial }) => given(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ message, initialValue: initial })),
    one: async ({ message, options, initial }) => given(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)({ message, options: optionsOf(options), initialValue: initial, maxItems })),
    several: async ({ message, options, initial }) => given(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .multiselect */ .k2)({
        message,
        options: optionsOf(options),
        initialValues: [...initial],
        required: false,
        maxItems,
    })),
};


/***/ })

};
