export const id = 492;
export const ids = [492,194,533,961];
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

/***/ 11492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_disk_directories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34533);
/* harmony import */ var _adapters_disk_overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92961);
/* harmony import */ var _adapters_git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26094);
/* harmony import */ var _fetch_program_at_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42101);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79471);
/* harmony import */ var _default_program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73960);
/* harmony import */ var _terminal_folded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83194);
/* harmony import */ var _terminal_outside_program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94799);









/** `validate`: every problem of a program, at one revision or as it stands in a directory. */
async function validate(asked, shell) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
    const head = asked.values.get("head")?.[0] ?? null;
    const located = (0,_terminal_outside_program_js__WEBPACK_IMPORTED_MODULE_7__/* .locateProgram */ .z)(asked.values.get("program")?.[0] ?? (0,_default_program_js__WEBPACK_IMPORTED_MODULE_5__/* .onDisk */ .F)(dir, _default_program_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultProgram */ .I), shell.cwd, [dir]);
    const path = "inside" in located ? located.inside : located.path;
    const git = head === null ? null : (0,_adapters_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRepository */ .xb)({ dir, base: head, head, exact: true });
    try {
        const there = git ?? (0,_adapters_disk_directories_js__WEBPACK_IMPORTED_MODULE_1__.directoriesRepository)({ baseDir: dir, headDir: dir });
        const repository = "inside" in located ? there : (0,_adapters_disk_overlay_js__WEBPACK_IMPORTED_MODULE_2__.overlay)(there, located.files);
        const { parsed } = await (0,_fetch_program_at_js__WEBPACK_IMPORTED_MODULE_4__/* .programAt */ .qN)(repository, (await repository.revisions()).head, path);
        const absent = {
            code: "missing-file",
            severity: "error",
            place: { path, line: 1, column: 1 },
            message: `there is no ${path}; "controldiff init" writes a first one`,
        };
        const problems = parsed.absent ? [absent] : parsed.problems;
        shell.out.write(asked.values.get("format")?.[0] === "json"
            ? `${JSON.stringify(problems, null, 2)}\n`
            : (0,_terminal_folded_js__WEBPACK_IMPORTED_MODULE_6__.folded)(asText(problems, parsed.program), shell.out));
        return problems.some((problem) => problem.severity === "error") ? 2 : 0;
    }
    finally {
        await git?.close();
    }
}
function asText(problems, program) {
    const controls = program?.controls.filter(({ complementary }) => complementary === null).length ?? null;
    const errors = problems.filter((problem) => problem.severity === "error").length;
    const lines = problems.map((problem) => `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .formatProblem */ .V)(problem)}\n`);
    const sum = `${counted(errors, "error")}, ${counted(problems.length - errors, "warning")}`;
    return `${lines.join("")}${controls === null ? sum : `${sum}; the program holds ${counted(controls, "control")}`}\n`;
}
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? "" : "s"}`;
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

/***/ 79471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem)
/* harmony export */ });
/* unused harmony export problemCodes */
const problemCodes = (/* unused pure expression or super */ null && ([
    "yaml-syntax",
    "encoding",
    "duplicate-key",
    "alias",
    "unknown-key",
    "missing-key",
    "wrong-type",
    "wrong-value",
    "unknown-id",
    "duplicate-id",
    "ambiguous-id",
    "bad-glob",
    "bad-pattern",
    "cycle",
    "missing-file",
    "unknown-file",
    "too-large",
    "foreign-format",
]));
/** `compliance/controls/tx.yml:31:9 error unknown-key: unknown key "evidnce" in control TX-01; did you mean "evidence"?` */
function formatProblem(problem) {
    const { path, line, column } = problem.place;
    return `${path}:${line}:${column} ${problem.severity} ${problem.code}: ${problem.message}`;
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
