export const id = 685;
export const ids = [685,533];
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

/***/ 11744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ gitEmail)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74248);

/** The e-mail address that git would write into a commit made here; null where none is configured. */
async function gitEmail(dir) {
    const { code, stdout } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(dir, ["config", "--get", "user.email"]);
    const email = stdout.toString("utf8").trim();
    return code === 0 && email !== "" ? email : null;
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

/***/ 26260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ loginIn),
/* harmony export */   w: () => (/* binding */ attesterOf)
/* harmony export */ });
/* harmony import */ var _adapters_git_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11744);
/* harmony import */ var _parse_written_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43741);
/* harmony import */ var _terminal_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21994);



/** `--by`, else whoever started the workflow, else git's user. Throws `UsageError` where none of them is an owner's name. */
async function attesterOf(asked, shell, dir) {
    const by = asked.values.get("by")?.[0];
    if (by !== undefined) {
        if ((0,_parse_written_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwner */ .u8)(by))
            return { name: by, from: null };
        throw new _terminal_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e([`--by is "${by}"; allowed: an owner such as @alice, @acme/platform or alice@example.com`]);
    }
    const actor = shell.env.GITHUB_ACTOR ?? "";
    if ((0,_parse_written_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwner */ .u8)(`@${actor}`))
        return { name: `@${actor}`, from: "GITHUB_ACTOR" };
    const email = actor === "" ? await (0,_adapters_git_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .gitEmail */ .L)(dir) : null;
    const login = email === null ? null : loginIn(email);
    if (login !== null)
        return { name: `@${login}`, from: `git's user.email ${email}` };
    if (email !== null && (0,_parse_written_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwner */ .u8)(email))
        return { name: email, from: "git's user.email" };
    const why = actor === "" ? "git has no user.email here" : `GITHUB_ACTOR is "${actor}", which is not a person`;
    throw new _terminal_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e([`who attests? ${why}; use --by @login`]);
}
/** The login in an address that GitHub gives to who keeps theirs private: `1234567+alice@users.noreply.github.com`. */
function loginIn(email) {
    return /^(?:\d+\+)?([A-Za-z0-9][A-Za-z0-9-]*)@users\.noreply\.github\.com$/.exec(email)?.[1] ?? null;
}


/***/ }),

/***/ 9136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/adapters/disk/directories.js + 1 modules
var directories = __webpack_require__(34533);
// EXTERNAL MODULE: ./build/js/criteria/shipped.js + 1 modules
var shipped = __webpack_require__(99746);
// EXTERNAL MODULE: ./build/js/render/frame/context.js
var frame_context = __webpack_require__(19046);
// EXTERNAL MODULE: ./build/js/render/registry.js
var registry = __webpack_require__(30560);
// EXTERNAL MODULE: ./build/js/run.js + 98 modules
var run = __webpack_require__(68268);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/asker.js
var asker = __webpack_require__(99840);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/exit-code.js
var exit_code = __webpack_require__(83116);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/folded.js
var folded = __webpack_require__(83194);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/nobody.js
var nobody = __webpack_require__(9947);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/shell.js
var terminal_shell = __webpack_require__(31988);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/today.js
var terminal_today = __webpack_require__(28739);
// EXTERNAL MODULE: ./build/js/criteria/packs.js + 1 modules
var criteria_packs = __webpack_require__(96346);
// EXTERNAL MODULE: ./build/js/parse/written/forms.js
var written_forms = __webpack_require__(43741);
// EXTERNAL MODULE: ./build/js/doors/cli/options/choices.js
var choices = __webpack_require__(12332);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/arguments.js
var terminal_arguments = __webpack_require__(21994);
;// CONCATENATED MODULE: ./build/js/doors/cli/init/answers.js




/** By options alone; nothing is said to be in place. Throws `UsageError`. */
function answersGiven({ values }, found) {
    const owners = values.get("owner") ?? null;
    const wrong = (owners ?? []).filter((owner) => !(0,written_forms/* isOwner */.u8)(owner));
    if (wrong.length > 0)
        throw new terminal_arguments/* UsageError */.e(wrong.map((owner) => `--owner is "${owner}"; allowed: an owner such as @alice, @acme/platform or alice@example.com`));
    const pack = values.get("pack")?.[0];
    return {
        owners,
        categories: withSecurity(values.get("category") ?? []),
        clouds: values.get("cloud") ?? found.clouds,
        pack: pack === undefined ? null : (0,criteria_packs/* shippedPack */.r)(pack),
        confirmed: new Set(),
    };
}
/** At most five questions; what options say is not asked. */
async function answersAsked(asker, asked, found) {
    const given = answersGiven(asked, found);
    const said = (name) => asked.values.has(name);
    const owners = said("owner") ? given.owners : await askOwners(asker, found.owners);
    const categories = said("category") ? given.categories : await askCategories(asker);
    const clouds = said("cloud") ? given.clouds : await askClouds(asker, found.clouds);
    const pack = said("pack") ? given.pack : await askPack(asker);
    const confirmed = new Set(await askConfirmed(asker, found.suggestions));
    return { owners, categories, clouds, pack, confirmed };
}
async function askOwners(asker, found) {
    for (;;) {
        const text = await asker.text({
            message: "Who approves changes of the program? Two @logins: nobody approves their own change",
            initial: found.join(", "),
        });
        const owners = text.split(/[\s,]+/).filter((name) => name !== "");
        if (owners.length > 0 && owners.every(written_forms/* isOwner */.u8))
            return owners;
    }
}
async function askCategories(asker) {
    const options = choices/* categoryIds */.B.map((value) => ({ value, label: value }));
    const chosen = await asker.several({
        message: "Which SOC 2 categories are in scope? (security always is)",
        options,
        initial: ["security"],
    });
    return withSecurity(chosen);
}
/** Security is in every SOC 2. */
function withSecurity(categories) {
    return ["security", ...categories.filter((id) => id !== "security")];
}
function askClouds(asker, found) {
    const options = choices/* cloudIds */.K.map((value) => ({ value, label: value }));
    return asker.several({ message: "Which clouds do you run on?", options, initial: found });
}
async function askPack(asker) {
    const packs = criteria_packs/* packIds */.K.map((value) => ({ value, label: (0,criteria_packs/* shippedPack */.r)(value)?.title ?? value }));
    const none = { value: "", label: "None: only what the files show" };
    const id = await asker.one({
        message: "Start with a pack of planned controls?",
        options: [none, ...packs],
        initial: "",
    });
    return (0,criteria_packs/* shippedPack */.r)(id);
}
async function askConfirmed(asker, suggestions) {
    const options = suggestions.flatMap(({ id, mechanism, places }) => {
        const place = places.find(({ holds }) => holds === "yes");
        return place === undefined ? [] : [{ value: id, label: mechanism, hint: `${place.path}:${place.line}` }];
    });
    if (options.length === 0)
        return [];
    return asker.several({
        message: "Which of these are in place and work? The others are written as planned",
        options,
        initial: [],
    });
}

;// CONCATENATED MODULE: ./build/js/doors/cli/init/owners.js
/** More owners than these are not written: they are a first proposal. */
const mostOwners = 4;
/** Stands where nobody is known: an address is never taken for somebody who is there, nor for somebody who left. */
const owners_nobody = "owner@example.com";
/**
 * Owners whose approval GitHub can tell, as far as any are known here. An organization is never one, and of a team a workflow's own token
 * does not see who is in it.
 */
function firstOwners({ codeowners, people, email }) {
    const named = namesIn(codeowners);
    const known = distinct([...named.filter(isPerson), ...people]).slice(0, mostOwners);
    if (known.length > 1)
        return { owners: known, isGated: true, advice: [] };
    const add = 'then add program-change to "fail-on"';
    const [person] = known;
    if (person !== undefined) {
        const alone = `${person} is the only owner found, and nobody could approve what ${person} changes in the program`;
        return { owners: [person], isGated: false, advice: [`${alone}: name a second @login under "owners", ${add}`] };
    }
    const [team] = named;
    if (team !== undefined) {
        const hidden = `only the team ${team} is known, and a workflow's own token does not see who is in a team`;
        return {
            owners: [team],
            isGated: false,
            advice: [`${hidden}: name two @logins under "owners", or set the input org-token, ${add}`],
        };
    }
    const unknown = "no owner is known here";
    return { owners: [email ?? owners_nobody], isGated: false, advice: [`${unknown}: name two @logins under "owners", ${add}`] };
}
/** The owners of CODEOWNERS that are people or teams, those of everything first. */
function namesIn(codeowners) {
    const lines = codeowners.split(/\r?\n/).map((line) => line.replace(/#.*/, "").trim().split(/\s+/));
    const all = lines.filter(([pattern]) => pattern === "*").flatMap((line) => line.slice(1));
    return distinct([...all, ...lines.flatMap((line) => line.slice(1))].filter((name) => /^@[\w.-]+(\/[\w.-]+)?$/.test(name)));
}
function isPerson(name) {
    return !name.includes("/");
}
/** Each once, whatever its case, where it is first. */
function distinct(names) {
    const lower = names.map((name) => name.toLowerCase());
    return names.filter((_, at) => lower.indexOf(lower[at] ?? "") === at);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/adapters/git/command.js + 1 modules
var command = __webpack_require__(74248);
// EXTERNAL MODULE: ./build/js/model/version.js
var version = __webpack_require__(67360);
// EXTERNAL MODULE: ./build/js/doors/default-program.js
var default_program = __webpack_require__(73960);
;// CONCATENATED MODULE: ./build/js/doors/cli/init/pin.js




/** Without a release's commit only a tag is known, and a tag can be moved. */
const tagPin = {
    ref: `v${version/* version */.r}`,
    comment: "pin it to the commit of the release that you have read",
    isCommit: false,
};
const commit = /^[0-9a-f]{40}$/;
/** The commit of the release that runs (`release.json`, written when it was packed), or of the clone it runs from; `home`: its folder. */
async function pinOf(home) {
    if (home === null)
        return tagPin;
    const release = releaseIn((0,default_program/* onDisk */.F)(home, "release.json"));
    if (release !== null)
        return { ref: release, comment: `v${version/* version */.r}`, isCommit: true };
    if (!(0,external_node_fs_.existsSync)((0,default_program/* onDisk */.F)(home, ".git")))
        return tagPin;
    const asked = await (0,command/* askGit */.gG)(home, ["rev-parse", "HEAD"]).catch(() => null);
    const head = asked?.stdout.toString("utf8").trim() ?? "";
    return commit.test(head) ? { ref: head, comment: `a clone of v${version/* version */.r}`, isCommit: true } : tagPin;
}
function releaseIn(path) {
    try {
        const release = JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
        const found = typeof release === "object" && release !== null && "commit" in release ? release.commit : null;
        const of = typeof release === "object" && release !== null && "version" in release ? release.version : null;
        return typeof found === "string" && commit.test(found) && of === version/* version */.r ? found : null;
    }
    catch {
        // No release: a clone, or a package that somebody packed by hand.
        return null;
    }
}

// EXTERNAL MODULE: ./build/js/commands/control-text.js
var control_text = __webpack_require__(2978);
;// CONCATENATED MODULE: ./build/js/doors/cli/init/first-program.js

/** Where the JSON Schemas of this version are. */
const schemaHome = `https://raw.githubusercontent.com/controldiff/controldiff/v${version/* version */.r}/schemas`;

;// CONCATENATED MODULE: ./build/js/doors/cli/init/program-text.js

const clouds = {
    aws: "Amazon Web Services",
    azure: "Microsoft Azure",
    gcp: "Google Cloud",
};
/** The text of `compliance/program.yml`. */
function programText(first) {
    const { name, owners, categories, others } = first;
    const failOn = ["new-gap", "broken-evidence", "lost-owner", ...(owners.isGated ? ["program-change"] : [])];
    const advice = owners.advice.map((line) => `  # ${line.replace(/: (?=name )/, ":\n  # ")}\n`).join("");
    return `# yaml-language-server: $schema=${schemaHome}/program.schema.json
version: 1
name: ${JSON.stringify(name)}

# Who approves changes of this program itself.
owners: [${owners.owners.map((owner) => JSON.stringify(owner)).join(", ")}]

frameworks:
  - id: soc2-2017
    categories: [${categories.join(", ")}]

# You and the parties you rely on; say under responsibilities: who answers for what (by default you do, for everything).
actors:
  self: { kind: self, name: ${JSON.stringify(name)} }
${actorsOf(first)}
policy:
${advice}  fail-on: [${failOn.join(", ")}]
  approvals: advise
${sourcesOf(others, owners.owners[0] ?? "")}`;
}
function actorsOf({ pack, clouds: chosen }) {
    const known = new Set((pack?.actors ?? []).map(({ id }) => id));
    const more = chosen
        .filter((id) => !known.has(id))
        .map((id) => ({ id, kind: "subservice", name: clouds[id] ?? id, method: "carve-out" }));
    return [...(pack?.actors ?? []), ...more]
        .map(({ id, kind, name, method }) => {
        const how = method === null ? "" : `, method: ${method}`;
        return `  ${id}: { kind: ${kind}, name: ${JSON.stringify(name)}${how} }\n`;
    })
        .join("");
}
/** What another program says can count at once; whether it is to is a person's to say, so that it is only shown how. */
function sourcesOf(others, owner) {
    const readable = others.filter(({ source }) => source !== null);
    if (readable.length === 0)
        return "";
    const lines = readable.map(({ source }) => `#   - { ${source}, owner: ${JSON.stringify(owner)} }\n`);
    return `
# Found here, and read where it stands once you take the "#" away:
# sources:
${lines.join("")}`;
}

;// CONCATENATED MODULE: ./build/js/doors/cli/init/workflow-text.js

const toReadChecks = `  checks: read # checks that are evidence: their results
  statuses: read # and commit statuses
  actions: read # and which workflow a job belongs to
`;
/** As examples/workflows/pull-request.yml. */
function workflowText({ programPath, job, pin, readsChecks = false }) {
    const program = programPath === default_program/* defaultProgram */.I ? "" : `          program: ${JSON.stringify(programPath)}\n`;
    return `name: ${job}
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, edited] # edited: the base branch was changed
  pull_request_review:
    types: [submitted, dismissed] # an approval can turn the check green, and its dismissal red again
  merge_group: # without a merge queue this never runs
permissions:
  contents: read # the checkout
  pull-requests: write # the one comment; without it the check is the same
${readsChecks ? toReadChecks : ""}jobs:
  ${job}: # the name to require
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { fetch-depth: 2, persist-credentials: false } # 2: the merge and its first parent
      - uses: controldiff/controldiff@${pin.ref} # ${pin.comment}
        with:
${program}          require-program: true # fail also where neither branch has a program
`;
}

;// CONCATENATED MODULE: ./build/js/doors/cli/init/plan.js




/** Plans a first program: every control in it is planned unless somebody said that it is in place. */
function planInit(first) {
    const { folder, pack } = first;
    const programPath = `${folder}compliance/program.yml`;
    const workflowPath = `.github/workflows/compliance${slug(folder)}.yml`;
    const controls = pack === null ? fromSuggestions(first) : fromPack(first, pack);
    const files = new Map([
        [programPath, programText(first)],
        ...controls.map((control) => [
            `${folder}compliance/controls/${control.id.toLowerCase()}.yml`,
            (0,control_text/* controlText */.J)(control, `${schemaHome}/control.schema.json`),
        ]),
        [
            workflowPath,
            workflowText({ programPath, job: `compliance${slug(folder)}`, pin: first.pin, readsChecks: first.readsChecks }),
        ],
    ]);
    return { files, controls, programPath, workflowPath };
}
/** A control for each mechanism that the files show and that speaks for a criterion in scope. */
function fromSuggestions(first) {
    return first.suggestions.flatMap((suggestion) => {
        const satisfies = claimsOf(suggestion, first);
        const [place] = shownBy(suggestion);
        if (satisfies.length === 0 || place === undefined)
            return [];
        return [
            {
                id: suggestion.id.toUpperCase(),
                title: capital(suggestion.mechanism),
                status: first.confirmed.has(suggestion.id) ? "implemented" : "planned",
                actor: "self",
                owner: ownerOf(first),
                satisfies,
                paths: [place.evidence.target.split("#")[0] ?? place.path],
                evidence: [(0,control_text/* linkOf */.I)(place.evidence)],
            },
        ];
    });
}
function claimsOf({ criteria }, first) {
    return criteria.filter((key) => key.startsWith("soc2-2017/") && first.criteria.has(key.slice("soc2-2017/".length)));
}
/** The places where it holds for certain. */
function shownBy({ places }) {
    return places.filter(({ holds }) => holds === "yes");
}
/** So many links of a pack's control are written; more would be a list that nobody reads. */
const mostLinks = 3;
/** The pack's controls for the criteria in scope, each with what the files show of it. */
function fromPack(first, pack) {
    return pack.controls
        .filter(({ satisfies }) => first.criteria.has(satisfies))
        .map((control) => {
        const shown = control.signals.flatMap((id) => first.suggestions.filter((one) => one.id === id));
        const certain = shown.filter((one) => shownBy(one).length > 0);
        const confirmed = certain.filter(({ id }) => first.confirmed.has(id));
        const kept = (confirmed.length > 0 ? confirmed : certain).slice(0, mostLinks);
        return {
            ...plannedControl(control, pack, first),
            status: confirmed.length > 0 ? "implemented" : "planned",
            paths: [...new Set(kept.flatMap(pathOf))],
            evidence: kept.flatMap((one) => shownBy(one).slice(0, 1)).map(({ evidence }) => (0,control_text/* linkOf */.I)(evidence)),
        };
    });
}
function plannedControl(control, pack, first) {
    return {
        id: control.id,
        title: control.title,
        actor: "self",
        owner: ownerOf(first),
        satisfies: [`soc2-2017/${control.satisfies}`],
        monitors: control.satisfies === "CC9.2" ? pack.monitors : [],
    };
}
function pathOf(suggestion) {
    const [place] = shownBy(suggestion);
    return place === undefined ? [] : [place.evidence.target.split("#")[0] ?? place.path];
}
function ownerOf({ owners }) {
    return owners.owners[0] ?? "";
}
/** `-services-api` for `services/api/`. */
function slug(folder) {
    const name = folder.replace(/\/$/, "").replace(/[^A-Za-z0-9]+/g, "-");
    return name === "" ? "" : `-${name.replace(/^-|-$/g, "").toLowerCase()}`;
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/js/adapters/git/identity.js
var identity = __webpack_require__(11744);
// EXTERNAL MODULE: ./build/js/adapters/git/working-tree.js
var working_tree = __webpack_require__(55360);
// EXTERNAL MODULE: ./build/js/codeowners/codeowners.js + 1 modules
var codeowners = __webpack_require__(16066);
// EXTERNAL MODULE: ./build/js/commands/suggest.js + 2 modules
var suggest = __webpack_require__(53405);
// EXTERNAL MODULE: ./build/js/fetch/snapshot.js
var fetch_snapshot = __webpack_require__(54433);
// EXTERNAL MODULE: ./build/js/doors/cli/commands/attester.js
var attester = __webpack_require__(26260);
;// CONCATENATED MODULE: ./build/js/doors/cli/init/other-formats.js
/** Which files have to be read to know: small ones by their names, and by what they hold. */
function candidates(paths) {
    return [...paths]
        .filter((path) => openControl.test(path) || oscalFile.test(path) || policyFile.test(path))
        .slice(0, mostRead);
}
/** So many are opened. */
const mostRead = 500;
const openControl = /(^|\/)opencontrol\.ya?ml$/;
const oscalFile = /(oscal|component-definition|system-security-plan|ssp|profile|catalog)[^/]*\.(json|ya?ml)$/i;
const policyFile = /(^|\/)(narratives|policies|procedures)\/[^/]+\.md$/;
const register = /(control|risk|soc-?2|iso-?27001|compliance|vanta|drata|statement-of-applicability)[^/]*\.(csv|xlsx)$/i;
/** Finds OpenControl, Comply and OSCAL by what the files say, and spreadsheets whose names say that they are registers. */
function otherPrograms(paths, texts) {
    const found = [...texts].flatMap(([path, text]) => programIn(path, text) ?? []);
    const sheets = [...paths]
        .filter((path) => register.test(path))
        .map((path) => ({
        path,
        says: `a register: controldiff import ${JSON.stringify(path)} --dry-run shows what can be read of it`,
        source: null,
    }));
    return [...new Map([...found, ...sheets].map((one) => [one.source ?? one.path, one])).values()];
}
function programIn(path, text) {
    if (openControl.test(path) && /^(components|schema_version)\s*:/m.test(text))
        return {
            path,
            says: 'an OpenControl program: "sources:" in program.yml reads it',
            source: `opencontrol: ${JSON.stringify(path)}`,
        };
    if (policyFile.test(path) && /^satisfies\s*:/m.test(frontMatter(text)))
        return complyIn(path);
    const kind = /["']?(component-definition|system-security-plan|assessment-plan|profile|catalog)["']?\s*:\s*[{\n]/.exec(text)?.[1];
    if (!oscalFile.test(path) || kind === undefined || !/oscal-version/.test(text))
        return null;
    if (kind !== "component-definition" && kind !== "system-security-plan")
        return { path, says: `an OSCAL ${kind}, which says what is required and not what is done`, source: null };
    return {
        path,
        says: `an OSCAL ${kind}: "sources:" in program.yml reads it`,
        source: `oscal: ${JSON.stringify(path)}`,
    };
}
/** What stands above the line of dashes; nothing where there is none. */
function frontMatter(text) {
    const [head = "", ...rest] = text.replace(/^---\r?\n/, "").split(/^---\s*$/m);
    return rest.length === 0 ? "" : head;
}
function complyIn(path) {
    const folder = path.split("/").slice(0, -2).join("/") || ".";
    return {
        path,
        says: 'a Comply program: "sources:" in program.yml reads it',
        source: `comply: ${JSON.stringify(folder)}`,
    };
}

;// CONCATENATED MODULE: ./build/js/doors/cli/init/surroundings.js











/** Folders that git mostly ignores, for where there is no git to say so. */
const unlikely = new Set("node_modules bower_components vendor dist build target .venv venv .terraform .next .tox __pycache__ coverage".split(" "));
/** Looks at every file that git does not ignore, and without git at all but the folders that it mostly would. Throws `Unreadable`. */
async function lookAround(dir, shell) {
    const top = await (0,working_tree/* rootOf */.I)(dir).catch(() => null);
    const root = top ?? dir;
    const folder = top === null ? "" : below(top, dir);
    const tree = top === null ? null : (0,working_tree/* workingTree */.c)(top, null);
    try {
        const seen = await filesOf(tree ?? (0,directories.directoriesRepository)({ baseDir: dir, headDir: dir, skips: unlikely }), folder);
        return { root, folder, name: (0,external_node_path_.basename)(dir), ...seen, ...(await whoIsHere(dir, shell)) };
    }
    finally {
        await tree?.close();
    }
}
/** `services/api/`, with the slashes of a repository. */
function below(root, dir) {
    const way = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(dir)).split(external_node_path_.sep).join("/");
    return way === "" || way.startsWith("..") || (0,external_node_path_.isAbsolute)(way) ? "" : `${way}/`;
}
async function filesOf(repository, folder) {
    const { head } = await repository.revisions();
    const snapshot = await (0,fetch_snapshot/* openSnapshot */.r)(repository, head);
    const isNear = (path) => path.startsWith(folder) || path.startsWith(".github/") || !path.includes("/");
    const near = [...snapshot.files.keys()].filter((path) => isNear(path) && !path.startsWith(`${folder}compliance/`));
    const suggestions = (await (0,suggest/* suggest */.Z)(repository, snapshot, null)).flatMap((one) => {
        const places = one.places.filter(({ path }) => isNear(path) && !path.startsWith(`${folder}compliance/`));
        return places.length === 0 ? [] : [{ ...one, places }];
    });
    const isOfProgram = (path) => path.startsWith(`${folder}compliance/`) && /\.ya?ml$/.test(path);
    const own = [...snapshot.files.keys()].filter(isOfProgram);
    const wanted = [...own, ...codeowners/* codeownersPaths */.oX.filter((path) => snapshot.files.has(path)), ...candidates(near)];
    const { contents } = await (0,fetch_snapshot/* readInto */.P)(repository, snapshot, wanted);
    const texts = new Map([...contents].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
    return {
        files: near.length,
        codeowners: codeowners/* codeownersPaths */.oX.map((path) => texts.get(path)).find((text) => text !== undefined) ?? "",
        clouds: cloudsIn(suggestions),
        suggestions,
        others: otherPrograms(near, texts),
        readsChecks: own.some((path) => /(?:^|[\s{,-])check:\s/m.test(texts.get(path) ?? "")),
    };
}
const resources = [
    ["aws", /"aws_|AWS::/],
    ["azure", /"azurerm_|Microsoft\.\w+\//],
    ["gcp", /"google_/],
];
/** Clouds by the resources that suggestions point at. */
function cloudsIn(suggestions) {
    const shown = suggestions.flatMap(({ places }) => places.map(({ shows }) => shows));
    return resources.flatMap(([cloud, pattern]) => (shown.some((text) => pattern.test(text)) ? [cloud] : []));
}
async function whoIsHere(dir, { env }) {
    const email = await (0,identity/* gitEmail */.L)(dir).catch(() => null);
    const logins = [env.GITHUB_ACTOR ?? "", email === null ? "" : ((0,attester/* loginIn */.X)(email) ?? "")];
    const people = logins.map((login) => `@${login}`).filter(written_forms/* isOwner */.u8);
    return { people, email: email !== null && (0,written_forms/* isOwner */.u8)(email) ? email : null };
}

// EXTERNAL MODULE: ./build/js/render/comment/one-line.js
var one_line = __webpack_require__(63788);
// EXTERNAL MODULE: ./build/js/render/frame/criteria-change.js
var criteria_change = __webpack_require__(73481);
// EXTERNAL MODULE: ./build/js/render/text/plain.js
var plain = __webpack_require__(34655);
// EXTERNAL MODULE: ./build/js/render/text/words.js
var words = __webpack_require__(60406);
;// CONCATENATED MODULE: ./build/js/doors/cli/init/told.js




/** So many lines are all that is read on the first day. */
const mostOthers = 3;
/** What was found, and what was written or left as it was. */
function told(around, first, plan, written) {
    const { suggestions, files, others } = around;
    const controls = plan.controls.filter(({ id }) => written.some((path) => path.endsWith(`/${id.toLowerCase()}.yml`)));
    const planned = controls.filter(({ status }) => status === "planned").length;
    const isNewProgram = written.includes(plan.programPath);
    const list = [
        ...(isNewProgram ? [plan.programPath] : []),
        ...(controls.length > 0
            ? [`${(0,words/* counted */.hS)(controls.length, "control")} beside it (${planned} planned, ${controls.length - planned} in place)`]
            : []),
        ...(written.includes(plan.workflowPath) ? [plan.workflowPath] : []),
    ];
    const kept = [plan.programPath, plan.workflowPath].filter((path) => !written.includes(path));
    return lines([
        `found: ${(0,words/* counted */.hS)(suggestions.length, "mechanism")} in ${(0,words/* counted */.hS)(files, "file")}; "controldiff suggest" shows each with its line`,
        ...others.slice(0, mostOthers).map(({ path, says }) => `found: ${path}, ${says}`),
        ...(others.length > mostOthers ? [`found: ${others.length - mostOthers} more registers or programs`] : []),
        written.length === 0 ? "nothing to write: all of it is there" : `written: ${list.join(", ")}`,
        ...(kept.length > 0 && written.length > 0 ? [`left as it was: ${kept.join(", ")}`] : []),
        ...(first.pin.isCommit
            ? []
            : [
                `the workflow runs the tag ${first.pin.ref}, because no commit of a release is known here; a tag can be moved, so pin a commit`,
            ]),
    ]);
}
/** On the first day nearly everything is open; what is there already is the news. */
function inShort(report) {
    const worst = (0,criteria_change/* worstByCriterion */.AB)(report.coverage.head);
    const met = [...worst.values()].filter(criteria_change/* isMet */.TD).length;
    const planned = report.counts.planned ?? 0;
    return `check: ${(0,one_line/* oneLine */.T)(report)}; of ${(0,words/* counted */.hS)(worst.size, "criterion", "criteria")} ${met} covered, ${planned} planned, ${worst.size - met - planned} open\n`;
}
function nextSteps(first, plan) {
    const steps = [
        `read ${plan.programPath}; ${first.owners.owners.join(", ")} ${first.owners.owners.length === 1 ? "owns" : "own"} the program`,
        ...first.owners.advice,
        'make a planned control real: "controldiff suggest --write <suggestion> <control>", or give it evidence and remove "status: planned"',
        `commit, open a pull request, and require the check "${plan.workflowPath.replace(/^.*\/|\.yml$/g, "")}"`,
    ];
    return lines(["next:", ...steps.map((step, at) => `  ${at + 1}. ${step}`)]);
}
function lines(all) {
    return all.map((line) => `${(0,plain/* plain */.pj)(line)}\n`).join("");
}

// EXTERNAL MODULE: ./build/js/doors/cli/terminal/write-new-file.js
var write_new_file = __webpack_require__(73513);
;// CONCATENATED MODULE: ./build/js/doors/cli/init/write-files.js





/** Writes what is not there yet, and gives its paths. Throws `UsageError` where a file would end outside of the folder. */
function writeNew({ files, programPath, workflowPath }, dir) {
    // With a program there already, controls of ours beside it would be somebody else's to judge.
    const hasProgram = (0,external_node_fs_.existsSync)((0,default_program/* onDisk */.F)(dir, programPath));
    const fresh = [...files].filter(([path]) => !(0,write_new_file/* isThere */.$B)((0,external_node_path_.join)(dir, path)) && !(hasProgram && path !== workflowPath));
    const outside = fresh.map(([path]) => path).filter((path) => (0,write_new_file/* leadsOutside */.dr)(dir, path));
    if (outside.length > 0)
        throw new terminal_arguments/* UsageError */.e(outside.map((path) => `nothing is written: ${path} leads out of ${dir} through a symbolic link`));
    for (const [path, text] of fresh)
        (0,write_new_file/* writeNewFile */.S0)(dir, path, text);
    return fresh.map(([path]) => path);
}

;// CONCATENATED MODULE: ./build/js/doors/cli/init/init.js



















/** `init`: a first program and a workflow from what is found; what is there already stays as it is. */
async function init(asked, shell) {
    const dir = (0,external_node_path_.resolve)(shell.cwd, asked.values.get("dir")?.[0] ?? ".");
    const today = (0,terminal_today/* todayOf */.X)(asked, shell);
    const progress = (0,terminal_shell/* progressOn */.z)(shell.err);
    progress.say("looking at the files");
    const around = await lookAround(dir, shell).finally(progress.done);
    const answers = await answersOf(around, asked, shell);
    if (answers === null) {
        shell.err.write("controldiff: nothing is written\n");
        return 2;
    }
    const first = await firstOf(around, answers, shell);
    const plan = planInit(first);
    const written = writeNew(plan, around.root);
    shell.out.write((0,folded.folded)(told(around, first, plan, written), shell.out));
    const report = await (0,run/* run */.e)({
        ...nobody/* nobody */.e,
        repository: (0,directories.directoriesRepository)({ baseDir: around.root, headDir: around.root, skips: unlikely }),
        programPath: plan.programPath,
        today,
    });
    shell.out.write(report.verdict.is === "error" ? await inFull(report, shell) : inShort(report));
    shell.out.write((0,folded.folded)(nextSteps(first, plan), shell.out));
    return (0,exit_code/* exitCodeOf */.F)(report);
}
/** Null: the person stopped answering. */
async function answersOf(around, asked, shell) {
    const { owners } = firstOwners(around);
    const found = { owners, clouds: around.clouds, suggestions: around.suggestions };
    const ask = asked.values.has("no-questions") ? null : (shell.ask ?? null);
    if (ask === null)
        return answersGiven(asked, found);
    try {
        return await answersAsked(await ask(), asked, found);
    }
    catch (error) {
        if (error instanceof asker/* Canceled */.O)
            return null;
        throw error;
    }
}
async function firstOf(around, answers, shell) {
    const { owners, categories } = answers;
    return {
        ...around,
        ...answers,
        // Who is named by a person stands alone: nobody is added to them.
        owners: firstOwners(owners === null ? around : namedBy(owners)),
        criteria: inScope(categories),
        pin: await pinOf(shell.home ?? null),
    };
}
/** As if CODEOWNERS named them. */
function namedBy(owners) {
    return {
        codeowners: `* ${owners.filter((name) => name.startsWith("@")).join(" ")}`,
        people: [],
        email: owners.find((name) => !name.startsWith("@")) ?? null,
    };
}
/** Criteria of soc2-2017 that one of these categories selects. */
function inScope(categories) {
    const catalogue = (0,shipped/* shippedCatalogue */.R)("soc2-2017");
    const always = (catalogue?.categories ?? []).filter((category) => category.always).map(({ id }) => id);
    const selected = new Set([...always, ...categories]);
    const criteria = (catalogue?.criteria ?? []).filter((one) => one.categories.some((id) => selected.has(id)));
    return new Set(criteria.map(({ id }) => id));
}
/** A program that was there and does not validate: everything that is wrong with it. */
async function inFull(report, shell) {
    const context = { ...frame_context/* noLinks */.dH, color: (0,terminal_shell/* wantsColor */.S)(shell, shell.out), width: shell.out.columns };
    return `\n${(await registry/* renderings */.A.terminal())(report, context)}`;
}


/***/ }),

/***/ 99840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Canceled)
/* harmony export */ });
/** The person stopped answering. */
class Canceled extends Error {
}


/***/ }),

/***/ 83194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folded: () => (/* binding */ folded)
/* harmony export */ });
/* harmony import */ var _render_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94303);

/** How much further in the rest of a line stands. */
const further = 4;
/** Lines for people, wrapped at the terminal's width; into a pipe each stays one line, so that tools can read them. */
function folded(text, { isTTY, columns }) {
    if (!isTTY)
        return text;
    return text
        .split("\n")
        .flatMap((line) => hanging(line, columns))
        .join("\n");
}
/** One line as several, of which all but the first stand further in. */
function hanging(line, width) {
    const own = /^ */.exec(line)?.[0] ?? "";
    const [first = "", ...others] = (0,_render_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(line.trimStart(), width - own.length - further, "");
    return [`${own}${first}`, ...others.map((other) => `${own}${" ".repeat(further)}${other}`)];
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

/***/ 94668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringWidth)
});

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}


/***/ })

};
