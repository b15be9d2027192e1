export const id = 296;
export const ids = [296,443];
export const modules = {

/***/ 59296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix_fix)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/model/order.js
var order = __webpack_require__(12800);
// EXTERNAL MODULE: ./build/js/adapters/git/blob-id.js
var blob_id = __webpack_require__(81135);
;// CONCATENATED MODULE: ./build/js/adapters/disk/mended.js


/** The repository whose head has these files in place of its own; all of them are there already. */
function mended(repository, files) {
    if (files.size === 0)
        return repository;
    const isHead = ({ id }) => id === mendedId;
    const own = async (revision) => (isHead(revision) ? (await repository.revisions()).head : revision);
    return {
        revisions: async () => {
            const { head, ...rest } = await repository.revisions();
            return { ...rest, head: { id: mendedId, name: head.name, isCommit: false } };
        },
        files: async (revision) => {
            const entries = await repository.files(await own(revision));
            return isHead(revision) ? entries.map((entry) => entryOf(entry, files)) : entries;
        },
        read: async (revision, entries) => {
            const isMended = ({ path }) => isHead(revision) && files.has(path);
            const read = await repository.read(await own(revision), entries.filter((entry) => !isMended(entry)));
            const mine = entries.filter(isMended).map(({ path }) => [path, files.get(path)]);
            return new Map([...read, ...mine]);
        },
        change: async () => {
            const change = await repository.change();
            const known = new Set(change.files.map(({ path }) => path));
            const more = [...files.keys()].filter((path) => !known.has(path));
            const added = more.map((path) => ({ path, previous: null, status: "modified" }));
            return { ...change, files: [...change.files, ...added].sort((0,order.by)((file) => file.path)) };
        },
    };
}
const mendedId = "mended";
function entryOf(entry, files) {
    const bytes = files.get(entry.path);
    return bytes === undefined ? entry : { ...entry, id: (0,blob_id/* blobId */.z)(bytes) };
}

// EXTERNAL MODULE: ./build/js/adapters/git/default-base.js
var default_base = __webpack_require__(92227);
// EXTERNAL MODULE: ./build/js/adapters/git/working-tree.js
var working_tree = __webpack_require__(55360);
// EXTERNAL MODULE: ./build/js/edits/apply.js
var apply = __webpack_require__(85624);
// EXTERNAL MODULE: ./build/js/run.js + 98 modules
var run = __webpack_require__(68268);
;// CONCATENATED MODULE: ./build/js/commands/fix.js



/** More rounds than any chain of fixes has links; each does at least one. */
const mostRounds = 200;
/**
 * Does every exact fix of a report, looks again, and goes on until there is none: one that shows the next is followed by it, and two that
 * are in each other's way come one after the other. A fix that would make the program ask less, or that leaves what it is for, is not done.
 */
async function fix(question) {
    let state = { files: new Map(), done: [], refused: new Set(), ...(await look(question, new Map())) };
    for (let round = 0; round < mostRounds; round++) {
        const next = await fixRound(question, state);
        if (next === null)
            break;
        state = next;
    }
    const { files, done, report } = state;
    return { files, done, report, left: report.findings.filter(isLeft) };
}
/** Null when there is nothing more to do. */
async function fixRound(question, state) {
    const open = state.doable.filter((one) => !state.refused.has(nameOf(one)));
    const all = await attempt(question, state, open);
    if (all === null || isBetter(state, all))
        return all;
    const [first, ...others] = open;
    if (first === undefined)
        return null;
    // One of them does no good: found by doing them one by one.
    if (others.length === 0)
        return { ...state, refused: new Set([...state.refused, nameOf(first)]) };
    const alone = await attempt(question, state, [first]);
    if (alone !== null && isBetter(state, alone))
        return alone;
    return { ...state, refused: new Set([...state.refused, nameOf(first)]) };
}
async function attempt(question, state, open) {
    const read = (path) => state.files.get(path) ?? question.read(path);
    const { files, done } = (0,apply/* applyFixes */.y)(read, open.map(({ edits }) => edits));
    if (files.size === 0)
        return null;
    const after = new Map([...state.files, ...files]);
    const doneNow = open.filter((_, at) => done[at]);
    return { ...state, ...(await look(question, after)), files: after, done: [...state.done, ...doneNow] };
}
async function look(question, files) {
    const repository = question.withFiles(question.repository, files);
    const report = await (0,run/* run */.e)({ ...question, repository });
    if (report.verdict.is === "error")
        return { report, doable: [] };
    const causesFirst = [...report.findings].sort((0,order.by)(({ group }) => (following.has(group) ? 1 : 0)));
    const exact = causesFirst.flatMap((found) => found.fix === null || found.fix.edits.length === 0 ? [] : [{ ...found.fix, what: found.fingerprint }]);
    return { report, doable: once(exact) };
}
/** What follows from another finding has that one's fix: it is the other's. */
const following = new Set(["new-gap", "point-gap", "untreated-risk"]);
function once(doable) {
    const known = new Map([...doable].reverse().map((one) => [editsText(one.edits), one]));
    return [...known.values()].sort((0,order.by)(({ location }) => location.path, ({ location }) => location.line, ({ what }) => what));
}
const nameOf = ({ what, edits }) => `${what}\n${editsText(edits)}`;
const editsText = (edits) => JSON.stringify(edits);
/** What was fixed is gone. What is only shown by a fix was there before; a program that asks less, or that cannot be read, was not. */
function isBetter(before, after) {
    const known = new Set(before.report.findings.map(({ fingerprint }) => fingerprint));
    const worse = after.report.findings.filter(({ group }) => group === "program-change" || group === "always");
    const left = new Set(after.report.findings.filter(isLeft).map(({ fingerprint }) => fingerprint));
    const fixed = after.done.slice(before.done.length);
    return worse.every(({ fingerprint }) => known.has(fingerprint)) && fixed.every(({ what }) => !left.has(what));
}
function isLeft({ standing }) {
    return standing === "introduced" || standing === "existing";
}

// EXTERNAL MODULE: ./build/js/model/sentence.js
var sentence = __webpack_require__(41703);
// EXTERNAL MODULE: ./build/js/ports.js
var ports = __webpack_require__(62962);
// EXTERNAL MODULE: ./build/js/render/frame/context.js
var context = __webpack_require__(19046);
// EXTERNAL MODULE: ./build/js/render/frame/page.js
var page = __webpack_require__(87402);
// EXTERNAL MODULE: ./build/js/render/terminal.js
var terminal = __webpack_require__(47443);
// EXTERNAL MODULE: ./build/js/render/text/plain.js
var plain = __webpack_require__(34655);
// EXTERNAL MODULE: ./build/js/render/text/words.js
var words = __webpack_require__(60406);
// EXTERNAL MODULE: ./build/js/doors/default-program.js
var default_program = __webpack_require__(73960);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/compared.js
var compared = __webpack_require__(773);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/exit-code.js
var exit_code = __webpack_require__(83116);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/folded.js
var folded = __webpack_require__(83194);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/here.js
var here = __webpack_require__(47390);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/nobody.js
var nobody = __webpack_require__(9947);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/rewrite.js
var rewrite = __webpack_require__(32918);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/shell.js
var terminal_shell = __webpack_require__(31988);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/today.js
var terminal_today = __webpack_require__(28739);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/fix.js






















/** `fix`: does in the working directory what the report knows exactly how to do; exits as `check` would afterwards. */
async function fix_fix(asked, shell) {
    const today = (0,terminal_today/* todayOf */.X)(asked, shell);
    const progress = (0,terminal_shell/* progressOn */.z)(shell.err);
    const place = await openPlace(asked, shell);
    try {
        const fixed = await fix({
            repository: place.repository,
            programPath: place.programPath,
            today,
            ...nobody/* nobody */.e,
            says: progress.say,
            read: (path) => bytesOf(place.onDisk(path)),
            withFiles: mended,
        });
        progress.done();
        const isDry = asked.values.has("dry-run");
        const files = [...fixed.files].map(([path, after]) => {
            const at = place.onDisk(path);
            return { path, onDisk: at, before: bytesOf(at) ?? new Uint8Array(), after };
        });
        if (!isDry)
            (0,rewrite/* write */.M9)(files);
        const stream = isDry ? shell.err : shell.out;
        stream.write((0,folded.folded)(told(fixed, isDry), stream));
        if (isDry)
            shell.out.write(await (0,rewrite/* patchOf */.gn)(files));
        return (0,exit_code/* exitCodeOf */.F)(fixed.report);
    }
    finally {
        progress.done();
        await place.close();
    }
}
function bytesOf(at) {
    return (0,external_node_fs_.existsSync)(at) ? (0,external_node_fs_.readFileSync)(at) : undefined;
}
/** What is compared as for `check`, but that head is the working directory unless another is named, and where its files are. */
async function openPlace(asked, shell) {
    const dir = (0,external_node_path_.resolve)(shell.cwd, asked.values.get("head-dir")?.[0] ?? asked.values.get("repo")?.[0] ?? ".");
    if (["base-dir", "head-dir"].some((name) => asked.values.has(name))) {
        return { ...(await (0,compared/* openCompared */.Y)(asked, shell)), onDisk: (path) => (0,default_program/* onDisk */.F)(dir, path) };
    }
    const root = await (0,working_tree/* rootOf */.I)(dir);
    if (root === null)
        throw new ports/* Unreadable */.I(`${dir} is not the working directory of a git repository; compare directories instead, with --base-dir and --head-dir`);
    if (asked.values.has("head"))
        return { ...(await (0,compared/* openCompared */.Y)(asked, shell)), onDisk: (path) => (0,default_program/* onDisk */.F)(root, path) };
    const base = asked.values.get("base")?.[0] ?? (await (0,default_base/* defaultBase */.p)(dir));
    return (0,here.openHere)(asked, shell, { base, exact: asked.values.has("exact") });
}
function told({ done, left, files, report }, isDry) {
    const did = done.map(({ location, text }) => `  ${location.path}:${location.line} ${(0,sentence/* plainText */.wh)(text)}`);
    const open = left
        .filter(({ standing }) => standing === "introduced")
        .map(({ fingerprint, location, fix }) => `  ${fingerprint} (${location.path}:${location.line})${fix === null ? "" : `: ${(0,sentence/* plainText */.wh)(fix.text)}`}`);
    const existing = left.filter(({ standing }) => standing === "existing");
    const before = (0,terminal.grouped)(existing, (0,page/* pageOf */.ZZ)(report, context/* noLinks */.dH)).map((line) => `  ${line}`);
    return [
        ...(did.length === 0 ? [] : [isDry ? "would be fixed:" : "fixed:", ...did]),
        ...(open.length === 0 ? [] : ["needs a person:", ...open]),
        ...(before.length === 0 ? [] : ["open before this change:", ...before]),
        `${(0,words/* counted */.hS)(done.length, "fix", "fixes")} in ${(0,words/* counted */.hS)(files.size, "file")}, ${(0,words/* counted */.hS)(left.length, "finding")} left`,
        "",
    ]
        .map((line) => (0,plain/* plain */.pj)(line))
        .join("\n");
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

/***/ 32918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   gn: () => (/* binding */ patchOf),
/* harmony export */   v8: () => (/* binding */ rewrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _edits_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85624);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62962);



/** Does edits on the files as they are on disk. Throws `Unreadable` where one does not fit: the file changed since it was read. */
function rewrite(edits, onDisk) {
    const before = new Map();
    for (const { path } of edits)
        if (!before.has(path))
            before.set(path, bytesOf(onDisk(path)));
    const { files, done } = (0,_edits_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .applyFixes */ .y)((path) => before.get(path), [edits]);
    if (done[0] === false)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I("a file changed while it was being read; run again");
    return [...files].map(([path, after]) => ({
        path,
        onDisk: onDisk(path),
        before: before.get(path),
        after,
    }));
}
function bytesOf(at) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(at);
    }
    catch (error) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I(`${at} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function write(files) {
    for (const { onDisk, after } of files) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(onDisk, after);
        }
        catch (error) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I(`${onDisk} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
}
/** The same as a patch that `git apply` takes. */
async function patchOf(files) {
    const { formatPatch, structuredPatch } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 71833));
    const text = (bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const patches = files.map(({ path, before, after }) => ({
        ...structuredPatch(`a/${path}`, `b/${path}`, text(before), text(after), undefined, undefined, { context: 3 }),
        isGit: true,
    }));
    return patches.map((patch) => formatPatch(patch)).join("");
}


/***/ }),

/***/ 85624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ applyFixes)
/* harmony export */ });
/** Does as many fixes as do not touch each other, the first ones first. All that is not edited keeps its bytes, line ends too. */
function applyFixes(read, fixes) {
    const open = new Map();
    const opened = (path) => {
        const known = open.get(path);
        if (known !== undefined)
            return known;
        const file = openedFile(read(path));
        open.set(path, file);
        return file;
    };
    const done = fixes.map((edits) => {
        const placed = edits.flatMap((edit) => {
            const file = opened(edit.path);
            const splice = file === null ? null : placedIn(file, edit);
            return file === null || splice === null ? [] : [{ file, splice }];
        });
        const isFree = placed.length === edits.length && placed.every(({ file, splice }) => fits(splice, file.splices));
        if (isFree)
            for (const { file, splice } of placed)
                add(splice, file.splices);
        return isFree;
    });
    const changed = [...open].flatMap(([path, file]) => file === null || file.splices.length === 0 ? [] : [[path, rewritten(file)]]);
    return { files: new Map(changed), done };
}
function openedFile(bytes) {
    const text = bytes === undefined ? null : decoded(bytes);
    if (text === null)
        return null;
    const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
    const raw = text.slice(mark.length);
    const content = raw.replace(/\r\n/g, "\n");
    const starts = [0];
    for (let at = content.indexOf("\n"); at >= 0; at = content.indexOf("\n", at + 1))
        starts.push(at + 1);
    return { raw, mark, content, starts, splices: [] };
}
function decoded(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** The characters that an edit changes, as few as they are; null where its lines are not what they were. */
function placedIn({ content, starts }, { from, to, was, lines }) {
    const start = starts[from - 1];
    if (start === undefined)
        return null;
    const next = starts[to];
    const end = next ?? content.length;
    const before = content.slice(start, end);
    const isOpen = next === undefined;
    if (before !== (was.length === 0 ? "" : was.join("\n") + (isOpen ? "" : "\n")))
        return null;
    const after = lines.length === 0 ? "" : lines.join("\n") + (isOpen && was.length > 0 ? "" : "\n");
    return narrowed({ start, end, text: after }, before);
}
/** Without what is the same at both ends. */
function narrowed({ start, end, text }, before) {
    const most = Math.min(before.length, text.length);
    let head = 0;
    while (head < most && before[head] === text[head])
        head++;
    let tail = 0;
    while (tail < most - head && before.at(-1 - tail) === text.at(-1 - tail))
        tail++;
    return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}
/** Touching is overlapping: which of two comes first would be anybody's guess. The same splice twice is one. */
function fits(splice, others) {
    return others.every((other) => isSame(splice, other) || splice.end < other.start || other.end < splice.start);
}
function isSame(one, other) {
    return one.start === other.start && one.end === other.end && one.text === other.text;
}
function add(splice, splices) {
    if (splices.some((other) => isSame(splice, other)) || (splice.start === splice.end && splice.text === ""))
        return;
    splices.push(splice);
}
function rewritten({ raw, mark, content, splices }) {
    const rawAt = raw.length === content.length ? (offset) => offset : offsetsIn(raw);
    const pieces = [mark];
    let at = 0;
    for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start)) {
        pieces.push(raw.slice(rawAt(at), rawAt(start)), text.replaceAll("\n", lineEndNear(raw, rawAt(start))));
        at = end;
    }
    return new TextEncoder().encode(pieces.join("") + raw.slice(rawAt(at)));
}
/** Where in a text with CRLF an offset of the same text with LF is. */
function offsetsIn(raw) {
    const breaks = [];
    for (let at = raw.indexOf("\r\n"); at >= 0; at = raw.indexOf("\r\n", at + 1))
        breaks.push(at - breaks.length);
    return (offset) => {
        let [low, high] = [0, breaks.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((breaks[middle] ?? 0) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return offset + low;
    };
}
/** How the line ends that an offset is in; the one before it, where it is the last. */
function lineEndNear(raw, offset) {
    const next = raw.indexOf("\n", offset);
    const near = next < 0 ? raw.lastIndexOf("\n", offset - 1) : next;
    return near > 0 && raw[near - 1] === "\r" ? "\r\n" : "\n";
}


/***/ }),

/***/ 47443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   grouped: () => (/* binding */ grouped),
/* harmony export */   terminal: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(57336);
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(94668);
/* harmony import */ var _model_sentence_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(41703);
/* harmony import */ var _comment_beside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92611);
/* harmony import */ var _comment_folds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17193);
/* harmony import */ var _comment_headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17793);
/* harmony import */ var _comment_mechanisms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86059);
/* harmony import */ var _comment_one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63788);
/* harmony import */ var _comment_row_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15736);
/* harmony import */ var _comment_story_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50940);
/* harmony import */ var _comment_subjects_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(31764);
/* harmony import */ var _comment_warnings_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(25028);
/* harmony import */ var _comment_why_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53803);
/* harmony import */ var _frame_about_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4632);
/* harmony import */ var _frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73481);
/* harmony import */ var _frame_page_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87402);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(34655);
/* harmony import */ var _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(54085);
/* harmony import */ var _text_ranges_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(64137);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(60406);
/* harmony import */ var _text_wrap_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(94303);
/* harmony import */ var _text_write_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(93456);






















/** How much of a list is printed; the JSON report has all of it. */
const most = 40;
/** So many findings of a group that are not new are told one by one. */
const mostUngrouped = 5;
/** How many new findings are told in full, and from how many others on a story is told as one. */
const [mostInFull, mostUnfolded] = [100, 5];
/** The report for a person at a terminal: every place as `path:line:column`, the verdict in the last line. Plain when color is off. */
function terminal(report, context) {
    const ink = (0,picocolors__WEBPACK_IMPORTED_MODULE_16__.createColors)(context.color);
    const page = (0,_frame_page_js__WEBPACK_IMPORTED_MODULE_10__/* .pageOf */ .ZZ)(report, context);
    const paint = { pass: ink.green, warn: ink.yellow, fail: ink.red, error: ink.red, none: ink.yellow }[report.verdict.is];
    const parts = [
        [paint(ink.bold((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)((0,_comment_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .title */ .DD)(report)))), ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_14__/* .wrap */ .L)((0,_comment_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .gate */ .Gj)(report, context, _comment_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .plainNames */ .Dd), context.width, "")],
        (report.unapprovable ?? []).flatMap(({ text, at: place }) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_14__/* .wrap */ .L)(`${(0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)(text, _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O)} (${at(place)})`, context.width, "")),
        newFindings(page, ink),
        ...lists(page, ink),
        [paint(ink.bold((0,_comment_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(report)))],
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
function newFindings(page, ink) {
    const all = (0,_comment_story_js__WEBPACK_IMPORTED_MODULE_6__/* .stories */ .OL)((0,_comment_row_order_js__WEBPACK_IMPORTED_MODULE_5__/* .inRowOrder */ .o)(page.report)).flatMap(unfolded);
    const shown = all.slice(0, mostInFull).flatMap((story) => [...inFull(story, page, ink), ...also(story, page)]);
    const left = all.slice(mostInFull).reduce((sum, { rest }) => sum + 1 + rest.length, 0);
    return left === 0 ? shown : [...shown, moreThan(left)];
}
/** A short story is told finding by finding, each with its place; of a long one everybody reads the first. */
function unfolded(story) {
    if (story.rest.length > mostUnfolded)
        return [story];
    return [story.lead, ...story.rest].map((lead) => ({ lead, rest: [] }));
}
/** What else one thing made. */
function also(story, page) {
    const { lines, left } = (0,_comment_beside_js__WEBPACK_IMPORTED_MODULE_0__/* .besides */ .o)(story);
    const said = lines.map(({ names, what }) => {
        const about = names.flatMap((one) => (0,_frame_about_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb)(one, page) || []).join(", ");
        return about === "" ? (0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)(what, _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O) : `also ${about}: ${(0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)(what, _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O)}`;
    });
    if (left > 0)
        said.push(`…and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(left, "more", "more")}; --format json has them`);
    return said.flatMap((line) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_14__/* .wrap */ .L)(line, page.context.width, "    "));
}
function moreThan(left) {
    return `  …and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(left, "more", "more")}; --format json has them`;
}
/** Everything but the new findings, each under its name. */
function lists(page, ink) {
    const { report, context } = page;
    const open = report.comparison === "adopted" ? "Baseline, not counted" : "Already open at base, not counted";
    const list = (name, lines) => listed(name, lines, context.width, ink);
    const found = (name, as) => list(name, grouped((0,_comment_folds_js__WEBPACK_IMPORTED_MODULE_1__/* .standing */ .JA)(report, as), page));
    const mechanisms = report.comparison === "none"
        ? "What the change removes or exposes"
        : "Removed or exposed, not covered by a control, not counted";
    return [
        found("Fixed", "resolved"),
        found("No longer required (not fixed)", "withdrawn"),
        list("Newly covered", (0,_frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_9__/* .newlyCovered */ .mM)(report).map(inWords)),
        list("No longer covered", (0,_frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_9__/* .newlyLost */ .Kw)(report).map(inWords)),
        list(mechanisms, (0,_comment_mechanisms_js__WEBPACK_IMPORTED_MODULE_3__/* .mechanismLines */ .zD)(report)),
        found("Waived", "waived"),
        found(open, "existing"),
        list("Why these controls", whyLines(report)),
        list("Changed files in scope that no control covers", report.mapping.unmapped.map(_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plainName */ .MH)),
        list("Warnings in program files", warningLines(report)),
        list("Not verified", (0,_text_words_js__WEBPACK_IMPORTED_MODULE_13__/* .doubts */ .OD)(report).map(({ what, why }) => (0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)((0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_17__/* .sentence */ .em) `${what}: ${why}`, _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O))),
        list("Other edits of the program, not counted", (report.notes ?? []).map((note) => `${(0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)(note.text, _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O)} (${at(note.at)})`)),
        list("Criteria", coverageLines(page)),
    ];
}
/** Where there is a base, many warnings are only counted. */
function warningLines(report) {
    const warnings = (0,_comment_warnings_js__WEBPACK_IMPORTED_MODULE_18__/* .olderWarnings */ .G)(report);
    if (report.comparison === "compared" && warnings.length > mostUngrouped)
        return [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(warnings.length, "warning")}; controldiff validate lists them`];
    return warnings.map(({ place, message }) => `${at(place)} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)(message)}`);
}
function listed(name, lines, width, ink) {
    if (lines.length === 0)
        return [];
    const rest = lines.length > most ? [moreThan(lines.length - most)] : [];
    return [ink.bold(name), ...lines.slice(0, most).flatMap((line) => hanging(line, width)), ...rest];
}
/** An item of a list: what does not fit on its first line stands further in; lines that are further in already stay so. */
function hanging(line, width) {
    const own = /^ */.exec(line)?.[0] ?? "";
    const [first = "", ...others] = (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_14__/* .wrap */ .L)(line.trimStart(), width - 2 - own.length - 2, "");
    return [`  ${own}${first}`, ...others.map((other) => `  ${own}  ${other}`)];
}
/** Findings of one group that are few, each with what it says; of more, their names. */
function grouped(findings, page) {
    return _text_words_js__WEBPACK_IMPORTED_MODULE_13__/* .groupOrder */ .aA.flatMap((group) => {
        const own = findings.filter((found) => found.group === group);
        if (own.length <= mostUngrouped)
            return own.map((one) => inShort(one, page));
        const all = (0,_comment_subjects_js__WEBPACK_IMPORTED_MODULE_19__/* .subjectsOf */ .Z)(own).map(({ of, names }) => `${of.length === 0 ? "" : `${of.map(_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj).join(", ")}: `}${named(names)}`);
        return [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(own.length, ..._text_words_js__WEBPACK_IMPORTED_MODULE_13__/* .groupWords */ .Jk[group].open)}: ${all.join("; ")}`];
    });
}
/** What it is about, its place, what is wrong, what made it so and what to do. */
function inFull(story, page, ink) {
    const { width } = page.context;
    const { lead: found } = story;
    const under = (words) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_14__/* .wrap */ .L)((0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)(words, _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O), width, "    ");
    const { cause, fix } = found;
    const where = fix === null || found.group === "approval" ? [] : (0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_17__/* .sentence */ .em) ` (${(0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_17__.at)(fix.location)})`;
    return [
        ...headOf(story, page, ink),
        ...under((0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_17__/* .withoutTopic */ ._b)(found.message)),
        ...(cause === null ? [] : under((0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_17__/* .sentence */ .em) `because ${cause.text}`)),
        ...(fix === null ? [] : under((0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_17__/* .sentence */ .em) `next: ${fix.text}${where}`)),
    ];
}
/** What it is about and whose it is, and where it stands. */
function headOf(story, page, ink) {
    const { lead: found } = story;
    const about = (0,_frame_about_js__WEBPACK_IMPORTED_MODULE_8__/* .aboutOf */ .rI)(found, page);
    const sign = (0,_comment_story_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlocking */ .Us)(story) ? ink.red("✗") : ink.yellow("!");
    const owner = found.control === null ? null : (page.controls.get(found.control)?.owner ?? null);
    if (about === null)
        return [[sign, ink.bold(placed(found)), ink.dim(found.rule)].join(" ")];
    const name = (0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)([about.id], _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O);
    const title = (0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)(about.title, _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O).trim();
    const [first = "", ...others] = (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_14__/* .wrap */ .L)(title, page.context.width - (0,string_width__WEBPACK_IMPORTED_MODULE_20__/* ["default"] */ .A)(name) - 3, "");
    return [
        [sign, ink.bold(name), first].filter((part) => part !== "").join(" "),
        ...others.map((line) => `    ${line}`),
        [`    ${ink.cyan(placed(found))}`, ink.dim(found.rule), ...(owner === null ? [] : [ink.dim((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)(owner))])].join(" "),
    ];
}
function placed({ location }) {
    return `${at(location)}${location.side === "base" ? " (at base)" : ""}`;
}
function inShort(found, page) {
    const name = (0,_frame_about_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb)(found, page);
    const what = (0,_text_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)((0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_17__/* .withoutTopic */ ._b)(found.message), _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_12__/* .plainPen */ .O);
    return `${name === "" ? "" : `${name} `}${found.rule}: ${what} (${at(found.location)})`;
}
function at({ path, line, column }) {
    return `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plainName */ .MH)(path)}:${line}:${column}`;
}
function inWords({ criterion, was, is }) {
    return `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)(criterion)}: ${was ?? "not in scope"} → ${is ?? "not in scope"}`;
}
function whyLines(report) {
    return (0,_comment_why_js__WEBPACK_IMPORTED_MODULE_7__/* .matches */ .cK)(report).map(({ file, reason, controls }) => {
        const what = {
            "path-rule": "matches",
            evidence: "is evidence",
            definition: "defines",
            ownership: "changes file owners of",
        }[reason.kind];
        const keys = reason.changed === undefined ? "" : `: ${reason.changed.map(_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj).join(", ")}`;
        const rule = reason.kind === "path-rule" || reason.kind === "evidence" ? ` ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plainName */ .MH)(reason.rule)} of` : "";
        return `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plainName */ .MH)(reason.file)} (${file.status}) ${what}${rule} ${controls.map(_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj).join(", ")}${keys} (${at(reason.at)})`;
    });
}
/** Of each framework how many criteria stand how at head by their worst actor, and which. */
function coverageLines({ report, context }) {
    const is = (0,_frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_9__/* .worstByCriterion */ .AB)(report.coverage.head);
    return (0,_frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_9__/* .frameworksOf */ .x_)(report).flatMap((framework) => [
        (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)(framework),
        ...[...(0,_frame_criteria_change_js__WEBPACK_IMPORTED_MODULE_9__/* .byStatus */ .GF)(is, framework)].flatMap(([status, ids]) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_14__/* .wrap */ .L)(`${ids.length} ${status}: ${named(ids)}`, context.width - 4, "  ")),
    ]);
}
function named(ids) {
    const all = (0,_text_ranges_js__WEBPACK_IMPORTED_MODULE_21__/* .ranges */ .Z)(ids, _text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj);
    const rest = all.length > most ? ` and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(all.length - most, "more", "more")}` : "";
    return `${all.slice(0, most).join(", ")}${rest}`;
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

/***/ 71833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatPatch: () => (/* reexport */ formatPatch),
  structuredPatch: () => (/* reexport */ structuredPatch)
});

// UNUSED EXPORTS: Diff, FILE_HEADERS_ONLY, INCLUDE_HEADERS, OMIT_HEADERS, applyPatch, applyPatches, arrayDiff, canonicalize, characterDiff, convertChangesToDMP, convertChangesToXML, createPatch, createTwoFilesPatch, cssDiff, diffArrays, diffChars, diffCss, diffJson, diffLines, diffSentences, diffTrimmedLines, diffWords, diffWordsWithSpace, jsonDiff, lineDiff, parsePatch, reversePatch, sentenceDiff, wordDiff, wordsWithSpaceDiff

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(63102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/line.js


class LineDiff extends base/* default */.A {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/patch/create.js

/**
 * Returns true if the filename contains characters that require C-style
 * quoting (as used by Git and GNU diffutils in diff output).
 */
function needsQuoting(s) {
    for (let i = 0; i < s.length; i++) {
        if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
            return true;
        }
    }
    return false;
}
/**
 * C-style quotes a filename, encoding special characters as escape sequences
 * and non-ASCII bytes as octal escapes. This is the inverse of
 * `parseQuotedFileName` in parse.ts.
 *
 * Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
 * This matches the behaviour of both Git and GNU diffutils, which always emit
 * UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
 * Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
 *
 * If the filename doesn't need quoting, returns it as-is.
 */
function quoteFileNameIfNeeded(s) {
    if (!needsQuoting(s)) {
        return s;
    }
    let result = '"';
    const bytes = new TextEncoder().encode(s);
    let i = 0;
    while (i < bytes.length) {
        const b = bytes[i];
        // See https://en.wikipedia.org/wiki/Escape_sequences_in_C#Escape_sequences
        if (b === 0x07) {
            result += '\\a';
        }
        else if (b === 0x08) {
            result += '\\b';
        }
        else if (b === 0x09) {
            result += '\\t';
        }
        else if (b === 0x0a) {
            result += '\\n';
        }
        else if (b === 0x0b) {
            result += '\\v';
        }
        else if (b === 0x0c) {
            result += '\\f';
        }
        else if (b === 0x0d) {
            result += '\\r';
        }
        else if (b === 0x22) {
            result += '\\"';
        }
        else if (b === 0x5c) {
            result += '\\\\';
        }
        else if (b >= 0x20 && b <= 0x7e) {
            // Just a printable ASCII character that is neither a double quote nor a
            // backslash; no need to escape it.
            result += String.fromCharCode(b);
        }
        else {
            // Either part of a non-ASCII character or a control character without a
            // special escape sequence; needs escaping as a 3-digit octal escape
            result += '\\' + b.toString(8).padStart(3, '0');
        }
        i++;
    }
    result += '"';
    return result;
}
const INCLUDE_HEADERS = {
    includeIndex: true,
    includeUnderline: true,
    includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: true
};
const OMIT_HEADERS = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    let optionsObj;
    if (!options) {
        optionsObj = {};
    }
    else if (typeof options === 'function') {
        optionsObj = { callback: options };
    }
    else {
        optionsObj = options;
    }
    if (typeof optionsObj.context === 'undefined') {
        optionsObj.context = 4;
    }
    // We copy this into its own variable to placate TypeScript, which thinks
    // optionsObj.context might be undefined in the callbacks below.
    const context = optionsObj.context;
    // @ts-expect-error (runtime check for something that is correctly a static type error)
    if (optionsObj.newlineIsToken) {
        throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
    }
    if (!optionsObj.callback) {
        return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
    }
    else {
        const { callback } = optionsObj;
        diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
                const patch = diffLinesResultToPatch(diff);
                // TypeScript is unhappy without the cast because it does not understand that `patch` may
                // be undefined here only if `callback` is StructuredPatchCallbackAbortable:
                callback(patch);
            } }));
    }
    function diffLinesResultToPatch(diff) {
        // STEP 1: Build up the patch with no "\ No newline at end of file" lines and with the arrays
        //         of lines containing trailing newline characters. We'll tidy up later...
        if (!diff) {
            return;
        }
        diff.push({ value: '', lines: [] }); // Append an empty value to make cleanup easier
        function contextLines(lines) {
            return lines.map(function (entry) { return ' ' + entry; });
        }
        const hunks = [];
        let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
        for (let i = 0; i < diff.length; i++) {
            const current = diff[i], lines = current.lines || splitLines(current.value);
            current.lines = lines;
            if (current.added || current.removed) {
                // If we have previous context, start with that
                if (!oldRangeStart) {
                    const prev = diff[i - 1];
                    oldRangeStart = oldLine;
                    newRangeStart = newLine;
                    if (prev) {
                        curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
                        oldRangeStart -= curRange.length;
                        newRangeStart -= curRange.length;
                    }
                }
                // Output our changes
                for (const line of lines) {
                    curRange.push((current.added ? '+' : '-') + line);
                }
                // Track the updated file position
                if (current.added) {
                    newLine += lines.length;
                }
                else {
                    oldLine += lines.length;
                }
            }
            else {
                // Identical context lines. Track line changes
                if (oldRangeStart) {
                    // Close out any changes that have been output (or join overlapping)
                    if (lines.length <= context * 2 && i < diff.length - 2) {
                        // Overlapping
                        for (const line of contextLines(lines)) {
                            curRange.push(line);
                        }
                    }
                    else {
                        // end the range and output
                        const contextSize = Math.min(lines.length, context);
                        for (const line of contextLines(lines.slice(0, contextSize))) {
                            curRange.push(line);
                        }
                        const hunk = {
                            oldStart: oldRangeStart,
                            oldLines: (oldLine - oldRangeStart + contextSize),
                            newStart: newRangeStart,
                            newLines: (newLine - newRangeStart + contextSize),
                            lines: curRange
                        };
                        hunks.push(hunk);
                        oldRangeStart = 0;
                        newRangeStart = 0;
                        curRange = [];
                    }
                }
                oldLine += lines.length;
                newLine += lines.length;
            }
        }
        // Step 2: eliminate the trailing `\n` from each line of each hunk, and, where needed, add
        //         "\ No newline at end of file".
        for (const hunk of hunks) {
            for (let i = 0; i < hunk.lines.length; i++) {
                if (hunk.lines[i].endsWith('\n')) {
                    hunk.lines[i] = hunk.lines[i].slice(0, -1);
                }
                else {
                    hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
                    i++; // Skip the line we just added, then continue iterating
                }
            }
        }
        return {
            oldFileName: oldFileName, newFileName: newFileName,
            oldHeader: oldHeader, newHeader: newHeader,
            hunks: hunks
        };
    }
}
/**
 * creates a unified diff patch.
 *
 * @param patch either a single structured patch object (as returned by `structuredPatch`) or an
 *   array of them (as returned by `parsePatch`).
 * @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
 *   Ignored for patches where `isGit` is `true`.
 *
 * When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
 * output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
 * properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
 * headers for patches with no hunks (e.g. renames without content changes).
 */
function formatPatch(patch, headerOptions) {
    var _a, _b, _c, _d, _e, _f;
    if (!headerOptions) {
        headerOptions = INCLUDE_HEADERS;
    }
    if (Array.isArray(patch)) {
        if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
            throw new Error('Cannot omit file headers on a multi-file patch. '
                + '(The result would be unparseable; how would a tool trying to apply '
                + 'the patch know which changes are to which file?)');
        }
        return patch.map(p => formatPatch(p, headerOptions)).join('\n');
    }
    const ret = [];
    // Git patches have a fixed header format (diff --git, extended headers,
    // and ---/+++ when hunks are present), so headerOptions is ignored.
    if (patch.isGit) {
        headerOptions = INCLUDE_HEADERS;
        // Emit Git-style diff --git header and extended headers.
        // Git never puts /dev/null in the "diff --git" line; for file
        // creations/deletions it uses the real filename on both sides.
        if (!patch.oldFileName) {
            throw new Error('oldFileName must be specified for Git patches');
        }
        if (!patch.newFileName) {
            throw new Error('newFileName must be specified for Git patches');
        }
        let gitOldName = patch.oldFileName;
        let gitNewName = patch.newFileName;
        if (patch.isCreate && gitOldName === '/dev/null') {
            gitOldName = gitNewName.replace(/^b\//, 'a/');
        }
        else if (patch.isDelete && gitNewName === '/dev/null') {
            gitNewName = gitOldName.replace(/^a\//, 'b/');
        }
        ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
        if (patch.isDelete) {
            ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
        }
        if (patch.isCreate) {
            ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
        }
        if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
            ret.push('old mode ' + patch.oldMode);
            ret.push('new mode ' + patch.newMode);
        }
        if (patch.isRename) {
            ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
            ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
        }
        if (patch.isCopy) {
            ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
            ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
        }
    }
    else {
        if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
            ret.push('Index: ' + patch.oldFileName);
        }
        if (headerOptions.includeUnderline) {
            ret.push('===================================================================');
        }
    }
    // Emit --- / +++ file headers. For Git patches with no hunks (e.g.
    // pure renames, mode-only changes), Git omits these, so we do too.
    const hasHunks = patch.hunks.length > 0;
    if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
        && (!patch.isGit || hasHunks)) {
        ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
        ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
    }
    for (let i = 0; i < patch.hunks.length; i++) {
        const hunk = patch.hunks[i];
        // Unified Diff Format quirk: If the chunk size is 0,
        // the first number is one lower than one would expect.
        // https://www.artima.com/weblogs/viewpost.jsp?thread=164293
        const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
        const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
        ret.push('@@ -' + oldStart + ',' + hunk.oldLines
            + ' +' + newStart + ',' + hunk.newLines
            + ' @@');
        for (const line of hunk.lines) {
            ret.push(line);
        }
    }
    return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    if (typeof options === 'function') {
        options = { callback: options };
    }
    if (!(options === null || options === void 0 ? void 0 : options.callback)) {
        const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
        if (!patchObj) {
            return;
        }
        return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
    }
    else {
        const { callback } = options;
        structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
                if (!patchObj) {
                    callback(undefined);
                }
                else {
                    callback(formatPatch(patchObj, options.headerOptions));
                }
            } }));
    }
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
    return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
/**
 * Split `text` into an array of lines, including the trailing newline character (where present)
 */
function splitLines(text) {
    const hasTrailingNl = text.endsWith('\n');
    const result = text.split('\n').map(line => line + '\n');
    if (hasTrailingNl) {
        result.pop();
    }
    else {
        result.push(result.pop().slice(0, -1));
    }
    return result;
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/index.js
/* See LICENSE file for terms of use */
/*
 * Text diff implementation.
 *
 * This library supports the following APIs:
 * Diff.diffChars: Character by character diff
 * Diff.diffWords: Word (as defined by \b regex) diff which ignores whitespace
 * Diff.diffLines: Line based diff
 *
 * Diff.diffCss: Diff targeted at CSS content
 *
 * These methods are based on the implementation proposed in
 * "An O(ND) Difference Algorithm and its Variations" (Myers, 1986).
 * http://citeseerx.ist.psu.edu/viewdoc/summary?doi=10.1.1.4.6927
 */

















/***/ })

};
