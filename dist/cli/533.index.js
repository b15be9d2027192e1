export const id = 533;
export const ids = [533];
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


/***/ })

};
