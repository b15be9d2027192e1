export const id = 961;
export const ids = [961];
export const modules = {

/***/ 92961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   overlay: () => (/* binding */ overlay)
/* harmony export */ });
/* unused harmony export outside */
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12800);
/* harmony import */ var _git_blob_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81135);


/**
 * The repository with these files laid over both revisions, such as a program that lives outside of it. A file of the
 * repository with the same path is hidden, and so is its change.
 */
function overlay(repository, files) {
    const laid = [...files].map(([path, bytes]) => ({ path, kind: "file", id: (0,_git_blob_id_js__WEBPACK_IMPORTED_MODULE_0__/* .blobId */ .z)(bytes) }));
    const isLaid = ({ path }) => files.has(path);
    return {
        revisions: () => repository.revisions(),
        files: async (revision) => {
            const own = await repository.files(revision);
            return [...own.filter((entry) => !isLaid(entry)), ...laid].sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__.by)((entry) => entry.path));
        },
        read: async (revision, entries) => {
            const own = entries.filter((entry) => !isLaid(entry));
            const read = new Map(own.length > 0 ? await repository.read(revision, own) : []);
            for (const { path } of entries.filter(isLaid))
                read.set(path, files.get(path));
            return read;
        },
        change: async () => {
            const change = await repository.change();
            const seen = change.files.flatMap((file) => outside(file, files)).sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__.by)((file) => file.path));
            return { ...change, files: seen };
        },
    };
}
/** A change as it looks to one who does not see the hidden paths: a rename from or to one of them is half of itself. */
function outside(file, hidden) {
    const { path, previous, status } = file;
    const hides = (name) => name !== null && hidden.has(name);
    if (!hides(path) && !hides(previous))
        return [file];
    if (!hides(path))
        return [{ path, previous: null, status: "added" }];
    if (status !== "renamed" || previous === null || hides(previous))
        return [];
    return [{ path: previous, previous: null, status: "removed" }];
}


/***/ }),

/***/ 81135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The id git gives these bytes in a SHA-1 repository; in a SHA-256 one, whose ids are longer, when asked for 64 digits. */
function blobId(bytes, digits = 40) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 40 ? "sha1" : "sha256");
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}


/***/ })

};
