export const id = 860;
export const ids = [860];
export const modules = {

/***/ 96860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mcp: () => (/* binding */ mcp)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** `mcp`: the commands that only read, for a coding agent, over standard input and output. The folder is fixed at the start. */
async function mcp(asked, shell, cli) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
    const program = asked.values.get("program")?.[0] ?? null;
    const { serve } = await Promise.all(/* import() */[__webpack_require__.e(310), __webpack_require__.e(58)]).then(__webpack_require__.bind(__webpack_require__, 81058));
    await serve({ root, program, say: sayIn(root, shell, cli) });
    return 0;
}
/** No terminal, nobody to ask, no color: what is printed is text for a program. */
function sayIn(root, shell, cli) {
    return async (argv) => {
        const [out, err] = [[], []];
        const into = (lines) => ({ write: (text) => lines.push(text), isTTY: false, columns: 100 });
        const code = await cli({
            ...shell,
            argv,
            cwd: root,
            env: { NO_COLOR: "1" },
            ask: null,
            out: into(out),
            err: into(err),
        });
        return { code, out: out.join(""), err: err.join("") };
    };
}


/***/ })

};
