export const id = 390;
export const ids = [390,533,961];
export const modules = {

/***/ 34533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  directoriesRepository: () => (/* binding */ directoriesRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/adapters/listing-change.js + 1 modules
var listing_change = __webpack_require__(79957);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/model/order.js
var order = __webpack_require__(12800);
// EXTERNAL MODULE: ./build/js/ports.js
var ports = __webpack_require__(62962);
// EXTERNAL MODULE: ./build/js/adapters/git/blob-id.js
var blob_id = __webpack_require__(81135);
// EXTERNAL MODULE: ./build/js/adapters/size-limit.js
var size_limit = __webpack_require__(1124);
;// CONCATENATED MODULE: ./build/js/adapters/disk/directory-walk.js







/** Bytes: files up to this size are hashed in one go. */
const small = 8 * 1024 * 1024;
/**
 * Every file below a directory, by `bytes` with the id git would give it; links are not followed, sockets and devices left out.
 * Synchronous: nothing else waits in a run that reads directories, and it takes a quarter of the time.
 */
function listDirectory(dir, identifiedBy, skips = new Set()) {
    const entries = walk(dir, skips).map((path) => entryOf(dir, path, identifiedBy));
    return { dir, identifiedBy, entries: entries.sort((0,order.by)((entry) => entry.path)) };
}
/** The bytes of these entries; throws `Unreadable` when one is not what it was when the directory was listed. */
function readFrom({ dir, identifiedBy }, entries) {
    const read = new Map();
    for (const { path, kind, id } of entries) {
        if (kind === "submodule")
            continue;
        const at = (0,external_node_path_.join)(dir, path);
        const bytes = attempt(at, () => bytesOf(at, (0,external_node_fs_.lstatSync)(at)));
        if (identifiedBy === "bytes" && (0,blob_id/* blobId */.z)(bytes) !== id)
            throw new ports/* Unreadable */.I(`${at} changed while it was being read`);
        read.set(path, bytes);
    }
    return read;
}
/** What git never tracks, at any depth. */
const skipped = ".git";
function walk(dir, skips) {
    const found = [];
    for (const open = [""]; open.length > 0;) {
        const prefix = open.pop();
        const at = (0,external_node_path_.join)(dir, prefix);
        for (const item of attempt(at, () => (0,external_node_fs_.readdirSync)(at, { withFileTypes: true }))) {
            if (item.name === skipped)
                continue;
            if (item.isDirectory() && skips.has(item.name))
                continue;
            if (item.isDirectory())
                open.push(`${prefix}${item.name}/`);
            else if (item.isFile() || item.isSymbolicLink())
                found.push(`${prefix}${item.name}`);
        }
    }
    return found;
}
function entryOf(dir, path, identifiedBy) {
    const at = (0,external_node_path_.join)(dir, path);
    return attempt(at, () => {
        const stats = (0,external_node_fs_.lstatSync)(at);
        const kind = stats.isSymbolicLink() ? "symlink" : stats.mode & 0o100 ? "executable" : "file";
        return { path, kind, id: identifiedBy === "name" ? path : idOf(at, stats) };
    });
}
function idOf(at, stats) {
    return stats.size > small ? pieceByPiece(at, stats.size) : (0,blob_id/* blobId */.z)(bytesOf(at, stats));
}
function bytesOf(at, stats) {
    if (stats.isSymbolicLink())
        return Buffer.from(slashed((0,external_node_fs_.readlinkSync)(at)));
    if (stats.size > size_limit/* largestFile */.N)
        throw (0,size_limit/* tooLarge */.g)(at, stats.size);
    return (0,external_node_fs_.readFileSync)(at);
}
/** As `blobId`, without holding the file. */
function pieceByPiece(at, size) {
    const hash = (0,external_node_crypto_.createHash)("sha1").update(`blob ${size}\0`);
    const piece = Buffer.alloc(1024 * 1024);
    const file = (0,external_node_fs_.openSync)(at, "r");
    try {
        for (let read = (0,external_node_fs_.readSync)(file, piece); read > 0; read = (0,external_node_fs_.readSync)(file, piece))
            hash.update(piece.subarray(0, read));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return hash.digest("hex");
}
function slashed(path) {
    return external_node_path_.sep === "/" ? path : path.replaceAll(external_node_path_.sep, "/");
}
function attempt(at, read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof ports/* Unreadable */.I)
            throw error;
        throw new ports/* Unreadable */.I(`${at} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/js/adapters/disk/directories.js



/**
 * Two directories that stand in for two revisions, read without git. Everything in them counts, ignored files too, but for
 * what is called `.git`, which git never tracks either. Each is walked once, and every file hashed; one that changes
 * after that is `Unreadable`. One directory compared with itself is not hashed.
 */
function directoriesRepository({ baseDir, headDir, skips = new Set() }) {
    const same = (0,external_node_path_.resolve)(baseDir) === (0,external_node_path_.resolve)(headDir);
    const base = once(baseDir, same ? "name" : "bytes", skips);
    const sides = { base, head: same ? base : once(headDir, "bytes", skips) };
    return {
        revisions: async () => {
            const base = revision("base", baseDir);
            return { base, head: revision("head", headDir), tip: base };
        },
        files: async (revision) => sides[sideOf(revision)]().entries,
        read: async (revision, entries) => readFrom(sides[sideOf(revision)](), entries),
        change: async () => {
            const listings = { base: sides.base().entries, head: sides.head().entries };
            const files = await (0,listing_change/* changeOfListings */.xE)(listings, async (side, entries) => readFrom(sides[side](), entries));
            return { files, incomplete: null };
        },
    };
}
function once(dir, identifiedBy, skips) {
    let listing = null;
    return () => {
        listing ??= listDirectory(dir, identifiedBy, skips);
        return listing;
    };
}
function revision(side, dir) {
    return { id: side, name: dir, isCommit: false };
}
function sideOf({ id }) {
    return id === "base" ? "base" : "head";
}


/***/ }),

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


/***/ }),

/***/ 55360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   c: () => (/* binding */ workingTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12800);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(62962);
/* harmony import */ var _listing_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79957);
/* harmony import */ var _size_limit_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1124);
/* harmony import */ var _blob_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81135);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74128);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72366);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74248);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47497);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9547);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98314);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25670);














/** Null where a directory is in no git repository, or in one without a working directory. */
async function rootOf(dir) {
    const { code, stdout } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .askGit */ .gG)(dir, ["rev-parse", "--show-toplevel"]);
    const root = stdout.toString("utf8").replace(/\r?\n$/, "");
    return code === 0 && root !== "" ? root : null;
}
/** Ignored files are left out, as in a commit. */
function workingTree(root, base) {
    const objects = new _objects_js__WEBPACK_IMPORTED_MODULE_7__/* .GitObjects */ .V(root);
    const blobs = new _blobs_js__WEBPACK_IMPORTED_MODULE_4__/* .GitBlobs */ .L(objects);
    const state = (0,_once_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(() => look(objects, base));
    return {
        root,
        revisions: async () => {
            const { base, tip } = await state();
            return { base, head: { id: "working-tree", name: root, isCommit: false }, tip };
        },
        files: async ({ id }) => {
            const { base, entries, committed } = await state();
            if (id === "working-tree")
                return entries;
            return base.id === committed?.id ? committed.entries : (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .listTree */ .nT)(root, id);
        },
        read: async ({ id }, entries) => {
            const { onDisk } = id === "working-tree" ? await state() : { onDisk: new Map() };
            const own = entries.flatMap(({ path }) => {
                const bytes = onDisk.get(path);
                return bytes === undefined ? [] : [[path, bytes]];
            });
            const rest = entries.filter(({ path, kind }) => !onDisk.has(path) && kind !== "submodule");
            return new Map([...own, ...(await blobs.read(rest))]);
        },
        change: async () => {
            const { base, committed, entries, onDisk, removed } = await state();
            if (committed === null)
                return { files: [], incomplete: null };
            if (onDisk.size + removed === 0)
                return { files: await (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .changeBetween */ .Vz)(root, base.id, committed.id), incomplete: null };
            const before = base.id === committed.id ? committed.entries : await (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .listTree */ .nT)(root, base.id);
            const files = await (0,_listing_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOfListings */ .xE)({ base: before, head: entries }, async (side, wanted) => {
                const own = side === "base" ? new Map() : onDisk;
                const read = await blobs.read(wanted.filter(({ path, kind }) => !own.has(path) && kind !== "submodule"));
                return new Map([...read, ...own]);
            });
            return { files, incomplete: null };
        },
        uncommitted: async () => [...(await state()).touched],
        close: () => objects.close(),
    };
}
async function look(objects, base) {
    const root = objects.dir;
    const [born = null] = await (0,_revisions_js__WEBPACK_IMPORTED_MODULE_8__/* .commitsAt */ .gV)(objects, ["HEAD"]);
    const id = born?.id ?? "";
    const committed = born === null ? null : { id, entries: await (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .listTree */ .nT)(root, id) };
    const pair = base?.exact === true ? _revisions_js__WEBPACK_IMPORTED_MODULE_8__/* .exactPair */ .Wu : _revisions_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeBasePair */ .u3;
    const itself = { base: commit(id), tip: commit(id) };
    const from = base === null || born === null ? itself : await pair(objects, base.base, "HEAD");
    const touched = touchedPaths(await (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$Y)(root, "status", "--porcelain=v1", "-z", "-uall", "--no-renames", "--ignore-submodules=all"));
    const found = [...touched].flatMap((path) => entryOnDisk(root, path) ?? []);
    const kept = (committed?.entries ?? []).filter(({ path }) => !touched.has(path));
    return {
        base: from.base,
        tip: from.tip,
        committed,
        entries: [...kept, ...found.map(({ entry }) => entry)].sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_11__.by)((entry) => entry.path)),
        onDisk: new Map(found.map(({ entry, bytes }) => [entry.path, bytes])),
        removed: touched.size - found.length,
        touched,
    };
}
function commit(id) {
    return { id, name: "HEAD", isCommit: true };
}
/** Reads `status --porcelain=v1 -z`: `XY <path>NUL`; a repository inside this one ends in a slash and is not ours. */
function touchedPaths(output) {
    const paths = output.split("\0").flatMap((row) => (row.length > 3 && !row.endsWith("/") ? [row.slice(3)] : []));
    return new Set(paths);
}
/** Null where nothing stands there any more. */
function entryOnDisk(root, path) {
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(at, { throwIfNoEntry: false });
    if (stats === undefined || stats.isDirectory())
        return null;
    if (stats.size > _size_limit_js__WEBPACK_IMPORTED_MODULE_12__/* .largestFile */ .N)
        throw (0,_size_limit_js__WEBPACK_IMPORTED_MODULE_12__/* .tooLarge */ .g)(at, stats.size);
    try {
        const bytes = stats.isSymbolicLink() ? Buffer.from((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(at)) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(at);
        const kind = stats.isSymbolicLink() ? "symlink" : stats.mode & 0o100 ? "executable" : "file";
        return { entry: { path, kind, id: (0,_blob_id_js__WEBPACK_IMPORTED_MODULE_3__/* .blobId */ .z)(bytes) }, bytes };
    }
    catch (error) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_13__/* .Unreadable */ .I(`${at} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 79957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xE: () => (/* binding */ changeOfListings)
});

// UNUSED EXPORTS: changedFiles, differenceOf

// EXTERNAL MODULE: ./build/js/model/order.js
var order = __webpack_require__(12800);
// EXTERNAL MODULE: ./build/js/model/group-by.js
var group_by = __webpack_require__(33797);
// EXTERNAL MODULE: ./build/js/model/similarity.js
var similarity = __webpack_require__(70701);
;// CONCATENATED MODULE: ./build/js/model/renames.js



/** git's thresholds: half of a file stayed the same, or three quarters when no other file has its name. */
const [alike, alikeByName] = [0.5, 0.75];
/** Removed times added files up to which every pair is compared: git's default (`diff.renameLimit` is 1000). */
const mostPairs = 1_000_000;
/** Pieces looked up in all those comparisons: about two seconds. */
const mostLookUps = 50_000_000;
/** Possible old names remembered for each new file, as in git. */
const mostChoices = 4;
/** Equal files among which one of the same name is looked for, as in git. */
const mostTwins = 12;
/** The entries whose bytes `findRenames` looks at; the others are settled by their ids, or are too many to compare. */
function candidates(removed, added) {
    const open = regular(without(removed, added, sameBytes(removed, added)));
    if (!tooMany(open))
        return open;
    const pairs = sameNames(open);
    return { removed: pairs.map(([from]) => from), added: pairs.map(([, to]) => to) };
}
/**
 * Which added file was which removed one, the way git finds it: same bytes first, then an only file of its name that is 75 %
 * alike, then the best pairs that are 50 % alike. Each path is used once. Past the limits above, the last step is left out.
 */
function findRenames(removed, added, bytesOf) {
    const pieces = remembered(bytesOf);
    const exact = sameBytes(removed, added);
    const open = regular(without(removed, added, exact));
    const named = sameNames(open)
        .filter(([from, to]) => likeness(pieces(from.path), pieces(to.path), alikeByName) >= alikeByName)
        .map(([from, to]) => [to.path, from.path]);
    const left = without(open.removed, open.added, new Map(named));
    return new Map([...exact, ...named, ...(tooMany(left) ? [] : bestPairs(left, pieces))]);
}
/** Pairs with equal content, each new file taking an old one of its own name before any other. */
function sameBytes(removed, added) {
    const renames = new Map();
    const free = (0,group_by/* groupBy */.$)([...removed].reverse(), contentOf);
    for (const entry of added) {
        const from = takeFrom(free.get(contentOf(entry)) ?? [], nameOf(entry.path));
        if (from !== undefined)
            renames.set(entry.path, from.path);
    }
    return renames;
}
/** Takes the last one, or one of that name among the last few. */
function takeFrom(choices, name) {
    for (let at = choices.length - 1; at >= Math.max(0, choices.length - mostTwins); at--) {
        if (nameOf(choices[at]?.path ?? "") === name)
            return choices.splice(at, 1)[0];
    }
    return choices.pop();
}
/** Pairs of which each is the only one left with its file name. */
function sameNames({ removed, added }) {
    const byName = (0,group_by/* groupBy */.$)(added, ({ path }) => nameOf(path));
    return [...(0,group_by/* groupBy */.$)(removed, ({ path }) => nameOf(path))].flatMap(([name, from]) => {
        const to = byName.get(name) ?? [];
        return from.length === 1 && to.length === 1 ? [[from[0], to[0]]] : [];
    });
}
function bestPairs({ removed, added }, pieces) {
    if (lookUps({ removed, added }, pieces) > mostLookUps)
        return [];
    const choices = added.flatMap((to) => choicesFor(to, removed, pieces));
    const [used, pairs] = [new Set(), new Map()];
    for (const { from, to } of choices.filter(({ score }) => score >= alike).sort(best)) {
        if (used.has(from) || pairs.has(to))
            continue;
        used.add(from);
        pairs.set(to, from);
    }
    return [...pairs];
}
/** The order among equals is the order they come in. */
const best = (0,order.by)(({ score }) => -score, ({ sameName }) => (sameName ? 0 : 1));
/** The best few, a better one taking the place of the worst: git's order among equally good ones comes of that. */
function choicesFor(to, removed, pieces) {
    const kept = [];
    for (const from of removed) {
        const score = likeness(pieces(from.path), pieces(to.path), alike);
        const choice = { from: from.path, to: to.path, score, sameName: nameOf(from.path) === nameOf(to.path) };
        const worst = kept.reduce((at, other, here) => (best(other, kept[at]) > 0 ? here : at), 0);
        if (kept.length < mostChoices)
            kept.push(choice);
        else if (best(kept[worst], choice) > 0)
            kept[worst] = choice;
    }
    return kept;
}
function likeness(a, b, atLeast) {
    return a !== null && b !== null && (0,similarity/* sizesAllow */.gS)(a, b, atLeast) ? (0,similarity/* similarity */.k8)(a, b) : 0;
}
function lookUps({ removed, added }, pieces) {
    let sum = 0;
    for (const to of added) {
        const b = pieces(to.path);
        for (const from of removed) {
            const a = pieces(from.path);
            if (a !== null && b !== null && (0,similarity/* sizesAllow */.gS)(a, b, alike))
                sum += Math.min(a.bytes.size, b.bytes.size);
        }
    }
    return sum;
}
function remembered(bytesOf) {
    const known = new Map();
    return (path) => {
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const bytes = bytesOf(path);
        const pieces = bytes === undefined ? null : (0,similarity/* piecesOf */.Xe)(bytes);
        known.set(path, pieces);
        return pieces;
    };
}
function without(removed, added, renames) {
    const used = new Set(renames.values());
    return {
        removed: removed.filter(({ path }) => !used.has(path)),
        added: added.filter(({ path }) => !renames.has(path)),
    };
}
/** Links and submodules are renamed with the same content or not at all. */
function regular({ removed, added }) {
    return { removed: removed.filter(isRegular), added: added.filter(isRegular) };
}
function isRegular({ kind }) {
    return kind === "file" || kind === "executable";
}
function tooMany({ removed, added }) {
    return removed.length * added.length > mostPairs;
}
function contentOf(entry) {
    return isRegular(entry) ? entry.id : `${entry.kind} ${entry.id}`;
}
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/js/adapters/listing-change.js


/** What head changes relative to base, from the two lists of files alone; bytes are read only where a rename may hide. */
async function changeOfListings(listings, read) {
    const difference = differenceOf(listings);
    const { removed, added } = difference;
    const open = candidates(removed, added);
    const bytes = new Map([...(await read("base", open.removed)), ...(await read("head", open.added))]);
    return changedFiles(difference, findRenames(removed, added, (path) => bytes.get(path)));
}
/** What differs by path, kind and content; no rename is looked for. */
function differenceOf({ base, head }) {
    const before = new Map(base.map((entry) => [entry.path, entry]));
    const after = new Map(head.map((entry) => [entry.path, entry]));
    return {
        removed: base.filter(({ path }) => !after.has(path)),
        added: head.filter(({ path }) => !before.has(path)),
        stayed: head.flatMap((entry) => changeOf(before.get(entry.path), entry)),
    };
}
/** The difference as one list in order of paths; `renames`: old paths, of `removed`, by new ones, of `added`. */
function changedFiles({ removed, added, stayed }, renames) {
    return [...stayed, ...moved(removed, added, renames)].sort((0,order.by)((file) => file.path));
}
function changeOf(before, after) {
    if (before === undefined || (before.id === after.id && before.kind === after.kind))
        return [];
    const status = listing_change_isRegular(before) === listing_change_isRegular(after) && (listing_change_isRegular(before) || before.kind === after.kind);
    return [{ path: after.path, previous: null, status: status ? "modified" : "changed" }];
}
function listing_change_isRegular({ kind }) {
    return kind === "file" || kind === "executable";
}
function moved(removed, added, renames) {
    const gone = new Set(renames.values());
    return [
        ...removed
            .filter(({ path }) => !gone.has(path))
            .map(({ path }) => ({ path, previous: null, status: "removed" })),
        ...added.map(({ path }) => {
            const previous = renames.get(path) ?? null;
            return { path, previous, status: previous === null ? "added" : "renamed" };
        }),
    ];
}


/***/ }),

/***/ 47390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openHere: () => (/* binding */ openHere)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_disk_directories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34533);
/* harmony import */ var _adapters_disk_overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92961);
/* harmony import */ var _adapters_git_working_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55360);
/* harmony import */ var _default_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73960);
/* harmony import */ var _outside_program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94799);






/** Opens the working directory that `--repo` names: in git what a commit of all of it would hold, else every file of the directory. */
async function openHere(asked, shell, base) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
    const root = await (0,_adapters_git_working_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .rootOf */ .I)(dir);
    const tree = root === null ? null : (0,_adapters_git_working_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .workingTree */ .c)(root, base);
    const files = tree ?? (0,_adapters_disk_directories_js__WEBPACK_IMPORTED_MODULE_1__.directoriesRepository)({ baseDir: dir, headDir: dir });
    const top = root ?? dir;
    const common = { uncommitted: tree?.uncommitted ?? (async () => []), close: async () => tree?.close() };
    const program = asked.values.get("program")?.[0] ?? (0,_default_program_js__WEBPACK_IMPORTED_MODULE_4__/* .onDisk */ .F)(top, _default_program_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultProgram */ .I);
    const located = (0,_outside_program_js__WEBPACK_IMPORTED_MODULE_5__/* .locateProgram */ .z)(program, shell.cwd, [top]);
    if ("inside" in located)
        return { ...common, repository: files, programPath: located.inside, onDisk: (path) => (0,_default_program_js__WEBPACK_IMPORTED_MODULE_4__/* .onDisk */ .F)(top, path) };
    const isLaid = (path) => located.files.has(path);
    return {
        ...common,
        repository: (0,_adapters_disk_overlay_js__WEBPACK_IMPORTED_MODULE_2__.overlay)(files, located.files),
        programPath: located.path,
        onDisk: (path) => (isLaid(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(shell.cwd, path) : (0,_default_program_js__WEBPACK_IMPORTED_MODULE_4__/* .onDisk */ .F)(top, path)),
    };
}


/***/ })

};
